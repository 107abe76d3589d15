using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Output;

/// <summary>A rulebook as a page that people read: what every part says, what it rests on, how far that was checked.</summary>
internal sealed class RulebookPage(Language language)
{
    /// <summary>How many parts rest on something seen, of all: 7/11.</summary>
    public static string Confirmed(Rulebook rulebook)
    {
        Citation[] citations = [.. Parts(rulebook).Select(part => RulebookWords.CitationOf(rulebook, part)!)];
        int seen = citations.Count(citation => citation.Status is ValueStatus.SeenInText or ValueStatus.ConfirmedByNotes or ValueStatus.Observed);
        return $"{PointText.Plain(seen)}/{PointText.Plain(citations.Length)}";
    }

    /// <summary>The lines of the page.</summary>
    public IEnumerable<string> Lines(Rulebook rulebook, int width)
    {
        yield return rulebook.Title.In(language);
        yield return $"{rulebook.Name}  {rulebook.Place.In(language)}";
        string clause = rulebook.EffectiveCitation.Clause.In(language);
        string status = RulebookWords.StatusOf(rulebook.EffectiveCitation.Status).In(language);
        yield return Say(
            "自 {0} 起适用（{1}）",
            "in force from {0} ({1})",
            rulebook.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            clause.Contains(status, StringComparison.Ordinal) ? clause : clause + Say("，", "; ") + status);
        if (rulebook.Sha256.Length > 0)
        {
            yield return "sha256 " + rulebook.Sha256;
        }

        yield return "";
        TextTable table = new(
            new TableColumn(Say("项目", "Part"), Least: 8),
            new TableColumn(Say("规定", "What it says"), Least: 24),
            new TableColumn(Say("依据", "Rests on"), Least: 16),
            new TableColumn(Say("核对", "Checked"), Least: 10));
        foreach (RulebookPart part in Enum.GetValues<RulebookPart>().Where(part => part != RulebookPart.FullScore || rulebook.FullScore != 100m))
        {
            Citation? citation = RulebookWords.CitationOf(rulebook, part);
            table.AddRow(
            [
                RulebookWords.NameOf(part).In(language),
                RulebookWords.Of(rulebook, part).In(language),
                citation?.Clause.In(language) ?? "",
                citation is null ? "" : RulebookWords.StatusOf(citation.Status).In(language),
            ]);
        }

        foreach (string line in table.Lines(width))
        {
            yield return line;
        }

        foreach (string line in Remarks(rulebook))
        {
            yield return line;
        }
    }

    private static IEnumerable<RulebookPart> Parts(Rulebook rulebook) =>
        Enum.GetValues<RulebookPart>().Where(part => part != RulebookPart.FullScore && RulebookWords.CitationOf(rulebook, part) is not null);

    private IEnumerable<string> Remarks(Rulebook rulebook)
    {
        yield return "";
        yield return Say("来源", "Sources");
        foreach (RulebookSource source in rulebook.Sources)
        {
            yield return "- " + string.Join("  ", new[] { source.Title, source.Issuer, source.Number, source.Where }.Where(text => text.Length > 0));
        }

        yield return "";
        yield return rulebook.Recognition is { } recognition
            ? Say("自动适用于：{0}{1}", "Chosen by itself for: {0}{1}", string.Join("、", recognition.Places), recognition.Notes.Count > 0 ? new Message("，且表下注含：{0}", ", with notes that say: {0}", string.Join("；", recognition.Notes)) : "")
            : Say("不自动适用，须点名使用（--rulebook {0}）", "Not chosen by itself: name it (--rulebook {0})", rulebook.Id);
        if (rulebook.NotModelled.Count > 0)
        {
            yield return "";
            yield return Say("未表达的条款", "Clauses that are not expressed");
            foreach (NotModelledClause clause in rulebook.NotModelled)
            {
                yield return $"- {clause.Clause.In(language)}: {clause.Reason.In(language)}";
            }
        }
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(language);
}
