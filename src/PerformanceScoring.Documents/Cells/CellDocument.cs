using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Cells;

/// <summary>A file as cells: what every format is turned into before anything is understood.</summary>
internal sealed class CellDocument(string? file, IReadOnlyList<CellBlock> blocks, IReadOnlyList<Finding> findings)
{
    /// <summary>The file's name as the caller gave it.</summary>
    public string? File { get; } = file;

    /// <summary>The blocks in the order of the file.</summary>
    public IReadOnlyList<CellBlock> Blocks { get; } = blocks;

    /// <summary>True when a cell's column is its place in the file: in spreadsheets and Word tables. In text a converter may have dropped or added empty cells.</summary>
    public bool KeepsColumns { get; init; }

    /// <summary>What there is to say about reading the cells.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
