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
    public void Svg_NamesWithMarks_AreEscaped()
    {
        Scorecard card = new Scorer(SmallForms.Changqing).Score(new SelfEvaluationForm("<b>&\u0001\"", 2024));

        XDocument picture = XDocument.Parse(GradeIntervalChart.Svg([new RobustnessAnalyzer().Analyze(card)], Language.English));

        Assert.Contains(picture.Descendants(), element => element.Value == "<b>& \"");
        Assert.Throws<ArgumentException>(() => GradeIntervalChart.Svg([]));
        Assert.Throws<ArgumentException>(() => EffectiveWeightChart.Svg(new PortfolioAnalyzer().Analyze([])));
    }
}
