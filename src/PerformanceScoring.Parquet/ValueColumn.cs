using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>A column of one physical type: fetches values a page at a time, and tells filled cells from empty ones.</summary>
/// <typeparam name="T">The physical type.</typeparam>
/// <remarks>Not thread-safe.</remarks>
internal abstract class ValueColumn<T>(ColumnDescriptor descriptor, int index) : PhysicalColumn(descriptor.Name)
    where T : unmanaged
{
    private readonly bool _mayBeEmpty = descriptor.MaxDefinitionLevel > 0;
    private readonly T[] _values = new T[BatchRows.Capacity];
    private readonly short[] _levels = new short[BatchRows.Capacity];
    private ColumnReader<T>? _reader;

    public override void Open(RowGroupReader group)
    {
        _reader?.Dispose();
        _reader = (ColumnReader<T>)group.Column(index);
    }

    public override void Read(BatchRows rows, int count, List<(int Row, Message Reason)> problems)
    {
        for (int row = rows.Count, end = rows.Count + count; row < end;)
        {
            int read = (int)_reader!.ReadBatch(end - row, _levels, [], _values, out long filled);
            if (read == 0)
            {
                throw new ParquetException("EndOfColumn", "a column has fewer rows than its row group");
            }

            if (!_mayBeEmpty || filled == read)
            {
                Fill(rows, row, _values.AsSpan(0, read), problems);
            }
            else
            {
                FillAround(rows, row, read, problems);
            }

            row += read;
        }
    }

    public override void Dispose() => _reader?.Dispose();

    /// <summary>Writes the cells of neighbouring rows, all of them filled.</summary>
    protected abstract void Fill(BatchRows rows, int row, ReadOnlySpan<T> values, List<(int Row, Message Reason)> problems);

    /// <summary>Writes an empty cell.</summary>
    protected abstract void FillEmpty(BatchRows rows, int row);

    // Runs of filled cells between empty ones.
    private void FillAround(BatchRows rows, int row, int count, List<(int Row, Message Reason)> problems)
    {
        ReadOnlySpan<short> levels = _levels.AsSpan(0, count);
        int value = 0;
        for (int at = 0; at < count;)
        {
            int empty = levels[at..].IndexOf((short)0);
            int filled = empty < 0 ? count - at : empty;
            Fill(rows, row + at, _values.AsSpan(value, filled), problems);
            value += filled;
            at += filled;
            if (at < count)
            {
                FillEmpty(rows, row + at);
                at++;
            }
        }
    }
}
