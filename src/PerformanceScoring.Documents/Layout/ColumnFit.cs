using System.Collections.Frozen;

namespace PerformanceScoring.Documents.Layout;

/// <summary>How well a cell fits a column, by its words and outer form. Below 0: it speaks against it; nothing is decided by one cell alone.</summary>
internal static class ColumnFit
{
    /// <summary>A cell in a column that cannot be.</summary>
    private const int Never = -6;

    private const int LongestUnit = 6;

    /// <summary>How well a cell fits a column.</summary>
    /// <param name="label">What the column holds.</param>
    /// <param name="cell">The cell; null when it is empty or not there.</param>
    /// <returns>From −6, it does not, to 4, nothing fits better.</returns>
    public static int Of(FormLabel label, FilledCell? cell) => label switch
    {
        FormLabel.Name => Name(cell),
        _ when cell is null => 0,
        FormLabel.Tier => Level(cell, FormWords.Tiers, FormWords.Categories),
        FormLabel.Category => Level(cell, FormWords.Categories, FormWords.Tiers),
        FormLabel.Target or FormLabel.AdjustedTarget or FormLabel.Actual => IsLevelHeading(cell) ? -4 : 1,
        FormLabel.Weight or FormLabel.Points => Score(cell),
        FormLabel.Reason => cell.Shape is CellShape.Number or CellShape.Percent ? -1 : 1,
        FormLabel.MeasureUnit => cell.Shape == CellShape.Words && cell.Text.Length <= LongestUnit ? 1 : -3,
        FormLabel.Sign => FormWords.Signs.Contains(cell.Label.Key) ? 3 : -3,
        FormLabel.InitialBudget or FormLabel.AnnualBudget or FormLabel.Spent => Amount(cell),
        FormLabel.Project => cell.Shape == CellShape.Words ? 2 : -5,
        FormLabel.Unit or FormLabel.Grade => cell.Shape == CellShape.Words ? 1 : -3,
        FormLabel.Rate => cell.Shape switch { CellShape.Percent => 3, CellShape.Number => 1, CellShape.Dash => 0, _ => Never },
        _ => 0,
    };

    /// <summary>Whether a cell is the heading of a tier or a category: 产出指标, 数量指标 (20分).</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>True for a heading.</returns>
    public static bool IsLevelHeading(FilledCell cell) =>
        cell.Text.Contains("指标", StringComparison.Ordinal) && (FormWords.Tiers.Contains(cell.Bare) || FormWords.Categories.Contains(cell.Bare));

    /// <summary>A tier's or category's bare name: 产出指标50分 → 产出.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The name.</returns>
    public static string Bare(LabelText label)
    {
        ReadOnlySpan<char> key = label.Key;
        if (key.EndsWith("分", StringComparison.Ordinal))
        {
            key = key[..^1].TrimEnd("0123456789.");
        }

        if (key.EndsWith("类", StringComparison.Ordinal) && key.Length > 2)
        {
            key = key[..^1];
        }

        return key.EndsWith("指标", StringComparison.Ordinal) ? key[..^2].ToString() : key.ToString();
    }

    private static int Name(FilledCell? cell) => cell switch
    {
        null => -1,
        { Shape: CellShape.Number or CellShape.Percent } => -3,
        { Shape: CellShape.Dash } => 1,
        _ => IsLevelHeading(cell) ? -2 : 2,
    };

    private static int Level(FilledCell cell, FrozenSet<string> own, FrozenSet<string> other)
    {
        if (cell.Shape is CellShape.Number or CellShape.Percent)
        {
            return -5;
        }

        return own.Contains(cell.Bare) ? 4 : other.Contains(cell.Bare) ? -2 : -1;
    }

    private static int Score(FilledCell cell) => cell.Shape switch
    {
        CellShape.Number => 3,
        CellShape.Percent => 1,
        CellShape.Dash => 0,
        CellShape.Quantity => -3,
        _ => -5,
    };

    private static int Amount(FilledCell cell) => cell.Shape switch
    {
        CellShape.Number or CellShape.Quantity => 2,
        CellShape.Dash => 1,
        CellShape.Percent => -2,
        _ => Never,
    };
}
