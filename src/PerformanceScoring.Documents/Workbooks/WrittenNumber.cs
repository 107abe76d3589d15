using System.Buffers;
using System.Globalization;
using PerformanceScoring.Documents.Spreadsheets;
using PerformanceScoring.Documents.Workbooks.Sheets;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Puts what a form prints into a cell: as a number when the cell then shows exactly the printed text, else as text.</summary>
internal static class WrittenNumber
{
    /// <summary>As many digits as a spreadsheet keeps exactly.</summary>
    private const int MostDigits = 15;

    /// <summary>A longer whole number shows as a power of ten in the general format.</summary>
    private const int MostInGeneral = 10;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("-0123456789.,");

    /// <summary>The value and look of a cell that may hold a number: 14.58, 1,200, 66.63%.</summary>
    /// <param name="text">The text as printed; null for none.</param>
    /// <param name="look">How the cell looks apart from its number format.</param>
    /// <returns>The value and the look.</returns>
    public static (SheetValue Value, CellLook Look) NumberOrText(string? text, CellLook look)
    {
        if (text is not null && Parse(text) is { } parsed
            && DisplayedText.Of((double)parsed.Number, 0, parsed.Format) == text)
        {
            return (SheetValue.Of(parsed.Number), look with { Format = parsed.Format });
        }

        return Text(text, look);
    }

    /// <summary>The value and look of a cell that holds a text whatever it looks like.</summary>
    /// <param name="text">The text as printed; null for none.</param>
    /// <param name="look">How the cell looks.</param>
    /// <returns>The value and the look.</returns>
    public static (SheetValue Value, CellLook Look) Text(string? text, CellLook look) =>
        (SheetValue.Of(text), look with { IsTextOnly = text is not null && WouldBeReadOtherwise(text) });

    /// <summary>Whether a program would make a number, a date or a formula of a text that somebody edits. Long texts show ### in the text format.</summary>
    private static bool WouldBeReadOtherwise(string text)
    {
        const int LongestInTextFormat = 255;
        return text.Length is > 0 and <= LongestInTextFormat && (text[0] is '=' or '+' or '-' or '@' or '\'' or '.' || char.IsDigit(text[0]));
    }

    private static (decimal Number, string? Format)? Parse(string text)
    {
        bool isPercent = text.EndsWith('%');
        ReadOnlySpan<char> digits = isPercent ? text.AsSpan()[..^1] : text;
        int decimals = digits.IndexOf('.') is var point and >= 0 ? digits.Length - point - 1 : 0;
        if (digits.Length > MostDigits + 5 || digits.ContainsAnyExcept(NumberSigns)
            || !decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        int significant = 0;
        foreach (char c in digits)
        {
            significant += char.IsAsciiDigit(c) ? 1 : 0;
        }

        string whole = digits.Contains(',') ? "#,##0" : "0";
        string format = whole + (decimals > 0 ? "." + new string('0', decimals) : "") + (isPercent ? "%" : "");
        return significant > MostDigits ? null : (isPercent ? number / 100m : number, format == "0" && significant <= MostInGeneral ? null : format);
    }
}
