using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks.Templates;

/// <summary>The blank form of a rulebook: its tiers with their usual categories, two rows each, and nothing filled in.</summary>
internal static class TemplateForm
{
    private const int RowsOfACategory = 2;

    private static readonly string[] UsualSources = ["当年财政拨款", "上年结转资金", "其他资金"];

    private static readonly Tier[] UsualTiers = [Tier.Output, Tier.Effect, Tier.Satisfaction];

    /// <summary>The tiers that the form has: those whose weights are fixed, else the usual ones.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The tiers in printed order.</returns>
    public static IReadOnlyList<Tier> TiersOf(Rulebook rulebook) =>
        rulebook.Weights.Tiers.Count > 0 ? [.. rulebook.Weights.Tiers.Select(weight => weight.Tier)] : UsualTiers;

    /// <summary>The categories that a tier usually has.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="hasCostTier">True when costs have a tier of their own.</param>
    /// <returns>The categories in printed order.</returns>
    public static IReadOnlyList<string> CategoriesOf(Tier tier, bool hasCostTier) =>
        tier == Tier.Cost ? ["经济成本指标", "社会成本指标", "生态环境成本指标"]
        : tier == Tier.Output ? ["数量指标", "质量指标", "时效指标", .. hasCostTier ? [] : new[] { "成本指标" }]
        : tier == Tier.Effect ? ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]
        : tier == Tier.Satisfaction ? ["服务对象满意度指标"]
        : [tier.Label];

    /// <summary>The blank form.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="year">The year; null to leave it to whoever fills the form in.</param>
    /// <returns>The form.</returns>
    public static WrittenForm Of(Rulebook rulebook, int? year)
    {
        IReadOnlyList<Tier> tiers = TiersOf(rulebook);
        return new WrittenForm
        {
            Year = year?.ToString(CultureInfo.InvariantCulture),
            MoneyUnit = "万元",
            Funding =
            [
                new WrittenFunding { Source = FormWordings.FundsTotal, Weight = rulebook.Execution is { } execution ? PlainNumber.ToText(execution.Weight) : "—" },
                .. UsualSources.Select(source => new WrittenFunding { Source = source, Weight = "—", DeclaredRate = "—", DeclaredPoints = "—" }),
            ],
            Indicators =
            [
                .. from tier in tiers
                   from category in CategoriesOf(tier, tiers.Contains(Tier.Cost))
                   from row in Enumerable.Range(0, RowsOfACategory)
                   select new WrittenIndicator { Tier = tier.Label, Category = category },
            ],
        };
    }
}
