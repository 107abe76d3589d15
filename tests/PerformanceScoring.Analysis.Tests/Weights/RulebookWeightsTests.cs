using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Proofs;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Weights;

public sealed class RulebookWeightsTests
{
    private static readonly WeightVector Weights = Of(("成本", 1), ("产出指标", 4), ("effect", 3), ("满意度", 1));

    public static TheoryData<string> WithColumn => [.. RulebookCatalog.BuiltIn.Rulebooks.Where(rulebook => rulebook.Weights.HasColumn).Select(rulebook => rulebook.Name)];

    [Fact]
    public void ToRule_TierWeights_AreARulebooksWeights()
    {
        WeightRule rule = RulebookWeights.ToRule(Weights, 90m, 1m);

        Assert.Equal(["cost 10", "output 40", "effect 30", "satisfaction 10"], rule.Tiers.Select(tier => FormattableString.Invariant($"{tier.Tier} {tier.Weight}")));
        Assert.Throws<ArgumentException>(() => RulebookWeights.ToRule(Of(("天气", 1)), 90m, 1m));
        Assert.Throws<ArgumentException>(() => RulebookWeights.ToRule(Of(("成本", 1), ("cost", 1)), 90m, 1m));
    }

    [Theory]
    [MemberData(nameof(WithColumn))]
    public void TryWriteInto_EveryBuiltInRulebook_DiffersInItsWeightsAndIsSoundBesideTheOthers(string name)
    {
        Rulebook before = RulebookCatalog.BuiltIn.Rulebooks.Single(rulebook => rulebook.Name == name);

        Assert.True(RulebookWeights.TryWriteInto(RulebookCatalog.BuiltInFile(name)!.Value, Weights, 0.5m, "ahp", "judgements.csv", out byte[]? content, out _));

        Rulebook after = RulebookReader.Read(content);
        Assert.Equal(before.Id + "-ahp", after.Id);
        Assert.Equal(before.Effective, after.Effective);
        Assert.Null(after.Recognition);
        Assert.Equal(RulebookWeights.TotalOf(before), after.Weights.Tiers.Sum(tier => tier.Weight));
        Assert.Equal([Tier.Cost, Tier.Output, Tier.Effect, Tier.Satisfaction], after.Weights.Tiers.Select(tier => tier.Tier));
        Assert.Equal("judgements.csv", after.Sources.Single(source => source.Key == after.Weights.Citation.Source).Where);
        Assert.Contains("层次分析法（特征向量法）", after.Weights.Citation.Clause.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(ValueStatus.Assumed, after.Weights.Citation.Status);
        Assert.True(RulebookChecker.Check(content).IsSound);
        Assert.Empty(RulebookChecker.CheckTogether([.. RulebookCatalog.BuiltIn.Rulebooks, after]));
        Assert.All(
            RulebookDiff.Between(before, after).Differences.Where(difference => difference.Part != RulebookPart.Weights),
            difference => Assert.Fail(difference.Part.ToString()));
    }

    [Fact]
    public void TryWriteInto_ItsOwnResult_KeepsIdAndTitleAndHasOneSource()
    {
        ReadOnlyMemory<byte> first = Write("cn-mof-project-cost/2021-08-18", Weights);

        Assert.True(RulebookWeights.TryWriteInto(first, Of(("产出", 1), ("效益", 1), ("满意度", 1)), 1m, "ahp", "second.csv", out byte[]? second, out _));

        (Rulebook one, Rulebook two) = (RulebookReader.Read(first), RulebookReader.Read(second));
        Assert.Equal((one.Name, one.Title.In(Language.Chinese), one.Sources.Count), (two.Name, two.Title.In(Language.Chinese), two.Sources.Count));
        Assert.Equal([30m, 30m, 30m], two.Weights.Tiers.Select(tier => tier.Weight));
    }

    [Fact]
    public void TryWriteInto_TierThatMovesItsWeight_StillDoesAsLongAsTheOtherIsThere()
    {
        Rulebook both = RulebookReader.Read(Write("cn-mof-project-cost/2021-08-18", Weights));
        Rulebook alone = RulebookReader.Read(Write("cn-mof-project-cost/2021-08-18", Of(("产出", 1), ("满意度", 1))));

        Assert.Equal(Tier.Effect, both.Weights.Tiers.Single(tier => tier.Tier == Tier.Satisfaction).MovesTo);
        Assert.Null(alone.Weights.Tiers.Single(tier => tier.Tier == Tier.Satisfaction).MovesTo);
    }

    [Fact]
    public void TryWriteInto_FileWithMarkAndComments_IsRead()
    {
        byte[] file = [.. "\uFEFF// mine\n"u8, .. RulebookCatalog.BuiltInFile("cn-mof-project/2020-02-25")!.Value.Span];

        Assert.True(RulebookWeights.TryWriteInto(file, Weights, 1m, "ahp", "x.csv", out byte[]? content, out _));
        Assert.True(RulebookReader.TryRead(content, out _, out _));
    }

    [Fact]
    public void TryWriteInto_WeightsThatCannotStandThere_SaysWhy()
    {
        Assert.Contains("no weight column", ProblemOf("cn-hubei/2020-01-01", Weights, 1m), StringComparison.Ordinal);
        Assert.Contains("天气", ProblemOf("cn-mof-project/2020-02-25", Of(("天气", 1)), 1m), StringComparison.Ordinal);
        Assert.Contains("each once", ProblemOf("cn-mof-project/2020-02-25", Of(("成本", 1), ("cost", 1)), 1m), StringComparison.Ordinal);
        Assert.Contains("steps of 7", ProblemOf("cn-mof-project/2020-02-25", Weights, 7m), StringComparison.Ordinal);
        Assert.Contains("rounds to 0", ProblemOf("cn-mof-project/2020-02-25", Of(("成本", 1), ("产出", 1000)), 1m), StringComparison.Ordinal);
        Assert.Throws<RulebookException>(() => RulebookWeights.TryWriteInto("{}"u8.ToArray(), Weights, 1m, "ahp", "x.csv", out _, out _));
    }

    private static string ProblemOf(string name, WeightVector weights, decimal step)
    {
        Assert.False(RulebookWeights.TryWriteInto(RulebookCatalog.BuiltInFile(name)!.Value, weights, step, "ahp", "x.csv", out byte[]? content, out Message? problem));
        Assert.Null(content);
        return problem.In(Language.English);
    }

    private static byte[] Write(string name, WeightVector weights) =>
        RulebookWeights.TryWriteInto(RulebookCatalog.BuiltInFile(name)!.Value, weights, 1m, "ahp", "first.csv", out byte[]? content, out Message? problem)
            ? content
            : throw new ArgumentException(problem.In(Language.English), nameof(name));

    private static WeightVector Of(params (string Name, double Amount)[] weights) => new(
        new Message("层次分析法（特征向量法）", "AHP (principal eigenvector)"), [.. weights.Select(weight => weight.Name)], [.. weights.Select(weight => weight.Amount)]);
}
