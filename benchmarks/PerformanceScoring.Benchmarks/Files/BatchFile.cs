namespace PerformanceScoring.Benchmarks.Files;

/// <summary>A file of the comparison, and how many times as fast as DuckDB it is to be scored.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Bar">The least ratio wanted; null where there is none.</param>
internal sealed record BatchFile(string Name, string Path, double? Bar)
{
    public const string Csv = "CSV";
    public const string NdJson = "NDJSON";

    /// <summary>How large it is, in millions of bytes.</summary>
    public double Megabytes => new FileInfo(Path).Length / 1e6;
}
