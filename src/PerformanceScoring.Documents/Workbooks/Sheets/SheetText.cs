using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>Texts as the cells of a workbook hold them: what XML cannot hold is escaped as <c>_xHHHH_</c>, and what is longer than a cell is cut.</summary>
internal static class SheetText
{
    private const int EscapeLength = 7;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text of a cell for the XML of a sheet.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, at most as long as a cell takes, escaped.</returns>
    public static string Of(string text)
    {
        ReadOnlySpan<char> kept = Cut(text);
        StringBuilder? escaped = null;
        int done = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            bool pair = i + 1 < kept.Length && char.IsSurrogatePair(kept[i], kept[i + 1]);
            if (pair)
            {
                i++;
            }
            else if (MustBeEscaped(kept[i]) || LooksEscaped(kept[i..]))
            {
                escaped ??= new StringBuilder(kept.Length + 64);
                escaped.Append(kept[done..i]).Append(CultureInfo.InvariantCulture, $"_x{(int)kept[i]:X4}_");
                done = i + 1;
            }
        }

        return escaped is null ? kept.ToString() : escaped.Append(kept[done..]).ToString();
    }

    /// <summary>As much of a text as a cell takes, without half a character at its end.</summary>
    private static ReadOnlySpan<char> Cut(string text)
    {
        if (text.Length <= DocumentLimits.CellLength)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[DocumentLimits.CellLength - 1]) ? DocumentLimits.CellLength - 1 : DocumentLimits.CellLength;
        return text.AsSpan(0, length);
    }

    // A tab and a line feed may stand in XML as they are; a carriage return would become a line feed.
    private static bool MustBeEscaped(char c) => c is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF' || char.IsSurrogate(c);

    /// <summary>Whether a text would be read as an escape although it is none: then its first sign is escaped.</summary>
    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[0] == '_' && text[1] is 'x' or 'X' && text[6] == '_' && !text[2..6].ContainsAnyExcept(HexDigits);
}
