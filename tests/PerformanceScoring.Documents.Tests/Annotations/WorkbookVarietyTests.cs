using System.Text;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Workbooks as people and programs make them: what is in them besides a form stays as it is.</summary>
public sealed class WorkbookVarietyTests
{
    private const string Before = """<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><dimension ref="A1:J30"/><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="2" width="12.5" customWidth="1"/><col min="3" max="3" width="40" style="1" customWidth="1"/></cols>""";

    private const string After = """
        <sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells><conditionalFormatting sqref="G11:G22"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>F11</formula></cfRule></conditionalFormatting>
        <dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="F11:F22"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter><tableParts count="0"/>
        """;

    private const string Book = """<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$H$30</definedName></definedNames><calcPr calcId="191029"/>""";

    [Fact]
    public void Write_SheetWithEverythingAround_KeepsIt()
    {
        byte[] original = SampleWorkbooks.Pack(SampleWorkbooks.Parts(SampleWorkbooks.FormRows + "<row r=\"40\"><c r=\"A40\" s=\"1\"><f>SUM(F11:F22)</f><v>0.9</v></c><c r=\"B40\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>a&#13;\nb</v></c></row>", Before, After, Book));
        byte[] copy = ReviewedWorkbook.Annotate(original);
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy));
        Assert.NotEmpty(AnnotatedSheet.Read(copy, "自评表").Notes);
    }

    [Fact]
    public void Write_CommentsThatAreThere_KeepTheirTextWithOursBelow()
    {
        Dictionary<string, string> parts = WithComments("<legacyDrawing r:id=\"d1\"/>");
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7), At(21, 7), At(5, 5)));
        Assert.Empty(WorkbookDifference.Of(original, copy));
        AnnotatedSheet sheet = AnnotatedSheet.Read(copy, "自评表");
        Assert.StartsWith("原有批注\n\n【PS201", sheet.Notes["G20"], StringComparison.Ordinal);
        Assert.StartsWith("张三：已核对\n\n【PS201", sheet.Notes["G21"], StringComparison.Ordinal);
        Assert.StartsWith("【PS201", sheet.Notes["E5"], StringComparison.Ordinal);
        Assert.Equal(3, sheet.BoxCount);
        Assert.Contains("_x0000_s2049\"", Encoding.UTF8.GetString(WorkbookDifference.Parts(copy)["xl/drawings/vmlDrawing1.vml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ThreadedComments_AreLeftAlone()
    {
        Dictionary<string, string> parts = WithComments("<legacyDrawing r:id=\"d1\"/>");
        parts["xl/threadedComments/threadedComment1.xml"] = "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"><threadedComment ref=\"G20\" dT=\"2024-01-01T00:00:00.00\" personId=\"{00000000-0000-0000-0000-000000000001}\" id=\"{00000000-0000-0000-0000-000000000002}\"><text>原有批注</text></threadedComment></ThreadedComments>";
        SampleWorkbooks.Declare(parts, "xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml");
        parts["xl/worksheets/_rels/sheet1.xml.rels"] = parts["xl/worksheets/_rels/sheet1.xml.rels"].Replace("</Relationships>", "<Relationship Id=\"t1\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\" Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>", StringComparison.Ordinal);
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7)));
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.StartsWith("原有批注", AnnotatedSheet.Read(copy, "自评表").Notes["G20"], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AbsoluteTargetsPrefixesAndByteOrderMark_AreUnderstood()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts(after: "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
        parts["_rels/.rels"] = SampleWorkbooks.Relationships(("r1", "officeDocument", "/xl/workbook.xml"));
        parts["xl/_rels/workbook.xml.rels"] = SampleWorkbooks.Relationships(("s1", "worksheet", "/xl/worksheets/sheet1.xml"), ("st", "styles", "/xl/styles.xml"));
        string sheet = parts["xl/worksheets/sheet1.xml"].Replace("<", "<x:", StringComparison.Ordinal).Replace("<x:/", "</x:", StringComparison.Ordinal).Replace("<x:?", "<?", StringComparison.Ordinal);
        parts["xl/worksheets/sheet1.xml"] = "\uFEFF" + sheet.Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7), At(2, 30), At(50, 1)));
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy));
        Assert.Equal(["AD2", "G20", "A50"], AnnotatedSheet.Read(copy, "自评表").Fills.Keys);
    }

    [Fact]
    public void Write_WorkbookWithoutStyles_GetsSome()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts();
        parts.Remove("xl/styles.xml");
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].Replace("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>", "", StringComparison.Ordinal);
        parts["xl/_rels/workbook.xml.rels"] = SampleWorkbooks.Relationships(("s1", "worksheet", "worksheets/sheet1.xml"));
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7)));
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy));
        Assert.Equal(["G20"], AnnotatedSheet.Read(copy, "自评表").Fills.Keys);
    }

    [Fact]
    public void Write_StyleTableThatIsFull_LeavesCellsUncolouredAndStillComments()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts();
        string full = string.Concat(Enumerable.Repeat("<xf numFmtId=\"0\"/>", StyleSheet.MostFormats));
        parts["xl/styles.xml"] = parts["xl/styles.xml"].Replace("<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/><xf numFmtId=\"31\" applyNumberFormat=\"1\"/></cellXfs>", $"<cellXfs count=\"{StyleSheet.MostFormats}\">{full}</cellXfs>", StringComparison.Ordinal);
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7)));
        AnnotatedSheet sheet = AnnotatedSheet.Read(copy, "自评表");
        Assert.Empty(sheet.Fills);
        Assert.Equal(["G20"], sheet.Notes.Keys);
    }

    [Fact]
    public void Write_MacrosAndPictures_KeepTheirBytes()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts();
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].Replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal);
        parts["xl/vbaProject.bin"] = "\u0000\u0001macro";
        parts["xl/media/image1.png"] = "PNG";
        SampleWorkbooks.Declare(parts, "xl/vbaProject.bin", "application/vnd.ms-office.vbaProject");
        byte[] original = SampleWorkbooks.Pack(parts);
        byte[] copy = ReviewedWorkbook.Annotate(original, With(At(20, 7)));
        Assert.Empty(WorkbookDifference.Of(original, copy));
        Assert.Equal(WorkbookDifference.Parts(original)["xl/vbaProject.bin"], WorkbookDifference.Parts(copy)["xl/vbaProject.bin"]);
    }

    [Fact]
    public void Write_SheetsOfNastyNames_AreLinkedTo()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts();
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("自评表", "张'三 &lt;1&gt;", StringComparison.Ordinal);
        Finding finding = new(ScoredSample.Check, new Message("坏\u0001字", "A"), new Location { Sheet = "张'三 <1>", Line = 20, Column = 7 });
        byte[] copy = ReviewedWorkbook.Annotate(SampleWorkbooks.Pack(parts), new ScoredFile("a.xlsx", []) { Findings = [finding] });
        AnnotatedSheet list = AnnotatedSheet.Read(copy, "审核意见");
        Assert.Equal("'张''三 <1>'!G20", list.Links["D2"]);
        Assert.Equal("坏\uFFFD字", list.Rows[1][6]);
        Assert.Equal(["G20"], AnnotatedSheet.Read(copy, "张'三 <1>").Notes.Keys);
    }

    [Fact]
    public void Write_StrictWorkbook_SaysWhatToDo()
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts();
        parts["_rels/.rels"] = parts["_rels/.rels"].Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
        using MemoryStream stream = new();
        Assert.Contains("另存为 .xlsx", AnnotatedWorkbook.Write(stream, SampleWorkbooks.Pack(parts), With())!.Action!.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    private static Finding At(int row, int column) => new(ScoredSample.Check, new Message("甲", "A"), new Location { Sheet = "自评表", Line = row, Column = column });

    private static ScoredFile With(params Finding[] findings) => new("book.xlsx", []) { Findings = findings };

    private static Dictionary<string, string> WithComments(string after)
    {
        Dictionary<string, string> parts = SampleWorkbooks.Parts(after: after);
        parts["xl/worksheets/_rels/sheet1.xml.rels"] = SampleWorkbooks.Relationships(("c1", "comments", "../comments1.xml"), ("d1", "vmlDrawing", "../drawings/vmlDrawing1.vml"));
        parts["xl/comments1.xml"] = "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>张三</author></authors><commentList><comment ref=\"G20\" authorId=\"0\"><text><t>原有批注</t></text></comment><comment ref=\"G21\" authorId=\"0\"><text><r><rPr><b/><sz val=\"9\"/></rPr><t xml:space=\"preserve\">张三：</t></r><r><t>已核对</t></r></text></comment></commentList></comments>";
        parts["xl/drawings/vmlDrawing1.vml"] = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shapetype id=\"_x0000_t202\"></v:shapetype><v:shape id=\"_x0000_s2047\" type=\"#_x0000_t202\"><v:textbox><div>a<br>b</div></v:textbox><x:ClientData ObjectType=\"Note\"><x:Row>19</x:Row><x:Column>6</x:Column></x:ClientData></v:shape><v:shape id=\"_x0000_s2048\" type=\"#_x0000_t202\"><x:ClientData ObjectType=\"Note\"><x:Row>20</x:Row><x:Column>6</x:Column></x:ClientData></v:shape></xml>";
        SampleWorkbooks.Declare(parts, "xl/comments1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        SampleWorkbooks.Declare(parts, "xl/drawings/vmlDrawing1.vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        return parts;
    }
}
