namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>How one form prints its values: half-width or full-width, the sign and the unit in the cell or in columns of their own.</summary>
internal sealed class PrintedText(Dice dice)
{
    private const string SignCharacters = "≥≤=><";

    private readonly bool _fullWidth = dice.Chance(12);
    private readonly bool _wrapped = dice.Chance(10);
    private readonly int _levels = dice.Below(12);

    /// <summary>A value as this form prints it.</summary>
    public string? Value(string? text)
    {
        if (string.IsNullOrEmpty(text) || !_fullWidth || !text.Any(char.IsAsciiDigit))
        {
            return text;
        }

        return string.Concat(text.Select(c => c is (>= '0' and <= '9') or '.' or '%' or '>' or '<' or '=' ? (char)(c + 0xFEE0) : c == '≥' ? '≧' : c == '≤' ? '≦' : c));
    }

    /// <summary>A tier or category as this form prints it: 产出指标, 产出指标（50分）, 产出.</summary>
    public string? Level(string? text) => text is null ? null : _levels switch
    {
        0 => $"{text}（40分）",
        1 => $"{text}\n40分",
        2 => text.Replace("指标", "", StringComparison.Ordinal),
        _ => text,
    };

    /// <summary>A text that a narrow column wraps.</summary>
    public string? Words(string? text) => text is { Length: > 8 } && _wrapped ? text.Insert(text.Length / 2, "\n") : text;

    /// <summary>A target as sign, number and unit; words stay whole.</summary>
    public static (string? Sign, string? Value, string? Unit) Parts(string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            return (null, target, null);
        }

        ReadOnlySpan<char> number = target.AsSpan().TrimStart(SignCharacters);
        ReadOnlySpan<char> unit = number.TrimStart("0123456789.");
        string digits = number[..^unit.Length].ToString();
        return digits.Length == 0 || unit.Length > 4
            ? ("定性", target, null)
            : (target[..^number.Length] is { Length: > 0 } sign ? sign : null, digits, unit is "万" ? "万元" : unit.Length > 0 ? unit.ToString() : null);
    }
}
