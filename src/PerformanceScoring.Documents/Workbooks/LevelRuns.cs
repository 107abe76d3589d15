using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Rows that follow each other with one tier or category: they share a merged cell.</summary>
internal static class LevelRuns
{
    /// <summary>The runs of rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="level">What the rows of a run agree in.</param>
    /// <returns>The first and last index of each run, in order.</returns>
    public static IEnumerable<(int First, int Last)> Of<T>(IReadOnlyList<WrittenIndicator> rows, Func<WrittenIndicator, T> level)
    {
        for (int first = 0, next; first < rows.Count; first = next)
        {
            next = first + 1;
            while (next < rows.Count && Equals(level(rows[first]), level(rows[next])) && !NeedsItsOwn(rows[next]))
            {
                next++;
            }

            yield return (first, next - 1);
        }
    }

    /// <summary>A row of nothing but texts would look like the rest of the row above; its own tier and category tell that it is none.</summary>
    private static bool NeedsItsOwn(WrittenIndicator row) =>
        !(row.Name.IsBlank && row.Target.IsBlank && row.Actual.IsBlank && row.Reason.IsBlank)
        && row.Weight.IsBlank && row.DeclaredPoints.IsBlank && row.Sign.IsBlank && row.MeasureUnit.IsBlank;
}
