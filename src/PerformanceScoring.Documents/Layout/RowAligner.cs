namespace PerformanceScoring.Documents.Layout;

/// <summary>Finds which cell of a row belongs to which column, when rows may stand some columns beside their header.</summary>
/// <remarks>
/// Converters drop or add an empty cell where cells are merged, so a row may be shifted as a whole or from some column on. The columns keep their order; among
/// all assignments the one whose cells fit best is taken, a change of shift costs, and so does every cell that is left over. Rows that fit as the row
/// above did are taken as they are.
/// </remarks>
internal sealed class RowAligner
{
    private const int WidestShift = 6;
    private const int ShiftCount = (2 * WidestShift) + 1;
    private const int CostOfChange = 3;
    private const int CostOfLeftOver = 6;
    private const int Impossible = -1_000_000;

    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly Func<FilledCell, bool> _isMargin;

    /// <summary>Creates an aligner.</summary>
    /// <param name="columns">The columns, by index.</param>
    /// <param name="isMargin">Whether a cell before the first column may be left over: a heading that runs down the side.</param>
    public RowAligner(IReadOnlyList<TableColumn> columns, Func<FilledCell, bool> isMargin)
    {
        _columns = columns;
        _isMargin = isMargin;
    }

    /// <summary>Aligns a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="usualShift">The shift of the row above.</param>
    /// <returns>The best assignment.</returns>
    public RowAlignment Align(LayoutRow row, int usualShift)
    {
        if (!row.KeepsColumns)
        {
            return Usual(row, usualShift) ?? Best(row, usualShift);
        }

        RowAlignment inPlace = InPlace(row);
        if (!HasMisfit(inPlace))
        {
            return inPlace;
        }

        // A table that a converter made may be out of place in a spreadsheet too. One odd cell is no sign of it: a shift has to explain several.
        const int Doubt = 12;
        int enough = FitOf(inPlace) + Doubt;
        return FitAtMost(row) > enough && Best(row, usualShift) is var shifted && FitOf(shifted) > enough ? shifted : inPlace;
    }

    /// <summary>What no assignment's fit is above: every cell under the column that suits it best.</summary>
    private int FitAtMost(LayoutRow row)
    {
        int fit = 0;
        foreach (FilledCell cell in row.Filled)
        {
            int best = 0;
            for (int i = 0; i < _columns.Count; i++)
            {
                best = Math.Max(best, ColumnFit.Of(_columns[i].Label, cell));
            }

            fit += 2 * best;
        }

        return fit;
    }

    private bool HasMisfit(RowAlignment alignment)
    {
        for (int i = 0; i < _columns.Count; i++)
        {
            if (ColumnFit.Of(_columns[i].Label, alignment[i]) < 0)
            {
                return true;
            }
        }

        return alignment.LeftOver.Any(cell => !_isMargin(cell));
    }

    private int FitOf(RowAlignment alignment)
    {
        int fit = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            fit += 2 * ColumnFit.Of(_columns[i].Label, alignment[i]);
        }

