using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Spreadsheets;

public sealed class SpreadsheetReaderTests
{
    private static readonly string[][] Small =
    [
        ["项目支出绩效自评表"],
        ["项目名称", "道路维修", "", "主管部门", "交通局"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "里程", "≥3公里", "3", "50", "50"],
        ["效益指标", "社会效益指标", "通行", "改善", "改善", "40", "40"],
        ["总分", "", "", "", "", "", "90"],
    ];

    [Fact]
    public void Read_SampleDocumentInSheets_GivesTheSameRowsAtTheirCells()
    {
        WrittenDocument text = DocumentReader.ReadFile(TestFiles.Sample("document.txt"));
        string[][] rows = [.. File.ReadAllLines(TestFiles.Sample("document.txt")).Select(line => line.Split('\t'))];
        WrittenDocument sheet = Read(WorkbookFile.Of(("自评表", "visible", WorkbookFile.Rows(rows), "")));

        Assert.Equal(12, sheet.Forms.Count);
        Assert.Equal(116, sheet.Forms.Sum(form => form.Indicators.Count));
        for (int i = 0; i < 12; i++)
        {
            Assert.Equal(text.Forms[i].Project.Text, sheet.Forms[i].Project.Text);
            Assert.Equal(text.Forms[i].DeclaredTotal.Text, sheet.Forms[i].DeclaredTotal.Text);
            Assert.Equal(text.Forms[i].Funding.Select(FormText.Row), sheet.Forms[i].Funding.Select(FormText.Row));
            Assert.Equal(text.Forms[i].Indicators.Select(FormText.Row), sheet.Forms[i].Indicators.Select(FormText.Row));
        }

        WrittenText name = sheet.Forms[0].Indicators[0].Name;
        Assert.Equal("自评表", name.Place.Sheet);
        Assert.Equal(name.Text, rows[name.Place.Line - 1][name.Place.Column - 1]);
    }

    [Fact]
    public void Read_NumberFormats_GivesTheTextThatPeopleSee()
    {
        string data = WorkbookFile.Rows(Small[..3])
            + "<row r=\"4\">" + WorkbookFile.Text("A4", "产出指标") + WorkbookFile.Text("B4", "数量指标") + WorkbookFile.Text("C4", "完成率")
            + "<c r=\"D4\" s=\"1\"><v>0.6663</v></c><c r=\"E4\" s=\"2\"><v>45657</v></c><c r=\"F4\"><v>0.30000000000000004</v></c><c r=\"G4\" s=\"3\"><v>6.859</v></c></row>";
        WrittenIndicator row = Assert.Single(Assert.Single(Read(WorkbookFile.Of(("表", "visible", data, ""))).Forms).Indicators);

        Assert.Equal("66.63%", row.Target.Text);
        Assert.Equal("2024年12月31日", row.Actual.Text);
        Assert.Equal("0.3", row.Weight.Text);
        Assert.Equal("6.86", row.DeclaredPoints.Text);
    }

    [Fact]
    public void Read_FormulaWithoutValue_ReportsTheCellAndNoZero()
    {
        string data = WorkbookFile.Rows(Small[..3])
            + "<row r=\"4\">" + string.Concat("产出指标 数量指标 里程 ≥3 3 50".Split(' ').Select((text, i) => WorkbookFile.Text("ABCDEF"[i] + "4", text))) + "<c r=\"G4\"><f>F4*1</f></c></row>";
        WrittenDocument document = Read(WorkbookFile.Of(("表", "visible", data, "")));

        Finding finding = Assert.Single(document.Findings.Of(DocumentChecks.FormulaWithoutValue));
        Assert.Equal("G4", finding.Place.Cell);
        Assert.Equal("表", finding.Place.Sheet);
        Assert.Null(Assert.Single(Assert.Single(document.Forms).Indicators).DeclaredPoints.Text);
    }

    [Fact]
    public void Read_FormulaWithValue_GivesTheValueAsShown()
    {
        string data = WorkbookFile.Rows(Small[..3])
            + "<row r=\"4\">" + string.Concat("产出指标 数量指标 里程 ≥3 3 50".Split(' ').Select((text, i) => WorkbookFile.Text("ABCDEF"[i] + "4", text)))
            + "<c r=\"G4\" s=\"3\"><f>F4*0.98765</f><v>49.3825</v></c></row>";
        WrittenDocument document = Read(WorkbookFile.Of(("表", "visible", data, "")));

        Assert.Equal("49.38", Assert.Single(Assert.Single(document.Forms).Indicators).DeclaredPoints.Text);
        Assert.Empty(document.Findings.Of(DocumentChecks.FormulaWithoutValue));
    }

