using System.Runtime.CompilerServices;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Reads lines of NDJSON as nearly all are: one row, its names in the documented order, with an id in ASCII, a common kind and plain numbers. Whatever else a line is,
/// <see cref="JsonLineParser"/> takes it apart from the start; what is read here is what that one would read, only quicker.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class JsonCommonLine(int decimals)
{
    private byte[] _form = [(byte)'"'];

    /// <summary>Reads one line into the next row.</summary>
    /// <param name="text">The text from the line's first byte on.</param>
    /// <param name="number">The line's number.</param>
    /// <param name="rows">Where the row goes.</param>
    /// <returns>How many bytes the line has, its end among them; 0 when it is not such a line, or its end is not there: then nothing was taken.</returns>
    public int Read(ReadOnlySpan<byte> text, long number, BatchRows rows)
    {
        int at = 0;
        if (!TryPass(text, ref at, "{\"form\":"u8) || !TryReadForm(text, ref at, out int start, out int length)
            || !TryPass(text, ref at, ","u8) || !TryPass(text, ref at, "\"kind\":"u8) || !TryPass(text, ref at, "\""u8))
        {
            return 0;
        }

        rows.ClearNext();
        int row = rows.Count;
        if (!RowKindNames.TryReadCommon(text, ref at, out rows.Kinds[row]) || !TryPass(text, ref at, "\""u8))
        {
            return 0;
        }

        if (TryPassName(text, ref at, "\"weight\":"u8))
        {
            if (!TryReadNumber(text, ref at, 2, out long weight) || weight is < 0 or > int.MaxValue)
            {
                return 0;
            }

            rows.Weights[row] = (int)weight;
        }

        if ((TryPassName(text, ref at, "\"target\":"u8) && !TryReadNumber(text, ref at, decimals, out rows.Targets[row]))
            || (TryPassName(text, ref at, "\"actual\":"u8) && !TryReadNumber(text, ref at, decimals, out rows.Actuals[row]))
            || (TryPassName(text, ref at, "\"declared\":"u8) && !TryReadNumber(text, ref at, decimals, out rows.Declared[row]))
            || (!TryPass(text, ref at, "}\n"u8) && !TryPass(text, ref at, "}\r\n"u8)))
        {
            return 0;
        }

        rows.BeginForm(text.Slice(start, length));
        _ = rows.Add(number);
        return at;
    }

    // An id of letters that stand for themselves. It is mostly that of the line before.
    private bool TryReadForm(ReadOnlySpan<byte> text, ref int at, out int start, out int length)
    {
        start = at + 1;
        length = _form.Length - 2;
        if (length > 0 && text[at..].StartsWith(_form))
        {
            at += _form.Length;
            return true;
        }

        ReadOnlySpan<byte> rest = text[Math.Min(start, text.Length)..];
        length = rest.IndexOf((byte)'"');
        ReadOnlySpan<byte> id = rest[..Math.Max(length, 0)];
        if (id.Trim((byte)' ').IsEmpty || id.Contains((byte)'\\') || id.ContainsAnyExceptInRange((byte)' ', (byte)'~') || text[at] != '"')
        {
            return false;
        }

        at += length + 2;
        _form = text[(start - 1)..at].ToArray();
        return true;
    }

    // A comma and a name; writers may put a blank in front of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPassName(ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<byte> name)
    {
        int behind = at;
        if (TryPass(text, ref behind, ","u8) && TryPass(text, ref behind, name))
        {
            at = behind;
            return true;
        }

        return false;
    }

    // Text as it is, and blanks in front of it that the JSON of many writers has there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPass(ReadOnlySpan<byte> text, ref int at, ReadOnlySpan<byte> expected)
    {
        int from = at + ((uint)at < (uint)text.Length && text[at] == ' ' ? 1 : 0);
        if ((uint)from > (uint)text.Length || !text[from..].StartsWith(expected))
        {
            return false;
        }

        at = from + expected.Length;
        return true;
    }

    // A number by the grammar of JSON: a digit in front, no further one behind a leading 0, a digit behind the point. An exponent is not plain.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int at, int decimals, out long units)
    {
        at += (uint)at < (uint)text.Length && text[at] == ' ' ? 1 : 0;
        int first = at;
        if (FixedText.TryReadPlain(text, ref at, decimals, out units))
        {
            first += text[first] == '-' ? 1 : 0;
            return IsDigit(text[first]) && IsDigit(text[at - 1]) && (text[first] != '0' || first + 1 == at || text[first + 1] == '.')
                && (uint)at < (uint)text.Length && text[at] is (byte)',' or (byte)'}' or (byte)' ';
        }

        at = first;
        units = FormColumns.Missing;
        return TryPass(text, ref at, "null"u8);
    }

    private static bool IsDigit(byte character) => char.IsAsciiDigit((char)character);
}
