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
    internal static bool TryReadCommon(ReadOnlySpan<byte> text, ref int at, out RowKind kind)
    {
        ReadOnlySpan<byte> rest = text[at..];
        if (rest.StartsWith("atLeast"u8))
        {
            kind = RowKind.AtLeast;
            at += "atLeast"u8.Length;
        }
        else if (rest.StartsWith("atMost"u8))
        {
            kind = RowKind.AtMost;
            at += "atMost"u8.Length;
        }
        else if (rest.StartsWith("qualitative"u8))
        {
            kind = RowKind.Qualitative;
            at += "qualitative"u8.Length;
        }
        else
        {
            kind = RowKind.Execution;
            at += "execution"u8.Length;
            return rest.StartsWith("execution"u8);
        }

        return true;
    }

    /// <summary>The kind of a name in UTF-8; capitals do not count.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>False when there is no such kind.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out RowKind kind)
    {
        int end = 0;
        if (TryReadCommon(text, ref end, out kind) && end == text.Length)
        {
            return true;
        }

        kind = RowKind.None;
        Span<char> characters = stackalloc char[16];
        return text.Length <= characters.Length
            && System.Text.Ascii.ToUtf16(text, characters, out int length) == System.Buffers.OperationStatus.Done
            && TryParse(characters[..length], out kind);
    }
}
