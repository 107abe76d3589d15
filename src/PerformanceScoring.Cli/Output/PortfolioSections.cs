using PerformanceScoring.Analysis.Charts;
using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Cli.Output;

/// <summary>Portfolio statistics as sections.</summary>
internal sealed class PortfolioSections
{
    private const int MostDrawn = 40;

    private readonly Language _language;
    private readonly bool _hasPictures;

    /// <summary>Creates the builder.</summary>
    /// <param name="language">The language.</param>
    /// <param name="hasPictures">True to draw pictures for a page without scripts.</param>
    public PortfolioSections(Language language, bool hasPictures = false) => (_language, _hasPictures) = (language, hasPictures);

    /// <summary>The sections.</summary>
    public IReadOnlyList<ReportSection> Of(PortfolioReport report) =>
    [
        SpotChecks(report),
        Tiers(report),
        Groups("departments", Say("各部门", "Departments"), report.Departments),
        Groups("money", Say("各预算规模", "By budget"), report.MoneyBands),
        Signals(report),
        Examples(report),
    ];

    private ReportSection SpotChecks(PortfolioReport report)
    {
        ReportSection section = new(
            "spotChecks",
            Say("抽查名单（变等级概率 × 预算）", "Spot checks (flip risk × budget)"),
            new("place", Say("名次", "Place"), ColumnKind.Number),
            new("form", Say("序号", "No."), ColumnKind.Number),
            new("project", Say("项目名称", "Project")),
            new("total", Say("总分", "Total"), ColumnKind.Points),
            new("grade", Say("等级", "Grade"), ColumnKind.Word),
            new("flipRisk", Say("变等级概率", "Flip risk"), ColumnKind.Share),
            new("budget", Say("预算（万元）", "Budget (万元)"), ColumnKind.Points),
            new("moneyAtRisk", Say("概率 × 预算（万元）", "Risk × budget (万元)"), ColumnKind.Points));
        foreach (SpotCheck check in report.SpotChecks)
        {
            section.Add(
                check.Place, check.Index + 1, check.Card.Form.Project.ToString(), check.Card.Total, check.Card.Grade.Label, check.FlipRisk, check.Budget, check.Budget is null ? null : Rounded((decimal)check.MoneyAtRisk));
        }

        string grades = string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {PointText.Plain(report.Grades[grade])}"));
        section.Notes.Add(Say(
            "共 {0} 张表，预算 {1} 万元，执行 {2} 万元；等级 {3}；等级不稳健的 {4} 张。",
            "{0} forms, a budget of {1} 万元, {2} 万元 spent; grades {3}; {4} not robust.",
            report.Forms, report.Budget, report.Spent, grades, report.NotRobust));
        section.Notes.Add(Say(
            "变等级概率：尚可斟酌的得分在规则允许的区间内均匀分布时，得到另一等级的概率；概率 × 预算：等级可能不成立的预算数，由大到小。",
            "Flip risk: the probability of another grade if open points were spread evenly over what the rules allow. Risk × budget: the money whose grade may not hold, largest first."));
        if (report.WithoutMoney > 0)
        {
            section.Notes.Add(Say("{0} 张表的预算数或执行数未能读取，不在合计内。", "The budget or spending of {0} forms could not be read; they are not in the sums.", report.WithoutMoney));
        }

        return section;
    }

    private ReportSection Tiers(PortfolioReport report)
    {
        ReportSection section = new(
            "tiers",
            Say("名义权重与实际权重", "Weights on paper and in effect"),
            new("tier", Say("一级指标", "Tier")),
            new("weight", Say("平均分值", "Mean weight"), ColumnKind.Points),
            new("paperWeight", Say("名义权重", "On paper"), ColumnKind.Share),
            new("points", Say("平均得分", "Mean points"), ColumnKind.Points),
            new("attained", Say("得分率", "Attained"), ColumnKind.Share),
            new("effectiveWeight", Say("实际权重", "Effective weight"), ColumnKind.Share),
            new("correlation", Say("与总分相关", "Correlation"), ColumnKind.Number))
        {
            Chart = new ReportChart("tier", ["paperWeight", "effectiveWeight"]),
            Picture = _hasPictures && report.Tiers is [{ EffectiveWeight: not null }, ..] ? EffectiveWeightChart.Svg(report, _language) : null,
        };
        decimal weights = report.Tiers.Sum(tier => tier.MeanWeight);
        foreach (TierStatistics tier in report.Tiers)
        {
            decimal? share = weights > 0m ? decimal.Round(tier.MeanWeight / weights, 4, MidpointRounding.AwayFromZero) : null;
            section.Add(tier.Name.In(_language), tier.MeanWeight, share, tier.MeanPoints, tier.AttainedRate, tier.EffectiveWeight, tier.Correlation);
        }

        section.Notes.Add(Say(
            "实际权重：各项得分与总分的协方差 ÷ 总分的方差，合计 100%；说明总分的差别是哪一级拉开的。",
            "Effective weight: covariance with the total ÷ variance of the total; they add to 100% and say which tier makes totals differ."));
        if (report.Execution.Pearson is { } pearson)
        {
            section.Notes.Add(Say(
                "执行率与其他得分：相关系数 {0:0.00}，秩相关 {1:0.00}（{2} 张表）。",
                "Execution rate against all other points: correlation {0:0.00}, rank correlation {1:0.00} ({2} forms).",
                pearson, report.Execution.Spearman, report.Execution.Count));
        }

        return section;
    }

