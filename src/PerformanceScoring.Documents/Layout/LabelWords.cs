using System.Buffers;
using System.Collections.Frozen;

namespace PerformanceScoring.Documents.Layout;

/// <summary>A list of words and what they stand for: exact words first, then words that a label contains.</summary>
internal sealed class LabelWords
{
    private readonly FrozenDictionary<string, FormLabel> _exact;
    private readonly ContainedWords[] _contained;
    private readonly SearchValues<string> _containedWords;

    /// <summary>Creates a list.</summary>
    /// <param name="exact">The words of each label, separated by blanks.</param>
    /// <param name="contained">Rules for labels that no list foresees, in order.</param>
    public LabelWords(IEnumerable<(FormLabel Label, string Words)> exact, params ContainedWords[] contained)
    {
        Dictionary<string, FormLabel> words = new(StringComparer.Ordinal);
        foreach ((FormLabel label, string list) in exact)
        {
            foreach (string word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(word, label);
            }
        }

        _exact = words.ToFrozenDictionary(StringComparer.Ordinal);
        _contained = contained;
        _containedWords = SearchValues.Create([.. contained.SelectMany(rule => rule.AnyOf)], StringComparison.Ordinal);
    }

    /// <summary>What exactly these words stand for.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The meaning; none when the words are not listed.</returns>
    public FormLabel FindExact(LabelText label) => _exact.GetValueOrDefault(label.Key);

    /// <summary>What these words stand for, or what words within them do.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The meaning; none when no word tells.</returns>
    public FormLabel Find(LabelText label)
    {
        FormLabel exact = FindExact(label);
        if (exact != FormLabel.None || label.IsLong || !label.Key.AsSpan().ContainsAny(_containedWords))
        {
            return exact;
        }

        foreach (ContainedWords rule in _contained)
        {
            if (rule.Fits(label.Key))
            {
                return rule.Label;
            }
        }

        return FormLabel.None;
    }
}
