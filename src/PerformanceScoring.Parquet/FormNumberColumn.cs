using System.Buffers.Text;
using System.Numerics;
using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Ids of forms that are whole numbers.</summary>
/// <typeparam name="T">32 or 64 bits.</typeparam>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FormNumberColumn<T>(ColumnDescriptor descriptor, int index) : FormColumn<T>(descriptor, index)
    where T : unmanaged, IBinaryInteger<T>
{
    private T? _form;

    protected override int CountSame(ReadOnlySpan<T> values)
    {
        int other = _form is { } form ? values.IndexOfAnyExcept(form) : 0;
        return other < 0 ? values.Length : other;
    }

    protected override void Begin(BatchRows rows, T value, List<(int Row, Message Reason)> problems)
    {
        _form = value;
        Span<byte> text = stackalloc byte[24];
        _ = Utf8Formatter.TryFormat(long.CreateTruncating(value), text, out int length);
        rows.BeginForm(text[..length]);
    }

    protected override void Forget() => _form = null;
}
