namespace PerformanceScoring.Documents.Batch;

/// <summary>What a column of a batch CSV holds.</summary>
internal enum CsvColumnKind
{
    /// <summary>Nothing that a batch reads.</summary>
    Ignored = 0,

    /// <summary>The form's id.</summary>
    Form,

    /// <summary>What the row asks.</summary>
    Kind,

    /// <summary>The weight.</summary>
    Weight,

    /// <summary>A.</summary>
    Target,

    /// <summary>B.</summary>
    Actual,

    /// <summary>The declared points.</summary>
    Declared,

    /// <summary>The band of a qualitative row.</summary>
    Band,
}
