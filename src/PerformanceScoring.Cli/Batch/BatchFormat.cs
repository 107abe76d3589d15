namespace PerformanceScoring.Cli.Batch;

/// <summary>The formats of batch files.</summary>
internal enum BatchFormat
{
    /// <summary>Comma-separated values.</summary>
    Csv = 0,

    /// <summary>One JSON object a line.</summary>
    NdJson,

    /// <summary>Parquet.</summary>
    Parquet,
}
