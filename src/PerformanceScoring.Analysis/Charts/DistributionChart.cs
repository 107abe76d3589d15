using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>A picture of how the totals of groups of forms spread: from the least to the most, the middle half as a box, the median in it.</summary>
/// <remarks>Pure, thread-safe; the same groups give the same bytes on any machine.</remarks>
public static class DistributionChart
{
    private const int Names = 250;
    private const int Scale = 500;
    private const int Right = 170;
    private const int Top = 40;
    private const int RowHeight = 28;
    private const int MarkEvery = 20;

    /// <summary>Draws groups.</summary>
    /// <param name="groups">The groups, in order; one or more.</param>
    /// <param name="title">What they are.</param>
    /// <param name="fullScore">The right end of the scale, in points; above 0.</param>
    /// <param name="language">The language of the words around the data.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">There are no groups.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The full score is not above 0.</exception>
    public static string Svg(IReadOnlyList<PortfolioGroup> groups, Message title, decimal fullScore, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(fullScore);
        if (groups.Count == 0)
        {
            throw new ArgumentException("A chart has at least one group.", nameof(groups));
        }

        int bottom = Top + (groups.Count * RowHeight);
        SvgWriter svg = new(Names + Scale + Right, bottom + 40, title.In(language));
        svg.Label(12, 22, title.In(language), isBold: true);
        for (int mark = 0; mark <= fullScore; mark += MarkEvery)
        {
            svg.Line(X(mark, fullScore), Top - 4, X(mark, fullScore), bottom);
            svg.Label(X(mark, fullScore), bottom + 16, mark.ToString(System.Globalization.CultureInfo.InvariantCulture), "middle", isSoft: true);
        }

        for (int index = 0; index < groups.Count; index++)
        {
            Draw(svg, groups[index], Top + (index * RowHeight), fullScore, language);
        }

        svg.Label(
            12, bottom + 34, new Message("横线：最低至最高；方框：中间一半的表；圆点：中位数", "Line: least to most; box: the middle half of the forms; dot: the median").In(language), isSoft: true);
        return svg.Finished();
    }

    private static void Draw(SvgWriter svg, PortfolioGroup group, double top, decimal fullScore, Language language)
    {
        PointDistribution totals = group.Totals;
        svg.Label(Names - 10, top + 18, SvgWriter.Fit(group.Name.In(language), Names - 20), "end");
        double from = X(totals.LowerQuartile, fullScore);
        svg.Bar(X(totals.Least, fullScore), top + 13, Math.Max(2, X(totals.Most, fullScore) - X(totals.Least, fullScore)), 2, "#4a86c5");
        svg.Bar(from, top + 6, Math.Max(2, X(totals.UpperQuartile, fullScore) - from), 16, "#9dbfe3");
        svg.Dot(X(totals.Median, fullScore), top + 14, 4);
        svg.Label(
            Names + Scale + 8,
            top + 18,
            new Message("中位数 {0}（{1} 张）", "median {0} ({1})", totals.Median.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture), totals.Count).In(language));
    }

    private static double X(decimal points, decimal fullScore) => Names + (Scale * decimal.ToDouble(decimal.Clamp(points / fullScore, 0m, 1m)));
}
