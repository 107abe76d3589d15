using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A drawn variant as cells: as a reader of spreadsheets gives them, as text without merges, or with a merged cell's text in every cell that it covers.</summary>
internal static class VariantCells
{
    public static CellDocument Of(Variant variant) => (variant.Seed % 5) switch
    {
        0 => new CellDocument("变体", [.. variant.Sheets.SelectMany(sheet => Blocks(sheet, merges: false))], []),
        1 => new CellDocument("变体", [.. variant.Sheets.Select(Repeated).SelectMany(sheet => Blocks(sheet, merges: false))], []) { KeepsColumns = variant.Seed % 2 == 0 },
        _ => new CellDocument("变体", [.. variant.Sheets.SelectMany(sheet => Blocks(sheet, merges: true))], []) { KeepsColumns = true },
    };

    public static DrawnSheet Repeated(DrawnSheet sheet)
    {
        DrawnSheet repeated = new(sheet.Name);
        foreach (DrawnRow row in sheet.Rows)
        {
            repeated.Rows.Add(new DrawnRow(row.Cells.Length, row.IsLine));
            row.Cells.CopyTo(repeated.Rows[^1].Cells, 0);
        }

        foreach (DrawnMerge merge in sheet.Merges)
        {
            for (int row = merge.Row; row < merge.Row + merge.Rows; row++)
            {
                repeated.Rows[row].Cells.AsSpan(merge.Column, merge.Columns).Fill(sheet.Rows[merge.Row].Cells[merge.Column]);
            }
        }

        return repeated;
    }

    private static IEnumerable<CellBlock> Blocks(DrawnSheet sheet, bool merges)
    {
        List<CellRow> rows = [];
        for (int i = 0; i < sheet.Rows.Count; i++)
        {
            DrawnRow drawn = sheet.Rows[i];
            if (drawn.IsBlank)
            {
                if (rows.Count > 0)
                {
                    yield return new CellBlock(CellBlockKind.Grid, rows);
                    rows = [];
                }

                continue;
            }

            int last = Array.FindLastIndex(drawn.Cells, text => !string.IsNullOrEmpty(text));
            Location place = new() { File = "变体", Sheet = sheet.Name, Line = i + 1 };
            rows.Add(new CellRow([.. Enumerable.Range(0, last + 1).Select(column => CellAt(sheet, drawn, i, column, place, merges))], place));
        }

        if (rows.Count > 0)
        {
            yield return new CellBlock(CellBlockKind.Grid, rows);
        }
    }

    private static GridCell CellAt(DrawnSheet sheet, DrawnRow drawn, int row, int column, Location place, bool merges)
    {
        DrawnMerge merge = !merges ? default : sheet.Merges.Find(merge => merge.Row == row && merge.Column == column);
        return new GridCell(drawn.Cells[column] ?? "", place with { Column = column + 1 }, Math.Max(1, merge.Rows), Math.Max(1, merge.Columns));
    }
}
