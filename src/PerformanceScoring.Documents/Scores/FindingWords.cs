using System.Text;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Scores;

/// <summary>How findings are worded in notes and lists.</summary>
internal static class FindingWords
{
    /// <summary>How much a finding matters, in a word.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="language">The language.</param>
    /// <returns>The word.</returns>
    public static string Of(Severity severity, Language language)
    {
        Message word = severity switch
        {
            Severity.Error => new Message("错误", "error"),
            Severity.Warning => new Message("警告", "warning"),
            _ => new Message("提示", "info"),
        };
        return word.In(language);
    }

    /// <summary>The text of a note: check, found, expected, what to do, for one finding after the other.</summary>
    /// <param name="findings">The findings of one cell.</param>
    /// <param name="language">The language.</param>
    /// <returns>The lines.</returns>
    public static string Note(IEnumerable<Finding> findings, Language language)
    {
        StringBuilder note = new();
        foreach (Finding finding in findings)
        {
            note.Append(note.Length > 0 ? "\n" : "").Append('【').Append(finding.Check.Id).Append(' ').Append(Of(finding.Severity, language)).Append('】')
                .Append(finding.Check.Title.In(language));
            Add(note, new Message("发现：", "Found: "), finding.Found, language);
            Add(note, new Message("应为：", "Expected: "), finding.Expected, language);
            Add(note, new Message("怎么办：", "To do: "), finding.Action, language);
        }

        return note.ToString();
    }

    private static void Add(StringBuilder note, Message label, Message? sentence, Language language)
    {
        if (sentence is not null)
        {
            note.Append('\n').Append(label.In(language)).Append(sentence.In(language));
        }
    }
}
