namespace PerformanceScoring.Documents.WordWriting;

/// <summary>How a text stands in its cell or line.</summary>
internal enum WordAlignment
{
    /// <summary>At the left, as running text does.</summary>
    Left = 0,

    /// <summary>In the middle, as headings and short values do.</summary>
    Center,

    /// <summary>At the right, as numbers do.</summary>
    Right,
}
