using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>A finding with the place in the workbook that shows it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Card">The form it is about; null when it is about none.</param>
/// <param name="Sheet">The sheet it stands in; null when it stands in none.</param>
/// <param name="Cell">The cell that is coloured and commented; null when the finding is about no single cell.</param>
/// <param name="Link">The cell the list of findings leads to; null when there is none.</param>
internal sealed record PlacedFinding(Finding Finding, Scorecard? Card, string? Sheet, CellAddress? Cell, CellAddress? Link);
