using System.Globalization;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>Names of cells and ranges: C7, C7:E9. Rows and columns count from 1.</summary>
internal static class CellReference
{
    /// <summary>The name of a cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    public static string Of(int row, int column) => Location.ColumnLetters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a range.</summary>
    /// <param name="row">Its first row.</param>
    /// <param name="column">Its first column.</param>
    /// <param name="lastRow">Its last row.</param>
    /// <param name="lastColumn">Its last column.</param>
    public static string Of(int row, int column, int lastRow, int lastColumn) => $"{Of(row, column)}:{Of(lastRow, lastColumn)}";
}
