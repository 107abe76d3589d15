using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Portfolios;

namespace PerformanceScoring.Documents.Pages;

/// <summary>What a report page shows: scored files, with the findings of a review where there was one, and further sections.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class ReportContent
{
    /// <summary>Creates the content.</summary>
    /// <param name="files">The scored files in the order they are shown.</param>
    /// <param name="sections">Further sections, as of an analysis; null for none.</param>
    public ReportContent(IReadOnlyList<ScoredFile> files, IReadOnlyList<ReportSection>? sections = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        Files = files;
        Sections = sections ?? [];
        Forms = [.. files.SelectMany(file => file.Forms.Select(form => new ReportForm(form, file.Name)))];
        Portfolio = new Portfolio(Forms.Select(form => form.Card));
    }

    /// <summary>The scored files.</summary>
    public IReadOnlyList<ScoredFile> Files { get; }

    /// <summary>Further sections.</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    internal IReadOnlyList<ReportForm> Forms { get; }

    internal Portfolio Portfolio { get; }
}
