using System.Globalization;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>Names of sheets: valid, and each once in a workbook.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for a sheet.</summary>
    /// <param name="wanted">What it should be called, any text.</param>
    /// <returns>The nearest name that is valid and not taken.</returns>
    public string Take(string wanted)
    {
        string name = Valid(wanted);
        for (int number = 2; !_taken.Add(name); number++)
        {
            string suffix = $"({number.ToString(CultureInfo.InvariantCulture)})";
            name = Cut(Valid(wanted), Longest - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Valid(string wanted)
    {
        char[] signs = [.. wanted.Select((c, i) => IsAllowed(wanted, i) ? c : '_')];
        string name = Cut(new string(signs).Trim(), Longest).Trim('\'').Trim();
        return name.Length == 0 ? "自评表" : name.Equals("History", StringComparison.OrdinalIgnoreCase) ? name + "_" : name;
    }

    private static bool IsAllowed(string text, int i)
    {
        char c = text[i];
        bool half = char.IsSurrogate(c)
            && !(i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            && !(i > 0 && char.IsSurrogatePair(text[i - 1], c));
        return c >= ' ' && c is not (':' or '\\' or '/' or '?' or '*' or '[' or ']' or '\uFFFE' or '\uFFFF') && !half;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
