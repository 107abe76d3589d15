using System.Net;

namespace PerformanceScoring.Documents.Pages;

/// <summary>Text and tables as HTML. Whatever comes from a form passes through here.</summary>
internal static class Html
{
    /// <summary>Text made harmless.</summary>
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>A table in a frame that scrolls by itself when it is wider than the screen.</summary>
    /// <param name="caption">What the table is, for those who hear it.</param>
    /// <param name="columns">Its headings, and whether the column holds numbers.</param>
    /// <param name="rows">Its rows, the texts as they are.</param>
    public static string Table(string caption, IReadOnlyList<(string Header, bool IsNumeric)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        string head = string.Concat(columns.Select(column => $"<th scope=\"col\"{Class(column.IsNumeric)}>{Text(column.Header)}</th>"));
        string body = string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select((cell, index) => $"<td{Class(columns[index].IsNumeric)}>{Text(cell)}</td>"))}</tr>\n"));
        return $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{Text(caption)}\"><table><caption>{Text(caption)}</caption><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n";
    }

    private static string Class(bool isNumeric) => isNumeric ? " class=\"n\"" : "";
}
