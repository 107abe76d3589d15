using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using PerformanceScoring.Documents.Spreadsheets;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Archives;

/// <summary>Workbooks made to exhaust the machine, and kinds of files that are not read: one line that says what to do, in little time and memory.</summary>
public sealed class BoundsTests
{
    private const long Memory = 400L * 1024 * 1024;

    private static readonly string[][] Small =
    [
        ["项目名称", "道路维修"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        ["产出指标", "数量指标", "里程", "≥3公里", "3", "50", "50"],
    ];

    [Fact]
    public void Read_SheetThatUnpacksToGigabytes_IsRefusedUnread()
    {
        byte[] bytes = Archive("xl/worksheets/sheet1.xml", blocks: 300);
        AssertFailure(Bounded(bytes), DocumentChecks.FileTooLarge, "另存为 .xlsx");
    }

    [Fact]
    public void Read_ArchiveThatLiesAboutItsSize_IsBounded()
    {
        // The directory says 1 KB; 300 MB come out.
        byte[] bytes = Archive("xl/worksheets/sheet1.xml", blocks: 300);
        int directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(directory + 24, 4), 1024);
        WrittenDocument document = Bounded(bytes);
        Assert.Empty(document.Forms);
        Assert.NotNull(DocumentChecks.FailureOf(document));
    }

    [Fact]
    public void Read_MergeOverTheWholeSheet_IsBounded()
    {
        byte[] bytes = WorkbookFile.Of(("表", "visible", WorkbookFile.Rows(Small), "<mergeCells count=\"2\"><mergeCell ref=\"A5:XFD1048576\"/><mergeCell ref=\"A1:B1048576\"/></mergeCells>"));
        Assert.Empty(DocumentChecks.FailureOf(Bounded(bytes)) is { } failure ? [failure] : Array.Empty<Finding>());
    }

    [Fact]
    public void Read_AMillionEmptyRowsOfAllColumns_IsReadToTheLimitAndSaysSo()
    {
        string data = WorkbookFile.Rows(Small) + "<row r=\"4\">" + WorkbookFile.Text("XFD4", "末列") + "</row><row r=\"1048576\">" + WorkbookFile.Text("A1048576", "末行") + "</row>";
        WrittenDocument document = Bounded(WorkbookFile.Of(("表", "visible", data, "")));
        Assert.Single(Assert.Single(document.Forms).Indicators);
        Finding finding = Assert.Single(document.Findings.Of(DocumentChecks.SheetTooLarge));
        Assert.Equal("表", finding.Place.Sheet);
    }

    [Fact]
    public void Read_ManyTimesTheSameLongText_IsBounded()
    {
        string text = new('长', 30_000);
        string data = WorkbookFile.Rows(Small) + string.Concat(Enumerable.Range(4, 300).Select(row => $"<row r=\"{row}\">{WorkbookFile.Text($"C{row}", text)}</row>"));
        Assert.Single(Bounded(WorkbookFile.Of(("表", "visible", data, ""))).Forms);
    }

    [Fact]
    public void Read_HugeTableOfSharedTexts_IsBounded()
    {
        // 400,000 texts of which the form uses one.
        string[] shared = [.. Enumerable.Range(0, 400_000).Select(i => $"共享文字 {i}")];
        string data = WorkbookFile.Rows(Small[..2]) + "<row r=\"3\">" + WorkbookFile.Text("A3", "产出指标") + "<c r=\"C3\" t=\"s\"><v>399999</v></c><c r=\"F3\"><v>50</v></c></row>";
        WrittenForm form = Assert.Single(Bounded(WorkbookFile.Of(shared, ("表", "visible", data, ""))).Forms);
        Assert.Equal("共享文字 399999", Assert.Single(form.Indicators).Name.Text);
    }

    [Theory]
    [InlineData("a.et", "另存为 .xlsx")]
    [InlineData("a.ods", "另存为 .xlsx")]
    [InlineData("a.wps", "另存为 .docx")]
    public void Read_FormatThatIsNotRead_SaysWhatToSaveAs(string name, string action)
    {
        byte[] bytes = WorkbookFile.Of(("表", "visible", WorkbookFile.Rows(Small), ""));
        AssertFailure(DocumentReader.Read(new MemoryStream(bytes), name), DocumentChecks.FormatNotRead, action);
    }

    [Fact]
    public void Read_EncryptedWorkbook_SaysToTakeThePasswordOff()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage\0")];
        AssertFailure(DocumentReader.Read(new MemoryStream(bytes), "a.xlsx"), DocumentChecks.FileProtected, "去掉密码");
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.xls")]
    [InlineData("a.csv")]
    [InlineData(null)]
    public void Read_WorkbookUnderAnotherName_IsReadForWhatItIs(string? name) =>
        Assert.Single(DocumentReader.Read(new MemoryStream(WorkbookFile.Of(("表", "visible", WorkbookFile.Rows(Small), ""))), name).Forms);

    [Fact]
    public void Read_XlsOfLibreOffice_GivesTheFormAtItsCells()
    {
        WrittenDocument document = DocumentReader.ReadFile(TestFiles.InTests("Spreadsheets/form.xls"));
        WrittenForm form = Assert.Single(document.Forms);
        Assert.NotEmpty(form.Indicators);
        Assert.Equal(("自评表", form.Indicators[0].Place.Line), (form.Indicators[0].Name.Place.Sheet, form.Indicators[0].Name.Place.Line));
        Assert.Contains(form.Funding, row => row.DeclaredRate.Text!.EndsWith('%'));
    }

    private static byte[] Archive(string bomb, int blocks)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (Stream part = archive.CreateEntry("xl/workbook.xml").Open())
            {
                part.Write("<workbook/>"u8);
            }

            using Stream large = archive.CreateEntry(bomb, CompressionLevel.Fastest).Open();
            byte[] block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (int i = 0; i < blocks; i++)
            {
                large.Write(block);
            }
        }

        return stream.ToArray();
    }

    private static WrittenDocument Bounded(byte[] bytes)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        WrittenDocument document = DocumentReader.Read(new MemoryStream(bytes), "自评表.xlsx");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Memory);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
        return document;
    }

    private static void AssertFailure(WrittenDocument document, CheckDescriptor check, string action)
    {
        Assert.Empty(document.Forms);
        Finding failure = Assert.IsType<Finding>(DocumentChecks.FailureOf(document));
        Assert.Same(check, failure.Check);
        Assert.Contains(action, failure.Action!.In(Language.Chinese), StringComparison.Ordinal);
    }
}
