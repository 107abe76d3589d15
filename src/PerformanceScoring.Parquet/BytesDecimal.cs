using System.Globalization;
using System.Numerics;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Parquet;

/// <summary>Decimals held as big-endian two's complement bytes.</summary>
internal static class BytesDecimal
{
    /// <summary>A decimal in another fixed point.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="scale">How many decimals it has.</param>
    /// <param name="decimals">How many decimals are wanted.</param>
    /// <param name="units">The number.</param>
    /// <returns>False when it does not fit, or would lose decimals.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int scale, int decimals, out long units)
    {
        BigInteger value = new(bytes, isUnsigned: false, isBigEndian: true);
        BigInteger power = BigInteger.Pow(10, Math.Abs(decimals - scale));
        BigInteger rest = BigInteger.Zero;
        value = decimals >= scale ? value * power : BigInteger.DivRem(value, power, out rest);
        bool fits = rest.IsZero && value <= long.MaxValue && value > FormColumns.Missing;
        units = fits ? (long)value : 0;
        return fits;
    }

    /// <summary>The number as text, for messages.</summary>
    public static string TextOf(ReadOnlySpan<byte> bytes, int scale)
    {
        BigInteger value = new(bytes, isUnsigned: false, isBigEndian: true);
        string digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        string text = scale == 0 ? digits : $"{digits[..^scale]}.{digits[^scale..]}";
        return value.Sign < 0 ? "-" + text : text;
    }
}
