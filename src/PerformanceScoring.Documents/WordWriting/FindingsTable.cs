using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Findings in a table: where, which check, found, expected, what to do, and what it rests on.</summary>
internal static class FindingsTable
{
    /// <summary>The table of some findings, the most severe first.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="card">The form they are about; null for findings about no form.</param>
    /// <param name="text">Words in the language.</param>
    /// <returns>The table.</returns>
    public static WordTable Of(IEnumerable<Finding> findings, Scorecard? card, ReportText text)
    {
        WordTable table = new(600, 1400, 1900, 0, 2500, 2400, 2200);
        table.AddHeader(
            WordCell.Heading(text.Say("序号", "No.")),
            WordCell.Heading(text.Say("位置", "Place")),
            WordCell.Heading(text.Say("检查", "Check")),
            WordCell.Heading(text.Say("发现", "Found")),
            WordCell.Heading(text.Say("应为", "Expected")),
            WordCell.Heading(text.Say("怎么办", "What to do")),
            WordCell.Heading(text.Say("依据", "Rests on")));
        int number = 0;
        foreach (Finding finding in findings.OrderByDescending(finding => finding.Severity))
        {
            number++;
            string row = finding.IndicatorNumber is { } indicator ? text.Say("指标 {0}", "indicator {0}", indicator) + "\n" : "";
            table.AddRow(
                WordCell.Centered(ReportText.Number(number)),
                WordCell.Centered(row + text.Place(finding.Place)),
                new WordCell($"{text.Severity(finding.Severity)} {finding.Check.Id}\n{text.Say(finding.Check.Title)}"),
                new WordCell(text.Say(finding.Found)),
                new WordCell(text.Say(finding.Expected)),
                new WordCell(text.Say(finding.Action)),
                new WordCell(text.Clause(finding, card)));
        }

        return table;
    }
}
