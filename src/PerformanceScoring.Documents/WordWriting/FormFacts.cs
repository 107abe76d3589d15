using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Who a form is of, by which rules it was scored, and its totals, in one small table.</summary>
internal static class FormFacts
{
    /// <summary>The table of a form.</summary>
    /// <param name="card">Its scorecard.</param>
    /// <param name="text">Words in the language.</param>
    /// <returns>The table.</returns>
    public static WordTable Table(Scorecard card, ReportText text)
    {
        SelfEvaluationForm form = card.Form;
        WordTable table = new(1300, 0, 1300, 2200, 1300, 2200) { IsKeptTogether = true };
        table.AddRow(
            WordCell.Heading(text.Say("单位", "Office")), new WordCell(ReportText.OfficeOf(form)),
            WordCell.Heading(text.Say("年度", "Year")), WordCell.Centered(form.Year is { } year ? ReportText.Number(year) : text.Say("未填", "not stated")),
            WordCell.Heading(text.Say("位置", "Place")), WordCell.Centered(text.Place(form.Place)));
        table.AddRow(
            WordCell.Heading(text.Say("预算执行", "Budget")),
            new WordCell(text.Say(
                "全年预算 {0}，全年执行 {1}，执行率 {2}",
                "budget {0}, spent {1}, rate {2}",
                text.Amount(form.Execution?.AnnualBudget, form), text.Amount(form.Execution?.Spent, form), PointText.Percent(card.Execution.Rate))),
            WordCell.Heading(text.Say("自评总分", "Declared")), WordCell.Centered(text.Total(card.DeclaredTotal, card.DeclaredGrade)),
            WordCell.Heading(text.Say("复算总分", "Recomputed")), WordCell.Centered(text.Total(card.Total, card.Grade)) with { IsBold = true });
        table.AddRow(
            WordCell.Heading(text.Say("适用规则", "Rules")), new WordCell($"{text.Say(card.Rulebook.Title)}\n{SourcesOf(card.Rulebook)}".TrimEnd()),
            WordCell.Heading(text.Say("允许范围", "Range")), WordCell.Centered(PointText.Of(card.Range)),
            WordCell.Heading(text.Say("等级稳健", "Grade robust")), WordCell.Centered(text.Robust(card)));
        return table;
    }

    private static string SourcesOf(Rulebook rulebook) => string.Join('\n', rulebook.Sources.Where(source => source.Number.Length > 0).Select(source => $"{source.Title} {source.Number}"));
}
