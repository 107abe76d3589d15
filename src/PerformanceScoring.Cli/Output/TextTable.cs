using PerformanceScoring.Documents.Scores;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PerformanceScoring.Cli.Output;

/// <summary>A table for a screen or a text file: columns of spaces, a rule under the heading, long texts wrapped inside their column.</summary>
/// <remarks>
/// No lines are drawn between cells: the characters for them are one column wide on some Chinese terminals and two on others. Numbers are never
/// broken: when even the narrowest columns do not fit, the table is wider than asked.
/// </remarks>
internal sealed class TextTable : Renderable
{
    private const int Gap = 2;
    private const int RemarkIndent = 6;

    private readonly IReadOnlyList<TableColumn> _columns;
    private readonly List<Row> _rows = [];

    public TextTable(params IReadOnlyList<TableColumn> columns) => _columns = columns;

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text a column.</param>
    /// <param name="style">How it stands out; null when it does not.</param>
    public void AddRow(IReadOnlyList<string> cells, Style? style = null)
    {
        if (cells.Count != _columns.Count)
        {
            throw new ArgumentException($"A row has a cell for each of the {PointText.Plain(_columns.Count)} columns, not {PointText.Plain(cells.Count)}.", nameof(cells));
        }

        _rows.Add(new Row(cells, null, style));
    }

    /// <summary>Adds a remark about the row above, over the whole width.</summary>
    public void AddRemark(string text, Style? style = null) => _rows.Add(new Row([], text, style));

    /// <summary>Adds a line of dashes.</summary>
    public void AddRule() => _rows.Add(new Row([], null, null));

    /// <summary>The lines without any style.</summary>
    /// <param name="width">How many columns there are.</param>
    public IReadOnlyList<string> Lines(int width) => [.. Lay(width).Select(line => line.Text)];

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach ((string text, Style? style) in Lay(maxWidth))
        {
            yield return new Segment(text, style ?? Style.Plain);
            yield return Segment.LineBreak;
        }
    }

    private IEnumerable<(string Text, Style? Style)> Lay(int width)
    {
        int[] shown = [.. Enumerable.Range(0, _columns.Count).Where(column => width >= _columns[column].DroppedBelow)];
        int[] widths = Widths(shown, width);
        int total = widths.Sum() + (Gap * (widths.Length - 1));
        foreach (string line in CellLines([.. _columns.Select(column => column.Header)], shown, widths))
        {
            yield return (line, new Style(decoration: Decoration.Bold));
        }

        string rule = new('-', total);
        yield return (rule, null);
        foreach (Row row in _rows)
        {
            IEnumerable<string> lines = row.Remark is { } remark ? CellText.Wrap(remark, Math.Max(total, width) - RemarkIndent).Select(line => new string(' ', RemarkIndent) + line)
                : row.Cells.Count == 0 ? [rule]
                : CellLines(row.Cells, shown, widths);
            foreach (string line in lines)
            {
                yield return (line, row.Style);
            }
        }
    }

    private IEnumerable<string> CellLines(IReadOnlyList<string> cells, int[] shown, int[] widths)
    {
        IReadOnlyList<string>[] wrapped = [.. shown.Select((column, index) =>
            _columns[column].IsNumeric ? [cells[column]] : CellText.Wrap(cells[column], widths[index]))];
        int height = wrapped.Max(lines => lines.Count);
        string[] parts = new string[shown.Length];
        for (int line = 0; line < height; line++)
        {
            for (int index = 0; index < parts.Length; index++)
            {
                string text = line < wrapped[index].Count ? wrapped[index][line] : "";
                parts[index] = _columns[shown[index]].IsNumeric ? CellText.PadLeft(text, widths[index]) : CellText.PadRight(text, widths[index]);
            }

            yield return string.Join(new string(' ', Gap), parts).TrimEnd();
        }
    }

    /// <summary>The natural widths; the widest of the columns that may become narrower do, until everything fits.</summary>
    private int[] Widths(int[] shown, int available)
    {
        int[] widths = [.. shown.Select(column => _rows
            .Where(row => row.Cells.Count > 0)
            .Select(row => CellText.WidthOf(row.Cells[column]))
            .Append(CellText.WidthOf(_columns[column].Header))
            .Max())];
        int excess = widths.Sum() + (Gap * (widths.Length - 1)) - available;
        for (; excess > 0; excess--)
        {
            int widest = -1;
            for (int index = 0; index < widths.Length; index++)
            {
                int least = _columns[shown[index]].Least;
                if (least > 0 && widths[index] > least && (widest < 0 || widths[index] > widths[widest]))
                {
                    widest = index;
                }
            }

            if (widest < 0)
            {
                break;
            }

            widths[widest]--;
        }

        return widths;
    }

    private sealed record Row(IReadOnlyList<string> Cells, string? Remark, Style? Style);
}
