namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A row of a drawn sheet: cells, a line of text outside the table, or a blank row.</summary>
internal sealed class DrawnRow(int width, bool isLine)
{
    public string?[] Cells { get; } = new string?[width];

    /// <summary>True for a line of text outside the table: in a spreadsheet a cell like any other.</summary>
    public bool IsLine { get; } = isLine;

    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrEmpty);
}
