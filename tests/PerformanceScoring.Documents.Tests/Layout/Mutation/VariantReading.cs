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

    /// <summary>Compares one variant.</summary>
    /// <param name="variant">What was drawn.</param>
    /// <param name="document">What was read.</param>
    /// <param name="linesBefore">Where each sheet begins in a file without sheets; null for a file with sheets.</param>
    public void Compare(Variant variant, WrittenDocument document, IReadOnlyDictionary<string, int>? linesBefore = null)
    {
        HashSet<(string?, int)> reported = [.. document.Findings.SelectMany(finding => finding.RelatedPlaces.Append(finding.Place)).Select(place => (place.Sheet, place.Line))];
        if (document.Forms.Count != variant.Forms.Count)
        {
            Other(variant, $"{variant.Forms.Count} forms", $"{document.Forms.Count} forms");
        }

        for (int i = 0; i < variant.Forms.Count; i++)
        {
            PrintedForm printed = variant.Forms[i];
            int offset = linesBefore?[printed.Sheet] ?? 0;
            string? sheet = linesBefore is null ? printed.Sheet : null;
            WrittenForm? form = i < document.Forms.Count ? document.Forms[i] : null;
            Dictionary<int, string> rows = (form?.Indicators ?? []).ToDictionary(row => row.Place.Line - offset, row => $"{FormText.Row(row)} | {row.Sign.Text ?? "·"} | {row.MeasureUnit.Text ?? "·"}");
            Dictionary<int, string> funds = (form?.Funding ?? []).ToDictionary(row => row.Place.Line - offset, FormText.Row);
            foreach (int line in rows.Keys.Except(printed.Rows.Select(row => row.Line)))
            {
                Misread++;
                Silent += reported.Contains((sheet, line + offset)) ? 0 : 1;
                Misses.Add($"{variant.Seed} {printed.Sheet} row {line} is none\n  read    {rows[line]}");
            }

            foreach (PrintedRow row in printed.Rows)
            {
                Rows++;
                string? read = rows.GetValueOrDefault(row.Line);
                if (read != row.Text)
                {
                    Misread++;
                    bool said = reported.Contains((sheet, row.Line + offset));
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
