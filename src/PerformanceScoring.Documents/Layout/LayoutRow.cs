using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A row of the document as the layout sees it: its filled cells, and whether it follows the row above directly.</summary>
internal sealed class LayoutRow
{
    private readonly IReadOnlyList<GridCell> _cells;
    private FilledCell[]? _filled;
    private FilledCell[]? _distinct;
    private bool? _hasNumber;

    /// <summary>Creates a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isProse">True for a line of running text.</param>
    /// <param name="startsBlock">True when a blank line, a page break or another kind of row stands above.</param>
    public LayoutRow(CellRow row, bool isProse, bool startsBlock)
    {
        _cells = row.Cells;
        Place = row.Place;
        IsProse = isProse;
        StartsBlock = startsBlock;
    }

    /// <summary>True for a line of running text.</summary>
    public bool IsProse { get; }

    /// <summary>True when a blank line, a page break or another kind of row stands above.</summary>
    public bool StartsBlock { get; }

    /// <summary>True when a cell's column is its place in the file, so that a row cannot stand beside its header.</summary>
    public bool KeepsColumns { get; init; }

    /// <summary>Where the row stands.</summary>
    public Location Place { get; }

    /// <summary>How many columns it has, empty ones included.</summary>
    public int Width => _cells.Count;

    /// <summary>The cells in which something is written.</summary>
    public FilledCell[] Filled => _filled ??= Fill();

    /// <summary>
    /// The filled cells without those that repeat the cell before them: some converters print a merged cell's text in every cell it covers.
    /// </summary>
    public FilledCell[] Distinct => _distinct ??= WithoutRepeats();

    /// <summary>The first filled cell; a row always has one.</summary>
    public FilledCell First => Filled[0];

    /// <summary>True when a cell holds a number: then the row is no header.</summary>
    public bool HasNumber => _hasNumber ??= Array.Exists(Filled, cell => cell.Shape is CellShape.Number or CellShape.Percent or CellShape.Quantity);

    /// <summary>The filled cell of a column.</summary>
    /// <param name="index">The column, counted from 0.</param>
    /// <returns>The cell, or null when it is empty or not there.</returns>
    public FilledCell? At(int index)
    {
        foreach (FilledCell cell in Filled)
        {
            if (cell.Index == index)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The beginning of the row as it reads, to show where one is.</summary>
    /// <returns>At most some 60 characters.</returns>
    public string Excerpt()
    {
        const int Longest = 60;
        string text = string.Join(" | ", Filled.Select(cell => cell.Text));
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
    }

    private FilledCell[] WithoutRepeats()
    {
        FilledCell[] filled = Filled;
        for (int i = 1; i < filled.Length; i++)
        {
            if (Repeats(filled, i))
            {
                return [.. filled.Where((_, i) => !Repeats(filled, i))];
            }
        }

        return filled;
    }

    private static bool Repeats(FilledCell[] filled, int i) => i > 0 && filled[i].Index == filled[i - 1].Index + 1 && filled[i].Text == filled[i - 1].Text;

    private FilledCell[] Fill()
    {
        int count = 0;
        for (int i = 0; i < _cells.Count; i++)
        {
            count += _cells[i].Text.Length > 0 ? 1 : 0;
        }

        FilledCell[] filled = new FilledCell[count];
        for (int i = _cells.Count - 1; i >= 0; i--)
        {
            if (_cells[i].Text.Length > 0)
            {
                filled[--count] = new FilledCell(i, _cells[i]);
            }
        }

        return filled;
    }
}
