using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Kinds by their names.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class KindNameColumn(ColumnDescriptor descriptor, int index) : ValueColumn<ByteArray>(descriptor, index)
{
    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<ByteArray> values, List<(int Row, Message Reason)> problems)
    {
        Span<RowKind> kinds = rows.Kinds.Slice(row, values.Length);
        for (int at = 0; at < kinds.Length; at++)
        {
            ReadOnlySpan<byte> text = new((void*)values[at].Pointer, values[at].Length);
            if (!RowKindNames.TryParse(text, out kinds[at]))
            {
                problems.Add((row + at, RecordCells.Cell(Name, RecordCells.TextOf(text), RecordCells.UnknownKind)));
            }
        }
    }

    // A kind that is none: the row is refused for it.
    protected override void FillEmpty(BatchRows rows, int row) => rows.Kinds[row] = NoKind;
}
