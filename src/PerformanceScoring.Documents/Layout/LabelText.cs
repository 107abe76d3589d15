using System.Text;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A cell's text as a label is looked up: without white space, mark-up, brackets and what follows a colon.</summary>
internal readonly record struct LabelText
{
    /// <summary>No label is longer; a longer text is not one.</summary>
    private const int LongestKey = 40;

    private const int LongestTag = 12;

    private LabelText(string key, string brackets, string? tail)
    {
        Key = key;
        Brackets = brackets;
        Tail = tail;
    }

    /// <summary>The bare words, half-width and lower case; cut off when they are too many for a label.</summary>
    public string Key { get; }

    /// <summary>What stood in brackets before a colon: <c>B/A</c>, <c>10分</c>, <c>万元</c>; empty for none.</summary>
    public string Brackets { get; }

    /// <summary>The original text after the first colon, trimmed; null when there is no colon.</summary>
    public string? Tail { get; }

    /// <summary>The words without a number at their end: 年度绩效目标1 → 年度绩效目标.</summary>
    public string Unnumbered => Key.Length > 0 && char.IsAsciiDigit(Key[^1]) ? Key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : Key;

    /// <summary>True when the words are too many for a label.</summary>
    public bool IsLong => Key.Length > LongestKey;

    /// <summary>Reads a label out of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The label.</returns>
    public static LabelText Of(string text)
    {
        Span<char> key = stackalloc char[LongestKey + 1];
        int length = 0;
        StringBuilder? brackets = null;
        int depth = 0;
        for (int i = 0; i < text.Length && length <= LongestKey; i++)
        {
            char c = Fold(text[i]);
            if (c == '<' && TagLength(text.AsSpan(i)) is > 0 and int tag)
            {
                i += tag - 1;
            }
            else if (IsOpening(c))
            {
                depth++;
            }
            else if (IsClosing(c))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (c == ':' && depth == 0)
            {
                return new LabelText(Kept(key[..length], text), brackets?.ToString() ?? "", text[(i + 1)..].Trim());
            }
            else if (!IsIgnored(c))
            {
                if (depth > 0)
                {
                    (brackets ??= new StringBuilder()).Append(c);
                }
                else
                {
                    key[length++] = c;
                }
            }
        }

        return new LabelText(Kept(key[..length], text), brackets?.ToString() ?? "", null);
    }

    /// <summary>Half-width for full-width signs, digits and letters; lower case for upper.</summary>
    /// <param name="c">A character.</param>
    /// <returns>The folded character.</returns>
    public static char Fold(char c)
    {
        char narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
        return narrow is >= 'A' and <= 'Z' ? (char)(narrow | 0x20) : narrow;
    }

    /// <summary>Most texts are their own bare words.</summary>
    private static string Kept(ReadOnlySpan<char> key, string text) => key.SequenceEqual(text) ? text : key.ToString();

    private static bool IsOpening(char c) => c is '(' or '[' or '〔' or '【';

    private static bool IsClosing(char c) => c is ')' or ']' or '〕' or '】';

    private static bool IsIgnored(char c) => char.IsWhiteSpace(c) || c is '*' or '`' or '#' or '$' or '\\' or '\u200B' or '\uFEFF';

    /// <summary>The length of an HTML tag at the beginning of a text; 0 when there is none.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        return end > 1 && (char.IsAsciiLetter(text[1]) || text[1] == '/') ? end + 1 : 0;
    }
}
