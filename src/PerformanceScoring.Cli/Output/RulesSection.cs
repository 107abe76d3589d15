using System.Globalization;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Output;

/// <summary>The rulebooks behind a report: which of their values are assumed or have not been checked, so that no reader takes them for quoted.</summary>
internal sealed class RulesSection(Language language)
{
    /// <summary>The section.</summary>
    /// <param name="cards">The scorecards.</param>
    public ReportSection Of(IReadOnlyList<Scorecard> cards)
    {
        ReportSection section = new(
            "rules",
            Say("规则与推定的取值", "The rules, and what is assumed in them"),
            new("rulebook", Say("规则", "Rulebook"), ColumnKind.Word),
            new("part", Say("项目", "Part")),
            new("says", Say("取值", "What it says")),
            new("clause", Say("依据", "Rests on")),
            new("status", Say("核对", "Checked")));
        foreach (IGrouping<(string Name, string Sha256), Scorecard> scored in cards.GroupBy(card => (card.Rulebook.Name, card.Rulebook.Sha256)))
        {
            Rulebook rulebook = scored.First().Rulebook;
            int before = section.Rows.Count;
            AddIfOpen(
                section,
                rulebook,
                Say("生效日期", "In force from"),
                rulebook.Effective.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                rulebook.EffectiveCitation);
            foreach (RulebookPart part in Enum.GetValues<RulebookPart>())
            {
                AddIfOpen(section, rulebook, RulebookWords.NameOf(part).In(language), RulebookWords.Of(rulebook, part).In(language), RulebookWords.CitationOf(rulebook, part));
            }

            section.Notes.Add(Say(
                "{0} {1}：用于 {2} 张表；上表列出其中没有公开文本印证的 {3} 项，其余各项见于公开文本。",
                "{0} {1}: used for {2} forms; the {3} values above rest on no published text, all others do.",
                rulebook.Name, rulebook.Title, scored.Count(), section.Rows.Count - before));
            foreach (NotModelledClause clause in rulebook.NotModelled)
            {
                section.Notes.Add(Say("{0} 未计入：{1}——{2}", "{0}, not modelled: {1} - {2}", rulebook.Name, clause.Clause, clause.Reason));
            }
        }

        return section;
    }

    private void AddIfOpen(ReportSection section, Rulebook rulebook, string part, string says, Citation? citation)
    {
        if (citation is { Status: ValueStatus.Assumed or ValueStatus.Inherited or ValueStatus.Unconfirmed })
        {
            section.Add(rulebook.Name, part, says, citation.Clause.In(language), RulebookWords.StatusOf(citation.Status).In(language));
        }
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(language);
}
