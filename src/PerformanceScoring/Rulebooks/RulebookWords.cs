using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Rulebooks;

/// <summary>Says in words what the parts of a rulebook do: for a page that people read, and for differences between two rulebooks.</summary>
public static class RulebookWords
{
    /// <summary>The name of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>A few words.</returns>
    public static Message NameOf(RulebookPart part) => part switch
    {
        RulebookPart.Execution => new("预算执行率", "Execution rate"),
        RulebookPart.AtLeast => new("定量正向指标（≥）", "Positive indicators (≥)"),
        RulebookPart.AtMost => new("定量反向指标（≤）", "Negative indicators (≤)"),
        RulebookPart.Exactly => new("等号指标（=）", "Targets with \"=\""),
        RulebookPart.Bands => new("定性指标档次", "Qualitative bands"),
        RulebookPart.UnfundedCost => new("未支付项目的成本指标", "Cost rows of unfunded projects"),
        RulebookPart.Rounding => new("得分取位", "Rounding"),
        RulebookPart.Weights => new("分值", "Weights"),
        RulebookPart.FullScore => new("满分", "Full score"),
        RulebookPart.TotalCap => new("总分封顶", "Cap on the total"),
        RulebookPart.Grades => new("等级", "Grades"),
        _ => new("须说明原因的总分", "Explanation owed"),
    };

    /// <summary>The key of a part in a rulebook file.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The key, such as <c>atMost</c>.</returns>
    public static string KeyOf(RulebookPart part)
    {
        string name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>What a part of a rulebook says.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="part">The part.</param>
    /// <returns>One sentence.</returns>
    public static Message Of(Rulebook rulebook, RulebookPart part)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return part switch
        {
            RulebookPart.Execution => Execution(rulebook.Execution),
            RulebookPart.AtLeast => AtLeast(rulebook.AtLeast),
            RulebookPart.AtMost => AtMost(rulebook.AtMost),
            RulebookPart.Exactly => rulebook.Exactly.Method switch
            {
                ExactlyMethod.Symmetric => new("较小数 ÷ 较大数 × 分值；“=0”全得或全失", "the smaller ÷ the larger × weight; \"=0\" is all or nothing"),
                ExactlyMethod.AllOrNothing => new("恰好相等得满分，否则 0 分", "all points when equal, else none"),
                _ => new("按正向指标计；“=0”全得或全失", "as a positive indicator; \"=0\" is all or nothing"),
            },
            RulebookPart.Bands => Bands(rulebook.Bands),
            RulebookPart.UnfundedCost => rulebook.UnfundedCost is null
                ? new("无特别规定（按反向指标计）", "no special rule (scored as negative indicators)")
                : new("分文未支出的项目，金额目标的成本指标实际读作 0 时得 0 分", "in a project that spent nothing, a cost row with a money target and an actual of 0 earns 0"),
            RulebookPart.Rounding => new(
                "计算得分四舍五入到 {0} 位小数；录入得分{1}",
                "computed points are rounded half up to {0} decimals; typed points are {1}",
                rulebook.Rounding.Decimals,
                rulebook.Rounding.TruncatesDeclared ? new Message("截位", "truncated") : new Message("同样四舍五入", "rounded in the same way")),
            RulebookPart.Weights => Weights(rulebook),
            RulebookPart.FullScore => new("{0} 分", "{0} points", rulebook.FullScore),
            RulebookPart.TotalCap => rulebook.TotalCap is null ? new("不封顶", "none") : Cap(rulebook.TotalCap),
            RulebookPart.Grades => Grades(rulebook.Grades),
            _ => rulebook.ExplanationBelow is { } line ? new("低于 {0} 分须说明原因和措施", "below {0} points reasons and measures are owed", line) : new("无此要求", "none"),
        };
    }

