using System.Runtime.CompilerServices;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Reads CSV lines as nearly all are: one more row of the same form, with a common kind and plain numbers. Whatever else a line is, <see cref="CsvLineReader"/> reads it
/// from the start; what is read here is what that one would read, only quicker.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CsvCommonLine(CsvLayout layout, int decimals)
{
    private static readonly CsvColumnKind[] Usual = [CsvColumnKind.Form, CsvColumnKind.Kind, CsvColumnKind.Weight, CsvColumnKind.Target, CsvColumnKind.Actual];

    private readonly CsvColumnKind[] _kinds = [.. layout.Columns.Select(column => column.Kind)];
    private readonly bool _isUsual = layout.Columns.Select(column => column.Kind).Take(Usual.Length).SequenceEqual(Usual);

    /// <summary>Reads a line that is one more row of a form.</summary>
    /// <param name="text">The text from the line's first byte on.</param>
    /// <param name="form">The id of the form that is open.</param>
    /// <param name="number">The line's number.</param>
    /// <param name="rows">Where the row goes.</param>
    /// <returns>How many bytes the line has, its end among them; 0 when it is not such a line, or its end is not there: then nothing was taken.</returns>
    public int Read(ReadOnlySpan<byte> text, ReadOnlySpan<byte> form, long number, BatchRows rows)
    {
        int row = rows.Count;
        rows.Declared[row] = FormColumns.Missing;
        int at = 0;
        int index = 0;
        if (_isUsual)
        {
            if (!TryReadUsual(text, form, ref at, rows, row))
            {
                return 0;
            }

            index = Usual.Length;
        }

        for (; index < _kinds.Length; index++)
        {
            if (index > 0 && ((uint)at >= (uint)text.Length || text[at++] != ','))
            {
                return 0;
            }

            bool isRead;
            switch (_kinds[index])
            {
                case CsvColumnKind.Form:
                    isRead = text[at..].StartsWith(form);
                    at += form.Length;
                    break;
                case CsvColumnKind.Kind:
                    isRead = RowKindNames.TryReadCommon(text, ref at, out rows.Kinds[row]);
                    break;
                case CsvColumnKind.Weight:
                    isRead = TryReadNumber(text, ref at, 2, out long weight) && weight is >= 0 and <= int.MaxValue;
                    rows.Weights[row] = unchecked((int)weight);
                    break;
                case CsvColumnKind.Target:
                    isRead = TryReadNumber(text, ref at, decimals, out rows.Targets[row]);
                    break;
                case CsvColumnKind.Actual:
                    isRead = TryReadNumber(text, ref at, decimals, out rows.Actuals[row]);
                    break;
                case CsvColumnKind.Declared:
                    isRead = TryReadNumber(text, ref at, decimals, out rows.Declared[row]);
                    break;
                default:
                    // A band is none of the common things; a cell that is not read may be anything, but quotes need care.
                    int length = Math.Max(text[at..].IndexOfAny(",\n\r\""u8), 0);
                    isRead = _kinds[index] == CsvColumnKind.Ignored || length == 0;
                    at += length;
                    break;
            }

            if (!isRead)
            {
                return 0;
            }
        }

        int end = EndOfLine(text, at);
        if (end > 0)
        {
            _ = rows.Add(number);
        }

        return end;
    }

    // The documented columns in the documented order: no look at what a column is.
    private bool TryReadUsual(ReadOnlySpan<byte> text, ReadOnlySpan<byte> form, ref int at, BatchRows rows, int row)
    {
        if (!text.StartsWith(form))
        {
            return false;
        }

        at = form.Length;
        if (!TryPassComma(text, ref at) || !RowKindNames.TryReadCommon(text, ref at, out rows.Kinds[row])
            || !TryPassComma(text, ref at) || !TryReadNumber(text, ref at, 2, out long weight) || weight is < 0 or > int.MaxValue)
        {
            return false;
        }

        rows.Weights[row] = (int)weight;
        return TryPassComma(text, ref at) && TryReadNumber(text, ref at, decimals, out rows.Targets[row])
            && TryPassComma(text, ref at) && TryReadNumber(text, ref at, decimals, out rows.Actuals[row]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPassComma(ReadOnlySpan<byte> text, ref int at) => (uint)at < (uint)text.Length && text[at++] == ',';

    // Where the line that should end here does; 0 when it does not. A lone carriage return may be half of an end.
    private static int EndOfLine(ReadOnlySpan<byte> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return 0;
        }

        bool isTwo = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
        return isTwo ? at + 2 : text[at] == '\n' ? at + 1 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int at, int decimals, out long units)
    {
        if ((uint)at >= (uint)text.Length || text[at] is (byte)',' or (byte)'\n' or (byte)'\r')
        {
            units = FormColumns.Missing;
            return true;
        }

        return FixedText.TryReadPlain(text, ref at, decimals, out units);
    }
}
