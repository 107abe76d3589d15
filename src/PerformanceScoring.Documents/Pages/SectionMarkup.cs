using System.Text;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

/// <summary>A section as part of a page: its heading, what is drawn, its table and its sentences.</summary>
internal static class SectionMarkup
{
    /// <summary>True for a section that says something.</summary>
    public static bool IsShown(ReportSection section) => section.Rows.Count + section.Notes.Count > 0;

    /// <summary>The markup.</summary>
    /// <param name="section">The section.</param>
    /// <param name="hasScripts">True where a script draws its chart; else its picture is shown.</param>
    /// <param name="language">The language of the page.</param>
    public static string Of(ReportSection section, bool hasScripts, Language language)
    {
        bool[] numeric = [.. section.Columns.Select(column => column.Kind is ColumnKind.Points or ColumnKind.Number or ColumnKind.Share)];
        string described = Html.Text(new Message("{0}，数据见下表", "{0}; the data are in the table below", section.Title).In(language));
        StringBuilder part = new($"<section id=\"part-{Html.Text(section.Key)}\" aria-labelledby=\"head-{Html.Text(section.Key)}\">\n<h2 id=\"head-{Html.Text(section.Key)}\">{Html.Text(section.Title)}</h2>\n");
        if (hasScripts && section is { Chart: not null, Rows.Count: > 0 })
        {
            part.Append(string.Concat($"<div class=\"chart\" data-section=\"{Html.Text(section.Key)}\" role=\"img\" aria-label=\"{described}\"></div>\n"));
        }
        else if (!hasScripts && section.Picture is { } picture)
        {
            string data = Convert.ToBase64String(Encoding.UTF8.GetBytes(picture));
            part.Append(string.Concat($"<figure class=\"picture\" tabindex=\"0\" role=\"region\" aria-label=\"{described}\"><img alt=\"{described}\" src=\"data:image/svg+xml;base64,{data}\"></figure>\n"));
        }

        if (section.Rows.Count > 0)
        {
            part.Append(Html.Table(
                section.Title,
                [.. section.Columns.Select((column, index) => (column.Header, numeric[index]))],
                section.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select((value, index) => ReportText.Shown(value, section.Columns[index].Kind, language))])));
        }

        foreach (string note in section.Notes)
        {
            part.Append(string.Concat("<p class=\"note\">", Html.Text(note), "</p>\n"));
        }

        return part.Append("</section>\n").ToString();
    }
}
