using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Several forms in a file, page breaks inside a form, tables that are no form.</summary>
public sealed class SeveralFormsTests
{
    [Fact]
    public void Read_TwoFormsWithoutTitles_AreTwo()
    {
        WrittenDocument document = FormText.Read(
            "项目名称 | 甲", FormText.Header, "产出指标 | 数量指标 | 甲一 | 5 | 5 | 90 | 90 | ", "总分 | 90",
            "项目名称 | 乙", FormText.Header, "产出指标 | 数量指标 | 乙一 | 5 | 4 | 90 | 72 | ", "总分 | 72");
        Assert.Equal(["甲 90", "乙 72"], document.Forms.Select(form => $"{form.Project} {form.DeclaredTotal}"));
    }

    [Fact]
    public void Read_TwoFormsWithoutHeadOrTotal_EndAtTheNextFunds()
    {
        WrittenDocument document = FormText.Read(
            "项目资金 | 全年预算数 | 全年执行数", "年度资金总额 | 1 | 1", FormText.Header, "产出指标 | 数量指标 | 甲一 | 5 | 5 | 90 | 90 | ",
            "项目资金 | 全年预算数 | 全年执行数", "年度资金总额 | 2 | 1", FormText.Header, "产出指标 | 数量指标 | 乙一 | 5 | 4 | 90 | 72 | ");
        Assert.Equal(["1", "2"], document.Forms.Select(form => form.Funding[0].Annual.Text));
    }

    [Fact]
    public void Read_PageBreakWithRepeatedHeader_IsOneForm()
    {
        WrittenDocument document = FormText.Read(
            "项目支出绩效自评表（2024年度）", "项目名称 | 甲", FormText.Header, "产出指标 | 数量指标 | 甲一 | 5 | 5 | 45 | 45 | ",
            "", "— 12 —", "", "项目支出绩效自评表（2024年度）", FormText.Header, " | 质量指标 | 甲二 | 100% | 100% | 45 | 45 | ", "总分 | 90");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal(["甲一", "甲二"], form.Indicators.Select(row => row.Name.Text));
        Assert.Equal("产出指标", form.Indicators[1].Tier.Text);
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_RowCutByAPageBreak_IsJoinedAndSaid()
    {
        WrittenDocument document = FormText.Read(
            FormText.Header, "产出指标 | 数量指标 | 开展重点领域安全生产执法检查 | ≥100次 | 105次 | 50 | 50 | 本年任务增加，",
            "", " |  | 次数 |  |  |  |  | 明年调整目标", " |  | 甲二 | 5 | 5 | 40 | 40 | ");
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("产出指标 | 数量指标 | 开展重点领域安全生产执法检查次数 | ≥100次 | 105次 | 50 | 50 | 本年任务增加，明年调整目标", FormText.Row(form.Indicators[0]));
        Assert.Equal(2, form.Indicators.Count);
        Assert.Equal(4, Assert.Single(document.Findings.Of(DocumentChecks.RowJoined)).Place.Line);
    }

    [Fact]
    public void Read_FormFeedBetweenRows_IsAPageBreak()
    {
        WrittenDocument document = DocumentReader.ReadText("一级指标\t三级指标\t指标值\t完成值\t分值\t得分\n产出指标\t甲\t5\t5\t45\t45\n\f\t乙\t6\t6\t45\t45\n");
        Assert.Equal([2, 3], Assert.Single(document.Forms).Indicators.Select(row => row.Place.Line));
    }

    [Fact]
    public void Read_LineBetweenRows_IsReportedWhenTheFormGoesOn()
    {
        WrittenDocument document = FormText.Read(FormText.Header, "产出指标 | 数量指标 | 甲 | 5 | 5 | 45 | 45 | ", "某局2024年度决算", " |  | 乙 | 6 | 6 | 45 | 45 | ");
        Assert.Equal(2, Assert.Single(document.Forms).Indicators.Count);
        Assert.Equal(3, Assert.Single(document.Findings.Of(DocumentChecks.RowNotPlaced)).Place.Line);
    }

    [Fact]
    public void Read_SummaryTableOfManyProjects_IsNoForm()
    {
        WrittenDocument document = FormText.Read("项目支出绩效自评情况汇总表", "项目名称 | 预算执行率 | 自评得分", "甲 | 50% | 90", "乙 | 60% | 91");
        Assert.Empty(document.Forms);
    }

    [Fact]
    public void Read_BudgetTableOfAccounts_IsNoForm()
    {
        WrittenDocument document = FormText.Read("收入支出决算表", "项目 | 年初预算数 | 全年预算数 | 决算数", "一般公共服务支出 | 1 | 2 | 3", "教育支出 | 1 | 2 | 3");
        Assert.Empty(document.Forms);
    }

    [Fact]
    public void Read_TitleInATableOfContents_IsNoForm()
    {
        WrittenDocument document = FormText.Read("目录", "项目支出绩效自评表", "第一部分 概况", "", "正文", "", "第二部分");
        Assert.Empty(document.Forms);
    }

    [Fact]
    public void Read_FormWithoutRows_IsReported()
    {
        WrittenDocument document = FormText.Read("项目支出绩效自评表（2024年度）", "项目名称 | 甲", "项目资金 | 全年预算数 | 全年执行数", "年度资金总额 | 1 | 1");
        Assert.Single(document.Forms);
        Assert.Single(document.Findings.Of(DocumentChecks.FormIncomplete));
    }

    [Fact]
    public void Read_TableCutOffInARow_KeepsWhatIsThere()
    {
        string whole = string.Join('\n', "项目名称\t甲", FormText.Header.Replace(" | ", "\t", StringComparison.Ordinal), "产出指标\t数量指标\t甲一\t5个\t5个\t45\t45\t", "\t质量指标\t甲二\t100%");
        WrittenDocument document = DocumentReader.ReadText(whole);
        Assert.Equal("产出指标 | 质量指标 | 甲二 | 100% | · | · | · | ·", FormText.Row(Assert.Single(document.Forms).Indicators[1]));
        Assert.True(document.Forms[0].DeclaredTotal.IsBlank);
    }
}
