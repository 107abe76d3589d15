using System.Text;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>Written forms as text: tables of tab-separated cells (.txt), or Markdown tables (.md), one form after the other.</summary>
/// <remarks>
/// Thread-safe. What is written reads back as the same forms, except that a cell of .txt has no line breaks or tabs: they become a blank. A line break in Markdown is <c>&lt;br&gt;</c>.
/// <see cref="WrittenFormComparison"/> names every text that does not read back the same.
/// </remarks>
public static class WrittenFormText
{
    /// <summary>Writes forms as tab-separated tables.</summary>
    /// <param name="forms">The forms.</param>
    /// <returns>The text, lines ended by LF.</returns>
    public static string ToText(IEnumerable<WrittenForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        StringBuilder text = new();
        foreach (WrittenForm form in forms)
        {
            FormLines lines = new(form);
            AppendLines(text, lines.Above, "");
            foreach (IReadOnlyList<string?> row in lines.Rows)
            {
                text.AppendJoin('\t', row.Select(InOneLine)).Append('\n');
            }

            AppendLines(text, lines.Below, "");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes forms as Markdown tables.</summary>
    /// <param name="forms">The forms.</param>
    /// <returns>The text, lines ended by LF.</returns>
    public static string ToMarkdown(IEnumerable<WrittenForm> forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        StringBuilder text = new();
        foreach (WrittenForm form in forms)
        {
            FormLines lines = new(form);
            text.Append("# ");
            AppendLines(text, lines.Above, "\n");
            bool isFirst = true;
            foreach (IReadOnlyList<string?> row in lines.Rows)
            {
                text.Append("| ").AppendJoin(" | ", row.Select(Escaped)).Append(" |\n");
                if (isFirst)
                {
                    text.Append('|').Insert(text.Length, " --- |", row.Count).Append('\n');
                    isFirst = false;
                }
            }

            text.Append('\n');
            AppendLines(text, lines.Below, "\n");
        }

        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, IReadOnlyList<string> lines, string between)
    {
        foreach (string line in lines)
        {
            text.Append(InOneLine(line)).Append('\n').Append(between);
        }
    }

    // A tab may stand inside a cell between bars.
    private static string Escaped(string? cell) =>
        LineEnds((cell ?? "").Trim()).Replace("\n", "<br>", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string InOneLine(string? cell) => LineEnds(cell ?? "").Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>Whatever ends a line in a text file is one line feed.</summary>
    private static string LineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\f', '\n');
}
