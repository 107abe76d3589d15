using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Puts the labels and texts of a form into the cells of its sheet, and makes their rows high enough. A column of 0 is one that the form does not have.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FormCells(SheetDraft draft)
{
    /// <summary>A heading.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="text">The heading.</param>
    public void Label(int row, int column, string text)
    {
        if (column > 0)
        {
            Label(row, column, column, text);
        }
    }

    /// <summary>A heading over several columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The first column.</param>
    /// <param name="lastColumn">The last column.</param>
    /// <param name="text">The heading.</param>
    public void Label(int row, int column, int lastColumn, string text) => draft.Set(row, column, row, lastColumn, SheetValue.Of(text), FormLooks.Label);

    /// <summary>A short text in the middle of its cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    public void Short(int row, int column, WrittenText text)
    {
        if (column > 0)
        {
            Put(row, column, column, text, WrittenNumber.Text(text.Text, FormLooks.Short));
        }
    }

    /// <summary>A text that may be long.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The first column.</param>
    /// <param name="lastColumn">The last column.</param>
    /// <param name="text">The text.</param>
    public void Long(int row, int column, int lastColumn, WrittenText text) => Put(row, column, lastColumn, text, WrittenNumber.Text(text.Text, FormLooks.Long));

    /// <summary>What may be a number.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    public void Number(int row, int column, WrittenText text) => Number(row, column, column, text);

    /// <summary>What may be a number, over several columns.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The first column.</param>
    /// <param name="lastColumn">The last column.</param>
    /// <param name="text">The text.</param>
    public void Number(int row, int column, int lastColumn, WrittenText text) => Put(row, column, lastColumn, text, WrittenNumber.NumberOrText(text.Text, FormLooks.Short));

    private void Put(int row, int column, int lastColumn, WrittenText text, (SheetValue Value, CellLook Look) cell)
    {
        draft.Set(row, column, row, lastColumn, cell.Value, cell.Look);
        draft.Fit(row, text.Text, column, lastColumn);
    }
}
