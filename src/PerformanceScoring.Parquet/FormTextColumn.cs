using System.Text.Unicode;
using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Ids of forms that are texts.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed unsafe class FormTextColumn(ColumnDescriptor descriptor, int index) : FormColumn<ByteArray>(descriptor, index)
{
    private static readonly Message NotUtf8 = new("form 不是 UTF-8 文本。", "The form's id is not UTF-8.");

    private byte[] _form = new byte[64];
    private int _length = -1;

    protected override bool IsSame(ReadOnlySpan<ByteArray> values, int at)
    {
        ByteArray value = values[at];
        if (value.Length != _length)
        {
            return false;
        }

        // A dictionary gives the same place for the same text; the values of one call are all still there.
        return (at > 0 && value.Pointer == values[at - 1].Pointer && value.Length == values[at - 1].Length) || TextOf(value).SequenceEqual(_form.AsSpan(0, _length));
    }

    protected override void Begin(BatchRows rows, ByteArray value, List<(int Row, Message Reason)> problems)
    {
        ReadOnlySpan<byte> text = TextOf(value);
        if (text.Trim(" \t"u8).IsEmpty || !Utf8.IsValid(text))
        {
            Forget();
            rows.BeginUnknownForm();
            if (!text.Trim(" \t"u8).IsEmpty)
            {
                problems.Add((rows.Count, NotUtf8));
            }

            return;
        }

        if (text.Length > _form.Length)
        {
            _form = new byte[text.Length * 2];
        }

        text.CopyTo(_form);
        _length = text.Length;
        rows.BeginForm(text);
    }

    protected override void Forget() => _length = -1;

    private static ReadOnlySpan<byte> TextOf(ByteArray value) => new((void*)value.Pointer, value.Length);
}
