using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Cells;

/// <summary>One cell as displayed: its text without outer white space, its place, and how far it is merged.</summary>
/// <remarks>
/// A cell that a merged neighbour covers is there, with an empty text, so that columns stay columns. In plain text nobody can tell a covered cell
/// from an empty one: there every span is 1.
/// </remarks>
internal sealed class GridCell
{
    /// <summary>Creates a cell.</summary>
    /// <param name="text">The text as displayed; outer white space is dropped.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="rowSpan">How many rows it covers, 1 or more.</param>
    /// <param name="columnSpan">How many columns it covers, 1 or more.</param>
    public GridCell(string text, Location place, int rowSpan = 1, int columnSpan = 1)
    {
        Text = text.Trim();
        Place = place;
        RowSpan = rowSpan;
        ColumnSpan = columnSpan;
    }

    /// <summary>A cell in which nothing is written; its place is of no interest, its index in the row says the column.</summary>
    public static GridCell Empty { get; } = new("", default);

    /// <summary>The text as displayed; empty when nothing is written.</summary>
    public string Text { get; }

    /// <summary>Where it stands; nowhere for <see cref="Empty"/>.</summary>
    public Location Place { get; }

    /// <summary>
    /// What the format keeps behind the text: a <see cref="double"/> (0.6663 behind 66.63%), a <see cref="DateTime"/> or <see cref="TimeSpan"/> where the library
    /// knows the format for one, a <see cref="bool"/>; null where the text is all there is.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; }

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; }
}
