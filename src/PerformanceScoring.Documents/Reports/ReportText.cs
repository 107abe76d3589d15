using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Reports;

/// <summary>How the values of a section are written for people and for programs.</summary>
/// <remarks>Thread-safe; no culture takes part.</remarks>
public static class ReportText
{
    private const int ShareDecimals = 6;
    private const double Least = 0.00005;

    /// <summary>A value of a section for people: a dash for null, per cent for shares, four decimals for other binary numbers.</summary>
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
        decimal points when kind == ColumnKind.Points => PointText.Of(points),
        decimal number => PointText.Plain(number),
        double tiny when tiny is > 0 and < Least => "<0.0001",
        double number => number.ToString("0.0000", CultureInfo.InvariantCulture),
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
        decimal number => PointText.Plain(number),
        double number => Rounded(number).ToString("0.######", CultureInfo.InvariantCulture),
        IFormattable whole => whole.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static double Rounded(double number) => Math.Round(number, ShareDecimals, MidpointRounding.AwayFromZero);
}
