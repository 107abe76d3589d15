using System.Text;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The annotated copy: nothing but fills, comments and the added sheet differs from the workbook handed in.</summary>
public sealed class AnnotatedWorkbookTests
{
    [Fact]
    public void Write_FormWithFindings_DiffersOnlyByFillsCommentsAndSheet()
    {
        byte[] original = SampleWorkbooks.Of();
        byte[] copy = ReviewedWorkbook.Annotate(original);
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.Equal(copy, ReviewedWorkbook.Annotate(original));
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy));
    }

    [Fact]
    public void Write_Copy_ReadsAsTheSameFormsAndCanBeAnnotatedAgain()
    {
        byte[] original = SampleWorkbooks.Of();
        byte[] copy = ReviewedWorkbook.Annotate(original);
        Assert.Equal(ReviewedWorkbook.FormsOf(original), ReviewedWorkbook.FormsOf(copy));
        byte[] again = ReviewedWorkbook.Annotate(copy);
        Assert.Equal(ReviewedWorkbook.FormsOf(original), ReviewedWorkbook.FormsOf(again));
        Assert.Equal(["自评表", "审核意见", "审核意见2"], AnnotatedSheet.Names(again));
        Assert.Empty(WorkbookDifference.Of(copy, again));
    }

    [Fact]
    public void Write_EveryFinding_IsListedWithALinkToItsCell()
    {
        byte[] original = SampleWorkbooks.Of();
        ScoredFile file = ReviewedWorkbook.Score(original);
        AnnotatedSheet sheet = AnnotatedSheet.Read(ReviewedWorkbook.Annotate(original, file), "审核意见");
        Finding[] findings = [.. file.Findings, .. file.Forms[0].Findings];
        Assert.True(findings.Length > 12);
        Assert.Equal(findings.Length + 1, sheet.Rows.Count);
        for (int i = 0; i < findings.Length; i++)
        {
            Finding finding = findings[i];
            IReadOnlyList<string> row = sheet.Rows[i + 1];
            Assert.Equal(
                [$"{i + 1}", $"{finding.Check.Id} {finding.Check.Title}", finding.Found.ToString(), finding.Expected?.ToString() ?? "", finding.Action?.ToString() ?? "", FindingClause.Of(finding, i < file.Findings.Count ? null : file.Forms[0].Card, Language.Chinese)],
                new[] { row[0], row[4], row[6], row[7], row[8], row[9] });
            Assert.Equal($"'自评表'!{row[3]}", sheet.Links[$"D{i + 2}"]);
            if (finding.Place.Cell is { } cell)
            {
                Assert.Equal(cell, row[3]);
            }
        }
    }

    [Fact]
    public void Write_OffendingCells_AreFilledBySeverityAndSayWhatToDo()
    {
        byte[] original = SampleWorkbooks.Of();
        ScoredFile file = ReviewedWorkbook.Score(original);
        byte[] copy = ReviewedWorkbook.Annotate(original, file);
        Finding finding = file.Forms[0].Findings.First(found => found is { Severity: Severity.Error, Place.Cell: not null });
        AnnotatedSheet sheet = AnnotatedSheet.Read(copy, "自评表");
        Assert.Equal("FFF4877A", sheet.Fills[finding.Place.Cell!]);
        string note = sheet.Notes[finding.Place.Cell!];
        Assert.Contains(finding.Check.Id, note, StringComparison.Ordinal);
        Assert.Contains("发现：" + finding.Found, note, StringComparison.Ordinal);
        Assert.Contains("怎么办：" + finding.Action, note, StringComparison.Ordinal);
        Assert.Equal(sheet.Notes.Count, sheet.BoxCount);
        Assert.Equal(3, sheet.Fills.Values.Distinct().Count());
    }

    [Fact]
    public void Write_English_SpeaksEnglish()
    {
        byte[] original = SampleWorkbooks.Of();
        ScoredFile file = ReviewedWorkbook.Score(original);
        AnnotatedSheet sheet = AnnotatedSheet.Read(ReviewedWorkbook.Annotate(original, file, Language.English), "Review");
        Assert.Equal("Found", sheet.Rows[0][6]);
        Assert.Equal(file.Forms[0].Findings[0].Found.In(Language.English), sheet.Rows[1 + file.Findings.Count][6]);
    }

    [Fact]
    public void Write_FindingInACoveredCell_FillsTheWholeMergeAndCommentsItsFirstCell()
    {
        byte[] original = SampleWorkbooks.Of(after: "<mergeCells count=\"1\"><mergeCell ref=\"J2:K4\"/></mergeCells>");
        Finding finding = new(ScoredSample.Check, new Message("甲", "A"), new Location { Sheet = "自评表", Line = 3, Column = 11 });
        byte[] copy = ReviewedWorkbook.Annotate(original, new ScoredFile("book.xlsx", []) { Findings = [finding] });
        AnnotatedSheet sheet = AnnotatedSheet.Read(copy, "自评表");
        Assert.Equal(["J2", "J3", "J4", "K2", "K3", "K4"], sheet.Fills.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["J2"], sheet.Notes.Keys);
        Assert.Empty(WorkbookDifference.Of(original, copy));
    }

    [Fact]
    public void Write_MergeOfTheWholeSheet_ColoursItsFirstCellOnly()
    {
        byte[] original = SampleWorkbooks.Of(after: "<mergeCells count=\"1\"><mergeCell ref=\"J2:XFD1048576\"/></mergeCells>");
        byte[] copy = ReviewedWorkbook.Annotate(original, new ScoredFile("book.xlsx", []) { Findings = [At("K9")] });
        Assert.Equal(["J2"], AnnotatedSheet.Read(copy, "自评表").Fills.Keys);
    }

    [Fact]
    public void Write_CellsAndRowsThatAreNotInTheFile_AreAddedInOrder()
    {
        const string Data = """<row r="2" s="2" customFormat="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row><c><v>3</v></c></row>""";
        byte[] original = SampleWorkbooks.Of(Data);
        Finding[] findings = [.. new[] { "A1", "A2", "C2", "E2", "B3", "C9" }.Select(cell => At(cell))];
        byte[] copy = ReviewedWorkbook.Annotate(original, new ScoredFile("book.xlsx", []) { Findings = findings });
        AnnotatedSheet sheet = AnnotatedSheet.Read(copy, "自评表");
        Assert.Equal(["A1", "A2", "C2", "E2", "B3", "C9"], sheet.Fills.Keys);
        Assert.Equal(["31"], sheet.NumberFormats("A2", "C2").Distinct());
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy));
    }

    [Fact]
    public void Write_FindingsWithoutACell_AreListedOnly()
    {
        byte[] original = SampleWorkbooks.Of();
        Finding[] findings = [new(ScoredSample.Check, new Message("甲", "A")), new(ScoredSample.Check, new Message("乙", "B"), new Location { Sheet = "自评表", Line = 5 })];
        byte[] copy = ReviewedWorkbook.Annotate(original, new ScoredFile("book.xlsx", []) { Findings = findings });
        AnnotatedSheet list = AnnotatedSheet.Read(copy, "审核意见");
        Assert.Equal(["D3"], list.Links.Keys);
        Assert.Equal("'自评表'!A5", list.Links["D3"]);
        Assert.Equal(WorkbookDifference.Parts(original)["xl/worksheets/sheet1.xml"], WorkbookDifference.Parts(copy)["xl/worksheets/sheet1.xml"]);
    }

    [Fact]
    public void Write_OtherFormats_SayWhatToDo()
    {
        byte[][] others = [Encoding.UTF8.GetBytes("a,b"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("Workbook\0")], SampleWorkbooks.Of()[..200]];
        foreach (byte[] other in others)
        {
            using MemoryStream stream = new();
            Finding? reason = AnnotatedWorkbook.Write(stream, other, new ScoredFile("a.xls", []));
            Assert.Contains(".xlsx", reason!.Action!.ToString(), StringComparison.Ordinal);
            Assert.Equal(0, stream.Length);
        }
    }

    private static Finding At(string cell)
    {
        Assert.True(CellAddress.TryParse(cell, out CellAddress address));
        return new Finding(ScoredSample.Check, new Message("甲", "A"), new Location { Sheet = "自评表", Line = address.Row, Column = address.Column });
    }
}
