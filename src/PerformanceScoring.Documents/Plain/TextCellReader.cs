using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Plain;

/// <summary>Turns plain text and Markdown into cells: tab-separated rows, pipe tables and prose, in order, with their lines.</summary>
internal sealed class TextCellReader
{
    private readonly string? _file;
    private readonly List<CellBlock> _blocks = [];
    private readonly BoundedFindings _findings = [];
    private List<CellRow> _rows = [];
    private CellBlockKind _kind;
    private bool _inPipes;

    private TextCellReader(string? file) => _file = file;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file's name, for the places.</param>
    /// <returns>The cells.</returns>
    public static CellDocument Read(string text, string? file)
    {
        TextCellReader reader = new(file);
        TextLines lines = new(text);
        while (lines.MoveNext())
        {
            reader.Take(lines.Current, lines.Number, lines.Rest);
            if (lines.EndsPage)
            {
                reader.EndBlock();
            }
        }

        reader.EndBlock();
        return new CellDocument(file, reader._blocks, reader._findings.Complete(new Location { File = file }));
    }

    private void Take(ReadOnlySpan<char> line, int number, ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> trimmed = line.Trim().Trim('\uFEFF');
        if (trimmed.IsEmpty)
        {
            // A row of nothing but tabs belongs to its table; a line of nothing at all parts what is above from what is below.
            if (!line.Contains('\t'))
            {
                EndBlock();
            }

            return;
        }

        if (line.Length > DocumentLimits.LineLength)
        {
            EndBlock();
            TakeLongLine(number, line.Length);
            return;
        }

        if (IsPipeRow(trimmed, rest))
        {
            _inPipes = true;
            if (!PipeRow.IsRule(trimmed))
            {
                AddGridRow(PipeRow.Split(trimmed), number);
            }

            return;
        }

        _inPipes = false;
        if (line.Contains('\t'))
        {
            if (!IsDashes(trimmed))
            {
                AddGridRow(SplitTabs(line), number);
            }
        }
        else
        {
            Location place = PlaceOf(number);
            Add(CellBlockKind.Prose, new CellRow([new GridCell(trimmed.ToString(), place)], place));
        }
    }

    private bool IsPipeRow(ReadOnlySpan<char> trimmed, ReadOnlySpan<char> rest)
    {
        if (PipeRow.IsRow(trimmed))
        {
            return true;
        }

        if (!trimmed.Contains('|') || trimmed.Contains('\t'))
        {
            return false;
        }

        // A table may go without the outer bars, or with those at the end only: then two bars in a row tell, its rule, or the row before or below it.
        if (_inPipes || PipeRow.IsRule(trimmed) || PipeRow.IsOpenRow(trimmed))
        {
            return true;
        }

        TextLines next = new(rest);
        return next.MoveNext() && next.Current.Trim() is var below && (PipeRow.IsRule(below) || (PipeRow.MayBeRow(trimmed) && (PipeRow.MayBeRow(below) || PipeRow.IsOpenRow(below))));
    }

    /// <summary>A rule drawn in a tab-separated table: nothing but dashes in two cells or more.</summary>
    private static bool IsDashes(ReadOnlySpan<char> trimmed) =>
        trimmed.Contains('\t') && trimmed.IndexOfAnyExcept("-: \t") < 0 && trimmed.Contains("--", StringComparison.Ordinal);

    private static List<string> SplitTabs(ReadOnlySpan<char> line)
    {
        List<string> cells = [];
        foreach (Range range in line.Split('\t'))
        {
            cells.Add(line[range].Trim().ToString());
        }

        return cells;
    }

    private void AddGridRow(List<string> texts, int number)
    {
        GridCell[] cells = new GridCell[texts.Count];
        bool blank = true;
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = new GridCell(texts[i], PlaceOf(number) with { Column = i + 1 });
            blank &= cells[i].Text.Length == 0;
        }

        if (!blank)
        {
            Add(CellBlockKind.Grid, new CellRow(cells, PlaceOf(number)));
        }
    }

    private Location PlaceOf(int number) => new() { File = _file, Line = number };

    private void Add(CellBlockKind kind, CellRow row)
    {
        if (kind != _kind)
        {
            EndBlock();
            _kind = kind;
        }

        _rows.Add(row);
    }

    private void EndBlock()
    {
        _inPipes = false;
        if (_rows.Count > 0)
        {
            _blocks.Add(new CellBlock(_kind, _rows));
            _rows = [];
        }
    }

    private void TakeLongLine(int number, int length) => _findings.Add(new Finding(
        DocumentChecks.LineTooLong,
        new Message("第 {0} 行有 {1} 个字符，超过 {2} 个，未读取。", "Line {0} has {1} characters, more than {2}; it was not read.", number, length, DocumentLimits.LineLength),
        PlaceOf(number))
    {
        Action = new Message("请检查该行是否为图片或其他非文字内容，必要时拆成多行。", "Check whether the line is a picture or other content that is no text; if not, split it."),
    });
}
