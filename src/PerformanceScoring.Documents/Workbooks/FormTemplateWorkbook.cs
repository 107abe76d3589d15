using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Documents.Workbooks.Templates;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>A blank official form as an .xlsx workbook, by a rulebook: its tiers and weights, what may be entered, notes with their clauses, sums that check themselves.</summary>
/// <remarks>
/// Thread-safe. Filled in with Excel, WPS or LibreOffice it reads back as a form and is scored like any other; the formulas compute in binary fractions and are a help to whoever
/// fills it in, not the score. Equal rulebooks give equal bytes.
/// </remarks>
public static class FormTemplateWorkbook
{
    /// <summary>Writes a blank form.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="year">The year, 1000 to 2999; null to leave it to whoever fills the form in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is no such number.</exception>
    public static void Write(Stream stream, Rulebook rulebook, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(rulebook);
        if (year is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1000, nameof(year));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(given, 2999, nameof(year));
        }

        WorkbookWriter.Write(stream, [TemplateSheet.Of(rulebook, year), GuideSheet.Of(rulebook)]);
    }
}
