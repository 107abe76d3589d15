namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws tiers and categories: merged down, repeated in every row, or only in the first of a group.</summary>
internal sealed class LevelCells(DrawnSheet sheet, Dice dice)
{
    private const int Merged = 0;
    private const int Repeated = 1;

    private readonly int _tierMode = dice.Below(3);
    private readonly int _categoryMode = dice.Below(3);
    private readonly bool _repeatAfterBreak = dice.Chance(50);
    private readonly List<(int Row, string? Tier, string? Category)> _page = [];
    private (string? Tier, string? Category) _before;

    /// <summary>Takes the levels of the row that was drawn last.</summary>
    public void Add(string? tier, string? category) => _page.Add((sheet.Rows.Count - 1, tier, category));

    /// <summary>Draws the levels of the rows since the last page: what is merged ends with the page.</summary>
    public void EndPage(int tierColumn, int categoryColumn)
    {
        if (tierColumn >= 0 && _page.Count > 0)
        {
            bool Same(int i, int j) => _page[i].Tier == _page[j].Tier;
            DrawColumn(tierColumn, _tierMode, i => _page[i].Tier, Same, !_repeatAfterBreak && _before.Tier == _page[0].Tier);
            DrawColumn(categoryColumn, _categoryMode, i => _page[i].Category, (i, j) => Same(i, j) && _page[i].Category == _page[j].Category, !_repeatAfterBreak && _before == (_page[0].Tier, _page[0].Category));
            _before = (_page[^1].Tier, _page[^1].Category);
        }

        _page.Clear();
    }

    private void DrawColumn(int column, int mode, Func<int, string?> text, Func<int, int, bool> same, bool goesOn)
    {
        int from = 0;
        for (int i = 0; i <= _page.Count; i++)
        {
            if (i < _page.Count && same(from, i))
            {
                bool first = i == from && !(i == 0 && goesOn);
                sheet.Rows[_page[i].Row].Cells[column] = first || mode == Repeated ? text(i) : null;
                continue;
            }

            if (mode == Merged)
            {
                sheet.MergeDown(column, _page[from].Row, _page[i - 1].Row);
            }

            if (i < _page.Count)
            {
                from = i--;
            }
        }
    }
}
