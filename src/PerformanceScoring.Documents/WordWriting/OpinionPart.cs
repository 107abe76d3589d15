using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>What the review opinion says of one form.</summary>
internal sealed class OpinionPart
{
    private readonly ScoredForm _form;
    private readonly Scorecard _card;
    private readonly ReportText _text;

    /// <summary>Takes a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="text">Words in the language.</param>
    public OpinionPart(ScoredForm form, ReportText text)
    {
        _form = form;
        _card = form.Card;
        _text = text;
    }

    /// <summary>Adds the part to a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="number">The form's number, from 1.</param>
    public void AddTo(WordPackage package, int number)
    {
        package.Add(WordRuns.Paragraph($"{ReportText.Number(number)}. {_text.NameOf(_card.Form)}", WordStyles.Subheading));
        package.Add(FormFacts.Table(_card, _text));
        ItemScore[] different = [.. _card.Items.Where(item => item.Difference is not (null or 0m))];
        if (different.Length > 0 || _card.Execution.Difference is not (null or 0m))
        {
            package.Add(WordRuns.Paragraph(_text.Say("自评得分与复算得分不同的行：", "Rows whose declared and recomputed points differ:"), WordStyles.Label));
            package.Add(Differences(different));
        }

        if (_form.Findings.Count == 0)
        {
            package.Add(WordRuns.Paragraph(_text.Say("没有审核意见。", "No findings.")));
            return;
        }

        package.Add(WordRuns.Paragraph(_text.Say("审核意见：", "Findings:"), WordStyles.Label));
        package.Add(FindingsTable.Of(_form.Findings, _card, _text));
    }

    private WordTable Differences(ItemScore[] items)
    {
        WordTable table = new(700, 3000, 900, 1000, 1000, 1700, 0);
        table.AddHeader(
            WordCell.Heading(_text.Say("指标", "No.")),
            WordCell.Heading(_text.Say("名称", "Name")),
            WordCell.Heading(_text.Say("分值", "Weight")),
            WordCell.Heading(_text.Say("自评", "Declared")),
            WordCell.Heading(_text.Say("复算", "Recomp.")),
            WordCell.Heading(_text.Say("允许范围", "Range")),
            WordCell.Heading(_text.Say("计算", "Computation")));
        if (_card.Execution is { Difference: not (null or 0m) } execution)
        {
            table.AddRow(
                WordCell.Centered("-"), new WordCell(_text.Say("预算执行率", "Execution rate")), WordCell.Centered(PointText.Of(execution.Weight)), WordCell.Centered(PointText.Of(execution.DeclaredPoints)),
                WordCell.Centered(_text.Earned(execution.Points)), WordCell.Centered(PointText.Of(execution.Range)), new WordCell(_text.Say(execution.Trace.Message)));
        }

        foreach (ItemScore item in items)
        {
            table.AddRow(
                WordCell.Centered(ReportText.Number(item.Number)), new WordCell(item.Indicator.Name.Text), WordCell.Centered(PointText.Of(item.Weight)), WordCell.Centered(PointText.Of(item.DeclaredPoints)),
                WordCell.Centered(_text.Earned(item.Points)), WordCell.Centered(PointText.Of(item.Range)), new WordCell(_text.Say(item.Trace.Message)));
        }

        return table;
    }
}
