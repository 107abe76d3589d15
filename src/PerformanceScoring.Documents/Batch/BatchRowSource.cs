namespace PerformanceScoring.Documents.Batch;

/// <summary>Reads a batch file some thousands of rows at a time, in bounded memory. The rows of one form stand together.</summary>
/// <remarks>Not thread-safe.</remarks>
public abstract class BatchRowSource : IDisposable
{
    /// <summary>How many bytes have been read; for progress. May be asked from another thread.</summary>
    public abstract long BytesRead { get; }

    /// <summary>The columns that mean nothing to a batch and were not read.</summary>
    public virtual IReadOnlyList<string> UnknownColumns => [];

    /// <summary>Reads the next rows.</summary>
    /// <param name="rows">Where they go; cleared first.</param>
    /// <returns>False at the end, when there was none.</returns>
    /// <exception cref="BatchFileException">The file is damaged or cut off.</exception>
    public abstract bool Read(BatchRows rows);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what it holds.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
