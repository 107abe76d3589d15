namespace PerformanceScoring.Documents.Annotations;

/// <summary>A rectangle of cells, both corners included.</summary>
/// <param name="First">Its top left cell.</param>
/// <param name="Last">Its bottom right cell.</param>
internal readonly record struct CellArea(CellAddress First, CellAddress Last)
{
    /// <summary>How many cells it has.</summary>
    public long Count => (Last.Row - First.Row + 1L) * (Last.Column - First.Column + 1);

    /// <summary>Reads an area such as <c>B2:D4</c> or <c>B2</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="area">The area.</param>
    /// <returns>False when the text is none.</returns>
    public static bool TryParse(string? text, out CellArea area)
    {
        area = default;
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        ReadOnlySpan<char> first = colon < 0 ? text : text.AsSpan(0, colon);
        ReadOnlySpan<char> last = colon < 0 ? first : text.AsSpan(colon + 1);
        if (!CellAddress.TryParse(first, out CellAddress from) || !CellAddress.TryParse(last, out CellAddress to) || to.Row < from.Row || to.Column < from.Column)
        {
            return false;
        }

        area = new CellArea(from, to);
        return true;
    }

    /// <summary>Whether a cell lies in it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(CellAddress cell) =>
        cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
