using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Location = PerformanceScoring.Values.Location;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A drawn variant as an .xlsx: merged ranges, numbers as numbers in the format that shows them as printed, texts shared or inline.</summary>
internal static class VariantWorkbook
{
    private static readonly string[] Formats = ["0.00", "0.0", "0.00%", "0%", "0.0%"];

    public static byte[] Of(Variant variant)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            List<string> shared = [];
            for (int i = 0; i < variant.Sheets.Count; i++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(variant.Sheets[i], variant.Seed, shared);
                workbook.Workbook.Sheets!.AppendChild(new Sheet { Name = variant.Sheets[i].Name, SheetId = (uint)i + 1, Id = workbook.GetIdOfPart(part) });
            }

            workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(shared.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));
        }

        return stream.ToArray();
    }

    private static Worksheet SheetOf(DrawnSheet sheet, int seed, List<string> shared)
    {
        SheetData data = new();
        for (int i = 0; i < sheet.Rows.Count; i++)
        {
            Row row = new() { RowIndex = (uint)i + 1 };
            for (int column = 0; column < sheet.Rows[i].Cells.Length; column++)
            {
                if (sheet.Rows[i].Cells[column] is { Length: > 0 } text)
                {
                    row.AppendChild(CellOf(text, Location.ColumnLetters(column + 1) + row.RowIndex, seed, shared));
                }
            }

            data.AppendChild(row);
        }

        Worksheet worksheet = new(data);
        if (sheet.Merges.Where(merge => merge.Rows * merge.Columns > 1).Select(MergeOf).ToArray() is { Length: > 0 } merges)
        {
            worksheet.AppendChild(new MergeCells(merges));
        }

        return worksheet;
    }

    private static MergeCell MergeOf(DrawnMerge merge) => new()
    {
        Reference = $"{Location.ColumnLetters(merge.Column + 1)}{merge.Row + 1}:{Location.ColumnLetters(merge.Column + merge.Columns)}{merge.Row + merge.Rows}",
    };

    private static Cell CellOf(string text, string reference, int seed, List<string> shared)
    {
        string digits = text.TrimEnd('%');
        bool percent = digits.Length < text.Length;
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && text.All(c => c < '\u007F') && text.Length - digits.Length <= 1)
        {
            int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            uint format = (percent, decimals) switch { (false, _) when number.ToString(CultureInfo.InvariantCulture).TrimEnd('0') == digits || decimals == 0 => 0, (false, 2) => 1, (false, 1) => 2, (true, 2) => 3, (true, 0) => 4, (true, 1) => 5, _ => uint.MaxValue };
            if (format != uint.MaxValue)
            {
                return new Cell { CellReference = reference, StyleIndex = format, CellValue = new CellValue(((double)(percent ? number / 100 : number)).ToString("R", CultureInfo.InvariantCulture)) };
            }
        }

        if (seed % 3 == 0)
        {
            return new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }) };
        }

        int index = shared.IndexOf(text);
        if (index < 0)
        {
            index = shared.Count;
            shared.Add(text);
        }

        return new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue(index) };
    }

    private static Stylesheet Styles()
    {
        const uint FirstCustom = 164;
        return new Stylesheet(
            new NumberingFormats(Formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstCustom + (uint)i, FormatCode = format })),
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat { NumberFormatId = 0 }, .. Formats.Select((_, i) => new CellFormat { NumberFormatId = FirstCustom + (uint)i, ApplyNumberFormat = true })]));
    }
}
