using System.Globalization;
using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>
/// Numbers held as binary floating point. One is taken only when it is the nearest double of a number with the wanted decimals and at most 15 digits: that number is
/// meant, and no other has the same double. 68.59 is taken as 68.59; 0.1 + 0.2, NaN and infinity are not.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class DoubleColumn(ColumnDescriptor descriptor, int index, NumberPlace place) : ValueColumn<double>(descriptor, index)
{
    private const double MostUnits = 1e15;

    private readonly double _factor = (double)Enumerable.Repeat(10m, place.Decimals).Aggregate(1m, (power, ten) => power * ten);

    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<double> values, List<(int Row, Message Reason)> problems)
    {
        for (int at = 0; at < values.Length; at++)
        {
            double value = values[at];
            if (!double.IsFinite(value))
            {
                problems.Add((row + at, place.NoNumber(value.ToString(CultureInfo.InvariantCulture))));
                continue;
            }

            // Integers below 10^15 and the power of ten are exact as doubles, so their quotient is the nearest double of the decimal number.
            double units = Math.Round(value * _factor, MidpointRounding.ToEven);
            if (Math.Abs(units) >= MostUnits || units / _factor != value || !place.TrySet(rows, row + at, (long)units))
            {
                problems.Add((row + at, place.Problem(value.ToString("R", CultureInfo.InvariantCulture))));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row) => _ = place.TrySet(rows, row, FormColumns.Missing);
}
