using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>A picture of shares: for each name one bar a series, as of weights by several methods.</summary>
/// <remarks>Pure, thread-safe; the same shares give the same bytes on any machine.</remarks>
public static class ShareBarChart
{
    private const int Width = 760;
    private const int Names = 190;
    private const int Zero = 240;
    private const int Longest = 440;
    private const int Top = 60;
    private const int BarHeight = 14;
    private const int Gap = 12;

    private static readonly string[] Colours = ["#a8a8a8", "#4a86c5", "#e0954a"];

    /// <summary>Draws shares.</summary>
    /// <param name="title">What they are.</param>
    /// <param name="names">What has shares; one or more.</param>
    /// <param name="series">One to three series with a share a name.</param>
    /// <param name="language">The language of the words around the data.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">There is no name, no series, more than three, or one has another number of shares.</exception>
    public static string Svg(Message title, IReadOnlyList<string> names, IReadOnlyList<ShareSeries> series, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(series);
        if (names.Count == 0 || series.Count == 0 || series.Count > Colours.Length || series.Any(one => one.Shares.Count != names.Count))
        {
            throw new ArgumentException("There are names, and one to three series with a share for each of them.", nameof(series));
        }

        int rowHeight = Gap + ((BarHeight + 2) * series.Count);
        int bottom = Top + (names.Count * rowHeight);
        SvgWriter svg = new(Width, bottom + 12, title.In(language));
        svg.Label(12, 22, title.In(language), isBold: true);
        double legend = Zero;
        for (int index = 0; index < series.Count; index++)
        {
            string name = series[index].Name.In(language);
            svg.Bar(legend, 34, 12, 12, Colours[index]);
            svg.Label(legend + 17, 44, name, isSoft: true);
            legend += 40 + SvgWriter.WidthOf(name);
        }

        double most = Math.Max(0.0001, series.Max(one => one.Shares.Max(share => share ?? 0)));
        for (int row = 0; row < names.Count; row++)
        {
            double top = Top + (row * rowHeight);
            svg.Label(Names - 8, top + ((rowHeight - Gap) / 2.0) + 4, SvgWriter.Fit(names[row], Names - 20), "end");
            for (int index = 0; index < series.Count; index++)
            {
                if (series[index].Shares[row] is { } share)
                {
                    Bar(svg, top + (index * (BarHeight + 2)), share, most, Colours[index]);
                }
            }
        }

        svg.Line(Zero, Top - 6, Zero, bottom);
        return svg.Finished();
    }

    // The longest bar fills the picture; what lies below 0 is shown as far as there is room beside the names.
    private static void Bar(SvgWriter svg, double top, double share, double most, string colour)
    {
        double percent = Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        double width = Math.Min(Math.Abs(percent) / 100 / most * Longest, percent < 0 ? Zero - Names : Longest);
        svg.Bar(percent < 0 ? Zero - width : Zero, top, width, BarHeight, colour);
        svg.Label(Zero + (percent < 0 ? 6 : width + 6), top + 12, FormattableString.Invariant($"{percent:0.0}%"), isSoft: true);
    }
}
