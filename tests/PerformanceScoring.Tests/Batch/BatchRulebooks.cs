using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Tests.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Batch;

/// <summary>Rulebooks for batches: those the kernels compute, every kind of curve and cap that needs the exact path, every built-in one, and random ones.</summary>
internal static class BatchRulebooks
{
    private static readonly Rulebook[] Chosen =
    [
        GeneratedRulebooks.Changqing,
        GeneratedRulebooks.With(AtMostMethod.Linear),
        GeneratedRulebooks.With(exactly: ExactlyMethod.Symmetric, zeroBudget: ZeroBudgetPolicy.FullPoints),
        GeneratedRulebooks.With(AtMostMethod.Linear, ExactlyMethod.AllOrNothing, zeroBudget: ZeroBudgetPolicy.ZeroPoints),
        GeneratedRulebooks.With(curve: new CreditCurve([Corner(0, 0), Step(60, 0, 50), Step(80, 50, 80), Corner(100, 100)])),
        GeneratedRulebooks.With(AtMostMethod.Linear, curve: new CreditCurve([Corner(0, 30), Corner(70, 30), Corner(100, 100)])),
        GeneratedRulebooks.With(curve: new CreditCurve([Corner(0, 0), Corner(100, 100), Corner(130, 100), Corner(200, 50)])),
        GeneratedRulebooks.With(cap: new TotalCap { Steps = [new TotalCapStep(0.5m, 59m), new TotalCapStep(0.8m, 89m)], Citation = new("test", new Message("试", "test"), ValueStatus.Assumed) }),
        .. RulebookCatalog.BuiltIn.Rulebooks,
    ];

    /// <summary>How many there are before the random ones.</summary>
    public static int ChosenCount => Chosen.Length;

    public static Rulebook Any(int seed) => seed % (Chosen.Length + 4) is var number && number < Chosen.Length ? Chosen[number] : GeneratedRulebooks.Any(seed);

    private static CurvePoint Corner(int attainmentPercent, int creditPercent) => new(new ExactRatio(attainmentPercent, 100), new ExactRatio(creditPercent, 100));

    private static CurvePoint Step(int attainmentPercent, int beforePercent, int creditPercent) =>
        new(new ExactRatio(attainmentPercent, 100), new ExactRatio(beforePercent, 100), new ExactRatio(creditPercent, 100), new ExactRatio(creditPercent, 100));
}
