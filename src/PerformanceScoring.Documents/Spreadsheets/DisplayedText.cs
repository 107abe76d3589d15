using System.Collections.Concurrent;
using System.Globalization;
using ExcelNumberFormat;

namespace PerformanceScoring.Documents.Spreadsheets;

/// <summary>What a spreadsheet's cell shows: its value in its number format, such as 66.63% for 0.6663.</summary>
/// <remarks>
/// Thread-safe: it remembers formats for the process, a bounded number of them. A number in the general format shows up to 15 digits: more than a narrow column
/// does, and all that a workbook keeps exactly.
/// </remarks>
internal static class DisplayedText
{
    private const int MostFormats = 1024;
    private const int LongestFormat = 256;

    /// <summary>Formats that Excel knows by number only and shows the Chinese way.</summary>
    private static readonly Dictionary<int, string> ChineseFormats = new()
    {
        [14] = "yyyy/m/d",
        [22] = "yyyy/m/d h:mm",
        [27] = "yyyy\"年\"m\"月\"",
        [28] = "m\"月\"d\"日\"",
        [29] = "m\"月\"d\"日\"",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [36] = "yyyy\"年\"m\"月\"",
        [50] = "yyyy\"年\"m\"月\"",
        [51] = "m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "m\"月\"d\"日\"",
        [57] = "yyyy\"年\"m\"月\"",
        [58] = "m\"月\"d\"日\"",
    };

    private static readonly ConcurrentDictionary<string, NumberFormat?> Formats = new(StringComparer.Ordinal);

    private static int _formatCount;

    /// <summary>The text that a cell shows.</summary>
    /// <param name="value">The value as stored.</param>
    /// <param name="formatIndex">The number of its format.</param>
    /// <param name="formatText">The format itself; null or General for none.</param>
    /// <returns>The text as displayed.</returns>
    public static string Of(object value, int formatIndex, string? formatText)
    {
        switch (value)
        {
            case string text:
                return text;
            case bool truth:
                return truth ? "TRUE" : "FALSE";
            case DateTime date:
                NumberFormat? dateFormat = Format(formatIndex, formatText);
                return dateFormat is { IsDateTimeFormat: true } or { IsTimeSpanFormat: true } ? Show(dateFormat, date) ?? Plain(date) : Plain(date);
            case TimeSpan time:
                return Format(formatIndex, formatText) is { } timeFormat ? Show(timeFormat, time) ?? Plain(time) : Plain(time);
            default:
                return OfNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture), formatIndex, formatText);
        }
    }

    private static string OfNumber(double number, int formatIndex, string? formatText) =>
        Format(formatIndex, formatText) is { } format && Show(format, number) is { } shown ? shown : General(number);

    // The conversion keeps 15 digits, as many as a spreadsheet does: 0.1 + 0.2 is 0.3.
    private static string General(double number)
    {
        const double Least = 1e-15;
        double size = Math.Abs(number);
        return size < (double)decimal.MaxValue && (number == 0 || size >= Least)
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private static NumberFormat? Format(int index, string? text)
    {
        text = index == 0 ? text ?? "" : ChineseFormats.GetValueOrDefault(index, text ?? "");
        if (text.Length == 0 || text.Equals("General", StringComparison.OrdinalIgnoreCase) || text == "@")
        {
            return null;
        }

        if (Formats.TryGetValue(text, out NumberFormat? known))
        {
            return known;
        }

        NumberFormat format = new(text);
        NumberFormat? usable = format.IsValid && !text.Contains("General", StringComparison.OrdinalIgnoreCase) ? format : null;
        if (text.Length <= LongestFormat && _formatCount < MostFormats && Formats.TryAdd(text, usable))
        {
            Interlocked.Increment(ref _formatCount);
        }

        return usable;
    }

    // A value may lie outside what a format can show, as a negative date does; Excel then shows ####.
    private static string? Show(NumberFormat format, object value)
    {
        try
        {
            return format.Format(value, CultureInfo.InvariantCulture);
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException or FormatException or InvalidCastException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string Plain(DateTime date) => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Plain(TimeSpan time) => time.ToString("c", CultureInfo.InvariantCulture);
}
