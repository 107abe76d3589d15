using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>A row as peers are given it: integers, with the row's direction. An empty cell is −1 in the columns; a peer gets 0, which earns the same.</summary>
internal readonly struct PeerRow(EncodedRow row)
{
    /// <summary>Whether n is the target (≤).</summary>
    public bool IsSwapped { get; } = row.Code == RowCode.AtMost;

    public int Weight { get; } = row.Weight;

    public long Target { get; } = row.Code == RowCode.AtMost ? Math.Max(row.Target, 0) : row.Target;

    public long Actual { get; } = row.Code == RowCode.AtMost ? row.Actual : Math.Max(row.Actual, 0);
}
