using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>A written workbook in the hands of a person: its cells read by name and filled in, as a spreadsheet program would store them.</summary>
internal sealed class WorkbookCells : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly SpreadsheetDocument _document;

    public WorkbookCells(byte[] workbook)
    {
        _stream.Write(workbook);
        _stream.Position = 0;
        _document = SpreadsheetDocument.Open(_stream, isEditable: true);
    }

    /// <summary>The names of the sheets.</summary>
    public IEnumerable<string> Names => _document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!);

    /// <summary>The cells of the first sheet whose text is given.</summary>
    public Cell Cell(string name) => Sheet().Descendants<Cell>().First(cell => cell.CellReference == name);

    /// <summary>The first cell with a text.</summary>
    public string NameOf(string text) => Sheet().Descendants<Cell>().First(cell => cell.InlineString?.Text?.Text == text).CellReference!.Value!;

    public Worksheet Sheet(int index = 0)
    {
        string id = _document.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(index).Id!.Value!;
        return ((WorksheetPart)_document.WorkbookPart.GetPartById(id)).Worksheet!;
    }

    /// <summary>Types a text or number into a cell; the formula that stands there keeps its place and gets a result.</summary>
    public void Fill(string name, string value)
    {
        Cell cell = Cell(name);
        cell.InlineString = null;
        bool isNumber = decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        cell.DataType = isNumber ? null : CellValues.String;
        cell.CellValue = new CellValue(value);
    }

    /// <summary>The results of all formulas by sheet and cell; numbers to nine decimals, where binary fractions no longer differ.</summary>
    public Dictionary<string, string> Results() => (
        from index in Enumerable.Range(0, Names.Count())
        from cell in Sheet(index).Descendants<Cell>()
        where cell.CellFormula is not null
        select (Name: $"{index}!{cell.CellReference}", Result: Shown(cell.CellValue?.Text ?? ""))).ToDictionary(entry => entry.Name, entry => entry.Result);

    public byte[] Save()
    {
        _document.Save();
        _document.Dispose();
        return _stream.ToArray();
    }

    private static string Shown(string result) =>
        double.TryParse(result, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? (Math.Round(number, 9, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#########", CultureInfo.InvariantCulture) : result;

    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }
}
