using System.Globalization;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>What a careful business program does: LINQ over records of decimals, and a plain loop over arrays of decimals.</summary>
internal static class DecimalContestants
{
    public const string Linq = "LINQ over decimal records";

    public static IEnumerable<Contestant> Of(Province province, FormColumns columns, int[] exactPoints)
    {
        DecimalRow[] rows = new DecimalRow[columns.RowCount];
        decimal[] weights = new decimal[columns.RowCount];
        decimal[] targets = new decimal[columns.RowCount];
        decimal[] actuals = new decimal[columns.RowCount];
        long wrong = 0;
        for (int form = 0; form < columns.FormCount; form++)
        {
            for (int row = columns.FormStarts[form]; row < columns.FormStarts[form + 1]; row++)
            {
                EncodedRow encoded = columns.Row(row);
                weights[row] = encoded.Weight / 100m;
                targets[row] = encoded.Target / 10_000m;
                actuals[row] = Math.Max(encoded.Actual, 0) / 10_000m;
                rows[row] = new DecimalRow(form, province.Kinds[row], weights[row], targets[row], actuals[row]);
                bool open = encoded.IsOpen;
                if (open)
                {
                    // An empty cell earns nothing; as a record it is an actual of 0, or of far too much.
                    rows[row] = rows[row] with { Target = Math.Max(encoded.Target, 0) / 10_000m };
                    targets[row] = rows[row].Target;
                }

                wrong += !open && rows[row].Points() * 100m != exactPoints[row] ? 1 : 0;
            }
        }

        decimal[] totals = new decimal[columns.FormCount];
        string[] grades = new string[columns.FormCount];
        string wrongRows = string.Create(CultureInfo.InvariantCulture, $"{wrong} rows");
        yield return new Contestant(Linq, 1, () => _ = Grouped(rows)) { Wrong = wrongRows, EveryRound = 8 };
        yield return new Contestant("loop over decimal arrays", 1, () => Loop(province.Kinds, weights, targets, actuals, province.Starts, totals, grades)) { Wrong = wrongRows, EveryRound = 8 };
    }

    private static List<(int Form, decimal Total, string Grade)> Grouped(DecimalRow[] rows) =>
        [.. rows.GroupBy(row => row.Form).Select(form => (form.Key, Total: Math.Min(100m, form.Sum(row => row.Points())))).Select(form => (form.Key, form.Total, Grade(form.Total)))];

    private static void Loop(RowKind[] kinds, decimal[] weights, decimal[] targets, decimal[] actuals, int[] starts, decimal[] totals, string[] grades)
    {
        for (int form = 0; form < totals.Length; form++)
        {
            decimal total = 0m;
            for (int row = starts[form]; row < starts[form + 1]; row++)
            {
                total += DecimalRow.Naive(kinds[row], weights[row], targets[row], actuals[row]);
            }

            totals[form] = Math.Min(100m, total);
            grades[form] = Grade(totals[form]);
        }
    }

    private static string Grade(decimal total) => total >= 90m ? "优" : total >= 80m ? "良" : total >= 60m ? "中" : "差";
}
