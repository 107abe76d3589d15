namespace PerformanceScoring.Parquet;

/// <summary>The cells of a row that are numbers.</summary>
internal enum NumberCell
{
    /// <summary>The weight, in hundredths.</summary>
    Weight = 0,

    /// <summary>A.</summary>
    Target,

    /// <summary>B.</summary>
    Actual,

    /// <summary>The declared points.</summary>
    Declared,
}
