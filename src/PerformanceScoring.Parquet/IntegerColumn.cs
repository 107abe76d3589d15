using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Numbers held as integers, with or without a decimal scale.</summary>
/// <typeparam name="T">32 or 64 bits.</typeparam>
/// <remarks>Not thread-safe.</remarks>
internal sealed class IntegerColumn<T>(ColumnDescriptor descriptor, int index, int scale, NumberPlace place) : ValueColumn<T>(descriptor, index)
    where T : unmanaged, IBinaryInteger<T>
{
    // Up to the wanted decimals, or down to them where nothing is lost.
    private readonly long _factor = PowerOfTen(place.Decimals - scale);
    private readonly long _divisor = PowerOfTen(scale - place.Decimals);
    private readonly long _most = long.MaxValue / PowerOfTen(place.Decimals - scale);

    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<T> values, List<(int Row, Message Reason)> problems)
    {
        if (_divisor == 1)
        {
            // Before any of them is scaled, all are looked at: they hardly ever do not fit.
            long most = place.Cell == NumberCell.Weight ? Math.Min(_most, int.MaxValue / _factor) : _most;
            T bound = T.CreateTruncating(Math.Min(most, long.CreateTruncating(T.AllBitsSet >>> 1)));
            if (!values.ContainsAnyExceptInRange(-bound, bound))
            {
                Scale(rows, row, values);
                return;
            }
        }

        for (int at = 0; at < values.Length; at++)
        {
            if (!TryScale(long.CreateTruncating(values[at]), out long units) || !place.TrySet(rows, row + at, units))
            {
                problems.Add((row + at, place.Problem(TextOf(values[at]))));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row) => _ = place.TrySet(rows, row, FormColumns.Missing);

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
        {
            power *= 10;
        }

        return power;
    }

    private void Scale(BatchRows rows, int row, ReadOnlySpan<T> values)
    {
        if (place.Cell == NumberCell.Weight)
        {
            Span<int> weights = rows.Weights.Slice(row, values.Length);
            for (int at = 0; at < weights.Length; at++)
            {
                weights[at] = (int)(long.CreateTruncating(values[at]) * _factor);
            }
        }
        else
        {
            Span<long> units = place.Of(rows).Slice(row, values.Length);
            if (_factor == 1 && typeof(T) == typeof(long))
            {
                MemoryMarshal.Cast<T, long>(values).CopyTo(units);
                return;
            }

            for (int at = 0; at < units.Length; at++)
            {
                units[at] = long.CreateTruncating(values[at]) * _factor;
            }
        }
    }

    private bool TryScale(long value, out long units)
    {
        bool fits = value <= _most && value >= -_most && value % _divisor == 0;
        units = fits ? value * _factor / _divisor : 0;
        return fits;
    }

    private string TextOf(T value)
    {
        BigInteger whole = BigInteger.CreateTruncating(value);
        return scale == 0 ? whole.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{whole}e-{scale}");
    }
}
