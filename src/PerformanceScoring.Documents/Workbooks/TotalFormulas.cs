using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Formulas of totals. A spreadsheet adds binary fractions: the sums are rounded to eight decimals, where only that noise ends.</summary>
internal static class TotalFormulas
{
    /// <summary>The sum of cells.</summary>
    /// <param name="cells">Cells and ranges.</param>
    /// <returns>The formula.</returns>
    public static string Sum(params IEnumerable<string> cells) => $"ROUND(SUM({string.Join(',', cells)}),8)";

    /// <summary>The sum of cells, but no more than a cap.</summary>
    /// <param name="cap">The cap.</param>
    /// <param name="cells">Cells and ranges.</param>
    /// <returns>The formula.</returns>
    public static string SumUpTo(decimal cap, params IEnumerable<string> cells) => $"MIN({PlainNumber.ToText(cap)},{Sum(cells)})";

    /// <summary>One cell less another.</summary>
    /// <param name="left">The cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>The formula.</returns>
    public static string Difference(string left, string right) => $"ROUND({left}-{right},8)";

    /// <summary>The grade of a total.</summary>
    /// <param name="grades">The scale.</param>
    /// <param name="cell">The cell of the total.</param>
    /// <returns>The formula.</returns>
    public static string Grade(GradeScale grades, string cell)
    {
        string formula = Quoted(Forms.Grade.Poor);
        foreach (GradeStep step in grades.Steps.Where(step => step.Least > 0).OrderBy(step => step.Least))
        {
            formula = $"IF({cell}>={PlainNumber.ToText(step.Least)},{Quoted(step.Grade)},{formula})";
        }

        return formula;
    }

    /// <summary>The numbers in cells of one column, added as the formula adds them.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="column">The column.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>The sum; texts and empty cells count nothing.</returns>
    public static decimal SumOf(SheetDraft draft, int column, IEnumerable<int> rows) => rows.Sum(row => draft.NumberAt(row, column) ?? 0m);

    private static string Quoted(Grade grade) => $"\"{grade.Label}\"";
}
