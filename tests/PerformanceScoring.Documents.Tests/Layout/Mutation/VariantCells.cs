using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A drawn variant as cells, as a reader of spreadsheets gives them.</summary>
internal static class VariantCells
{
    public static CellDocument Of(Variant variant) => new("变体", [.. variant.Sheets.SelectMany(Blocks)], []) { KeepsColumns = true };

    private static IEnumerable<CellBlock> Blocks(DrawnSheet sheet)
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
            rows.Add(new CellRow([.. Enumerable.Range(0, last + 1).Select(column => CellAt(sheet, drawn, i, column, place))], place));
        }

        if (rows.Count > 0)
        {
            yield return new CellBlock(CellBlockKind.Grid, rows);
        }
    }

    private static GridCell CellAt(DrawnSheet sheet, DrawnRow drawn, int row, int column, Location place)
    {
        DrawnMerge merge = sheet.Merges.Find(merge => merge.Row == row && merge.Column == column);
        return new GridCell(drawn.Cells[column] ?? "", place with { Column = column + 1 }, Math.Max(1, merge.Rows), Math.Max(1, merge.Columns));
    }
}
