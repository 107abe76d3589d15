using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>The bands of qualitative rows. Read after kinds and actuals.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class BandColumn(ColumnDescriptor descriptor, int index) : ValueColumn<ByteArray>(descriptor, index)
{
    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<ByteArray> values, List<(int Row, Message Reason)> problems)
    {
        for (int at = 0; at < values.Length; at++)
        {
            ReadOnlySpan<byte> text = new((void*)values[at].Pointer, values[at].Length);
            if (!text.IsEmpty && RecordCells.ApplyBand(rows, row + at, text) is { } problem)
            {
                problems.Add((row + at, RecordCells.Cell(Name, RecordCells.TextOf(text), problem)));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row)
    {
    }
}
