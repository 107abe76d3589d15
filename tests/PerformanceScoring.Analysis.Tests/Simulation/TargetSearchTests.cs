using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Proofs;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Tests.Simulation;

public class TargetSearchTests
{
    private static readonly Rulebook National = RulebookCatalog.BuiltIn.Get("cn-mof-project");
    private static readonly Rulebook Capped = RulebookCatalog.BuiltIn.Get("cn-execution-capped");

    [Fact]
    public void Find_ShareOfExcellent_EdgeJustAboveTheTotalThatMustGo()
    {
        SelfEvaluationForm[] forms = [.. new[] { 99m, 96.66m, 96.41m, 96.68m, 100m, 93.72m, 75m, 79.9m, 68.42m, 79.89m, 65m, 75m }.Select(total => SampleForms.OfTotal(total))];
        TargetSearchResult result = Search(forms, National, "优<=40%", "grades.excellent");
        Assert.Equal([new ParameterChange("grades.excellent", 90m, 96.42m)], result.Changes);
        Assert.Equal((6, 4), (result.Before.CountOf(Grade.Excellent), result.After!.CountOf(Grade.Excellent)));
        Assert.Empty(RulebookChecker.Check(result.Rulebook!).Faults);
    }

    [Fact]
    public void Find_ReachedAlready_NothingChanges()
    {
        TargetSearchResult result = Search([SampleForms.OfTotal(95m)], National, "优=100%", "grades.excellent");
        Assert.True(result.IsReachable);
        Assert.Empty(result.Changes);
        Assert.Same(National, result.Rulebook);
    }

    [Fact]
    public void Find_TotalsAllTheSame_ProvesThatNoneDoes()
    {
        TargetSearchResult result = Search([.. Enumerable.Repeat(70m, 4).Select(total => SampleForms.OfTotal(total))], National, "优=50%", "grades.excellent");
        Assert.False(result.IsReachable);
        Assert.Null(result.After);
        Assert.Equal(10_001, result.Settings);
        Assert.Contains("10001", result.Conclusion.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WeightThatFormsPrint_NoteSaysThatTheyStay()
    {
        SelfEvaluationForm printed = new("项目", 2024) { Execution = new BudgetExecution(10m, 5m) { Weight = FormValue.OfNumber(10m) } };
        TargetSearchResult result = Search([printed], National, "差=0", "execution.weight");
        Assert.False(result.IsReachable);
        Assert.Equal("1 of the 1 forms print a weight of their own for the execution rate, which counts: execution.weight does not move them.", result.Note!.In(Language.English));
        TargetSearchResult without = Search([SampleForms.OfTotal(50m, 10m, 5m)], National, "差=0", "execution.weight");
        Assert.Equal([new ParameterChange("execution.weight", 10m, 19.99m)], without.Changes);
        Assert.Null(without.Note);
    }

    [Fact]
    public void TryFind_MoreSettingsThanCanBeDecided_SaysSo()
    {
        RuleParameter[] parameters = [.. new[] { "execution.weight", "totalCap.steps[0].most", "totalCap.steps[1].most", "grades.good" }.Select(name => Parameter(Capped, name))];
        Assert.True(GradeTarget.TryParse("优=1", out GradeTarget? target, out _));
        Assert.False(TargetSearch.TryFind([SampleForms.OfTotal(50m)], Capped, [target], parameters, out _, out Message? problem));
        Assert.Contains("4 parameters", problem.In(Language.English), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TargetSearch.Find([SampleForms.OfTotal(50m)], Capped, [target], parameters));
        Assert.Throws<ArgumentException>(() => TargetSearch.Find([SampleForms.OfTotal(50m)], Capped, [target], [parameters[0], parameters[0]]));
    }

    [Theory]
    [InlineData("优40%")]
    [InlineData("甲<=40%")]
    [InlineData("优<=")]
    [InlineData("优<=140%")]
    [InlineData("优<=-1")]
    [InlineData("")]
    public void TryParse_UnreadableTarget_ProblemInBothLanguages(string text)
    {
        Assert.False(GradeTarget.TryParse(text, out _, out Message? problem));
        Assert.NotEqual(problem.In(Language.Chinese), problem.In(Language.English));
    }

    [Theory]
    [InlineData("优≤40％", "优", "<=", 40, true)]
    [InlineData("excellent + 良 >= 3", "优良", ">=", 3, false)]
    [InlineData("差=0", "差", "=", 0, false)]
    public void TryParse_Target_GradesSignAndNumber(string text, string grades, string sign, int number, bool isShare)
    {
        Assert.True(GradeTarget.TryParse(text, out GradeTarget? target, out _));
        Assert.Equal((grades, sign, number, isShare), (string.Concat(target.Grades.Select(grade => grade.Label)), target.Sign, target.Number, target.IsShare));
    }

    [Fact]
    public void IsReached_ShareThatIsNoDecimal_Exact()
    {
        Assert.True(GradeTarget.TryParse("优<33.34%", out GradeTarget? above, out _));
        Assert.True(GradeTarget.TryParse("优<33.33%", out GradeTarget? below, out _));
        Assert.True(above.IsReached(_ => 1, 3));
        Assert.False(below.IsReached(_ => 1, 3));
    }

    [Fact]
    public void TryFind_UnknownParameter_NamesThoseThereAre()
    {
        Assert.False(RuleParameter.TryFind(Capped, "rounding.decimals", out _, out Message? problem));
        Assert.Contains("totalCap.steps[3].belowRate", problem.In(Language.English), StringComparison.Ordinal);
    }

    private static RuleParameter Parameter(Rulebook rulebook, string name)
    {
        Assert.True(RuleParameter.TryFind(rulebook, name, out RuleParameter? parameter, out _));
        return parameter;
    }

    private static TargetSearchResult Search(SelfEvaluationForm[] forms, Rulebook rulebook, string target, string name)
    {
        Assert.True(GradeTarget.TryParse(target, out GradeTarget? wanted, out _));
        return TargetSearch.Find(forms, rulebook, [wanted], [Parameter(rulebook, name)]);
    }
}
