using System.Globalization;
using ExcelNumberFormat;
using PerformanceScoring.Documents.Cells;

namespace PerformanceScoring.Documents.Spreadsheets;

/// <summary>What a spreadsheet's cell shows: its value in its number format, such as 66.63% for 0.6663.</summary>
/// <remarks>
/// Not thread-safe: it remembers the formats of one workbook. A number in the general format shows up to 15 digits: more than a narrow column does, and all that
/// a workbook keeps exactly.
/// </remarks>
internal sealed class DisplayedText
{
    private const int MostFormats = 4096;

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

    private readonly Dictionary<string, NumberFormat?> _formats = new(StringComparer.Ordinal);

    /// <summary>The text and typed value of a cell.</summary>
    /// <param name="value">The value as stored.</param>
    /// <param name="formatIndex">The number of its format.</param>
    /// <param name="formatText">The format itself; null or General for none.</param>
    /// <returns>The text as displayed, and what stands behind it.</returns>
    public (string Text, CellValue Value) Of(object value, int formatIndex, string? formatText)
    {
        switch (value)
        {
            case string text:
                return (text, default);
            case bool truth:
                return (truth ? "TRUE" : "FALSE", new CellValue(CellValueKind.Truth, truth ? 1 : 0));
            case DateTime date:
                NumberFormat? dateFormat = Format(formatIndex, formatText);
                return (dateFormat is { IsDateTimeFormat: true } or { IsTimeSpanFormat: true } ? Show(dateFormat, date) ?? Plain(date) : Plain(date), new CellValue(CellValueKind.Date, null, date));
            case TimeSpan time:
                return (Format(formatIndex, formatText) is { } timeFormat ? Show(timeFormat, time) ?? Plain(time) : Plain(time), new CellValue(CellValueKind.Date, null, DateTime.UnixEpoch.Date + time));
            default:
                return OfNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture), formatIndex, formatText);
        }
    }

    private (string Text, CellValue Value) OfNumber(double number, int formatIndex, string? formatText)
    {
        decimal? exact = Math.Abs(number) < (double)decimal.MaxValue ? Decimal(number) : null;
        CellValue value = new(CellValueKind.Number, exact);
        NumberFormat? format = Format(formatIndex, formatText);
        return ((format is null ? null : Show(format, number)) ?? General(number, exact), value);
    }

    // The conversion keeps 15 digits, as many as a spreadsheet does: 0.1 + 0.2 is 0.3.
    private static decimal Decimal(double number) => (decimal)number;

    private static string General(double number, decimal? exact)
    {
        const double Least = 1e-15;
        return exact is { } whole && (number == 0 || Math.Abs(number) >= Least)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private NumberFormat? Format(int index, string? text)
    {
        text = ChineseFormats.GetValueOrDefault(index, text ?? "");
        if (text.Length == 0 || text.Equals("General", StringComparison.OrdinalIgnoreCase) || text == "@")
        {
            return null;
        }

        if (!_formats.TryGetValue(text, out NumberFormat? format))
        {
            format = new NumberFormat(text);
            format = format.IsValid && !text.Contains("General", StringComparison.OrdinalIgnoreCase) ? format : null;
            if (_formats.Count < MostFormats)
            {
                _formats.Add(text, format);
            }
        }

        return format;
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
