namespace PerformanceScoring.Documents;

/// <summary>The content of a file that is being written. A failure names the file that was asked for, and is remembered: what writes into the stream may wrap it in errors of its own.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class OutputStream(FileStream file, string path) : Stream
{
    /// <summary>Why the file could not be written; null while it can.</summary>
    public OutputFailedException? Failure { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => file.CanWrite;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => Guard(() => file.Position = value);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            file.Write(buffer);
        }
        catch (Exception problem) when (IsOfTheSystem(problem))
        {
            throw Remember(problem);
        }
    }

    public override void Flush() => Guard(() => file.Flush());

    /// <summary>Writes everything to the disk itself.</summary>
    public void FlushToDisk() => Guard(() => file.Flush(flushToDisk: true));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin)
    {
        long position = 0;
        Guard(() => position = file.Seek(offset, origin));
        return position;
    }

    public override void SetLength(long value) => Guard(() => file.SetLength(value));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Guard(file.Dispose);
        }

        base.Dispose(disposing);
    }

    private static bool IsOfTheSystem(Exception problem) => problem is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    private void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (Exception problem) when (IsOfTheSystem(problem))
        {
            throw Remember(problem);
        }
    }

    private OutputFailedException Remember(Exception problem) => Failure ??= new OutputFailedException(path, problem);
}
