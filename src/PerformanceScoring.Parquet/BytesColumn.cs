using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Decimals held in bytes of any length.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class BytesColumn(ColumnDescriptor descriptor, int index, int scale, NumberPlace place) : ValueColumn<ByteArray>(descriptor, index)
{
    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<ByteArray> values, List<(int Row, Message Reason)> problems)
    {
        for (int at = 0; at < values.Length; at++)
        {
            ReadOnlySpan<byte> bytes = new((void*)values[at].Pointer, values[at].Length);
            if (!BytesDecimal.TryRead(bytes, scale, place.Decimals, out long units) || !place.TrySet(rows, row + at, units))
            {
                problems.Add((row + at, place.Problem(BytesDecimal.TextOf(bytes, scale))));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row) => _ = place.TrySet(rows, row, FormColumns.Missing);
}
