using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Rulebooks;

public class RulebookSelectorTests
{
    private const string Changqing = "cn-sd-jinan-changqing/2024-01-01";
    private const string National = "cn-mof-project/2020-02-25";

    private static readonly RulebookSelector Selector = new(RulebookCatalog.BuiltIn);

    // The phrases the rulebook knows, as a publishing tool may print them: other signs, spaces and marks, other words around.
    private static readonly WrittenText[] PrintedNotes =
    [
        "1. **得分一档** 最高不能超过该指标分值上限。",
        "2. 按照 100%－80%（含）、80%－60%（含）、60%－0% 合理确定分值。",
        "5. 自评得分在 80 分以下的，须说明原因。",
    ];

    private static readonly WrittenText[] NotesOfAnotherPlace = ["1. 得分一档最高不能超过该指标分值上限。", "2. 得分按100%-80%(含)、80%-50%(含)、50%-0%合理确定。"];

    [Fact]
    public void Choose_PlaceAndNotesFit_LocalBookWithoutFindings() => AssertChosen(Changqing, Form(region: "山东省济南市长清区", notes: PrintedNotes));

    [Theory]
    [InlineData("长清区人民政府办公室", null)]
    [InlineData(null, "济南市长清区大数据中心")]
    public void Choose_PlaceInDepartmentOrUnit_LocalBook(string? department, string? unit) => AssertChosen(Changqing, Form(department: department, unit: unit, notes: PrintedNotes));

    [Fact]
    public void Choose_PlaceFitsAndNoNotesPrinted_LocalBook() => AssertChosen(Changqing, Form(region: "长清区"));

    [Fact]
    public void Choose_PlaceFitsButNotesOfAnother_NationalWithInfo() => AssertChosen(National, Form(region: "长清区", notes: NotesOfAnotherPlace), "PS950");

    [Fact]
    public void Choose_NotesFitButPlaceOfAnother_NationalWithInfo() => AssertChosen(National, Form(region: "湖北省武汉市", notes: PrintedNotes), "PS950");

    [Fact]
    public void Choose_NothingKnownOfTheForm_NationalWithInfo() => AssertChosen(National, Form(), "PS950");

    [Fact]
    public void Choose_IdNamed_ThatBookWhateverTheForm()
    {
        RulebookChoice choice = Selector.Choose(Form(region: "长清区"), "cn-mof-project");
        Assert.Equal(National, choice.Rulebook.Name);
        Assert.Empty(choice.Findings);
    }

    [Fact]
    public void Choose_UnknownIdNamed_Throws() => Assert.Throws<KeyNotFoundException>(() => Selector.Choose(Form(region: "长清区"), "cn-nowhere"));

    [Fact]
    public void Choose_YearBeforeFirstRevision_FirstRevisionWithInfo()
    {
        RulebookChoice choice = Selector.Choose(Form(region: "长清区", year: 2022));
        Assert.Equal(Changqing, choice.Rulebook.Name);
        Finding finding = Assert.Single(choice.Findings);
        Assert.Equal(("PS951", Severity.Info), (finding.Check.Id, finding.Severity));
        Assert.StartsWith("2022-12-31 is before the first revision of cn-sd-jinan-changqing/2024-01-01; scored under that first revision.", finding.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_FallbackAndYearBeforeIt_BothFindings() =>
        Assert.Equal(["PS950", "PS951"], Selector.Choose(Form(year: 2018)).Findings.Select(finding => finding.Check.Id));

    [Theory]
    [InlineData(FormKind.Department)]
    [InlineData(FormKind.Transfer)]
    public void Choose_KindWithoutRulebook_SaysSo(FormKind kind)
    {
        SelfEvaluationForm form = new("项目", 2024) { Region = "长清区", Kind = kind };
        Finding finding = Assert.Single(Selector.Choose(form).Findings);
        Assert.Equal(("PS952", Severity.Warning), (finding.Check.Id, finding.Severity));
        Assert.Empty(Selector.Choose(form, "cn-mof-project").Findings);
    }

    [Theory]
    [InlineData(2021, null, "x/2020-01-01")]
    [InlineData(2022, null, "x/2022-01-01")]
    [InlineData(2023, null, "x/2022-01-01")]
    [InlineData(2024, null, "x/2024-01-01")]
    [InlineData(null, null, "x/2024-01-01")]
    [InlineData(2024, "2021-05-01", "x/2020-01-01")]
    [InlineData(null, "2022-01-01", "x/2022-01-01")]
    [InlineData(0, null, "x/2024-01-01")]
    [InlineData(20240, null, "x/2024-01-01")]
    public void Choose_SeveralRevisions_GivenDateElseEndOfYearElseNewest(int? year, string? on, string expected)
    {
        RulebookSelector selector = new(new RulebookCatalog([MadeRulebooks.Of("x", 2020), MadeRulebooks.Of("x", 2022), MadeRulebooks.Of("x", 2024)]));
        RulebookChoice choice = selector.Choose(Form(year: year), "x", on is null ? null : DateOnly.ParseExact(on, "yyyy-MM-dd", null));
        Assert.Equal(expected, choice.Rulebook.Name);
        Assert.Empty(choice.Findings);
    }

    [Fact]
    public void Choose_BookRecognisedByNotesAlone_NeedsNotes()
    {
        RulebookSelector selector = new(RulebookCatalog.BuiltIn.With(MadeRulebooks.Of("notes-only", 2020, new FormRecognition { Notes = ["参保农户满意度"] })));
        Assert.Equal("notes-only", selector.Choose(Form(notes: ["注：参保农户 满意度"])).Rulebook.Id);
        Assert.Equal("cn-mof-project", selector.Choose(Form()).Rulebook.Id);
        Assert.Equal("cn-mof-project", selector.Choose(Form(notes: ["注：满意度"])).Rulebook.Id);
    }

    [Theory]
    [InlineData("cn-mof-project-cost", 20, 40, 20, 10)]
    [InlineData("cn-mof-project-cost", 20, 40, 30, null)]
    [InlineData("cn-mof-project", 20, 40, 20, 11)]
    [InlineData("cn-mof-project", 10, 40, 30, 10)]
    [InlineData("cn-mof-project", null, 50, 30, 10)]
    public void Choose_NoPlaceFits_NationalBookOfTheFormsTiers(string expected, int? cost, int? output, int? effect, int? satisfaction)
    {
        (Tier Tier, int? Weight)[] tiers = [(Tier.Cost, cost), (Tier.Output, output), (Tier.Effect, effect), (Tier.Satisfaction, satisfaction)];
        SelfEvaluationForm form = new("项目", 2024)
        {
            Indicators = [.. tiers.Where(tier => tier.Weight is not null).Select(tier => Indicator.AtLeast(tier.Tier, "指标", tier.Weight!.Value, 1m, 1m))],
        };
        RulebookChoice choice = Selector.Choose(form);
        Assert.Equal(expected, choice.Rulebook.Id);
        Assert.Contains(expected + " 计分", Assert.Single(choice.Findings).Found.In(Language.Chinese), StringComparison.Ordinal);
    }

    private static SelfEvaluationForm Form(string? region = null, string? department = null, string? unit = null, int? year = 2024, WrittenText[]? notes = null) =>
        new("项目", year) { Region = region, Department = department, Unit = unit, Notes = notes ?? [] };

    private static void AssertChosen(string name, SelfEvaluationForm form, params string[] findings)
    {
        RulebookChoice choice = Selector.Choose(form);
        Assert.Equal(name, choice.Rulebook.Name);
        Assert.Equal(findings, choice.Findings.Select(finding => finding.Check.Id));
        Assert.All(choice.Findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }
}
