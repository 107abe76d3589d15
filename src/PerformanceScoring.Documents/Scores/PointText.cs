using System.Globalization;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Scores;

/// <summary>How points, ranges and rates are written for people.</summary>
/// <remarks>Thread-safe. No culture decides a sign.</remarks>
public static class PointText
{
    /// <summary>Two decimals and no less than the number has: 6.86, 10.00, 6.8575. Points are rounded by their rule and never again here.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The text; empty for null.</returns>
    public static string Of(decimal? points) => points?.ToString("0.00##########################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A range.</summary>
    /// <param name="range">The range.</param>
    /// <returns><c>12.00~15.00</c>, or the one number it is.</returns>
    public static string Of(PointRange range) => range.IsPoint ? Of(range.Least) : $"{Of(range.Least)}~{Of(range.Most)}";

    /// <summary>A difference with its sign: +1.00, -1.42, 0.00.</summary>
    /// <param name="points">The difference.</param>
    /// <returns>The text; empty for null.</returns>
    public static string Signed(decimal? points) => points > 0 ? "+" + Of(points) : Of(points);

    /// <summary>A number without trailing zeros, such as a weight: 10, 2.5.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A rate in per cent, half up to two decimals: 68.59%.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The text; a dash for null, and for a rate that no budget has.</returns>
    public static string Percent(ExactRatio? rate) =>
        PercentNumber(rate)?.ToString("0.00", CultureInfo.InvariantCulture) is { } percent ? percent + "%" : "-";

    /// <summary>A rate in per cent, half up to two decimals.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The number; null for null, and for a rate that no budget has.</returns>
    public static decimal? PercentNumber(ExactRatio? rate) => rate is { } exact ? (exact * new ExactRatio(100, 1)).RoundHalfUpOrNull(2) : null;
}
