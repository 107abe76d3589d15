namespace PerformanceScoring.Documents.Batch;

/// <summary>The part of a byte stream that is being read: what is behind is dropped, what is ahead is fetched on request.</summary>
/// <remarks>Not thread-safe, but for <see cref="BytesRead"/>.</remarks>
internal sealed class TextBuffer(Stream stream, int firstSize, int mostSize) : IDisposable
{
    private byte[] _bytes = new byte[firstSize];
    private int _start;
    private int _end;
    private long _read;

    /// <summary>How many bytes came out of the stream.</summary>
    public long BytesRead => Volatile.Read(ref _read);

    /// <summary>What is fetched and not yet taken.</summary>
    public ReadOnlySpan<byte> Ahead => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Takes bytes off the front.</summary>
    public void Take(int count) => _start += count;

    /// <summary>Fetches more.</summary>
    /// <param name="hasRoom">False when what is ahead has reached the most that is held.</param>
    /// <returns>False when nothing more came: at the end of the stream, or without room.</returns>
    public bool Fetch(out bool hasRoom)
    {
        int ahead = _end - _start;
        if (_start > 0)
        {
            _bytes.AsSpan(_start, ahead).CopyTo(_bytes);
            _start = 0;
            _end = ahead;
        }

        hasRoom = ahead < mostSize;
        if (!hasRoom)
        {
            return false;
        }

        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(_bytes.Length * 2, mostSize));
        }

        int read = stream.Read(_bytes.AsSpan(_end));
        _end += read;
        Volatile.Write(ref _read, _read + read);
        return read > 0;
    }

    public void Dispose() => stream.Dispose();
}
