namespace PerformanceScoring.Documents.Batch;

/// <summary>One record of a CSV that has quotes in it, taken apart byte by byte: cells may hold commas, line ends and doubled quotes.</summary>
/// <remarks>Not thread-safe; filled again for each record.</remarks>
internal sealed class CsvRecord
{
    private readonly List<int> _ends = [];
    private byte[] _cells = new byte[1 << 10];
    private int _length;

    /// <summary>What came of a reading.</summary>
    public enum Outcome
    {
        /// <summary>The record is whole.</summary>
        Whole = 0,

        /// <summary>The text ends inside the record.</summary>
        CutOff,

        /// <summary>Behind a closing quote stands something else than a comma or the end of the line.</summary>
        BadQuote,
    }

    /// <summary>How many cells it has.</summary>
    public int CellCount => _ends.Count;

    /// <summary>How many bytes of the text it takes, with the end of its line.</summary>
    public int Length { get; private set; }

    /// <summary>How many line ends stand inside quotes before the end, or before the place where it went wrong.</summary>
    public int InnerLines { get; private set; }

    /// <summary>A cell, without its quotes.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        return _cells.AsSpan(start, _ends[index] - start);
    }

    /// <summary>Reads the record that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAll">Whether nothing comes after it.</param>
    public Outcome Read(ReadOnlySpan<byte> text, bool isAll)
    {
        _ends.Clear();
        _length = 0;
        InnerLines = 0;
        int at = 0;
        while (true)
        {
            Outcome outcome = at < text.Length && text[at] == '"' ? ReadQuoted(text, ref at) : ReadPlain(text, ref at);
            if (outcome != Outcome.Whole)
            {
                return outcome;
            }

            // A closing quote, or a carriage return, at the end of what is there may be half of something.
            if (at + 1 >= text.Length && !isAll)
            {
                return Outcome.CutOff;
            }

            _ends.Add(_length);
            if (at >= text.Length || text[at] != ',')
            {
                Length = at < text.Length ? at + (text[at..].StartsWith("\r\n"u8) ? 2 : 1) : at;
                return Outcome.Whole;
            }

            at++;
        }
    }

    private Outcome ReadPlain(ReadOnlySpan<byte> text, ref int at)
    {
        int length = text[at..].IndexOfAny((byte)',', (byte)'\r', (byte)'\n');
        length = length < 0 ? text.Length - at : length;
        Keep(text.Slice(at, length));
        at += length;
        return Outcome.Whole;
    }

    private Outcome ReadQuoted(ReadOnlySpan<byte> text, ref int at)
    {
        int opened = InnerLines;
        at++;
        while (true)
        {
            int length = text[at..].IndexOf((byte)'"');
            if (length < 0)
            {
                // The place to name is where the quote was opened.
                InnerLines = opened;
                return Outcome.CutOff;
            }

            ReadOnlySpan<byte> piece = text.Slice(at, length);
            InnerLines += piece.Count((byte)'\n');
            Keep(piece);
            at += length + 1;
            if (at >= text.Length || text[at] is (byte)',' or (byte)'\r' or (byte)'\n')
            {
                return Outcome.Whole;
            }

            if (text[at] != '"')
            {
                return Outcome.BadQuote;
            }

            Keep("\""u8);
            at++;
        }
    }

    private void Keep(ReadOnlySpan<byte> piece)
    {
        if (piece.Length > _cells.Length - _length)
        {
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, _length + piece.Length));
        }

        piece.CopyTo(_cells.AsSpan(_length));
        _length += piece.Length;
    }
}