        return fit - (CostOfLeftOver * alignment.LeftOver.Count(cell => !_isMargin(cell)));
    }

    /// <summary>Every cell under the header it stands under.</summary>
    private RowAlignment InPlace(LayoutRow row)
    {
        FilledCell?[] cells = new FilledCell?[_columns.Count];
        List<FilledCell> leftOver = [];
        foreach (FilledCell cell in row.Filled)
        {
            int column = ColumnOver(cell);
            if (column < 0)
            {
                leftOver.Add(cell);
            }
            else
            {
                // ≥ | 5 | 个 under one merged 年度指标值 are one value.
                cells[column] = cells[column]?.Join(cell) ?? cell;
            }
        }

        return new RowAlignment(_columns, cells, leftOver, 0, leftOver.TrueForAll(cell => cell.Index < _columns[0].Index && _isMargin(cell)));
    }

    /// <summary>The column whose header stands over most of a cell; -1 for none.</summary>
    private int ColumnOver(FilledCell cell)
    {
        int best = -1;
        int most = 0;
        for (int i = 0; i < _columns.Count; i++)
        {
            int last = i + 1 < _columns.Count ? Math.Min(_columns[i].Header.LastIndex, _columns[i + 1].Index - 1) : _columns[i].Header.LastIndex;
            int common = Math.Min(last, cell.LastIndex) - Math.Max(_columns[i].Index, cell.Index) + 1;
            if (common > most)
            {
                (best, most) = (i, common);
            }
        }

        return best;
    }

    private RowAlignment? Usual(LayoutRow row, int shift)
    {
        foreach (TableColumn column in _columns)
        {
            int least = column.Label == FormLabel.Name ? -1 : 0;
            if (ColumnFit.Of(column.Label, row.At(column.Index + shift)) < least)
            {
                return null;
            }
        }

        int[] shifts = new int[_columns.Count];
        Array.Fill(shifts, shift);
        RowAlignment alignment = Assign(row, shifts, shift);
        return alignment.IsInLine ? alignment : null;
    }

    private RowAlignment Best(LayoutRow row, int usualShift)
    {
        int[,] score = new int[_columns.Count, ShiftCount];
        int[,] cameFrom = new int[_columns.Count, ShiftCount];
        for (int column = 0; column < _columns.Count; column++)
        {
            for (int s = 0; s < ShiftCount; s++)
            {
                int index = _columns[column].Index + s - WidestShift;
                int fit = 2 * ColumnFit.Of(_columns[column].Label, row.At(index));
                score[column, s] = fit + (column == 0 ? Start(row, index, s, usualShift) : Step(row, score, cameFrom, column, s));
            }
        }

        int last = _columns.Count - 1;
        int best = 0;
        int bestScore = int.MinValue;
        for (int s = 0; s < ShiftCount; s++)
        {
            int end = _columns[last].Index + s - WidestShift;
            int total = score[last, s] - (CostOfLeftOver * FilledBetween(row, end + 1, int.MaxValue));
            if (total > bestScore)
            {
                (best, bestScore) = (s, total);
            }
        }

        int[] shifts = new int[_columns.Count];
        for (int column = last, s = best; column >= 0; column--)
        {
            shifts[column] = s - WidestShift;
            s = cameFrom[column, s];
        }

        return Assign(row, shifts, usualShift);
    }

    private int Start(LayoutRow row, int index, int s, int usualShift)
    {
        int cost = s - WidestShift == usualShift ? 0 : s == WidestShift ? 1 : 2;
        foreach (FilledCell cell in row.Filled)
        {
            cost += cell.Index < index && !_isMargin(cell) ? CostOfLeftOver : 0;
        }

        return -cost;
    }

    private int Step(LayoutRow row, int[,] score, int[,] cameFrom, int column, int s)
    {
        int index = _columns[column].Index + s - WidestShift;
        int best = Impossible;
        for (int before = 0; before < ShiftCount; before++)
        {
            int indexBefore = _columns[column - 1].Index + before - WidestShift;
            if (indexBefore >= index)
            {
                break;
            }

            int total = score[column - 1, before] - (before == s ? 0 : CostOfChange) - (CostOfLeftOver * FilledBetween(row, indexBefore + 1, index));
            if (total > best)
            {
                best = total;
                cameFrom[column, s] = before;
            }
        }

        return best;
    }

    private static int FilledBetween(LayoutRow row, int from, int to)
    {
        int filled = 0;
        foreach (FilledCell cell in row.Filled)
        {
            filled += cell.Index >= from && cell.Index < to ? 1 : 0;
        }

        return filled;
    }

    private RowAlignment Assign(LayoutRow row, int[] shifts, int usualShift)
    {
        FilledCell?[] cells = new FilledCell?[_columns.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = row.At(_columns[i].Index + shifts[i]);
        }

        FilledCell[] leftOver = [.. row.Filled.Where(cell => !cells.Contains(cell))];
        bool inLine = Array.TrueForAll(shifts, shift => shift == usualShift)
            && Array.TrueForAll(leftOver, cell => cell.Index < _columns[0].Index + usualShift && _isMargin(cell));
        return new RowAlignment(_columns, cells, leftOver, shifts[^1], inLine);
    }
}
