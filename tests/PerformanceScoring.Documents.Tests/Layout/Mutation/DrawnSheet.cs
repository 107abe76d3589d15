namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A sheet while forms are drawn on it, row by row.</summary>
internal sealed class DrawnSheet(string name)
{
    public string Name { get; } = name;

    public List<DrawnRow> Rows { get; } = [];

    public List<DrawnMerge> Merges { get; } = [];

    /// <summary>The number of the row that was drawn last, from 1.</summary>
    public int Line => Rows.Count;

    public DrawnRow AddRow(int width)
    {
        Rows.Add(new DrawnRow(width, isLine: false));
        return Rows[^1];
    }

    public void AddLine(string text)
    {
        Rows.Add(new DrawnRow(1, isLine: true));
        Rows[^1].Cells[0] = text;
    }

    public void AddBlank() => Rows.Add(new DrawnRow(1, isLine: true));

    /// <summary>A row whose texts stand at the given columns, each reaching to the next.</summary>
    public DrawnRow AddSpread(int width, IReadOnlyList<int> starts, IReadOnlyList<string?> texts, bool merged)
    {
        DrawnRow row = AddRow(width);
        for (int i = 0; i < texts.Count; i++)
        {
            row.Cells[starts[i]] = texts[i];
            if (merged)
            {
                MergeAcross(starts[i], (i + 1 < starts.Count ? starts[i + 1] : width) - 1);
            }
        }

        return row;
    }

    /// <summary>Merges cells of the row that was drawn last.</summary>
    public void MergeAcross(int from, int to)
    {
        if (to > from)
        {
            Merges.Add(new DrawnMerge(Rows.Count - 1, from, 1, to - from + 1));
        }
    }

    /// <summary>Merges cells down a column; rows count from 0.</summary>
    public void MergeDown(int column, int fromRow, int toRow)
    {
        if (toRow > fromRow)
        {
            Merges.Add(new DrawnMerge(fromRow, column, toRow - fromRow + 1, 1));
        }
    }
}
