using PerformanceScoring.Benchmarks.Batch;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>What was measured over one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Ours">The library.</param>
/// <param name="Theirs">DuckDB.</param>
/// <param name="Differing">How many forms have another total or grade.</param>
/// <param name="PeakBytes">The most memory the library's process had.</param>
internal sealed record FileTimes(BatchFile File, Contestant Ours, Contestant Theirs, long Differing, long PeakBytes)
{
    /// <summary>How many times as fast as DuckDB.</summary>
    public double Ratio => Theirs.Median / Ours.Median;
}
