using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>Sets forms that were written against what their file reads back as: what a format cannot hold is named, text by text.</summary>
/// <remarks>
/// Thread-safe. A text that is not there and one of white space only are the same; so are line ends CR LF and LF. Everything else counts, outer white space too.
/// </remarks>
public static class WrittenFormComparison
{
    private const int MostShown = 40;

    /// <summary>Compares forms.</summary>
    /// <param name="written">The forms that were written.</param>
    /// <param name="read">What the file reads back as.</param>
    /// <returns>One finding (PS980) a text that differs, at the place of the original, bounded for each form; empty when all are the same.</returns>
    public static IReadOnlyList<Finding> Differences(IReadOnlyList<WrittenForm> written, IReadOnlyList<WrittenForm> read)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(read);
        List<Finding> findings = [];
        if (written.Count != read.Count)
        {
            findings.Add(new Finding(
                WritingChecks.NotHeld,
                new Message("写出 {0} 张表，读回 {1} 张。", "{0} forms were written, {1} read back.", written.Count, read.Count),
                written.Count > 0 ? new Location { File = written[0].Place.File } : default));
        }

        for (int i = 0; i < Math.Min(written.Count, read.Count); i++)
        {
            BoundedFindings ofForm = [];
            Compare(written[i], read[i], ofForm);
            findings.AddRange(ofForm.Complete(written[i].Place));
        }

        return findings;
    }

    private static void Compare(WrittenForm written, WrittenForm read, BoundedFindings findings)
    {
        (FormPart Part, WrittenText Text)[] before = [.. WrittenFormTexts.Of(written)];
        Dictionary<FormPart, WrittenText> after = WrittenFormTexts.Of(read).ToDictionary(entry => entry.Part, entry => entry.Text);
        foreach ((FormPart part, WrittenText text) in before)
        {
            WrittenText found = after.GetValueOrDefault(part);
            after.Remove(part);
            if (!IsSame(text.Text, found.Text))
            {
                findings.Add(Differs(written, part, text, found.Text));
            }
        }

        foreach ((FormPart part, WrittenText found) in after)
        {
            if (!found.IsBlank)
            {
                findings.Add(Differs(written, part, default, found.Text));
            }
        }
    }

    private static Finding Differs(WrittenForm form, FormPart part, WrittenText text, string? found) => new(
        WritingChecks.NotHeld,
        new Message(
            "“{0}”{1}：原文“{2}”，文件中为“{3}”。", "“{0}”, {1}: “{2}” became “{3}”.",
            Shown(form.Project.Text), part.Name, Shown(text.Text), Shown(found)),
        text.Place.IsNowhere ? form.Place : text.Place)
    {
        Action = new Message("请改用能保存该内容的格式（如 .json），或先改写原文。", "Use a format that holds it, such as .json, or change the text first."),
        IndicatorNumber = part.Indicator > 0 ? part.Indicator : null,
    };

    private static bool IsSame(string? left, string? right) =>
        string.IsNullOrWhiteSpace(left) ? string.IsNullOrWhiteSpace(right) : right is not null && LineEnds(left) == LineEnds(right);

    private static string LineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Shown(string? text) => text is null ? "" : text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, MostShown), "…");
}
