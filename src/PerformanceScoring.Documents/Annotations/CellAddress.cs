using System.Globalization;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>A cell of a sheet, row and column counted from 1.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The last row of a sheet.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The last column of a sheet.</summary>
    public const int LastColumn = 16_384;

    /// <summary>Reads an address such as <c>C7</c> or <c>$C$7</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        int column = 0;
        int row = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c) && row == 0 && column <= LastColumn)
            {
                column = (column * 26) + (c | 0x20) - 'a' + 1;
            }
            else if (char.IsAsciiDigit(c) && column > 0 && row <= LastRow)
            {
                row = (row * 10) + c - '0';
            }
            else if (c != '$')
            {
                (row, column) = (0, 0);
                break;
            }
        }

        address = new CellAddress(row, column);
        return row is > 0 and <= LastRow && column is > 0 and <= LastColumn;
    }

    /// <summary>The address.</summary>
    /// <returns><c>C7</c>.</returns>
    public override string ToString() => Location.ColumnLetters(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
