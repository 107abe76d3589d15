using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Review;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Small habits of printed forms that used to be complained about.</summary>
public sealed class LooseEndsTests
{
    private const string Rows = "一级指标|三级指标|指标值|完成值|分值|得分\n产出指标|里程|30|31|90|90\n总分||||100|90\n";

    [Fact]
    public void Read_GoalAndWhatCameOfItWithoutHeadings_AreBothRead()
    {
        WrittenForm form = Form("项目支出绩效自评表\n项目名称|校舍改造\n年度目标|改造校舍3栋。|已完成。\n" + Rows, DocumentChecks.RowNotPlaced);
        Assert.Equal("改造校舍3栋。 已完成。", $"{form.ExpectedGoal} {form.ActualGoal}");
    }

    [Fact]
    public void Read_NoteAnsweredByNothing_IsOneNote() =>
        Assert.Equal(
            "说明：请简要说明审计发现的问题，没有请填无。无", Assert.Single(Form("项目支出绩效自评表\n项目名称|养护\n" + Rows + "说明：请简要说明审计发现的问题，没有请填无。\n无\n", DocumentChecks.RowNotPlaced).Notes).Text);

    [Fact]
    public void Read_OtherSourceWithoutAmounts_IsASource() =>
        Assert.Contains(
            Form("项目支出绩效自评表\n项目名称|养护\n资金情况|预算数|执行数|执行率\n合计|86.5|80.33|92.87%\n其他|||\n" + Rows, DocumentChecks.RowNotPlaced).Funding, row => row.Source.Text == "其他");

    [Theory]
    [InlineData("自评等级|优\n自评结论|项目总体完成较好。\n", "优")]
    [InlineData("自评结论|优\n", "优")]
    public void Read_ConclusionInWords_IsNoSecondGrade(string ending, string grade) =>
        Assert.Equal(grade, Form("项目支出绩效自评表\n项目名称|养护\n" + Rows + ending, DocumentChecks.FieldPrintedTwice).DeclaredGrade.Text);

    [Theory]
    [InlineData("备注", "计划推迟")]
    [InlineData("未完成原因|备注", "尚无|计划推迟")]
    public void Read_RemarksWhereNoColumnAsksForReasons_AreTheReasons(string columns, string cells) =>
        Assert.Equal(
            cells.Split('|')[0],
            Assert.Single(Form($"项目支出绩效自评表\n项目名称|养护\n一级指标|三级指标|指标值|完成值|分值|得分|{columns}\n产出指标|里程|30|24|90|72|{cells}\n", DocumentChecks.RowNotPlaced).Indicators).Reason.Text);

    [Theory]
    [InlineData("年度绩效目标1得分|||||90")]
    [InlineData("产出指标小计||||90|90")]
    public void Read_SumOfAPart_IsNoRow(string sum) =>
        Assert.Equal("里程", Assert.Single(Form("项目支出绩效自评表\n项目名称|养护\n一级指标|三级指标|指标值|完成值|分值|得分\n产出指标|里程|30|31|90|90\n" + sum + "\n总分||||100|90\n", DocumentChecks.RowNotPlaced).Indicators).Name.Text);

    [Fact]
    public void Read_ThreeColumnsOfGoalsAndALoneHeadingBelow_AreNoRows()
    {
        WrittenForm form = Form(
            "项目绩效目标自评表\n项目名称|产业路\n资金情况|预算数|执行数|执行率\n年度总金额|260|135.2|52%\n当年绩效目标|年初绩效目标|全年（调整）绩效目标|目标实际完成情况\n" +
            "当年绩效目标|建设6公里|建设5公里|建成5公里\n指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|指标权重|指标得分|偏离说明\n里程|公里|≥|6|5|5|90|90|改线\n说明||||||||\n",
            DocumentChecks.RowNotPlaced);
        Assert.Equal("建设5公里 建成5公里", $"{form.ExpectedGoal} {form.ActualGoal}");
        WrittenIndicator row = Assert.Single(form.Indicators);
        Assert.Equal(("里程", "5", "改线"), (row.Name.Text, row.Target.Text, row.Reason.Text));
        Assert.Equal((260m, 135.2m), (FormReader.Read(form).Execution!.AnnualBudget.Number, FormReader.Read(form).Execution!.Spent.Number));
    }

    [Fact]
    public void Read_RateWeightAndPointsBelowTheAmounts_BelongToThem()
    {
        WrittenForm form = Form("项目支出绩效自评表\n项目名称|养护\n年初预算数|890|调整后预算数|912.35|实际支出数|905.1\n预算执行率|99.21%|分值|10|得分|9.92\n" + Rows, DocumentChecks.RowNotPlaced);
        Assert.Equal("· | 890 | 912.35 | 905.1 | 10 | 99.21% | 9.92", FormText.Row(Assert.Single(form.Funding)));
    }

    [Fact]
    public void Review_DepartmentsFormAgainstProjectRules_HasNoErrorsFromTheRulebook()
    {
        const string Text = "部门整体支出绩效自评表（2024年度）\n部门名称|某县农业农村局\n" +
            "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n预算执行|预算执行率|预算执行率|≥95%|97.9%|10|9.79\n产出指标|数量指标|播种面积|≥45|45|90|90\n总分|||||100|99.79\n";
        SelfEvaluationDocument document = FormReader.Read(DocumentReader.ReadText(Tabled(Text)));
        RulebookChoice choice = new RulebookSelector(RulebookCatalog.BuiltIn).Choose(Assert.Single(document.Forms));
        FormReview review = Assert.Single(new Reviewer().Review(document, [new Scorer(choice.Rulebook).Score(document.Forms[0])], [choice.Findings]).Forms);
        Assert.Contains(review.Findings, finding => finding.Check.Id == "PS952");
        Assert.DoesNotContain(review.Findings, finding => finding.Check.Id == "PS101" || (finding.Check.Id == "PS210" && finding.Severity == Severity.Error));
        Assert.Contains(review.Findings, finding => finding.Check.Id == "PS210" && finding.Severity == Severity.Warning);
    }

    private static WrittenForm Form(string text, CheckDescriptor silent)
    {
        WrittenDocument document = DocumentReader.ReadText(Tabled(text));
        Assert.Empty(document.Findings.Of(silent));
        return Assert.Single(document.Forms);
    }

    private static string Tabled(string text) => string.Join(
        '\n',
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Contains('|', StringComparison.Ordinal) ? $"| {line.Replace("|", " | ", StringComparison.Ordinal)} |" : line));
}
