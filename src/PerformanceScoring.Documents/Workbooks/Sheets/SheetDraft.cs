using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.Scores;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>One sheet while it is put together: cells, merges, widths, heights, and how it is printed. Rows and columns count from 1.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class SheetDraft(string name)
{
    private readonly SortedDictionary<(int Row, int Column), (SheetValue Value, CellLook Look)> _cells = [];

    /// <summary>The name that is asked for; the workbook makes it a valid one of its own.</summary>
    public string Name { get; } = name;

    /// <summary>The cells in the order of a sheet's XML.</summary>
    public IEnumerable<KeyValuePair<(int Row, int Column), (SheetValue Value, CellLook Look)>> Cells => _cells;

    /// <summary>The merged ranges.</summary>
    public List<string> Merges { get; } = [];

    /// <summary>The heights of rows, in points.</summary>
    public SortedDictionary<int, double> Heights { get; } = [];

    /// <summary>The widths of the columns, the first of column 1, in characters of the usual font.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>What may be entered where.</summary>
    public List<DataValidation> Validations { get; } = [];

    /// <summary>The rows that every printed page repeats; null for none.</summary>
    public (int First, int Last)? RepeatedRows { get; set; }

    /// <summary>How many rows at the top stay in view; 0 for none.</summary>
    public int FrozenRows { get; set; }

    /// <summary>The range with buttons to filter by; null for none.</summary>
    public string? Filter { get; set; }

    /// <summary>True to print across the page.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>Puts a value into a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="look">How it looks.</param>
    public void Set(int row, int column, SheetValue value, CellLook look) => _cells[(row, column)] = (value, look);

    /// <summary>Puts a value into a cell that is there already, with its look.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">The number format; null for that of the cell.</param>
    public void Fill(int row, int column, SheetValue value, string? format = null)
    {
        CellLook look = _cells[(row, column)].Look;
        Set(row, column, value, format is null ? look : look with { Format = format });
    }

    /// <summary>Colours a cell that is there already.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="color">The colour, as RRGGBB.</param>
    public void Color(int row, int column, string color)
    {
        (SheetValue value, CellLook look) = _cells[(row, column)];
        Set(row, column, value, look with { Fill = color });
    }

    /// <summary>Puts a value into a range of cells that are merged into one.</summary>
    /// <param name="row">The first row.</param>
    /// <param name="column">The first column.</param>
    /// <param name="lastRow">The last row.</param>
    /// <param name="lastColumn">The last column.</param>
    /// <param name="value">The value.</param>
    /// <param name="look">How it looks.</param>
    public void Set(int row, int column, int lastRow, int lastColumn, SheetValue value, CellLook look)
    {
        for (int r = row; r <= lastRow; r++)
        {
            for (int c = column; c <= lastColumn; c++)
            {
                Set(r, c, default, look);
            }
        }

        Set(row, column, value, look);
        if (lastRow > row || lastColumn > column)
        {
            Merges.Add(CellReference.Of(row, column, lastRow, lastColumn));
        }
    }

    /// <summary>The number in a cell, or the result of its formula.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <returns>The number; null for a text, an empty cell or none.</returns>
    public decimal? NumberAt(int row, int column) => _cells.TryGetValue((row, column), out (SheetValue Value, CellLook Look) cell) ? cell.Value.Number : null;

    /// <summary>Makes a row high enough for a text of a given width, unless it is higher already.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">The text.</param>
    /// <param name="firstColumn">The first column it may use.</param>
    /// <param name="lastColumn">The last.</param>
    public void Fit(int row, string? text, int firstColumn, int lastColumn)
    {
        const double Line = 14.5;
        const double Around = 7;
        const double InnerMargin = 2.5;
        double width = 0;
        for (int column = firstColumn; column <= lastColumn; column++)
        {
            width += Widths[column - 1];
        }

        double height = (TextWidth.LinesOf(text ?? "", Math.Max(2, width - InnerMargin)) * Line) + Around;
        Heights[row] = Math.Max(Heights.GetValueOrDefault(row), Math.Min(height, MostHeight));
    }

    /// <summary>The greatest height a row can have, in points.</summary>
    private const double MostHeight = 409;
}
