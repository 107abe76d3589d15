using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Documents.Batch;

/// <summary>A kind's name of 6 to 12 letters as three words that overlap: its first four letters, four in the middle, its last four.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CommonName
{
    /// <summary>No name is shorter.</summary>
    public const int Shortest = 6;

    private const int Longest = 12;

    private readonly uint _first;
    private readonly uint _middle;
    private readonly uint _last;

    private CommonName(string name, RowKind kind)
    {
        byte[] letters = Encoding.ASCII.GetBytes(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(letters.Length, Shortest, nameof(name));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(letters.Length, Longest, nameof(name));
        Kind = kind;
        Length = letters.Length;
        _first = Word(ref letters[0], 0);
        _middle = Word(ref letters[0], (Length / 2) - 1);
        _last = Word(ref letters[0], Length - sizeof(uint));
    }

    /// <summary>The kind.</summary>
    public RowKind Kind { get; }

    /// <summary>How many letters the name has; 0 where there is no name.</summary>
    public int Length { get; }

    /// <summary>The names by the last four bits of their third letter.</summary>
    /// <exception cref="ArgumentException">Two names have the same.</exception>
    public static CommonName[] ByThirdLetter(ReadOnlySpan<(string Name, RowKind Kind)> names)
    {
        CommonName[] table = new CommonName[16];
        foreach ((string name, RowKind kind) in names)
        {
            ref CommonName place = ref table[name[2] & 15];
            place = place.Kind == RowKind.None ? new CommonName(name, kind) : throw new ArgumentException("Two names have the same last bits in their third letter.", nameof(names));
        }

        return table;
    }

    /// <summary>Whether the name stands at a place, which has <see cref="Length"/> letters at least. Where there is no name, none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ref byte text) =>
        Length > 0 && ((Word(ref text, 0) ^ _first) | (Word(ref text, (Length / 2) - 1) ^ _middle) | (Word(ref text, Length - sizeof(uint)) ^ _last)) == 0;

    private static uint Word(ref byte text, int offset) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, offset));
}
