using System.Text;
using System.Xml;

namespace PerformanceScoring.Documents.Archives;

/// <summary>Makes any text fit for XML.</summary>
internal static class XmlCharacters
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with line ends as LF, and every character that XML cannot hold replaced by U+FFFD.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text itself where nothing had to be replaced.</returns>
    public static string Of(string text)
    {
        string lines = text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        int first = IndexOfUnfit(lines, 0);
        if (first < 0)
        {
            return lines;
        }

        StringBuilder fit = new(lines);
        for (int i = first; i >= 0; i = IndexOfUnfit(lines, i + 1))
        {
            fit[i] = Replacement;
        }

        return fit.ToString();
    }

    private static int IndexOfUnfit(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
