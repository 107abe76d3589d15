using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

/// <summary>Every signal against portfolios drawn so that its stated null is true: it may be raised no more often than its false-alarm rate, but for the luck of the draw.</summary>
public sealed class SignalNullTests
{
    private const int Portfolios = 400;

    private static readonly Scorer Scorer = new(SmallForms.Changqing);

    [Theory]
    [InlineData(SignalKind.FullMarks, 0.05)]
    [InlineData(SignalKind.FullMarks, 0.01)]
    [InlineData(SignalKind.TargetEqualsActual, 0.05)]
    [InlineData(SignalKind.WholePoints, 0.05)]
    [InlineData(SignalKind.WholePoints, 0.01)]
    [InlineData(SignalKind.PaymentOnlyDeductions, 0.05)]
    [InlineData(SignalKind.PaymentOnlyDeductions, 0.01)]
    [InlineData(SignalKind.DuplicateRows, 0.05)]
    [InlineData(SignalKind.DuplicateRows, 0.01)]
    [InlineData(SignalKind.LowTargets, 0.05)]
    [InlineData(SignalKind.LowTargets, 0.01)]
    public void Signal_ItsNullIsTrue_IsRaisedNoMoreOftenThanItsRate(SignalKind kind, double rate)
    {
        SeededRandom random = new(20241231, (ulong)kind);
        PortfolioAnalyzer analyzer = new(new PortfolioOptions { FalseAlarmRate = rate, SpotChecks = 0 });
        int tests = 0;
        int raised = 0;
        for (int run = 0; run < Portfolios; run++)
        {
            foreach (PortfolioSignal signal in analyzer.Analyze(Draw(kind, random)).Signals.Where(signal => signal.Kind == kind))
            {
                tests++;
                raised += signal.IsRaised ? 1 : 0;
            }
        }

        // Three standard errors of a share of so many tests.
        double most = (tests * rate) + (3 * Math.Sqrt(tests * rate * (1 - rate)));
        Assert.InRange(tests, Portfolios, Portfolios * 6);
        Assert.True(raised <= most, $"{raised} of {tests} raised, at most {most:0} expected");
    }

    private static Scorecard[] Draw(SignalKind kind, SeededRandom random) => kind switch
    {
        SignalKind.FullMarks or SignalKind.TargetEqualsActual =>
            [.. Enumerable.Range(0, 60).Select(index => Card($"部门{index % 6}", Row("数量", 100m, random.NextBelow(10) < 7 ? 100m : 90m)))],

        // The formula gives two decimals; what was declared has its two decimals spread evenly.
        SignalKind.WholePoints => [.. Enumerable.Range(0, 40).Select(_ => Card("甲", Row("数量", 100m, 84.2m, random.NextBelow(1001) / 100m)))],
        SignalKind.PaymentOnlyDeductions => [.. Enumerable.Range(0, 30).Select(_ => Lossy(random))],
        SignalKind.DuplicateRows => [.. Enumerable.Range(0, 60).Select(_ => Card("甲", Mixed(random), Mixed(random)))],
        _ => [.. Enumerable.Range(0, 60).Select(index => Card("甲", Row($"指标{index % 3}", Normal(random), 100m)))],
    };

    /// <summary>Ten rows of which three are about payment; one to three of them, any, lose points.</summary>
    private static Scorecard Lossy(SeededRandom random)
    {
        int lost = 1 + (int)random.NextBelow(3);
        List<int> open = [.. Enumerable.Range(0, 10)];
        HashSet<int> less = [];
        for (int drawn = 0; drawn < lost; drawn++)
        {
            int index = (int)random.NextBelow(open.Count);
            less.Add(open[index]);
            open.RemoveAt(index);
        }

        return Card("甲", [.. Enumerable.Range(0, 10).Select(row => Row(row < 3 ? "资金拨付" : "数量", 100m, less.Contains(row) ? 50m : 100m))]);
    }

    // Names, targets and actuals independent of each other; few names are on most forms, as in life.
    private static Indicator Mixed(SeededRandom random) =>
        Row($"指标{random.NextBelow(12) * random.NextBelow(12) / 12}", 90m + random.NextBelow(8), 95m + (random.NextBelow(8) * random.NextBelow(8) / 8));

    // The sum of twelve even draws: near enough to normal far beyond the fence.
    private static decimal Normal(SeededRandom random) => 1000m + (Enumerable.Range(0, 12).Sum(_ => random.NextBelow(10_001)) / 1000m);

    private static Indicator Row(string name, decimal target, decimal actual, decimal? declared = null) =>
        new(Tier.Output, name, Direction.AtLeast, FormValue.OfNumber(target), FormValue.OfNumber(actual))
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = declared is { } points ? FormValue.OfNumber(points) : FormValue.Missing,
        };

    private static Scorecard Card(string department, params Indicator[] rows) => Scorer.Score(new SelfEvaluationForm("项目", 2024) { Department = department, Indicators = rows });
}
