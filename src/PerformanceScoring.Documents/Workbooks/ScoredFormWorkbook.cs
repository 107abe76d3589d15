using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Scored forms as an .xlsx workbook: the summary table (汇总表), then each form with its recomputed points beside the declared ones.</summary>
/// <remarks>
/// Thread-safe. Every point is a number computed exactly before it is written; totals, differences, grades and sums are formulas with their results, so that they go along
/// with a correction. The words are Chinese, as the form's own are. Equal scorecards give equal bytes.
/// </remarks>
public static class ScoredFormWorkbook
{
    /// <summary>Writes scored forms.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cards">The scorecards, in order.</param>
    public static void Write(Stream stream, IReadOnlyList<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cards);
        WorkbookWriter.Write(stream, [SummarySheet.Of(cards), .. cards.Select(ScoredFormSheet.Of)]);
    }

    /// <summary>Writes the summary table alone.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="cards">The scorecards, in order.</param>
    public static void WriteSummary(Stream stream, IReadOnlyList<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(cards);
        WorkbookWriter.Write(stream, [SummarySheet.Of(cards)]);
    }
}
