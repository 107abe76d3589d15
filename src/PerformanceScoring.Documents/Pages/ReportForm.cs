using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Pages;

/// <summary>A form of a report and the name of its file.</summary>
internal sealed record ReportForm(ScoredForm Scored, string FileName)
{
    public Scorecard Card => Scored.Card;

    /// <summary>How many rows, the execution rate included, have other declared than recomputed points.</summary>
    public int DifferingRows => Card.Items.Count(item => item.Difference is not (null or 0m)) + (Card.Execution.Difference is null or 0m ? 0 : 1);

    /// <summary>How many findings have a severity.</summary>
    public int Count(Severity severity) => Scored.Findings.Count(finding => finding.Severity == severity);

    /// <summary>Where the form stands, with its file.</summary>
    public string Place
    {
        get
        {
            string place = Card.Form.Place.ToString();
            return place.Length == 0 ? FileName : Card.Form.Place.File is null ? $"{FileName} {place}" : place;
        }
    }
}
