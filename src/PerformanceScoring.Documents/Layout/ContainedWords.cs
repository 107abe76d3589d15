namespace PerformanceScoring.Documents.Layout;

/// <summary>A label told by words within it: it contains one of the first and none of the second.</summary>
internal sealed class ContainedWords(FormLabel label, string anyOf, string noneOf = "")
{
    private readonly string[] _noneOf = noneOf.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of which a label contains one.</summary>
    public string[] AnyOf { get; } = anyOf.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What it stands for.</summary>
    public FormLabel Label { get; } = label;

    /// <summary>Whether a label fits.</summary>
    /// <param name="key">The label's bare words.</param>
    /// <returns>True when it does.</returns>
    public bool Fits(string key) => ContainsAny(key, AnyOf) && !ContainsAny(key, _noneOf);

    private static bool ContainsAny(string key, string[] words)
    {
        foreach (string word in words)
        {
            if (key.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
