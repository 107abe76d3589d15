using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>A picture of what really drives totals: each tier's weight on paper beside its weight in effect.</summary>
/// <remarks>Pure, thread-safe; the same report gives the same bytes on any machine.</remarks>
public static class EffectiveWeightChart
{
    /// <summary>Draws the tiers of a portfolio.</summary>
    /// <param name="report">The portfolio; its totals differ.</param>
    /// <param name="language">The language of the words around the data.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">All totals are the same, so there is nothing to drive.</exception>
    public static string Svg(PortfolioReport report, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Tiers.Count == 0 || report.Tiers[0].EffectiveWeight is null)
        {
            throw new ArgumentException("All totals are the same: no tier makes them differ.", nameof(report));
        }

        decimal sum = report.Tiers.Sum(tier => tier.MeanWeight);
        return ShareBarChart.Svg(
            new Message("名义权重与实际权重", "Weights on paper and in effect"),
            [.. report.Tiers.Select(tier => tier.Name.In(language))],
            [
                new ShareSeries(new Message("名义权重", "on paper"), [.. report.Tiers.Select(tier => (double?)(sum == 0m ? 0 : decimal.ToDouble(tier.MeanWeight / sum)))]),
                new ShareSeries(new Message("实际权重", "in effect"), [.. report.Tiers.Select(tier => tier.EffectiveWeight)]),
            ],
            language);
    }
}
