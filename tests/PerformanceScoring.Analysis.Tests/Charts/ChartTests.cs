using System.Xml.Linq;
using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Charts;

public sealed class ChartTests
{
    [Theory]
    [InlineData("grade-intervals.svg")]
    [InlineData("effective-weights.svg")]
    public void Svg_TwelvePublishedForms_IsThePictureInTheDocs(string file)
    {
        string drawn = file == "grade-intervals.svg"
            ? GradeIntervalChart.Svg(new RobustnessAnalyzer(new RobustnessOptions { Runs = 0 }).Analyze(PublishedForms.Cards))
            : EffectiveWeightChart.Svg(new PortfolioAnalyzer().Analyze(PublishedForms.Cards));

        Assert.Equal(File.ReadAllText(Path.Combine(PublishedForms.Root, "docs", "analysis", file)), drawn);
        XDocument picture = XDocument.Parse(drawn);
        Assert.Equal("svg", picture.Root!.Name.LocalName);
    }

    [Fact]
    public void Svg_SharesAndDistributions_AreDrawnToScale()
    {
        string bars = ShareBarChart.Svg(
            new Message("权重", "Weights"), ["甲", "一个非常非常非常非常长的指标名称"], [new ShareSeries(new Message("一", "one"), [0.25, null]), new ShareSeries(new Message("二", "two"), [0.5, -0.1])], Language.English);
        PortfolioReport report = new PortfolioAnalyzer().Analyze(PublishedForms.Cards);
        string spread = DistributionChart.Svg(report.MoneyBands, new Message("分布", "Spread"), 100m, Language.English);

        string[] widths = [.. XDocument.Parse(bars).Descendants().Where(element => element.Name.LocalName == "rect" && element.Attribute("height")!.Value == "14.0").Select(element => element.Attribute("width")!.Value)];
        Assert.Equal(["220.0", "440.0", "50.0"], widths);
        Assert.Contains(XDocument.Parse(bars).Descendants(), element => element.Value.EndsWith('…'));
        Assert.Contains(XDocument.Parse(spread).Descendants(), element => element.Value == "median 89.95 (2)");
        Assert.Throws<ArgumentException>(() => ShareBarChart.Svg(new Message("x", "x"), ["a"], [new ShareSeries(new Message("x", "x"), [1, 2])]));
        Assert.Throws<ArgumentException>(() => DistributionChart.Svg([], new Message("x", "x"), 100m));
        Assert.Throws<ArgumentOutOfRangeException>(() => DistributionChart.Svg(report.MoneyBands, new Message("x", "x"), 0m));
    }

    [Fact]
    public void Svg_NamesWithMarks_AreEscaped()
    {
        Scorecard card = new Scorer(SmallForms.Changqing).Score(new SelfEvaluationForm("<b>&\u0001\"", 2024));

        XDocument picture = XDocument.Parse(GradeIntervalChart.Svg([new RobustnessAnalyzer().Analyze(card)], Language.English));

        Assert.Contains(picture.Descendants(), element => element.Value == "<b>& \"");
        Assert.Throws<ArgumentException>(() => GradeIntervalChart.Svg([]));
        Assert.Throws<ArgumentException>(() => EffectiveWeightChart.Svg(new PortfolioAnalyzer().Analyze([])));
    }
}