    [Fact]
    public void Read_FormulaElementsInEveryWriting_AreFound()
    {
        foreach (string formula in (string[])["<f>F4*1</f>", "<f/>", "<f t=\"shared\" si=\"0\"/>", "<f\nca=\"1\">NOW()</f>"])
        {
            string data = WorkbookFile.Rows(Small[..3])
                + "<row r=\"4\">" + string.Concat("产出指标 数量指标 里程 ≥3 3 50".Split(' ').Select((text, i) => WorkbookFile.Text("ABCDEF"[i] + "4", text))) + $"<c r=\"G4\">{formula}</c></row>";
            Assert.Single(Read(WorkbookFile.Of(("表", "visible", data, ""))).Findings.Of(DocumentChecks.FormulaWithoutValue));
        }
    }

    [Fact]
    public void Read_RichText_IsOneTextOfAllItsRuns()
    {
        const string Rich = "<is><r><rPr><b/></rPr><t>道路</t></r><r><t xml:space=\"preserve\">维修 </t></r><r><rPr><color rgb=\"FFFF0000\"/></rPr><t>一期</t></r></is>";
        string[][] rows = [.. Small.Select(row => row.ToArray())];
        rows[1][1] = "@";
        string data = WorkbookFile.Rows(rows).Replace("<is><t xml:space=\"preserve\">@</t></is>", Rich, StringComparison.Ordinal);

        Assert.Equal("道路维修 一期", Assert.Single(Read(WorkbookFile.Of(("表", "visible", data, ""))).Forms).Project.Text);
    }

    [Fact]
    public void Read_CellBehindItsText_KeepsWhatIsStored()
    {
        string data = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.6663</v></c><c r=\"C1\" s=\"2\"><v>45657</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>" + WorkbookFile.Text("E1", "文") + "</row>";
        Cells.CellRow row = Assert.Single(Assert.Single(SpreadsheetReader.Read(WorkbookFile.Of(("表", "visible", data, "")), Archives.OfficeKind.OpenXmlWorkbook, "a.xlsx").Blocks).Rows);

        Assert.Equal(["66.63%", "", "2024年12月31日", "TRUE", "文"], row.Cells.Select(cell => cell.Text));
        Assert.Equal([0.6663, null, 45657d, true, null], row.Cells.Select(cell => cell.Value));
        Assert.Equal("D1", row.Cells[3].Place.Cell);
    }

    [Fact]
    public void Read_MergedCellWithStaleValuesBelow_ShowsOnlyItsFirst()
    {
        string[][] rows = [.. Small.Select(row => row.ToArray())];
        rows[4][0] = "被盖住的旧值";
        WrittenForm form = Assert.Single(Read(WorkbookFile.Of(("表", "visible", WorkbookFile.Rows(rows), "<mergeCells count=\"1\"><mergeCell ref=\"A4:A5\"/></mergeCells>"))).Forms);

        Assert.Equal(["产出指标", "产出指标"], form.Indicators.Select(row => row.Tier.Text));
    }

    [Fact]
    public void Read_TwoSheetsAndAHiddenOne_GivesAFormASheetAndNamesTheHidden()
    {
        string data = WorkbookFile.Rows(Small);
        WrittenDocument document = Read(WorkbookFile.Of(("甲", "visible", data, ""), ("旧稿", "hidden", data, ""), ("乙", "visible", data, "")));

        Assert.Equal(["甲", "乙"], document.Forms.Select(form => form.Place.Sheet));
        Assert.Equal("旧稿", Assert.Single(document.Findings.Of(DocumentChecks.SheetHidden)).Place.Sheet);
    }

    [Fact]
    public void Read_RowBehindAMillionEmptyOnes_IsStillRead()
    {
        string data = WorkbookFile.Rows(Small) + "<row r=\"1048576\">" + WorkbookFile.Text("A1048576", "末行") + "</row>";

        Assert.Equal(2, Assert.Single(Read(WorkbookFile.Of(("表", "visible", data, ""))).Forms).Indicators.Count);
    }

    [Fact]
    public void Read_CutOffArchive_SaysThatItIsDamaged()
    {
        byte[] bytes = WorkbookFile.Of(("表", "visible", WorkbookFile.Rows(Small), ""));
        WrittenDocument document = Read(bytes[..(bytes.Length / 2)]);

        Assert.Empty(document.Forms);
        Finding failure = Assert.IsType<Finding>(DocumentChecks.FailureOf(document));
        Assert.Equal(DocumentChecks.FileDamaged, failure.Check);
        Assert.Contains("另存为 .xlsx", failure.Action!.In(Language.Chinese), StringComparison.Ordinal);
    }

    private static WrittenDocument Read(byte[] bytes) => DocumentReader.Read(new MemoryStream(bytes), "自评表.xlsx");
}
