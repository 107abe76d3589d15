using System.Globalization;
using System.Numerics;
using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Kinds by the numbers of <see cref="RowKind"/>.</summary>
/// <typeparam name="T">32 or 64 bits.</typeparam>
/// <remarks>Not thread-safe.</remarks>
internal sealed class KindNumberColumn<T>(ColumnDescriptor descriptor, int index) : ValueColumn<T>(descriptor, index)
    where T : unmanaged, IBinaryInteger<T>
{
    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<T> values, List<(int Row, Message Reason)> problems)
    {
        for (int at = 0; at < values.Length; at++)
        {
            long number = long.CreateTruncating(values[at]);
            bool isKnown = number is >= 0 and <= (long)RowKind.Settled;
            rows.Kinds[row + at] = isKnown ? (RowKind)number : RowKind.None;
            if (!isKnown)
            {
                problems.Add((row + at, RecordCells.Cell(Name, number.ToString(CultureInfo.InvariantCulture), RecordCells.UnknownKind)));
            }
        }
    }

    protected override void FillEmpty(BatchRows rows, int row) => rows.Kinds[row] = NoKind;
}
