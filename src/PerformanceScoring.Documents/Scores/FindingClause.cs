using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Scores;

/// <summary>What a finding rests on: the clause of the form's rulebook where one decides, and the source of the check.</summary>
internal static class FindingClause
{
    /// <summary>The clause and the source.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="card">The form's scorecard; null for a finding about no form.</param>
    /// <param name="language">The language.</param>
    /// <returns><c>注3 定量正向指标；计分规则 §5</c>.</returns>
    public static string Of(Finding finding, Scorecard? card, Language language)
    {
        string source = language == Language.Chinese ? finding.Check.Source.Replace("rules §", "计分规则 §", StringComparison.Ordinal) : finding.Check.Source;
        return card is not null && CitationOf(finding, card) is { } citation
            ? new Message("{0}；{1}", "{0}; {1}", citation.Clause, source).In(language)
            : source;
    }

    private static Citation? CitationOf(Finding finding, Scorecard card) => finding.Check.Category switch
    {
        CheckCategory.Execution => card.Rulebook.Execution?.Citation,
        CheckCategory.Arithmetic when finding.IndicatorNumber is { } number && number <= card.Items.Count => CitationOf(card.Items[number - 1].Indicator.Direction, card.Rulebook),
        _ => null,
    };

    private static Citation? CitationOf(Direction direction, Rulebook rulebook) => direction switch
    {
        Direction.AtLeast => rulebook.AtLeast.Citation,
        Direction.AtMost => rulebook.AtMost.Citation,
        Direction.Exactly => rulebook.Exactly.Citation,
        Direction.Qualitative => rulebook.Bands.Citation,
        _ => null,
    };
}
