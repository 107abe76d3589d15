using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>A picture of what grades are worth: every form's total within the interval the rules allow, against the edges of the grades.</summary>
/// <remarks>Pure, thread-safe; the same results give the same bytes on any machine.</remarks>
public static class GradeIntervalChart
{
    private const int Names = 310;
    private const int Scale = 500;
    private const int Right = 200;
    private const int Top = 56;
    private const int RowHeight = 26;

    /// <summary>Draws forms.</summary>
    /// <param name="results">The forms, in order, scored under one rulebook; one or more.</param>
    /// <param name="language">The language of the words around the data.</param>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentException">There are no forms.</exception>
    public static string Svg(IReadOnlyList<GradeRobustness> results, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results.Count == 0)
        {
            throw new ArgumentException("A chart has at least one form.", nameof(results));
        }

        Message title = new("得分、规则允许的区间与等级界限", "Totals, the intervals the rules allow, and the edges of the grades");
        int bottom = Top + (results.Count * RowHeight);
        SvgWriter svg = new(Names + Scale + Right, bottom + 40, title.In(language));
        svg.Label(12, 22, title.In(language), isBold: true);
        Rulebook rulebook = results[0].Card.Rulebook;
        foreach (GradeStep step in rulebook.Grades.Steps)
        {
            double x = X(step.Least, rulebook);
            svg.Line(x, Top - 8, x, bottom);
            svg.Label(x + 3, Top - 12, step.Grade.Label, isSoft: true);
            svg.Label(x, bottom + 16, step.Least.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), "middle", isSoft: true);
        }

        for (int index = 0; index < results.Count; index++)
        {
            Draw(svg, results[index], Top + (index * RowHeight), language);
        }

        svg.Label(
            12, bottom + 34, new Message("绿：区间内等级不变；橙：区间跨越等级界限；圆点：复算得分", "Green: one grade throughout; orange: the interval crosses an edge; dot: the recomputed total").In(language), isSoft: true);
        return svg.Finished();
    }

    private static void Draw(SvgWriter svg, GradeRobustness result, double top, Language language)
    {
        Rulebook rulebook = result.Card.Rulebook;
        svg.Label(Names - 10, top + 17, SvgWriter.Fit(result.Card.Form.Project.ToString(), Names - 20), "end");
        double from = X(result.Interval.Least, rulebook);
        double to = X(result.Interval.Most, rulebook);
        svg.Bar(from, top + 6, Math.Max(2, to - from), 14, result.IsRobust ? "#7bbf8e" : "#f0a860");
        svg.Dot(X(result.Card.Total, rulebook), top + 13, 4);
        string worth = $"{Shown(result.Card.Total)} {result.Grade.Label}";
        if (result.Nearest is { } flip && !result.IsRobust)
        {
            worth += (flip == result.Down
                ? new Message("，少 {0} 分变{1}", ", {1} with {0} less", Shown(flip.Points), flip.To.Label)
                : new Message("，多 {0} 分变{1}", ", {1} with {0} more", Shown(flip.Points), flip.To.Label)).In(language);
        }

        svg.Label(Names + Scale + 8, top + 17, worth);
    }

    private static string Shown(decimal points) => points.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static double X(decimal points, Rulebook rulebook) => Names + (Scale * decimal.ToDouble(decimal.Clamp(points / rulebook.FullScore, 0m, 1m)));
}
