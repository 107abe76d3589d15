using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>All forms of a run in one table, and what they come to in sentences.</summary>
internal sealed class ProjectList
{
    private readonly IReadOnlyList<ScoredForm> _forms;
    private readonly Portfolio _portfolio;
    private readonly ReportText _text;

    /// <summary>Takes the forms of a run.</summary>
    /// <param name="files">The scored files.</param>
    /// <param name="text">Words in the language.</param>
    public ProjectList(IReadOnlyList<ScoredFile> files, ReportText text)
    {
        _forms = [.. files.SelectMany(file => file.Forms)];
        _portfolio = new Portfolio(_forms.Select(form => form.Card));
        _text = text;
    }

    /// <summary>What the forms come to.</summary>
    /// <returns>The sentences.</returns>
    public IEnumerable<string> Sentences()
    {
        yield return _text.Say(
            "自评表 {0} 张。全年预算 {1} 万元，全年执行 {2} 万元，执行率 {3}。",
            "Forms: {0}. Annual budget {1} 万元, spent {2} 万元, rate {3}.",
            _forms.Count, PointText.Of(_portfolio.AnnualBudget), PointText.Of(_portfolio.Spent), PointText.Percent(_portfolio.Rate));
        if (_portfolio.WithoutBudget > 0)
        {
            yield return _text.Say(
                "其中 {0} 张没有可读的预算数或执行数，未计入执行率。",
                "Forms without a readable budget or spending, not in the rate: {0}.",
                _portfolio.WithoutBudget);
        }

        yield return _text.Say(
            "自评等级：{0}；按规则复算的等级：{1}；等级稳健（允许范围的两端同级）的 {2} 张。",
            "Declared grades: {0}; recomputed: {1}; robust (both ends of the range give the grade): {2}.",
            _text.Grades(_portfolio.CountDeclared), _text.Grades(_portfolio.Count), _portfolio.Scorecards.Count(card => card.IsGradeRobust));
    }

    /// <summary>The table.</summary>
    /// <returns>The table.</returns>
    public WordTable Table()
    {
        WordTable table = new(700, 0, 1350, 1350, 1100, 1250, 1250, 1000, 1650, 1450);
        table.AddHeader(
            Heading("序号", "No."), Heading("项目名称", "Project"), Heading("全年预算", "Budget"), Heading("全年执行", "Spent"), Heading("执行率", "Rate"),
            Heading("自评得分", "Declared"), Heading("复算得分", "Recomputed"), Heading("差异", "Diff."), Heading("规则允许的范围", "Range allowed"), Heading("等级稳健", "Robust"));
        for (int i = 0; i < _forms.Count; i++)
        {
            Scorecard card = _forms[i].Card;
            table.AddRow(
                WordCell.Centered(ReportText.Number(i + 1)),
                new WordCell(_text.NameOf(card.Form)),
                WordCell.Centered(_text.Amount(card.Form.Execution?.AnnualBudget, card.Form)),
                WordCell.Centered(_text.Amount(card.Form.Execution?.Spent, card.Form)),
                WordCell.Centered(PointText.Percent(card.Execution.Rate)),
                WordCell.Centered(_text.Total(card.DeclaredTotal, card.DeclaredGrade)),
                WordCell.Centered(_text.Total(card.Total, card.Grade)),
                WordCell.Centered(PointText.Signed(card.Difference)) with { IsBold = card.Difference is not (null or 0m) },
                WordCell.Centered(PointText.Of(card.Range)),
                WordCell.Centered(_text.Robust(card)));
        }

        return table;
    }

    private WordCell Heading(string chinese, string english) => WordCell.Heading(_text.Say(chinese, english));
}
