using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks.Templates;

/// <summary>The sheet 填报说明 beside a blank form: how each part is filled in, and by which clause it will be scored.</summary>
internal static class GuideSheet
{
    private const int Columns = 3;

    /// <summary>Lays the guide out.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The sheet.</returns>
    public static SheetDraft Of(Rulebook rulebook)
    {
        SheetDraft draft = new("填报说明") { Widths = [20, 62, 46] };
        draft.Set(1, 1, 1, Columns, SheetValue.Of("填报说明"), FormLooks.Title);
        draft.Heights[1] = 34;
        Row(draft, 2, "内容", "怎样填", "依据", FormLooks.Label);
        int row = 3;
        foreach ((string part, string how, string clause) in Lines(rulebook))
        {
            Row(draft, row++, part, how, clause, FormLooks.Long);
        }

        foreach (RulebookSource source in rulebook.Sources)
        {
            string text = $"出处：{source.Title}{(source.Number.Length > 0 ? $"（{source.Number}）" : "")}，{source.Issuer}";
            draft.Set(row, 1, row, Columns, SheetValue.Of(text), FormLooks.Note);
            draft.Fit(row++, text, 1, Columns);
        }

        return draft;
    }

    private static IEnumerable<(string Part, string How, string Clause)> Lines(Rulebook rulebook)
    {
        yield return ("数量和符号", "写清符号、数字和单位：≥95%、≤100万元、3个。没有符号的，成本类按“不超过”读，其余按“不低于”读。", $"{ClauseText.Of(rulebook.AtLeast.Citation)}；{ClauseText.Of(rulebook.AtMost.Citation)}");
        yield return ("单位", "金额写 元 或 万元；实际完成值用与指标值相同的单位，不写单位时按指标值的单位读。", "");
        yield return ("日期", "写年月日：2024年12月31日前。", "");
        yield return ("定性指标", "指标值写要达到的状态；实际完成值选 达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差。", ClauseText.Of(rulebook.Bands.Citation));
        yield return ("没有的内容", "确实不设的指标，指标值写“无”或“/”，分值填 0；涉密的写明“涉密”。不要留空，也不要用 0 代替文字。", "");
        if (rulebook.Execution is { } execution)
        {
            string budget = execution.Budget == BudgetBasis.Initial ? "年初预算数" : "全年预算数";
            yield return ("预算执行率", $"{PlainNumber.ToText(execution.Weight)} 分 × 全年执行数 ÷ {budget}，自动计算。", ClauseText.Of(execution.Citation));
        }

        yield return ("分值", Weights(rulebook.Weights), ClauseText.Of(rulebook.Weights.Citation));
        if (rulebook.ExplanationBelow is { } below && rulebook.ExplanationCitation is { } citation)
        {
            yield return ("原因和措施", $"总分在 {PlainNumber.ToText(below)} 分以下的，须说明原因和拟采取的措施。", ClauseText.Of(citation));
        }
    }

    private static string Weights(WeightRule weights)
    {
        string sum = weights.Indicators is { } due ? $"各行分值合计 {PlainNumber.ToText(due)}。" : "";
        string tiers = weights.Tiers.Count > 0 ? "其中 " + string.Join("、", weights.Tiers.Select(tier => $"{tier.Tier.Label} {PlainNumber.ToText(tier.Weight)}")) + "。" : "";
        return weights.HasColumn ? sum + tiers : "按本规则，表中没有分值一栏。";
    }

    private static void Row(SheetDraft draft, int row, string part, string how, string clause, CellLook look)
    {
        foreach ((int column, string text) in new[] { (1, part), (2, how), (3, clause) })
        {
            draft.Set(row, column, SheetValue.Of(text), column == 1 ? FormLooks.Label : look);
            draft.Fit(row, text, column, column);
        }
    }
}
