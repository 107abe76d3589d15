using System.Numerics;
using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>A row that formulas compute, as the batch engine takes it: target and actual as whole numbers in lowest terms, which is the attainment, exactly.</summary>
/// <param name="Kind">Which formula.</param>
/// <param name="Weight">The weight in hundredths.</param>
/// <param name="Target">The target's part of the ratio.</param>
/// <param name="Actual">The actual's part of the ratio.</param>
internal readonly record struct QuantityRow(RowKind Kind, int Weight, long Target, long Actual)
{
    /// <summary>Whether a row's points come from a formula under every rulebook; if not they come from words, dates, declared points or nothing.</summary>
    public static bool IsQuantity(ItemScore item) =>
        item.Ground is ScoreGround.Met or ScoreGround.Missed or ScoreGround.OverFulfilled or ScoreGround.RatioMeansNothing && item.Indicator.Target.Shape != ValueShape.Date;

    /// <summary>The row, or null when its numbers are too long for the batch engine.</summary>
    public static QuantityRow? Of(ItemScore item)
    {
        Indicator row = item.Indicator;
        FormValue target = row.Target;
        ExactRatio actual = InBaseUnits(row.Actual.Number, row.Actual.Unit);
        ExactRatio bound = InBaseUnits(target.Number, target.Unit);
        RowKind kind = row.Direction switch { Direction.AtMost => RowKind.AtMost, Direction.Exactly => RowKind.Exactly, _ => RowKind.AtLeast };
        if (target.Shape == ValueShape.Interval)
        {
            bool isBelow = actual < bound;
            kind = isBelow ? RowKind.AtLeast : RowKind.AtMost;
            bound = isBelow ? bound : InBaseUnits(target.Upper, target.Unit);
        }

        BigInteger a = bound.Numerator * actual.Denominator;
        BigInteger b = actual.Numerator * bound.Denominator;
        BigInteger divisor = BigInteger.Max(BigInteger.GreatestCommonDivisor(a, b), BigInteger.One);
        a /= divisor;
        b /= divisor;
        return TryWeight(item.Weight, out int weight) && Fits(a) && Fits(b) ? new QuantityRow(kind, weight, (long)a, (long)b) : null;
    }

    /// <summary>A weight in hundredths; false when it is no whole number of them, or too large for the batch engine.</summary>
    public static bool TryWeight(decimal weight, out int hundredths)
    {
        bool fits = weight <= FormColumns.MostWeight / 100m && decimal.Round(weight, 2, MidpointRounding.ToZero) == weight;
        hundredths = fits ? (int)(weight * 100m) : 0;
        return fits;
    }

    // The smallest number of 64 bits stands for a missing one.
    private static bool Fits(BigInteger number) => BigInteger.Abs(number) <= long.MaxValue;

    private static ExactRatio InBaseUnits(decimal number, Unit unit) => ExactRatio.FromDecimal(number) * new ExactRatio(unit.SizeNumerator, unit.SizeDenominator);
}
