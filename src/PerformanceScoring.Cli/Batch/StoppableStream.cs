namespace PerformanceScoring.Cli.Batch;

/// <summary>A pipe that can be left while nothing comes: a read of standard input itself waits until the other side writes, whatever the person at the terminal presses.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class StoppableStream(Stream pipe, CancellationToken stop) : Stream
{
    private readonly byte[] _buffer = new byte[1 << 17];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int wanted = Math.Min(buffer.Length, _buffer.Length);
        Task<int> read = Task.Run(() => pipe.Read(_buffer, 0, wanted), CancellationToken.None);
        try
        {
            read.Wait(stop);
        }
        catch (AggregateException exception) when (exception.InnerException is IOException failure)
        {
            throw new IOException(failure.Message, failure);
        }

        _buffer.AsSpan(0, read.Result).CopyTo(buffer);
        return read.Result;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
