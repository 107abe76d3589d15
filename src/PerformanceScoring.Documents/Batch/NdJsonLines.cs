using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>The lines of an NDJSON text that hold something, with their numbers.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class NdJsonLines(Stream stream) : IDisposable
{
    private const int LongestLine = 16 << 20;

    private readonly TextBuffer _text = new(stream, 1 << 18, LongestLine);
    private int _length;

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead => _text.BytesRead;

    /// <summary>The number of the line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line.</summary>
    public ReadOnlySpan<byte> Line => _text.Ahead[..ContentLength];

    private int ContentLength { get; set; }

    /// <summary>The text behind the line, as far as it is fetched.</summary>
    public ReadOnlySpan<byte> Behind => _text.Ahead[_length..];

    /// <summary>Passes one more line, which was read where it lies.</summary>
    /// <param name="length">How many bytes it has, its end among them.</param>
    public void Pass(int length)
    {
        _text.Take(_length + length);
        _length = 0;
        ContentLength = 0;
        Number++;
    }

    /// <summary>Goes on to the next line that holds something.</summary>
    /// <returns>False at the end.</returns>
    /// <exception cref="BatchFileException">A line is too long.</exception>
    public bool Next()
    {
        do
        {
            _text.Take(_length);
            _length = 0;
            if (!Find())
            {
                return false;
            }

            Number++;
            if (Number == 1 && _text.Ahead.StartsWith("\uFEFF"u8))
            {
                _text.Take(3);
                _length -= 3;
                ContentLength -= 3;
            }
        }
        while (Line.Trim(" \t\r"u8).IsEmpty);
        return true;
    }

    public void Dispose() => _text.Dispose();

    private bool Find()
    {
        int searched = 0;
        while (true)
        {
            ReadOnlySpan<byte> ahead = _text.Ahead;
            int found = ahead[searched..].IndexOf((byte)'\n');
            if (found >= 0)
            {
                ContentLength = searched + found;
                _length = ContentLength + 1;
                return true;
            }

            searched = ahead.Length;
            if (!_text.Fetch(out bool hasRoom))
            {
                ContentLength = searched;
                _length = searched;
                return hasRoom ? searched > 0 : throw new BatchFileException(new Message(
                    "第 {0} 行超过 {1} 字节，不能继续读。", "Line {0} is longer than {1} bytes: reading cannot go on.", Number + 1, LongestLine));
            }
        }
    }
}
