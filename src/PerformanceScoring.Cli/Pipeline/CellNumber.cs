using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>Reads the numbers of a small table as people type them: full-width digits, commas between thousands, per cent.</summary>
internal static partial class CellNumber
{
    // Beyond this a sum of squares of binary numbers is no longer exact enough to weigh anything.
    private const double Most = 1e15;

    private const decimal MostPeople = 1_000_000_000_000m;

    /// <summary>A number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="problem">Why it is none.</param>
    /// <returns>The number; null where there is none.</returns>
    public static double? Read(string cell, out Message? problem)
    {
        problem = null;
        string plain = Folded(cell);
        if (!Written().IsMatch(plain))
        {
            problem = new Message(
                "“{0}”不是数：请只写数字，单位写在标题里；千位逗号之后要有三位数字", "'{0}' is no number: write digits only, the unit in the heading, three digits after a thousands comma", cell);
            return null;
        }

        bool isPercent = plain[^1] == '%';
        double number = double.Parse((isPercent ? plain[..^1] : plain).Replace(",", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture) / (isPercent ? 100 : 1);
        if (Math.Abs(number) is > Most or (> 0 and < 1 / Most))
        {
            problem = new Message("“{0}”太大或太小：请换一个单位", "'{0}' is too large or too small: use another unit", cell);
            return null;
        }

        return number;
    }

    /// <summary>A ratio such as 3, 1/3 or 0.33.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="problem">Why it is none.</param>
    /// <returns>The ratio; null where there is none.</returns>
    public static double? ReadRatio(string cell, out Message? problem)
    {
        string[] parts = Folded(cell).Split('/');
        return parts.Length != 2 ? Read(cell, out problem)
            : Read(parts[0].Trim(), out problem) is { } top && Read(parts[1].Trim(), out problem) is { } bottom ? top / bottom
            : null;
    }

    /// <summary>How many people or sheets: a whole number, 0 or more.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The count; null where there is none.</returns>
    public static long? ReadCount(string cell)
    {
        string plain = Folded(cell);
        return Written().IsMatch(plain)
            && decimal.TryParse(plain.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count)
            && count <= MostPeople && count == decimal.Truncate(count)
                ? decimal.ToInt64(count)
                : null;
    }

    // Full-width forms differ from ASCII by a fixed distance.
    private static string Folded(string cell) =>
        string.Create(cell.Length, cell, static (span, text) =>
        {
            for (int index = 0; index < span.Length; index++)
            {
                span[index] = text[index] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[index] - 0xFEE0) : text[index];
            }
        });

    [GeneratedRegex(@"^[+-]?(([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?%?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
