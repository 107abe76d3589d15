using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>Findings that several readers of the layout share.</summary>
internal static class FormFindings
{
    /// <summary>A row inside a form that belongs nowhere.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The finding.</returns>
    public static Finding RowNotPlaced(LayoutRow row) => new(
        DocumentChecks.RowNotPlaced,
        new Message("表内此行无法归入任何栏目：“{0}”。", "This row inside the form belongs to no part of it: “{0}”.", row.Excerpt()),
        row.Place)
    {
        Action = new Message("请核对该行：如是指标行，请检查列是否错位。", "Check the row: if it is an indicator, its columns may be out of place."),
    };

    /// <summary>A cell of a row that was read, in no column.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The finding.</returns>
    public static Finding CellNotPlaced(FilledCell cell) => new(
        DocumentChecks.RowNotPlaced,
        new Message("“{0}”不在任何一列之下，未使用。", "“{0}” stands under no column; it is not used.", cell.Text),
        cell.Written.Place);

    /// <summary>A target or goal that was adjusted during the year: the later one counts.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="first">The first.</param>
    /// <param name="adjusted">The later one.</param>
    /// <returns>The finding.</returns>
    public static Finding Adjusted(Message what, WrittenText first, WrittenText adjusted) => new(
        DocumentChecks.FieldPrintedTwice,
        new Message("{0}由“{1}”调整为“{2}”，采用后者。", "{0} was adjusted from “{1}” to “{2}”; the latter is taken.", what, first.Text, adjusted.Text),
        adjusted.Place)
    {
        Severity = Severity.Info,
        RelatedPlaces = [first.Place],
    };
}
