using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>What the self-evaluation report says of one form.</summary>
internal sealed class ReportPart
{
    private readonly Scorecard _card;
    private readonly ReportText _text;

    /// <summary>Takes a form.</summary>
    /// <param name="card">Its scorecard.</param>
    /// <param name="text">Words in the language.</param>
    public ReportPart(Scorecard card, ReportText text)
    {
        _card = card;
        _text = text;
    }

    /// <summary>Adds the part to a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="number">The form's number, from 1.</param>
    public void AddTo(WordPackage package, int number)
    {
        package.Add(WordRuns.Paragraph($"{ReportText.Number(number)}. {_text.NameOf(_card.Form)}", WordStyles.Subheading));
        package.Add(FormFacts.Table(_card, _text));
        Label(package, "年度总体目标及完成情况", "Goals");
        package.Add(Stated(("年初预期目标", "Expected", _card.Form.ExpectedGoal), ("目标实际完成情况", "Reached", _card.Form.ActualGoal)));
        Label(package, "各级指标得分", "Points by tier");
        package.Add(Tiers());
        ItemScore[] lost = [.. _card.Items.Where(item => item.Weight > (item.Points ?? 0m))];
        Label(package, "失分指标", "Rows that lost points");
        if (lost.Length > 0)
        {
            package.Add(Lost(lost));
        }
        else
        {
            package.Add(WordRuns.Paragraph(_text.Say("各指标均得满分。", "Every row earned its whole weight.")));
        }

        Label(package, "得分计算过程", "How the points came about");
        package.Add(Traces());
        Label(package, "存在问题及改进措施（表内原文）", "Problems and measures, as the form states them");
        package.Add(Stated(("原因分析及拟采取的措施", "Reasons and measures", _card.Form.Explanation)));
    }

    private void Label(WordPackage package, string chinese, string english) =>
        package.Add(WordRuns.Paragraph(_text.Say(chinese, english), WordStyles.Label));

    private WordTable Stated(params (string Chinese, string English, WrittenText Text)[] rows)
    {
        WordTable table = new(2600, 0);
        foreach ((string chinese, string english, WrittenText written) in rows)
        {
            table.AddRow(WordCell.Heading(_text.Say(chinese, english)), new WordCell(OrNotStated(written)));
        }

        return table;
    }

    private WordTable Tiers()
    {
        WordTable table = new(0, 1800, 2000, 2200, 2200, 2600);
        table.AddHeader(Heading("一级指标", "Tier"), Heading("指标数", "Rows"), Heading("分值", "Weight"), Heading("自评得分", "Declared"), Heading("复算得分", "Recomputed"), Heading("允许范围", "Range"));
        ExecutionScore execution = _card.Execution;
        if (execution is not { Execution: null, Weight: 0m })
        {
            table.AddRow(
                new WordCell(_text.Say("预算执行率", "Execution rate")), WordCell.Centered("-"), WordCell.Centered(PointText.Of(execution.Weight)),
                WordCell.Centered(PointText.Of(execution.DeclaredPoints)), WordCell.Centered(_text.Earned(execution.Points)), WordCell.Centered(PointText.Of(execution.Range)));
        }

        foreach (IGrouping<string, ItemScore> tier in _card.Items.GroupBy(item => item.Indicator.Tier.Label))
        {
            table.AddRow(
                new WordCell(tier.Key), WordCell.Centered(ReportText.Number(tier.Count())), WordCell.Centered(PointText.Of(tier.Sum(item => item.Weight))),
                WordCell.Centered(PointText.Of(tier.Sum(item => item.DeclaredPoints ?? 0m))), WordCell.Centered(PointText.Of(tier.Sum(item => item.Points ?? 0m))),
                WordCell.Centered(PointText.Of(new PointRange(tier.Sum(item => item.Range.Least), tier.Sum(item => item.Range.Most)))));
        }

        table.AddRow(
            new WordCell(_text.Say("合计", "Total")) { IsBold = true }, WordCell.Centered(ReportText.Number(_card.Items.Count)),
            WordCell.Centered(PointText.Of(execution.Weight + _card.Items.Sum(item => item.Weight))), WordCell.Centered(PointText.Of(_card.DeclaredTotal)),
            WordCell.Centered(PointText.Of(_card.Total)) with { IsBold = true }, WordCell.Centered(PointText.Of(_card.Range)));
        return table;
    }

    private WordTable Lost(ItemScore[] items)
    {
        WordTable table = new(700, 0, 2000, 2000, 900, 1000, 1000, 4000);
        table.AddHeader(
            Heading("指标", "No."), Heading("三级指标", "Indicator"), Heading("年度指标值", "Target"), Heading("实际完成值", "Actual"),
            Heading("分值", "Weight"), Heading("复算", "Recomp."), Heading("失分", "Lost"), Heading("偏差原因分析及改进措施（表内原文）", "Reason, as stated"));
        foreach (ItemScore item in items)
        {
            Indicator row = item.Indicator;
            table.AddRow(
                WordCell.Centered(ReportText.Number(item.Number)), new WordCell(row.Name.Text), WordCell.Centered(row.Target.ToString()), WordCell.Centered(row.Actual.ToString()),
                WordCell.Centered(PointText.Of(item.Weight)), WordCell.Centered(_text.Earned(item.Points)), WordCell.Centered(PointText.Of(item.Weight - (item.Points ?? 0m))),
                new WordCell(OrNotStated(row.Reason)));
        }

        return table;
    }

    private WordTable Traces()
    {
        WordTable table = new(700, 1000, 0);
        table.AddHeader(Heading("指标", "No."), Heading("得分", "Points"), Heading("计算过程", "Computation"));
        table.AddRow(WordCell.Centered("-"), WordCell.Centered(_text.Earned(_card.Execution.Points)), new WordCell(_text.Say(_card.Execution.Trace.Message)));
        foreach (ItemScore item in _card.Items)
        {
            table.AddRow(WordCell.Centered(ReportText.Number(item.Number)), WordCell.Centered(_text.Earned(item.Points)), new WordCell(_text.Say(item.Trace.Message)));
        }

        return table;
    }

    private WordCell Heading(string chinese, string english) => WordCell.Heading(_text.Say(chinese, english));

    private string OrNotStated(WrittenText text) => text.IsBlank ? _text.Say("表中未填写", "not stated in the form") : text.Text!;
}
