using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>One column of a Parquet file, read row group by row group into rows.</summary>
/// <remarks>Not thread-safe.</remarks>
internal abstract class PhysicalColumn(string name) : IDisposable
{
    /// <summary>A kind that is none: what stands for an empty cell, so that the row is refused for it.</summary>
    protected const RowKind NoKind = (RowKind)byte.MaxValue;

    /// <summary>What the file calls it.</summary>
    public string Name { get; } = name;

    /// <summary>Goes to a row group.</summary>
    public abstract void Open(RowGroupReader group);

    /// <summary>Reads the cells of rows; an empty cell is written as such.</summary>
    /// <param name="rows">The rows; the first that is written is that at <see cref="BatchRows.Count"/>.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="problems">Gets the index of each row with a cell that cannot be held, and why.</param>
    public abstract void Read(BatchRows rows, int count, List<(int Row, Message Reason)> problems);

    public abstract void Dispose();
}
