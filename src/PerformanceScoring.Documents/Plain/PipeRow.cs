using System.Text;

namespace PerformanceScoring.Documents.Plain;

/// <summary>A row of a Markdown pipe table: <c>| a | b |</c>, with <c>\|</c> for a bar and <c>&lt;br&gt;</c> for a line break inside a cell.</summary>
internal static class PipeRow
{
    /// <summary>Whether a trimmed line is a row by itself: it begins with a bar and has another.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <returns>True for a row.</returns>
    public static bool IsRow(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '|' && line[1..].Contains('|');

    /// <summary>Whether a trimmed line without a bar before it is a row by itself: <c>a | b | c</c>, <c>a | b ||||</c>, <c>a | |||</c>.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <returns>True when it has two bars or more.</returns>
    public static bool IsOpenRow(ReadOnlySpan<char> line) => line.Count('|') - line.Count("\\|") > 1;

    /// <summary>Whether a trimmed line may be a row beside others that are: it has a bar between two texts.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <returns>True when it has.</returns>
    public static bool MayBeRow(ReadOnlySpan<char> line) => line.TrimEnd("| ").Contains('|');

    /// <summary>Whether a trimmed line is the rule between head and body: <c>|---|:--:|</c>.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <returns>True for a rule.</returns>
    public static bool IsRule(ReadOnlySpan<char> line) => line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>The texts of the cells.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <returns>The texts, unescaped.</returns>
    public static List<string> Split(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] == '|')
        {
            line = line[1..];
        }

        if (line.Length > 0 && line[^1] == '|' && !line.EndsWith("\\|", StringComparison.Ordinal))
        {
            line = line[..^1];
        }

        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && line[i + 1] == '|')
            {
                cell.Append('|');
                i++;
            }
            else if (BreakLength(line[i..]) is > 0 and int length)
            {
                cell.Append('\n');
                i += length - 1;
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }

    /// <summary>The length of a line break at the beginning of a text: &lt;br&gt;, &lt;br/&gt;, &lt;br /&gt;; 0 when there is none.</summary>
    private static int BreakLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        int end = text.IndexOf('>');
        return end > 0 && text[3..end].Trim() is "" or "/" ? end + 1 : 0;
    }
}
