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
        for (int at = 0; at < values.Length;)
        {
            // In a new batch the form has to be named again.
            int same = row + at == 0 ? 0 : CountSame(values[at..]);
            if (same == 0)
            {
                Begin(rows, values[at], problems);
                same = 1 + CountSame(values[(at + 1)..]);
            }

            rows.AddMany(same);
            at += same;
        }
    }

    protected override void FillEmpty(BatchRows rows, int row)
    {
        rows.BeginUnknownForm();
        rows.AddMany(1);
        Forget();
    }

    /// <summary>How many values in front are the form that was begun last.</summary>
    protected abstract int CountSame(ReadOnlySpan<T> values);

    /// <summary>Begins the form of a value.</summary>
    protected abstract void Begin(BatchRows rows, T value, List<(int Row, Message Reason)> problems);

    /// <summary>No form is open any more.</summary>
    protected abstract void Forget();
}
