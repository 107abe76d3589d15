using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>The ids of forms. Reading them takes the rows, whose other cells are written by then.</summary>
/// <typeparam name="T">The physical type.</typeparam>
/// <remarks>Not thread-safe.</remarks>
internal abstract class FormColumn<T>(ColumnDescriptor descriptor, int index) : ValueColumn<T>(descriptor, index)
    where T : unmanaged
{
    protected override void Fill(BatchRows rows, int row, ReadOnlySpan<T> values, List<(int Row, Message Reason)> problems)
    {
        int from = 0;
        for (int at = 0; at < values.Length; at++)
        {
            // In a new batch the form has to be named again, and where a value lay says nothing any more.
            if (row + at == 0 || !IsSame(values, at))
            {
                rows.AddMany(at - from);
                from = at;
                Begin(rows, values[at], problems);
            }
        }

        rows.AddMany(values.Length - from);
    }

    protected override void FillEmpty(BatchRows rows, int row)
    {
        rows.BeginUnknownForm();
        rows.AddMany(1);
        Forget();
    }

    /// <summary>Whether a value is the form that was begun last.</summary>
    protected abstract bool IsSame(ReadOnlySpan<T> values, int at);

    /// <summary>Begins the form of a value.</summary>
    protected abstract void Begin(BatchRows rows, T value, List<(int Row, Message Reason)> problems);

    /// <summary>No form is open any more.</summary>
    protected abstract void Forget();
}
