namespace PerformanceScoring.Documents.Layout;

/// <summary>Which cell of a row belongs to which column.</summary>
internal sealed class RowAlignment
{
    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly FilledCell?[] _cells;

    /// <summary>Creates an alignment.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="cells">The cell of each column; null when it is empty or not there.</param>
    /// <param name="leftOver">Filled cells that belong to no column.</param>
    /// <param name="shift">How far the row's last column stands beside its header.</param>
    /// <param name="isInLine">True when every cell stands as in the row above.</param>
    public RowAlignment(IReadOnlyList<TableColumn> columns, FilledCell?[] cells, IReadOnlyList<FilledCell> leftOver, int shift, bool isInLine)
    {
        _columns = columns;
        _cells = cells;
        LeftOver = leftOver;
        Shift = shift;
        IsInLine = isInLine;
    }

    /// <summary>Filled cells that belong to no column.</summary>
    public IReadOnlyList<FilledCell> LeftOver { get; }

    /// <summary>How far the row's last column stands beside its header.</summary>
    public int Shift { get; }

    /// <summary>True when every cell stands as in the row above.</summary>
    public bool IsInLine { get; }

    /// <summary>The cell of a column.</summary>
    /// <param name="index">The column's place in the list of columns.</param>
    /// <returns>The cell; null when it is empty.</returns>
    public FilledCell? this[int index] => _cells[index];

    /// <summary>The cell of a column.</summary>
    /// <param name="label">What the column holds.</param>
    /// <returns>The cell; null when it is empty, or there is no such column.</returns>
    public FilledCell? this[FormLabel label]
    {
        get
        {
            for (int i = 0; i < _cells.Length; i++)
            {
                if (_columns[i].Label == label)
                {
                    return _cells[i];
                }
            }

            return null;
        }
    }
}
