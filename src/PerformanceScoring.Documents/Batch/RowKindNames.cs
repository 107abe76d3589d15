using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Documents.Batch;

/// <summary>The kinds of rows as files write them.</summary>
public static class RowKindNames
{
    private static readonly (string Name, RowKind Kind)[] Names =
    [
        ("atLeast", RowKind.AtLeast), ("atMost", RowKind.AtMost), ("qualitative", RowKind.Qualitative), ("execution", RowKind.Execution), ("exactly", RowKind.Exactly),
        ("declared", RowKind.Declared), ("attained", RowKind.Attained), ("partlyAttained", RowKind.PartlyAttained), ("notAttained", RowKind.NotAttained),
        ("settled", RowKind.Settled), ("none", RowKind.None),
    ];

    private static readonly CommonName[] Common = CommonName.ByThirdLetter([.. Names.Take(4)]);

    /// <summary>All of them, in one line, for messages.</summary>
    public static string All { get; } = string.Join(", ", Names.Select(name => name.Name));

    /// <summary>The kind of a name; capitals do not count.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False when there is no such kind.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out RowKind kind)
    {
        foreach ((string name, RowKind known) in Names)
        {
            if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                kind = known;
                return true;
            }
        }

        kind = RowKind.None;
        return false;
    }

    /// <summary>The name of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    public static string Of(RowKind kind) => Array.Find(Names, name => name.Kind == kind).Name;

    /// <summary>Reads a kind from a place in a text on, if it is one of the four that nearly every row has, written as here.</summary>
    /// <remarks>Their third letters differ, in the last four bits too: one look there, one comparison, and no branch that the next row's kind would belie.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryReadCommon(ReadOnlySpan<byte> text, ref int at, out RowKind kind)
    {
        kind = RowKind.None;
        if (text.Length - at < CommonName.Shortest)
        {
            return false;
        }

        ref readonly CommonName name = ref Common[text[at + 2] & 15];
        if (text.Length - at < name.Length || !name.IsAt(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)))
        {
            return false;
        }

        kind = name.Kind;
        at += name.Length;
        return true;
    }

    /// <summary>The kind of a name in UTF-8; capitals do not count.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False when there is no such kind.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out RowKind kind)
    {
        int end = 0;
        return (TryReadCommon(text, ref end, out kind) && end == text.Length) || TryParseAny(text, out kind);
    }

    private static bool TryParseAny(ReadOnlySpan<byte> text, out RowKind kind)
    {
        kind = RowKind.None;
        Span<char> characters = stackalloc char[16];
        return text.Length <= characters.Length
            && System.Text.Ascii.ToUtf16(text, characters, out int length) == System.Buffers.OperationStatus.Done
            && TryParse(characters[..length], out kind);
    }
}
