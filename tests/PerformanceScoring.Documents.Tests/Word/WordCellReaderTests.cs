using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Word;

public sealed class WordCellReaderTests
{
    private const string Header = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";

    [Fact]
    public void Read_MergedCells_GivesTheRows()
    {
        WrittenDocument document = WordFile.Read(
            WordFile.Line("项目支出绩效自评表（2024年度）"),
            WordFile.Table(
                new TableRow(WordFile.Cell("项目名称", 2), WordFile.Cell("道路养护", 5)),
                WordFile.Row(Header),
                new TableRow(WordFile.Cell("产出指标", 1, MergedCellValues.Restart), WordFile.Cell("数量指标"), WordFile.Cell("里程", 1), WordFile.Cell("≥3公里"), WordFile.Cell("3公里"), WordFile.Cell("50"), WordFile.Cell("50")),
                new TableRow(WordFile.Cell("", 1, MergedCellValues.Continue), WordFile.Cell("质量指标"), WordFile.Cell("合格率"), WordFile.Cell("100%"), WordFile.Cell("98%"), WordFile.Cell("40"), WordFile.Cell("39.2")),
                new TableRow(WordFile.Cell("总分", 6), WordFile.Cell("89.2"))));
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("道路养护 89.2 2024", $"{form.Project} {form.DeclaredTotal} {form.Year}");
        Assert.Equal(["产出指标 | 数量指标 | 里程 | ≥3公里 | 3公里 | 50 | 50 | ·", "产出指标 | 质量指标 | 合格率 | 100% | 98% | 40 | 39.2 | ·"], form.Indicators.Select(FormText.Row));
        Assert.Empty(document.Findings);
    }

    [Fact]
    public void Read_HeadFundsAndRowsInTablesOfTheirOwn_IsOneForm()
    {
        WrittenDocument document = WordFile.Read(
            WordFile.Line("项目支出绩效自评表"),
            WordFile.Table(WordFile.Row("项目名称 | 道路养护")),
            new Paragraph(),
            WordFile.Table(WordFile.Row("项目资金 |  | 全年预算数 | 全年执行数 | 执行率"), WordFile.Row(" | 年度资金总额 | 10 | 9 | 90%")),
            new Paragraph(),
            WordFile.Table(WordFile.Row(Header), WordFile.Row("产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50"), WordFile.Row("总分 |  |  |  |  | 100 | 90")));
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("年度资金总额 | · | 10 | 9 | · | 90% | ·", FormText.Row(Assert.Single(form.Funding)));
        Assert.Equal("90", form.DeclaredTotal.Text);
        Assert.Single(form.Indicators);
    }

    [Fact]
    public void Read_TableBrokenByAPage_GoesOnUnderItsHeader()
    {
        WrittenDocument document = WordFile.Read(
            WordFile.Table(WordFile.Row("项目名称 | 道路养护"), WordFile.Row(Header), WordFile.Row("产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50")),
            WordFile.Line("— 2 —"),
            WordFile.Table(WordFile.Row(Header), WordFile.Row(" | 质量指标 | 合格率 | 100% | 98% | 40 | 39.2")));
        Assert.Equal(["产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50 | ·", "产出指标 | 质量指标 | 合格率 | 100% | 98% | 40 | 39.2 | ·"], Assert.Single(document.Forms).Indicators.Select(FormText.Row));
    }

    [Fact]
    public void Read_TableInsideACell_StaysThatCellsText()
    {
        TableCell nested = new(WordFile.Table(WordFile.Row("内层 | 表")), WordFile.Line("道路养护"));
        WrittenDocument document = WordFile.Read(WordFile.Table(
            new TableRow(WordFile.Cell("项目名称"), nested),
            WordFile.Row(Header),
            WordFile.Row("产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50")));
        WrittenForm form = Assert.Single(document.Forms);
        Assert.Equal("内层\n表\n道路养护", form.Project.Text);
        Assert.Single(form.Indicators);
    }

    [Fact]
    public void Read_SeveralForms_GivesEachAndItsLine()
    {
        Table Form(string name) => WordFile.Table(WordFile.Row($"项目名称 | {name}"), WordFile.Row(Header), WordFile.Row("产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50"), WordFile.Row("总分 |  |  |  |  |  | 50"));
        WrittenDocument document = WordFile.Read(WordFile.Line("项目支出绩效自评表"), Form("甲"), WordFile.Line("项目支出绩效自评表"), Form("乙"));
        Assert.Equal(["甲", "乙"], document.Forms.Select(form => form.Project.Text));
        Assert.Equal([1, 6], document.Forms.Select(form => form.Place.Line));
    }

    [Fact]
    public void Read_DeletedTextOfTrackedChanges_IsLeftOut()
    {
        Paragraph changed = new(new DeletedRun(new Run(new DeletedText("旧"))), new InsertedRun(new Run(new Text("新路"))));
        WrittenDocument document = WordFile.Read(WordFile.Table(
            new TableRow(WordFile.Cell("项目名称"), new TableCell(changed)), WordFile.Row(Header), WordFile.Row("产出指标 | 数量指标 | 里程 | ≥3 | 3 | 50 | 50")));
        Assert.Equal("新路", Assert.Single(document.Forms).Project.Text);
    }
}
