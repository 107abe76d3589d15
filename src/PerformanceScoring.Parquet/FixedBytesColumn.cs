using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Decimals held in bytes of a fixed length.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class FixedBytesColumn(ColumnDescriptor descriptor, int index, int scale, NumberPlace place) : ValueColumn<FixedLenByteArray>(descriptor, index)
{
    private readonly int _length = descriptor.TypeLength;

    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<FixedLenByteArray> values, List<(int Row, Message Reason)> problems)
    {
        for (int at = 0; at < values.Length; at++)
        {
            ReadOnlySpan<byte> bytes = new((void*)values[at].Pointer, _length);
            if (!BytesDecimal.TryRead(bytes, scale, place.Decimals, out long units) || !place.TrySet(rows, row + at, units))
            {
                problems.Add((row + at, place.Problem(BytesDecimal.TextOf(bytes, scale))));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row) => _ = place.TrySet(rows, row, FormColumns.Missing);
}
