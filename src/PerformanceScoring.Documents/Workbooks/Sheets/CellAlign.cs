namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>Where a text stands in its cell; always in the middle between top and bottom, and wrapped.</summary>
internal enum CellAlign
{
    /// <summary>In the middle.</summary>
    Center = 0,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>At the right.</summary>
    Right,
}
