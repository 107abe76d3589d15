using System.IO.Compression;
using System.Security;
using System.Text;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Spreadsheets;

/// <summary>Small workbooks written by hand, part by part, so that they hold exactly what a test says.</summary>
internal static class WorkbookFile
{
    /// <summary>A sheet's rows as text cells, the first at A1; null leaves a cell out.</summary>
    public static string Rows(IEnumerable<IReadOnlyList<string?>> rows) => string.Concat(rows.Select((cells, row) =>
        $"<row r=\"{row + 1}\">{string.Concat(cells.Select((text, column) => text is null ? "" : Text(Location.ColumnLetters(column + 1) + $"{row + 1}", text)))}</row>"));

    public static string Text(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A workbook. Style 1 is 0.00%, style 2 a Chinese date, style 3 is 0.00.</summary>
    public static byte[] Of(params (string Name, string State, string SheetData, string Merges)[] sheets) => Of([], sheets);

    /// <summary>A workbook with shared texts, which cells of type s name by their number.</summary>
    public static byte[] Of(IReadOnlyCollection<string> shared, params (string Name, string State, string SheetData, string Merges)[] sheets)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Part(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i + 1}\"/>")) + "</sheets></workbook>");
            Part(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + "<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>"
                + (shared.Count > 0 ? "<Relationship Id=\"sh\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>" : "") + "</Relationships>");
            if (shared.Count > 0)
            {
                Part(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{string.Concat(shared.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>"))}</sst>");
            }

            Part(archive, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\" applyNumberFormat=\"1\"/><xf numFmtId=\"31\" applyNumberFormat=\"1\"/><xf numFmtId=\"2\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (int i = 0; i < sheets.Length; i++)
            {
                Part(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheets[i].SheetData}</sheetData>{sheets[i].Merges}</worksheet>");
            }
        }

        return stream.ToArray();
    }

    private static void Part(ZipArchive archive, string name, string content)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
