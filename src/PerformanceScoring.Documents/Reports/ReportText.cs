using System.Globalization;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Reports;

/// <summary>How numbers and values are written for people and for programs.</summary>
/// <remarks>Thread-safe; no culture takes part.</remarks>
public static class ReportText
{
    private const int ShareDecimals = 6;
    private const double Least = 0.00005;

    /// <summary>A value of a section for people: a dash for null, per cent for shares.</summary>
    /// <param name="value">The value.</param>
    /// <param name="kind">The kind of its column.</param>
    /// <param name="language">The language.</param>
    /// <returns>The text; a text is returned as it is.</returns>
    public static string Shown(object? value, ColumnKind kind, Language language) => value switch
    {
        null => "-",
        bool truth => truth ? new Message("是", "yes").In(language) : new Message("否", "no").In(language),
        string text => text,
        double share when kind == ColumnKind.Share => share.ToString("0.0%", CultureInfo.InvariantCulture),
        decimal share when kind == ColumnKind.Share => share.ToString("0.0%", CultureInfo.InvariantCulture),
        decimal points when kind == ColumnKind.Points => Points(points),
        decimal number => Plain(number),
        double tiny when tiny is > 0 and < Least => "<0.0001",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A value of a section for programs: empty for null, no exponent, doubles half away from zero to six decimals.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string Plain(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        decimal number => Plain(number),
        double number => Rounded(number).ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number without trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Points or an amount: two decimals and no less than the number has; empty for null. Nothing is rounded here.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The text.</returns>
    public static string Points(decimal? points) => points?.ToString("0.00##########################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A range: 12.00~15.00, or the one number it is.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text.</returns>
    public static string Points(PointRange range) => range.IsPoint ? Points(range.Least) : $"{Points(range.Least)}~{Points(range.Most)}";

    /// <summary>A rate in per cent, half up to two decimals: 68.59%; a dash for null and beyond all sense.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The text.</returns>
    public static string Percent(ExactRatio? rate) =>
        PercentNumber(rate) is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) + "%" : "-";

    /// <summary>A rate in per cent, half up to two decimals; null for null and beyond all sense.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The number.</returns>
    public static decimal? PercentNumber(ExactRatio? rate) =>
        rate is { } exact && exact < new ExactRatio(1_000_000_000_000, 1) && exact > new ExactRatio(-1_000_000_000_000, 1) ? (exact * new ExactRatio(100, 1)).RoundHalfUp(2) : null;

    private static double Rounded(double number) => Math.Round(number, ShareDecimals, MidpointRounding.AwayFromZero);
}
