namespace PerformanceScoring.Documents.WordWriting;

/// <summary>How a cell is merged with the cells above and below it.</summary>
internal enum WordMerge
{
    /// <summary>It stands for itself.</summary>
    None = 0,

    /// <summary>It begins a merge that goes on below.</summary>
    Begins,

    /// <summary>The cell above covers it; it has no text of its own.</summary>
    Covered,
}
