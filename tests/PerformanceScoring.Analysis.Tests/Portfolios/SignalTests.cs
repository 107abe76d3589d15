using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

public sealed class SignalTests
{
    private static readonly Scorer Scorer = new(SmallForms.Changqing);

    [Fact]
    public void FullMarks_OneDepartmentAlwaysFull_IsRaisedWithItsArithmetic()
    {
        // 40 rows each; 甲 40 full, 乙 20 full: rate 0.75, P(X ≥ 40 | 40, 0.75) = 0.75^40 = 1.00566e-5.
        PortfolioReport report = Analyze(
            [.. Repeat(40, _ => Row("甲", "数量", 100m, 100m)), .. Repeat(20, _ => Row("乙", "数量", 100m, 100m)), .. Repeat(20, _ => Row("乙", "数量", 100m, 55m))]);

        PortfolioSignal signal = report.Signals.Single(entry => entry is { Kind: SignalKind.FullMarks, Scope: "甲" });
        Assert.Equal((40d, 40d), (signal.Observed, signal.Opportunities));
        Assert.Equal(30, signal.Expected!.Value, 9);
        Assert.Equal(Math.Pow(0.75, 40), signal.TailProbability!.Value, 12);
        Assert.True(signal.IsRaised);
        Assert.False(report.Signals.Single(entry => entry is { Kind: SignalKind.FullMarks, Scope: "乙" }).IsRaised);
        Assert.Contains("若", signal.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void WholePoints_ThreeOfThree_HasTheProbabilityOfAMillionth()
    {
        // 8.42, 9.89 and 9.90 declared as 7, 9 and 9 by rows of 10.
        PortfolioReport report = Analyze([Row("甲", "a", 100m, 84.2m, 7m), Row("甲", "b", 100m, 98.9m, 9m), Row("甲", "c", 100m, 99.01m, 9m), Row("甲", "d", 100m, 50m, 5m)]);

        PortfolioSignal signal = report.Signals.Single(entry => entry.Kind == SignalKind.WholePoints);
        Assert.Equal((3d, 3d), (signal.Observed, signal.Opportunities));
        Assert.Equal(1e-6, signal.TailProbability!.Value, 12);
        Assert.True(signal.IsRaised);
    }

    [Fact]
    public void TargetEqualsActual_SameRateEverywhere_IsNotRaised()
    {
        PortfolioReport report = Analyze([.. Repeat(50, index => Row(index % 2 == 0 ? "甲" : "乙", "数量", 100m, index % 4 < 2 ? 100m : 90m))]);

        Assert.All(report.Signals.Where(entry => entry.Kind == SignalKind.TargetEqualsActual), signal => Assert.False(signal.IsRaised));
    }

    [Fact]
    public void PaymentOnlyDeductions_WorkedByHand_IsOneInThree()
    {
        // Three scored rows, one of them the execution rate (the only loss): chance 1/3; P(Poisson(1/3) ≥ 1) = 1 − e^(−1/3).
        Scorecard card = Scorer.Score(new SelfEvaluationForm("项目", 2024)
        {
            Execution = new BudgetExecution(100m, 50m),
            Indicators = [Indicator.AtLeast(Tier.Output, "数量", 40m, 100m, 100m), Indicator.AtLeast(Tier.Output, "质量", 40m, 100m, 100m)],
        });

        PortfolioSignal signal = Analyze([card]).Signals.Single(entry => entry.Kind == SignalKind.PaymentOnlyDeductions);
        Assert.Equal((1d, 1d), (signal.Observed, signal.Opportunities));
        Assert.Equal(1 / 3.0, signal.Expected!.Value, 12);
        Assert.Equal(1 - Math.Exp(-1 / 3.0), signal.TailProbability!.Value, 12);
        Assert.Single(signal.Examples);
    }

    [Fact]
    public void DuplicateRows_TheSameRowOnTwoForms_IsNamedAndAClassifiedOneIsNot()
    {
        Scorecard classified = Scorer.Score(new SelfEvaluationForm("密", 2024)
        {
            Indicators = [new Indicator(Tier.Output, "保密指标", Direction.AtLeast, FormValue.Without(ValueState.Classified), FormValue.Missing) { Weight = FormValue.OfNumber(10m) }],
        });
        PortfolioReport report = Analyze([Row("甲", "参保农户满意度", 95m, 96m), Row("乙", "参保农户满意度", 95m, 96m), Row("乙", "其他", 95m, 97m), classified, classified]);

        PortfolioSignal signal = report.Signals.Single(entry => entry.Kind == SignalKind.DuplicateRows);
        // Three rows: names and actuals 2² + 1² of 9, targets all the same: 3 pairs · 5/9 · 1 · 5/9.
        Assert.Equal((1d, 3d), (signal.Observed, signal.Opportunities));
        Assert.Equal(3 * 25 / 81.0, signal.Expected!.Value, 12);
        Assert.Contains("参保农户满意度", Assert.Single(signal.Examples).In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void LowTargets_OneOfTenFarBelow_IsNamed()
    {
        PortfolioReport report = Analyze([.. Repeat(9, index => Row("甲", "满意度", 90m + (index % 3), 95m)), Row("甲", "满意度", 10m, 95m)]);

        PortfolioSignal signal = report.Signals.Single(entry => entry.Kind == SignalKind.LowTargets);
        Assert.Equal((1d, 10d), (signal.Observed, signal.Opportunities));
        Assert.Equal(1 - Math.Pow(1 - 0.005, 10), signal.TailProbability!.Value, 9);
        Assert.Contains("10", Assert.Single(signal.Examples).In(Language.English), StringComparison.Ordinal);

        PortfolioSignal over = report.Signals.Single(entry => entry.Kind == SignalKind.OverFulfilment);
        Assert.Equal((1d, 10d), (over.Observed, over.Opportunities));
        Assert.Null(over.TailProbability);
        Assert.False(over.IsRaised);
    }

    [Fact]
    public void LowTargets_AllOthersTheSame_IsNamedAndEqualOnesAreNot()
    {
        PortfolioSignal one = Analyze([.. Repeat(9, _ => Row("甲", "满意度", 95m, 96m)), Row("甲", "满意度", 90m, 96m)]).Signals.Single(entry => entry.Kind == SignalKind.LowTargets);
        Assert.Equal(1d, one.Observed);

        PortfolioSignal none = Analyze([.. Repeat(10, _ => Row("甲", "满意度", 95m, 96m))]).Signals.Single(entry => entry.Kind == SignalKind.LowTargets);
        Assert.Equal((0d, 10d), (none.Observed, none.Opportunities));
    }

    [Theory]
    [InlineData(0, 10, 0.5, 1)]
    [InlineData(10, 10, 0.5, 0.0009765625)]
    [InlineData(1, 3, 0.5, 0.875)]
    [InlineData(2, 3, 0, 0)]
    [InlineData(3, 3, 1, 1)]
    public void Binomial_SmallCases_AreTheSums(double observed, double trials, double rate, double expected) =>
        Assert.Equal(expected, TailProbability.Binomial(observed, trials, rate), 12);

    [Fact]
    public void AllMarked_WorkedByHand_IsTheHypergeometric()
    {
        Assert.Equal(3 / 10.0 * 2 / 9.0, TailProbability.AllMarked(3, 10, 2), 12);
        Assert.Equal(0, TailProbability.AllMarked(1, 10, 2));
    }

    private static PortfolioReport Analyze(Scorecard[] cards) => new PortfolioAnalyzer().Analyze(cards);

    private static IEnumerable<Scorecard> Repeat(int count, Func<int, Scorecard> form) => Enumerable.Range(0, count).Select(form);

    private static Scorecard Row(string department, string name, decimal target, decimal actual, decimal? declared = null) => Scorer.Score(new SelfEvaluationForm("项目", 2024)
    {
        Department = department,
        Execution = new BudgetExecution(100m, 100m),
        Indicators =
        [
            new Indicator(Tier.Output, name, Direction.AtLeast, FormValue.OfNumber(target), FormValue.OfNumber(actual))
            {
                Weight = FormValue.OfNumber(10m),
                DeclaredPoints = declared is { } points ? FormValue.OfNumber(points) : FormValue.Missing,
            },
        ],
    });
}
