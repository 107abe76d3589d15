namespace PerformanceScoring.Documents.Batch;

/// <summary>Where the scores of a batch file go, chunk by chunk.</summary>
/// <remarks>Not thread-safe.</remarks>
public abstract class BatchScoreSink : IDisposable
{
    /// <summary>Whether it needs the points of every row.</summary>
    public virtual bool WantsRows => false;

    /// <summary>Writes the scores of a chunk.</summary>
    /// <param name="chunk">The chunk, scored.</param>
    public abstract void Write(BatchChunk chunk);

    /// <summary>Writes what comes after the last chunk. Without it the file is not whole.</summary>
    public abstract void Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what it holds; does not close the stream it was given.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
