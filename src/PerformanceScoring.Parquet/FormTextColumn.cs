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

    protected override int CountSame(ReadOnlySpan<ByteArray> values)
    {
        int count = 0;
        fixed (byte* form = _form)
        {
            while (count < values.Length && values[count].Length == _length && IsForm((byte*)values[count].Pointer, form))
            {
                count++;
            }
        }

        return count;
    }

    // Most ids are of 8 to 16 letters: two words that may overlap. _form has room for more than two words.
    private bool IsForm(byte* text, byte* form) => _length is >= sizeof(ulong) and <= 2 * sizeof(ulong)
        ? *(ulong*)text == *(ulong*)form && *(ulong*)(text + _length - sizeof(ulong)) == *(ulong*)(form + _length - sizeof(ulong))
        : new ReadOnlySpan<byte>(text, _length).SequenceEqual(new ReadOnlySpan<byte>(form, _length));

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
