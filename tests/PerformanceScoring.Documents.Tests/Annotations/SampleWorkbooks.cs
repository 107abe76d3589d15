using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerformanceScoring.Documents.Spreadsheets;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Workbooks to annotate, part by part: a sample form in a sheet, with what people and programs put around it.</summary>
internal static class SampleWorkbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The sheet data of 数字长清建设, which has findings of every severity.</summary>
    public static string FormRows { get; } = WorkbookFile.Rows(Rows());

    /// <summary>The parts of a workbook of one sheet. Style 1 is a percentage, style 2 a Chinese date.</summary>
    /// <param name="rows">The sheet's rows.</param>
    /// <param name="before">What stands before them in the sheet.</param>
    /// <param name="after">What stands behind them.</param>
    /// <param name="book">What stands behind the list of sheets.</param>
    public static Dictionary<string, string> Parts(string? rows = null, string before = "", string after = "", string book = "") => new(StringComparer.Ordinal)
    {
        ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Kind}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/></Types>",
        ["_rels/.rels"] = Relationships(("r1", "officeDocument", "xl/workbook.xml")),
        ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"自评表\" sheetId=\"7\" r:id=\"s1\"/></sheets>{book}</workbook>",
        ["xl/_rels/workbook.xml.rels"] = Relationships(("s1", "worksheet", "worksheets/sheet1.xml"), ("st", "styles", "styles.xml")),
        ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/><xf numFmtId=\"31\" applyNumberFormat=\"1\"/></cellXfs><dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs></styleSheet>",
        ["xl/worksheets/sheet1.xml"] = $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{before}<sheetData>{rows ?? FormRows}</sheetData>{after}</worksheet>",
    };

    public static string Relationships(params (string Id, string Kind, string Target)[] entries) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(entries.Select(entry => $"<Relationship Id=\"{entry.Id}\" Type=\"{Relations}/{entry.Kind}\" Target=\"{entry.Target}\"/>")) + "</Relationships>";

    /// <summary>Says what an added part is.</summary>
    public static void Declare(Dictionary<string, string> parts, string name, string contentType) =>
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].Replace("</Types>", $"<Override PartName=\"/{name}\" ContentType=\"{contentType}\"/></Types>", StringComparison.Ordinal);

    public static byte[] Of(string? rows = null, string before = "", string after = "") => Pack(Parts(rows, before, after));

    public static byte[] Pack(Dictionary<string, string> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static string[] ErrorsOf(byte[] workbook)
    {
        using MemoryStream stream = new(workbook);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows()
    {
        WrittenForm form = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms[8];
        yield return ["项目支出绩效自评表"];
        yield return ["（2024年度）"];
        yield return ["项目名称", form.Project.Text];
        yield return ["主管部门", form.Department.Text, "实施单位", form.Unit.Text];
        yield return [null, "项目资金", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
        foreach (WrittenFunding row in form.Funding)
        {
            yield return [null, row.Source.Text, row.Initial.Text, row.Annual.Text, row.Spent.Text, row.Weight.Text, row.DeclaredRate.Text, row.DeclaredPoints.Text];
        }

        yield return ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
        foreach (WrittenIndicator row in form.Indicators)
        {
            yield return [row.Tier.Text, row.Category.Text, row.Name.Text, row.Target.Text, row.Actual.Text, row.Weight.Text, row.DeclaredPoints.Text, row.Reason.Text];
        }

        yield return ["总分", null, null, null, null, null, form.DeclaredTotal.Text];
        yield return ["总分在80分以下的原因分析及拟采取的措施", form.Explanation.Text];
    }
}
