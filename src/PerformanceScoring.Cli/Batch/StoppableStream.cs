namespace PerformanceScoring.Cli.Batch;

/// <summary>A pipe that can be left while nothing comes: a read of standard input itself waits until the other side writes, whatever the person at the terminal presses.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class StoppableStream(Stream pipe, CancellationToken stop) : ForwardStream
{
    private readonly byte[] _buffer = new byte[1 << 17];

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
}
