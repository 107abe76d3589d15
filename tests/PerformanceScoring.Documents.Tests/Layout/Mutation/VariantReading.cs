using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>What reading variants gave against what they print.</summary>
internal sealed class VariantReading
{
    public int Rows { get; private set; }

    public int Misread { get; private set; }

    /// <summary>Rows that were not read as printed, and of which no finding speaks.</summary>
    public int Silent { get; private set; }

    public int OtherFields { get; private set; }

    public int OtherMisread { get; private set; }

    public List<string> Misses { get; } = [];

    public void Compare(Variant variant, WrittenDocument document)
    {
        HashSet<(string?, int)> reported = [.. document.Findings.SelectMany(finding => finding.RelatedPlaces.Append(finding.Place)).Select(place => (place.Sheet, place.Line))];
        foreach (PrintedForm printed in variant.Forms)
        {
            Dictionary<int, string> rows = [];
            Dictionary<int, string> funds = [];
            WrittenForm? form = null;
            foreach (WrittenForm read in document.Forms.Where(read => read.Place.Sheet == printed.Sheet || read.Place.Sheet is null))
            {
                form = read.Indicators.Any(row => printed.Rows.Exists(own => own.Line == row.Place.Line)) || (printed.Rows.Count == 0 && read.Indicators.Count == 0) ? read : form;
                foreach (WrittenIndicator row in read.Indicators)
                {
                    rows[row.Place.Line] = $"{FormText.Row(row)} | {row.Sign.Text ?? "·"} | {row.MeasureUnit.Text ?? "·"}";
                }

                foreach (WrittenFunding row in read.Funding)
                {
                    funds[row.Place.Line] = FormText.Row(row);
                }
            }

            foreach (PrintedRow row in printed.Rows)
            {
                Rows++;
                string? read = rows.GetValueOrDefault(row.Line);
                if (read != row.Text)
                {
                    Misread++;
                    bool said = reported.Contains((printed.Sheet, row.Line));
                    Silent += said ? 0 : 1;
                    Misses.Add($"{variant.Seed} {printed.Sheet} row {row.Line}{(said ? "" : " SILENT")}\n  printed {row.Text}\n  read    {read}");
                }
            }

            foreach (PrintedRow row in printed.Funding)
            {
                Other(variant, row.Text, funds.GetValueOrDefault(row.Line));
            }

            Other(variant, printed.Project, form?.Project.Text);
            Other(variant, printed.Total, form?.DeclaredTotal.Text ?? "");
        }
    }

    private void Other(Variant variant, string printed, string? read)
    {
        OtherFields++;
        if (printed != read)
        {
            OtherMisread++;
            Misses.Add($"{variant.Seed} other\n  printed {printed}\n  read    {read}");
        }
    }
}
