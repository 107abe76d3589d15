using System.Runtime.CompilerServices;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Batch;

/// <summary>
/// Turns a row as it is given into one the kernels can score: special cases (nothing to compare, a budget of 0, a target that was missed below 0) get
/// their own code here, once, so that what remains is one formula.
/// </summary>
internal static class RowEncoder
{
    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
    // Of these the code has the kind's number, but for the share's.
    private const int CommonKinds = (1 << (int)RowKind.Execution) | (1 << (int)RowKind.AtLeast) | (1 << (int)RowKind.AtMost) | (1 << (int)RowKind.Qualitative);

    private static readonly Message UnknownKind = new("指标类型不是已知的类型。", "The kind is none of the known ones.");
    private static readonly Message WeightNegative = new("分值小于 0。", "The weight is below 0.");
    private static readonly Message WeightTooLarge = new("分值大于 1000000 分。", "The weight is above 1000000 points.");
    private static readonly Message NoneWeighs = new("类型为 none（不适用）的行分值应为 0。", "A row of the kind none (not applicable) weighs 0.");
    private static readonly Message ShareOutside = new("定性指标的得分比例应在 0 至 1 之间。", "The share of a qualitative row lies within 0 and 1.");

    /// <summary>Encodes one row.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="weight">The weight in hundredths.</param>
    /// <param name="target">A in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="actual">B in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="declared">The declared points in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="decimals">How many decimals the fixed point has, 2 to 9.</param>
    /// <param name="row">The encoded row.</param>
    /// <returns>Why it is refused; null when it is not.</returns>
    public static Message? Encode(RowKind kind, int weight, long target, long actual, long declared, int decimals, out EncodedRow row)
    {
        row = default;
        if (weight < 0 || weight > FormColumns.MostWeight)
        {
            return weight < 0 ? WeightNegative : WeightTooLarge;
        }

        switch (kind)
        {
            case RowKind.None:
                row = EncodedRow.Nothing(RowCode.None, 0);
                return weight == 0 ? null : NoneWeighs;
            case RowKind.Execution:
                row = Execution(weight, target, actual, declared, decimals);
                return null;
            case RowKind.AtLeast or RowKind.AtMost or RowKind.Exactly:
                row = target != FormColumns.Missing && actual != FormColumns.Missing
                    ? Quantity(kind, weight, target, actual, decimals)
                    : declared == FormColumns.Missing ? EncodedRow.Open(CodeOf(kind), weight) : Points(RowCode.Declared, RowCode.Missing, weight, declared, decimals);
                return null;
            case RowKind.Qualitative when actual == FormColumns.Missing:
                row = Points(RowCode.Judged, RowCode.Missing, weight, declared, decimals);
                return null;
            case RowKind.Qualitative:
                row = new EncodedRow(RowCode.Share, weight, PowerOfTen(decimals), actual);
                return actual < 0 || actual > PowerOfTen(decimals) ? ShareOutside : null;
            case RowKind.Declared:
                row = Points(RowCode.Declared, RowCode.Missing, weight, Either(actual, declared), decimals);
                return null;
            case RowKind.Attained:
                long given = Either(actual, declared);
                row = Points(RowCode.Attained, RowCode.Attained, weight, given == FormColumns.Missing ? long.MaxValue : given, decimals);
                return null;
            case RowKind.PartlyAttained:
                row = Points(RowCode.PartlyAttained, RowCode.PartlyAttainedOpen, weight, Either(actual, declared), decimals);
                return null;
            case RowKind.NotAttained:
                row = Points(RowCode.NotAttained, RowCode.NotAttainedOpen, weight, Either(actual, declared), decimals);
                return null;
            case RowKind.Settled:
                row = Points(RowCode.Settled, RowCode.Missing, weight, actual, decimals);
                return null;
            default:
                return UnknownKind;
        }
    }

    /// <summary>
    /// Encodes a row as nearly all are: of one of the four common kinds, with values that need no care. What it encodes is what <see cref="Encode"/> would; only quicker.
    /// </summary>
    /// <returns>False for any other row.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEncodeCommon(RowKind kind, int weight, long target, long actual, long one, out EncodedRow row)
    {
        // Missing is below every number: it is none of the values that are let through here. No branch depends on the kind, which the row before does not foretell.
        bool isShare = kind == RowKind.Qualitative;
        long denominator = isShare ? one : target;
        row = new EncodedRow((RowCode)((int)kind + (isShare ? (int)RowCode.Share - (int)RowKind.Qualitative : 0)), weight, denominator, actual);
        return (weight >= 0) & (weight <= FormColumns.MostWeight) & ((int)kind < 32) & (((CommonKinds >> (int)kind) & 1) != 0)
            & (actual >= 0) & (actual <= (isShare ? one : long.MaxValue)) & (denominator >= (kind == RowKind.AtMost ? 0 : 1));
    }

    /// <summary>10 to a power from 0 to 9.</summary>
    public static long PowerOfTen(int exponent) => Powers[exponent];

    private static long Either(long first, long second) => first == FormColumns.Missing ? second : first;

    private static EncodedRow Execution(int weight, long budget, long spent, long declared, int decimals)
    {
        if (budget == 0)
        {
            return EncodedRow.Nothing(RowCode.ExecutionZeroBudget, weight);
        }

        if (budget < 0 || spent == FormColumns.Missing)
        {
            return declared == FormColumns.Missing ? EncodedRow.Open(RowCode.Execution, weight) : Points(RowCode.ExecutionDeclared, RowCode.ExecutionDeclared, weight, declared, decimals);
        }

        return new EncodedRow(RowCode.Execution, weight, budget, Math.Max(spent, 0));
    }

    private static RowCode CodeOf(RowKind kind) => kind switch { RowKind.AtLeast => RowCode.AtLeast, RowKind.AtMost => RowCode.AtMost, _ => RowCode.Exactly };

    // A row that missed a target of 0 or less has a ratio that means nothing; an actual below 0 earns what 0 earns.
    private static EncodedRow Quantity(RowKind kind, int weight, long target, long actual, int decimals) => kind switch
    {
        RowKind.AtLeast when target > 0 => new EncodedRow(RowCode.AtLeast, weight, target, Math.Max(actual, 0)),
        RowKind.AtLeast => actual >= target ? new EncodedRow(RowCode.AtLeast, weight, target, actual) : EncodedRow.Open(RowCode.AtLeast, weight),
        RowKind.AtMost => actual <= target || target >= 0 ? new EncodedRow(RowCode.AtMost, weight, target, actual) : EncodedRow.Open(RowCode.AtMost, weight),
        _ when target > 0 => new EncodedRow(RowCode.Exactly, weight, target, Math.Max(actual, 0)),
        _ when target == 0 => Points(RowCode.Settled, RowCode.Settled, weight, actual == 0 ? long.MaxValue : 0, decimals),
        _ => new EncodedRow(RowCode.ExactlyBelowZero, weight, target, actual),
    };

    // Points are a share of the weight too: points ÷ weight, both in fixed point.
    private static EncodedRow Points(RowCode code, RowCode without, int weight, long points, int decimals)
    {
        if (points == FormColumns.Missing)
        {
            return EncodedRow.Nothing(without, weight);
        }

        long full = weight * PowerOfTen(decimals - 2);
        return new EncodedRow(code, weight, full, Math.Clamp(points, 0, full));
    }
}
