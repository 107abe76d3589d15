using System.Text;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

/// <summary>Writes sections, as of an analysis, as one page for a browser: style and pictures are in the file, there is no script, and nothing is fetched from anywhere.</summary>
/// <remarks>Thread-safe. Texts are data, never markup.</remarks>
public static class SectionPages
{
    /// <summary>Writes the page.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="title">Its title.</param>
    /// <param name="lead">The sentence under the title; empty for none.</param>
    /// <param name="sections">What it shows; sections without rows and sentences are left out.</param>
    /// <param name="language">The language of the words around the data.</param>
    public static void Write(Stream stream, string title, string lead, IReadOnlyList<ReportSection> sections, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(sections);
        using StreamWriter page = new(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        ReportSection[] shown = [.. sections.Where(SectionMarkup.IsShown)];
        string name = Html.Text(title);
        page.Write(
            $"<!doctype html>\n<html lang=\"{(language == Language.English ? "en" : "zh-Hans")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageAssets.PolicyWithoutScripts}\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
            + $"<title>{name}</title>\n<style>{PageAssets.Style}</style>\n</head>\n<body>\n<header>\n<h1>{name}</h1>\n");
        page.Write(lead.Length > 0 ? $"<p class=\"lead\">{Html.Text(lead)}</p>\n</header>\n" : "</header>\n");
        if (shown.Length > 1)
        {
            string links = string.Concat(shown.Select(section => $"<li><a href=\"#part-{Html.Text(section.Key)}\">{Html.Text(section.Title)}</a></li>\n"));
            page.Write($"<nav aria-label=\"{new Message("本页内容", "On this page").In(language)}\"><ul>\n{links}</ul></nav>\n");
        }

        page.Write("<main>\n");
        foreach (ReportSection section in shown)
        {
            page.Write(SectionMarkup.Of(section, hasScripts: false, language));
        }

        page.Write("</main>\n</body>\n</html>\n");
    }
}