    /// <summary>How two rulebooks differ in a part.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <param name="part">The part.</param>
    /// <returns>Part, old words → new words; null when both say the same.</returns>
    public static Message? Difference(Rulebook from, Rulebook to, RulebookPart part)
    {
        Message before = Of(from, part);
        Message after = Of(to, part);
        return before.In(Language.Chinese) == after.In(Language.Chinese) ? null : new Message("{0}：{1} → {2}", "{0}: {1} → {2}", NameOf(part), before, after);
    }

    /// <summary>What a part of a rulebook rests on.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="part">The part.</param>
    /// <returns>The citation; null where the rulebook has no such part.</returns>
    public static Citation? CitationOf(Rulebook rulebook, RulebookPart part)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return part switch
        {
            RulebookPart.Execution => rulebook.Execution?.Citation,
            RulebookPart.AtLeast => rulebook.AtLeast.Citation,
            RulebookPart.AtMost => rulebook.AtMost.Citation,
            RulebookPart.Exactly => rulebook.Exactly.Citation,
            RulebookPart.Bands => rulebook.Bands.Citation,
            RulebookPart.UnfundedCost => rulebook.UnfundedCost?.Citation,
            RulebookPart.Rounding => rulebook.Rounding.Citation,
            RulebookPart.Weights or RulebookPart.FullScore => rulebook.Weights.Citation,
            RulebookPart.TotalCap => rulebook.TotalCap?.Citation,
            RulebookPart.Grades => rulebook.Grades.Citation,
            _ => rulebook.ExplanationCitation,
        };
    }

    /// <summary>What a status means.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A few words.</returns>
    public static Message StatusOf(ValueStatus status) => status switch
    {
        ValueStatus.SeenInText => new("见于正式文本", "seen in the text"),
        ValueStatus.ConfirmedByNotes => new("表下注印证", "confirmed by form notes"),
        ValueStatus.Observed => new("见于公开的表", "observed in forms"),
        ValueStatus.Inherited => new("沿用，未证实", "inherited, not confirmed"),
        ValueStatus.Assumed => new("推定", "assumed"),
        _ => new("未核对原文", "unconfirmed"),
    };

    /// <summary>A credit curve in words.</summary>
    /// <param name="curve">The curve.</param>
    /// <returns>One phrase.</returns>
    public static Message Curve(CreditCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        return curve.IsProportional
            ? new Message("按比例，最多 100%", "in proportion, at most 100 %")
            : new Message("折线 {0}", "corners {0}", Joined(curve.Points.Select(point => new Message("{0}", "{0}", Corner(point)))));
    }

    private static string Corner(CurvePoint point)
    {
        string at = Percent(point.At);
        return point.Before == point.Credit && point.After == point.Credit || point.At.Sign == 0 && point.After == point.Credit
            ? $"{at}→{Percent(point.Credit)}"
            : $"{at}→{Percent(point.Before)}|{Percent(point.Credit)}|{Percent(point.After)}";
    }

    private static Message Execution(ExecutionRule? rule)
    {
        if (rule is null)
        {
            return new("不计分", "not scored");
        }

        Message budget = rule.Budget == BudgetBasis.Initial ? new("年初预算数", "initial budget") : new("全年预算数（调整后）", "annual budget after adjustment");
        Message zero = rule.ZeroBudget switch
        {
            ZeroBudgetPolicy.ZeroPoints => new("0 分", "0 points"),
            ZeroBudgetPolicy.FullPoints => new("满分", "all points"),
            _ => new("不给分", "no points"),
        };
        Message all = new("{0} 分 × 执行数 ÷ {1}，得分率{2}；预算为 0 时{3}", "{0} points × spent ÷ {1}, credit {2}; a budget of 0 gives {3}", rule.Weight, budget, Curve(rule.Curve), zero);
        if (!rule.IsCapped)
        {
            all = new("{0}；规则未封顶（仍按分值封顶并写明）", "{0}; not capped by the rule (capped here, and said so)", all);
        }

        return rule.ReasonBelowRate is { } line ? new("{0}；执行率低于 {1}% 须说明原因", "{0}; below {1} % a reason is owed", all, line * 100m) : all;
    }

    private static Message AtLeast(AtLeastRule rule)
    {
        Message all = new("达到目标得满分；否则 B ÷ A × 分值，得分率{0}", "target reached: all points; else B ÷ A × weight, credit {0}", Curve(rule.Curve));
        if (rule.ExplainFrom is { } from)
        {
            all = new("{0}；完成 {1}% 起须说明原因", "{0}; from {1} % on an explanation is owed", all, from * 100m);
        }

        if (rule.FallsFrom is { } falls)
        {
            all = new("{0}；完成 {1}% 起减分", "{0}; from {1} % on points fall", all, falls * 100m);
        }

        return rule.IsCapped ? all : new("{0}；规则未封顶（仍按分值封顶并写明）", "{0}; not capped by the rule (capped here, and said so)", all);
    }

    private static Message AtMost(AtMostRule rule)
    {
        Message formula = rule.Method == AtMostMethod.Linear
            ? new("(1 − (B − A) ÷ A) × 分值，2A 起 0 分", "(1 − (B − A) ÷ A) × weight, 0 from 2A on")
            : new("A ÷ B × 分值", "A ÷ B × weight");
        Message all = new("不超过目标得满分；否则 {0}，得分率{1}", "target kept: all points; else {0}, credit {1}", formula, Curve(rule.Curve));
        return rule.IsCapped ? all : new("{0}；规则未封顶（仍按分值封顶并写明）", "{0}; not capped by the rule (capped here, and said so)", all);
    }

    private static Message Bands(BandRule rule) => new(
        "达成 {0}，部分达成 {1}，未达成 {2}",
        "attained {0}, partly attained {1}, not attained {2}",
        Range(rule.Of(QualitativeBand.Attained)),
        Range(rule.Of(QualitativeBand.PartlyAttained)),
        Range(rule.Of(QualitativeBand.NotAttained)));

    private static string Range(BandRange band) =>
        $"{(band.IncludesLeast ? '[' : '(')}{Message.Plain(band.Least * 100m)}%, {Message.Plain(band.Most * 100m)}%{(band.IncludesMost ? ']' : ')')}";

    private static Message Weights(Rulebook rulebook)
    {
        WeightRule weights = rulebook.Weights;
        Message? tiers = Joined(weights.Tiers.Select(tier => tier.MovesTo is { } next
            ? new Message("{0} {1}（→{2}）", "{0} {1} (→{2})", tier.Tier.Label, tier.Weight, next.Label)
            : new Message("{0} {1}", "{0} {1}", tier.Tier.Label, tier.Weight)));
        Message all = weights.Indicators is { } sum ? new("指标合计 {0} 分", "rows add up to {0}", sum) : new("指标合计未规定", "no sum of rows is said");
        all = tiers is not null ? new("{0}：{1}", "{0}: {1}", all, tiers) : new("{0}，各级自定", "{0}, any split", all);
        return weights.HasColumn ? all : new("{0}；表内无分值栏，自评得分即该行得分", "{0}; no weight column: declared points are the row's points", all);
    }

    private static Message Cap(TotalCap cap) =>
        Joined(cap.Steps.Select(step => new Message("执行率低于 {0}% 最多 {1} 分", "rate below {0} %: at most {1}", step.BelowRate * 100m, step.MostTotal))) ?? new Message("不封顶", "none");

    private static Message Grades(GradeScale scale) =>
        Joined(scale.Steps.Select(step => new Message("{0} ≥ {1}", "{0} ≥ {1}", step.Grade.Label, step.Least))) ?? new Message("不分等级", "none");

    // A list as one sentence; null for none.
    private static Message? Joined(IEnumerable<Message> parts) =>
        parts.Aggregate((Message?)null, (all, part) => all is null ? part : new Message("{0}，{1}", "{0}, {1}", all, part));

    private static string Percent(ExactRatio share)
    {
        ExactRatio percent = share * new ExactRatio(100, 1);
        decimal shown = percent.RoundHalfUp(4);
        return (ExactRatio.FromDecimal(shown) == percent ? Message.Plain(shown) : $"{percent}") + "%";
    }
}
