using System.Runtime.InteropServices;

namespace PerformanceScoring.Batch;

/// <summary>A fixed run of numbers that begins on a cache line and does not move: vectors then never straddle two lines, and kernels may hold a pointer.</summary>
/// <typeparam name="T">A number.</typeparam>
internal sealed unsafe class AlignedColumn<T>
    where T : unmanaged
{
    // The last vectors may read up to two lines past the end: what they read there is never used, and it is ours.
    private const int Line = 64;

    private readonly byte[] _memory;
    private readonly int _offset;
    private readonly int _bytes;

    /// <summary>Allocates a column; its values are 0.</summary>
    /// <param name="length">How many values; no more than 2 GB of them.</param>
    public AlignedColumn(int length)
    {
        _bytes = length * sizeof(T);
        _memory = GC.AllocateArray<byte>(_bytes + (3 * Line), pinned: true);
        long start = (long)Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _offset = (int)((Line - (start % Line)) % Line);
        Pointer = (T*)(start + _offset);
    }

    /// <summary>A column with a copy of values.</summary>
    public static AlignedColumn<T> Of(ReadOnlySpan<T> values)
    {
        AlignedColumn<T> column = new(values.Length);
        values.CopyTo(column.Span);
        return column;
    }

    /// <summary>A longer column that begins with the same values.</summary>
    public AlignedColumn<T> Longer(int length)
    {
        AlignedColumn<T> column = new(length);
        Span[..Math.Min(length, Span.Length)].CopyTo(column.Span);
        return column;
    }

    /// <summary>The first value. Valid while this column is alive.</summary>
    public T* Pointer { get; }

    /// <summary>The values.</summary>
    public Span<T> Span => MemoryMarshal.Cast<byte, T>(_memory.AsSpan(_offset, _bytes));
}
