using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>A picture of what really drives totals: each tier's weight on paper beside its weight in effect.</summary>
/// <remarks>Pure, thread-safe; the same report gives the same bytes on any machine.</remarks>
public static class EffectiveWeightChart
{
    private const int Names = 150;
    private const int Zero = 210;
    private const int Longest = 440;
    private const int Top = 44;
    private const int RowHeight = 44;

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

        Message title = new("名义权重（灰）与实际权重（蓝）", "Weights on paper (grey) and in effect (blue)");
        int bottom = Top + (report.Tiers.Count * RowHeight);
        SvgWriter svg = new(760, bottom + 12, title.In(language));
        svg.Label(12, 22, title.In(language), isBold: true);
        decimal sum = report.Tiers.Sum(tier => tier.MeanWeight);
        double most = report.Tiers.Max(tier => Math.Max(Share(tier, sum), tier.EffectiveWeight!.Value));
        for (int index = 0; index < report.Tiers.Count; index++)
        {
            TierStatistics tier = report.Tiers[index];
            double top = Top + (index * RowHeight);
            svg.Label(Names - 8, top + 20, tier.Name.In(language), "end");
            Bar(svg, top, Share(tier, sum), most, "#a8a8a8");
            Bar(svg, top + 16, tier.EffectiveWeight!.Value, most, "#4a86c5");
        }

        svg.Line(Zero, Top - 6, Zero, bottom);
        return svg.Finished();
    }

    private static double Share(TierStatistics tier, decimal sum) => sum == 0m ? 0 : decimal.ToDouble(tier.MeanWeight / sum);

    // The longest bar fills the picture; what lies below 0 is shown as far as there is room beside the names.
    private static void Bar(SvgWriter svg, double top, double share, double most, string colour)
    {
        double percent = Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        double width = Math.Min(Math.Abs(percent) / 100 / most * Longest, percent < 0 ? Zero - Names : Longest);
        svg.Bar(percent < 0 ? Zero - width : Zero, top, width, 14, colour);
        svg.Label(Zero + (percent < 0 ? 6 : width + 6), top + 12, FormattableString.Invariant($"{percent:0.0}%"), isSoft: true);
    }
}
