using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Cli.Output;

/// <summary>How points, amounts and rates are written.</summary>
internal static class Points
{
    /// <summary>Two decimals and no less than the number has: 6.86, 10.00, 6.8575; empty for null.</summary>
    /// <remarks>Points are rounded to two decimals by their rule. A printed or odd number with more of them is shown whole, never rounded again.</remarks>
    public static string Of(decimal? points) => ReportText.Points(points);

    /// <summary>With its sign: +1.00, -1.42, 0.00; empty for null.</summary>
    public static string Signed(decimal? points) => points > 0 ? "+" + Of(points) : Of(points);

    /// <summary>A range: 12.00~15.00, or the one number it is.</summary>
    public static string Of(PointRange range) => ReportText.Points(range);

    /// <summary>A weight: 10, 2.5.</summary>
    public static string Plain(decimal number) => ReportText.Plain(number);

    /// <summary>A rate in per cent, half up to two decimals: 68.59%; a dash for null.</summary>
    public static string Percent(ExactRatio? rate) => ReportText.Percent(rate);
}
