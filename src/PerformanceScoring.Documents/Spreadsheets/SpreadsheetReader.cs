using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerformanceScoring.Documents.Archives;
using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Documents.Plain;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Spreadsheets;

/// <summary>Turns .xlsx and .xls workbooks into cells: the text that each cell shows, its value, its merge and its place.</summary>
/// <remarks>Every visible sheet becomes blocks of rows; blank rows part them. A sheet that is hidden is named in a finding and not read.</remarks>
internal sealed class SpreadsheetReader
{
    private readonly string? _file;
    private readonly List<CellBlock> _blocks = [];
    private readonly BoundedFindings _findings = new();
    private readonly Dictionary<string, Dictionary<(int Row, int Column), string>> _formulas;
    private long _cells;
    private int _filled;

    static SpreadsheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private SpreadsheetReader(string? file, Dictionary<string, Dictionary<(int Row, int Column), string>> formulas)
    {
        _file = file;
        _formulas = formulas;
    }

    /// <summary>Reads a workbook.</summary>
    /// <param name="bytes">The workbook.</param>
    /// <param name="kind">Which of the two formats it is in.</param>
    /// <param name="file">The file's name, for the places.</param>
    /// <returns>The cells; no cells and one finding when it cannot be read.</returns>
    public static CellDocument Read(byte[] bytes, OfficeKind kind, string? file)
    {
        try
        {
            SpreadsheetReader reader = new(file, kind == OfficeKind.OpenXmlWorkbook ? FormulaScan.WithoutValue(bytes) : []);
            using MemoryStream stream = new(bytes, writable: false);
            using IExcelDataReader workbook = kind == OfficeKind.OpenXmlWorkbook ? ExcelReaderFactory.CreateOpenXmlReader(stream) : ExcelReaderFactory.CreateBinaryReader(stream);
            do
            {
                reader.TakeSheet(workbook);
            }
            while (workbook.NextResult());

            return new CellDocument(file, reader._blocks, reader._findings.Complete(new Location { File = file })) { KeepsColumns = true };
        }
        catch (InvalidPasswordException)
        {
            return new CellDocument(file, [], [FileFailures.Protected(file)]);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The library throws whatever a broken file makes it stumble over: none of it may reach the caller.
            return new CellDocument(file, [], [FileFailures.Damaged(file)]);
        }
    }

    private void TakeSheet(IExcelDataReader sheet)
    {
        Location place = new() { File = _file, Sheet = sheet.Name };
        if (sheet.VisibleState is { } state && !state.Equals("visible", StringComparison.OrdinalIgnoreCase))
        {
            _findings.Add(new Finding(
                DocumentChecks.SheetHidden,
                new Message("工作表“{0}”是隐藏的，未读取。", "The sheet “{0}” is hidden; it was not read.", sheet.Name),
                place)
            {
                Action = new Message("如其中有自评表，请取消隐藏后再试。", "If it holds a form, unhide it and try again."),
            });
            return;
        }

        int width = sheet.FieldCount;
        MergedCells merges = new(sheet.MergeCells, width);
        Dictionary<(int Row, int Column), string>? formulas = _formulas.GetValueOrDefault(sheet.Name);
        List<CellRow> rows = [];
        for (int row = 0; sheet.Read(); row++)
        {
            _cells += width + 1;
            if (_cells > DocumentLimits.SheetCells || _filled > DocumentLimits.FilledSheetCells)
            {
                ReportTooLarge(place with { Line = row + 1 });
                break;
            }

            merges.GoTo(row);
            if (RowOf(sheet, row, width, merges, formulas, place) is { } cells)
            {
                rows.Add(new CellRow(cells, place with { Line = row + 1 }));
            }
            else
            {
                EndBlock(ref rows);
            }
        }

        EndBlock(ref rows);
    }

    /// <summary>The cells of a row up to the last that shows something; null when none does.</summary>
    private List<GridCell>? RowOf(IExcelDataReader sheet, int row, int width, MergedCells merges, Dictionary<(int Row, int Column), string>? formulas, Location place)
    {
        List<GridCell>? cells = null;
        for (int column = 0; column < width; column++)
        {
            object? value = sheet.GetValue(column);
            string? instead = null;
            _ = formulas?.TryGetValue((row + 1, column + 1), out instead);
            if ((value is null && instead is null) || merges.Covers(column))
            {
                continue;
            }

            Location at = place with { Line = row + 1, Column = column + 1 };
            if (instead is { Length: 0 })
            {
                ReportFormula(at);
                continue;
            }

            string text = instead ?? value as string ?? DisplayedText.Of(value!, sheet.GetNumberFormatIndex(column), sheet.GetNumberFormatString(column));
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            cells ??= new List<GridCell>(width);
            Pad(cells, column);
            (int rowSpan, int columnSpan) = merges.SpanOf(column);
            cells.Add(new GridCell(LineEnds(text), at, rowSpan, columnSpan) { Value = instead is not null || value is string ? null : value });
            _filled++;
        }

        return cells;
    }

    private static void Pad(List<GridCell> cells, int column)
    {
        while (cells.Count < column)
        {
            cells.Add(GridCell.Empty);
        }
    }

    private static string LineEnds(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private void EndBlock(ref List<CellRow> rows)
    {
        if (rows.Count > 0)
        {
            _blocks.Add(new CellBlock(CellBlockKind.Grid, rows));
            rows = [];
        }
    }

    private void ReportFormula(Location at) => _findings.Add(new Finding(
        DocumentChecks.FormulaWithoutValue,
        new Message("单元格 {0} 的公式没有计算结果，值不知道，不按 0 计。", "The formula in {0} has no stored result: its value is not known, and is not taken for 0.", at.Cell!),
        at)
    {
        Action = new Message("请用 Excel 或 WPS 打开并保存后再试。", "Open and save it in Excel or WPS, and try again."),
    });

    private void ReportTooLarge(Location at) => _findings.Add(new Finding(
        DocumentChecks.SheetTooLarge,
        new Message("工作表“{0}”过大，第 {1} 行起未读取。", "The sheet “{0}” is too large; from row {1} on it was not read.", at.Sheet!, at.Line),
        at)
    {
        Action = new Message("请删去多余的空行空列，保存后再试。", "Delete the empty rows and columns, save it and try again."),
    });
}
