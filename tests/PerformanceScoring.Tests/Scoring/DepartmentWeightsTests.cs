using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Tests.Scoring;

public class DepartmentWeightsTests
{
    // Tiers that a project's rulebook does not know: it has nothing to say about how a department weighs its own.
    [Theory]
    [InlineData("department", false)]
    [InlineData("project", true)]
    public void Score_TiersOfADepartment_AreNotHeldAgainstAProjectsWeights(string kind, bool found)
    {
        SelfEvaluationForm form = FormReader.Read(new WrittenForm { Kind = kind, Year = "2024", Indicators = [Row("部门决策", "40"), Row("履职", "40"), Row("满意度指标", "10")] });
        Scorecard card = new Scorer(RulebookCatalog.BuiltIn.Get("cn-mof-project")).Score(form);
        Assert.Equal(found, card.Findings.Any(finding => finding.Check.Id == "PS102"));
    }

    private static WrittenIndicator Row(string tier, string weight) => new() { Tier = tier, Name = "完成率", Target = "100%", Actual = "100%", Weight = weight, DeclaredPoints = weight };
}
