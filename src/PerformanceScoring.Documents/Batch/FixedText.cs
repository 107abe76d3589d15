using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PerformanceScoring.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Reads numbers as fixed point, exactly: digits with at most one point and a sign. Nothing is rounded and nothing is guessed.</summary>
internal static class FixedText
{
    // What a short number and the place behind it are looked at through: 16 letters, and 8 from wherever its fraction begins.
    private const int ShortRoom = 32;

    private static readonly ulong[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
    private static readonly Message NotANumber = new("不是数字。", "It is no number.");
    private static readonly Message TooManyDecimals = new("小数位数超出可表示的范围。", "It has more decimals than can be held.");
    private static readonly Message TooLarge = new("数值超出可表示的范围。", "It is larger than can be held.");

    /// <summary>Reads a number; an empty text is <see cref="FormColumns.Missing"/>.</summary>
    /// <param name="text">The text, in UTF-8 or UTF-16; spaces around it do not count.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    /// <param name="units">The number in fixed point.</param>
    /// <returns>Why it cannot be held; null when it can.</returns>
    public static Message? Read<T>(ReadOnlySpan<T> text, int decimals, out long units)
        where T : unmanaged, IBinaryInteger<T>
    {
        units = FormColumns.Missing;
        T space = T.CreateTruncating(' ');
        while (text.Length > 0 && text[0] == space)
        {
            text = text[1..];
        }

        while (text.Length > 0 && text[^1] == space)
        {
            text = text[..^1];
        }

        if (text.Length == 0)
        {
            return null;
        }

        bool negative = uint.CreateTruncating(text[0]) == '-';
        int at = negative || uint.CreateTruncating(text[0]) == '+' ? 1 : 0;
        int digits = 0;
        int left = -1;
        ulong value = 0;
        for (; at < text.Length; at++)
        {
            uint character = uint.CreateTruncating(text[at]);
            uint digit = unchecked(character - '0');
            if (digit <= 9)
            {
                digits++;
                if (left == 0)
                {
                    if (digit != 0)
                    {
                        return TooManyDecimals;
                    }

                    continue;
                }

                left -= left > 0 ? 1 : 0;
                if (value > 900_000_000_000_000_000)
                {
                    return TooLarge;
                }

                value = (value * 10) + digit;
            }
            else if (character == '.' && left < 0)
            {
                left = decimals;
            }
            else
            {
                return character is 'e' or 'E' ? Exponent(text, decimals, out units) : NotANumber;
            }
        }

        if (digits == 0)
        {
            return NotANumber;
        }

        for (int missing = left < 0 ? decimals : left; missing > 0; missing--)
        {
            if (value > 900_000_000_000_000_000)
            {
                return TooLarge;
            }

            value *= 10;
        }

        units = negative ? -(long)value : (long)value;
        return null;
    }

    /// <summary>Reads a weight into hundredths; an empty text is <see cref="BatchRows.NoWeight"/>.</summary>
    public static Message? ReadWeight<T>(ReadOnlySpan<T> text, out int hundredths)
        where T : unmanaged, IBinaryInteger<T>
    {
        Message? problem = Read(text, 2, out long units);
        bool fits = units is > int.MinValue and <= int.MaxValue;
        hundredths = problem is null && fits ? (int)units : BatchRows.NoWeight;
        return problem is null && !fits && units != FormColumns.Missing ? TooLarge : problem;
    }

    /// <summary>Reads a number as most are written, from a place in a text on: digits, at most one point among them, a minus in front.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place; moved behind the number.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    /// <param name="units">The number in fixed point.</param>
    /// <returns>False where there is no such number or it may not fit: then <see cref="Read"/> decides, and the place means nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadPlain(ReadOnlySpan<byte> text, ref int at, int decimals, out long units) =>
        TryReadShort(text, ref at, decimals, out units) || TryReadLong(text, ref at, decimals, out units);

    // Up to eight digits before the point and seven behind it, eight at a time: where a number ends differs from row to row, and a branch there would be taken wrong.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadShort(ReadOnlySpan<byte> text, ref int at, int decimals, out long units)
    {
        unchecked
        {
            units = 0;
            if (text.Length - at < ShortRoom)
            {
                return false;
            }

            ref byte first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at);
            uint others = Vector128.GreaterThan(Vector128.LoadUnsafe(ref first) - Vector128.Create((byte)'0'), Vector128.Create((byte)9)).ExtractMostSignificantBits();
            int whole = BitOperations.TrailingZeroCount(others);
            int point = Unsafe.Add(ref first, whole & 15) == '.' ? 1 : 0;
            int end = BitOperations.TrailingZeroCount(point == 0 ? others : others & (others - 1));
            int fraction = end - whole - point;
            if ((uint)(whole - 1) >= sizeof(ulong) || (uint)fraction >= sizeof(ulong) || fraction > decimals)
            {
                return false;
            }

            ulong left = Digits(Values(ref first), whole);
            ulong right = Digits(Values(ref Unsafe.Add(ref first, end - fraction)) << 8, fraction + 1);
            units = (long)((left * Powers[decimals]) + (right * Powers[decimals - fraction]));
            at += end;
            return true;
        }
    }

    private static ulong Values(ref byte letters) => Unsafe.ReadUnaligned<ulong>(ref letters) ^ 0x3030_3030_3030_3030;

    // The number that the first of eight digits write, 1 to 8 of them: they are moved to the end, behind zeros, and added up pair by pair.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Digits(ulong values, int count)
    {
        unchecked
        {
            ulong digits = values << ((sizeof(ulong) - count) * 8);
            digits = (digits * 10) + (digits >> 8);
            return (((digits & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((digits >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32;
        }
    }

    private static bool TryReadLong(ReadOnlySpan<byte> text, ref int at, int decimals, out long units)
    {
        unchecked
        {
            int index = at;
            bool negative = index < text.Length && text[index] == '-';
            index += negative ? 1 : 0;
            int first = index;
            ulong value = 0;
            uint digit;
            while ((uint)index < (uint)text.Length && (digit = (uint)(text[index] - '0')) <= 9)
            {
                value = (value * 10) + digit;
                index++;
            }

            int digits = index - first;
            int left = decimals;
            if ((uint)index < (uint)text.Length && text[index] == '.')
            {
                index++;
                while (left > 0 && (uint)index < (uint)text.Length && (digit = (uint)(text[index] - '0')) <= 9)
                {
                    value = (value * 10) + digit;
                    index++;
                    digits++;
                    left--;
                }
            }

            at = index;
            value *= Powers[left];
            units = negative ? -(long)value : (long)value;

            // 18 digits fit in any case; with more, what was computed may have wrapped and is thrown away.
            return digits > 0 && digits + left <= 18;
        }
    }

    // JSON may write 1e3.
    private static Message? Exponent<T>(ReadOnlySpan<T> text, int decimals, out long units)
        where T : unmanaged, IBinaryInteger<T>
    {
        units = FormColumns.Missing;
        Span<char> characters = stackalloc char[64];
        if (text.Length > characters.Length)
        {
            return NotANumber;
        }

        for (int index = 0; index < text.Length; index++)
        {
            characters[index] = (char)ushort.CreateTruncating(text[index]);
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(characters[..text.Length], Styles, CultureInfo.InvariantCulture, out decimal number))
        {
            return NotANumber;
        }

        return Read<char>(number.ToString(CultureInfo.InvariantCulture), decimals, out units);
    }
}
