using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Finds for every finding of a workbook the cell that shows it.</summary>
/// <remarks>A finding about an indicator as a whole is shown at the indicator's name. One about the form, or about a row that is no indicator, is only listed, with a link to where that begins.</remarks>
internal static class FindingPlaces
{
    /// <summary>The findings of a file in the order they are listed: those of the file, then those of each form.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The findings with their places.</returns>
    public static IReadOnlyList<PlacedFinding> Of(ScoredFile file)
    {
        List<PlacedFinding> placed = [.. file.Findings.Select(finding => Of(finding, null))];
        foreach (ScoredForm form in file.Forms)
        {
            placed.AddRange(form.Findings.Select(finding => Of(finding, form.Card)));
        }

        return placed;
    }

    private static PlacedFinding Of(Finding finding, Scorecard? card)
    {
        CellAddress? cell = AddressOf(finding.Place);
        Location place = finding.Place;
        if (cell is null && finding.IndicatorNumber is { } number && card is not null && number <= card.Items.Count)
        {
            place = card.Items[number - 1].Indicator.Name.Place;
            cell = AddressOf(place);
        }

        if (cell is not null)
        {
            return new PlacedFinding(finding, card, place.Sheet, cell, cell);
        }

        Location begins = finding.Place.Sheet is not null && finding.Place.Line > 0 ? finding.Place : card?.Form.Place ?? finding.Place;
        CellAddress? link = begins is { Sheet: not null, Line: > 0 and <= CellAddress.LastRow } ? new CellAddress(begins.Line, Math.Max(1, begins.Column)) : null;
        return new PlacedFinding(finding, card, begins.Sheet, null, link);
    }

    private static CellAddress? AddressOf(Location place) =>
        place is { Sheet: not null, Line: > 0 and <= CellAddress.LastRow, Column: > 0 and <= CellAddress.LastColumn } ? new CellAddress(place.Line, place.Column) : null;
}