    private ReportSection Groups(string key, string title, IReadOnlyList<PortfolioGroup> groups)
    {
        ReportSection section = new(
            key,
            title,
            new("name", Say("名称", "Name")),
            new("forms", Say("张数", "Forms"), ColumnKind.Number),
            new("least", Say("最低", "Least"), ColumnKind.Points),
            new("lowerQuartile", Say("下四分位", "Q1"), ColumnKind.Points),
            new("median", Say("中位数", "Median"), ColumnKind.Points),
            new("upperQuartile", Say("上四分位", "Q3"), ColumnKind.Points),
            new("most", Say("最高", "Most"), ColumnKind.Points),
            new("mean", Say("平均", "Mean"), ColumnKind.Points),
            new("excellent", "优", ColumnKind.Number),
            new("good", "良", ColumnKind.Number),
            new("fair", "中", ColumnKind.Number),
            new("poor", "差", ColumnKind.Number),
            new("notRobust", Say("不稳健", "Not robust"), ColumnKind.Number))
        {
            Picture = _hasPictures && groups.Count > 0
                ? DistributionChart.Svg([.. groups.Take(MostDrawn)], new Message("总分的分布：{0}", "How totals spread: {0}", title), Math.Max(100m, groups.Max(group => group.Totals.Most)), _language)
                : null,
        };
        section.Notes.Add(Say(
            "最低至最高：总分的分布，一半的表在上下四分位之间（四分位线性内插，与平均分一样四舍五入到 2 位）；优、良、中、差：各等级张数；不稳健：规则允许的区间内等级会变的张数。",
            "Least to most: the totals, half of the forms being between Q1 and Q3 (interpolated; like the mean half up to 2 decimals); 优, 良, 中, 差: forms of each grade; not robust: forms whose grade may change within the rules."));
        if (_hasPictures && groups.Count > MostDrawn)
        {
            section.Notes.Add(Say("图中为前 {0} 组，表中为全部 {1} 组。", "The picture has the first {0} of {1} groups, the table all of them.", MostDrawn, groups.Count));
        }

        foreach (PortfolioGroup group in groups)
        {
            PointDistribution totals = group.Totals;
            section.Add(
                group.Name.In(_language), totals.Count, totals.Least, Rounded(totals.LowerQuartile), Rounded(totals.Median), Rounded(totals.UpperQuartile), totals.Most, totals.Mean,
                group.Grades[Grade.Excellent], group.Grades[Grade.Good], group.Grades[Grade.Fair], group.Grades[Grade.Poor], group.NotRobust);
        }

        return section;
    }

    private ReportSection Signals(PortfolioReport report)
    {
        ReportSection section = new(
            "signals",
            Say("信号（只说明值得看一看，不说明有问题）", "Signals (reasons to look, not accusations)"),
            new("kind", Say("信号", "Signal"), ColumnKind.Word),
            new("scope", Say("范围", "Scope")),
            new("observed", Say("见到", "Seen"), ColumnKind.Number),
            new("opportunities", Say("共", "Of"), ColumnKind.Number),
            new("expected", Say("预期", "Expected"), ColumnKind.Number),
            new("tail", Say("偶然概率", "By chance"), ColumnKind.Number),
            new("raised", Say("提示", "Raised"), ColumnKind.Word),
            new("null", Say("假定", "If")));
        foreach (PortfolioSignal signal in report.Signals.OrderByDescending(signal => signal.IsRaised).ThenBy(signal => signal.TailProbability ?? 2))
        {
            section.Add(
                NameOf(signal.Kind), signal.Scope.Length == 0 ? Say("全部", "all") : signal.Scope, (long)signal.Observed, (long)signal.Opportunities, signal.Expected, signal.TailProbability, signal.IsRaised,
                signal.Null.In(_language));
        }

        section.Notes.Add(Say(
            "见到、共：共多少处中见到多少处；预期：假定成立时平均会见到多少处；偶然概率：假定成立时见到这么多或更多的概率；提示：偶然概率不超过误报率。",
            "Seen, of: how many in how many places; expected: how many on average if the assumption holds; by chance: the probability of so many or more if it holds; raised: that is at most the rate of false alarms."));
        section.Notes.Add(Say("即使假定全部成立，平均也会出现 {0:0.##} 个提示。", "If every assumption held, {0:0.##} signals would be raised all the same.", report.ExpectedFalseAlarms));
        return section;
    }

    private ReportSection Examples(PortfolioReport report)
    {
        ReportSection section = new("examples", Say("信号的出处", "Where to look"), new("kind", Say("信号", "Signal"), ColumnKind.Word), new("text", Say("内容", "What")));
        foreach (PortfolioSignal signal in report.Signals)
        {
            foreach (Message example in signal.Examples)
            {
                section.Add(NameOf(signal.Kind), example.In(_language));
            }
        }

        return section;
    }

    private static decimal Rounded(decimal number) => decimal.Round(number, 2, MidpointRounding.AwayFromZero);

    private string NameOf(SignalKind kind) => kind switch
    {
        SignalKind.FullMarks => Say("满分偏多", "full marks"),
        SignalKind.WholePoints => Say("整数得分偏多", "whole points"),
        SignalKind.TargetEqualsActual => Say("完成值等于目标值", "target equals actual"),
        SignalKind.PaymentOnlyDeductions => Say("只在资金上扣分", "payment-only deductions"),
        SignalKind.DuplicateRows => Say("不同表的相同行", "duplicate rows"),
        SignalKind.LowTargets => Say("目标值偏低", "low targets"),
        _ => Say("超额完成 30% 以上", "over-fulfilment"),
    };

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
