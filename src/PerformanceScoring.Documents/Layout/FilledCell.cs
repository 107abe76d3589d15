using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A cell of a row in which something is written.</summary>
internal sealed class FilledCell(int index, GridCell cell)
{
    private LabelText? _label;
    private CellShape? _shape;
    private string? _bare;

    /// <summary>The column, counted from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The last column that it covers.</summary>
    public int LastIndex => Index + cell.ColumnSpan - 1;

    /// <summary>What is written.</summary>
    public string Text => cell.Text;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan => cell.RowSpan;

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan => cell.ColumnSpan;

    /// <summary>The text with its place.</summary>
    public WrittenText Written => new(cell.Text, cell.Place);

    /// <summary>The text as a label.</summary>
    public LabelText Label => _label ??= LabelText.Of(cell.Text);

    /// <summary>The text as a tier's or category's bare name: 产出指标50分 → 产出.</summary>
    public string Bare => _bare ??= ColumnFit.Bare(Label);

    /// <summary>The outer form of the text.</summary>
    public CellShape Shape => _shape ??= CellShapes.Of(cell.Text);

    /// <summary>This cell and the next under one header, as one: a text that is merely repeated stays one.</summary>
    /// <param name="next">The next cell.</param>
    /// <returns>The two texts at this cell's place.</returns>
    public FilledCell Join(FilledCell next) => next.Text == Text ? this : new FilledCell(Index, new GridCell(Text + next.Text, cell.Place, cell.RowSpan, next.LastIndex - Index + 1));

    /// <summary>A part of the cell, at the cell's place.</summary>
    /// <param name="text">The part.</param>
    /// <returns>The part with the place.</returns>
    public WrittenText Part(string text) => new(text, cell.Place);
}
