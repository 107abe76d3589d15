using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Batch;

/// <summary>One row's points and range, exactly, under any rulebook and for any 64-bit values: what the kernels are measured against, and the way of the rows they leave.</summary>
internal static class ExactRow
{
    /// <summary>w where n ≥ d, else w · n ÷ d rounded half up; n below 0 counts as 0.</summary>
    public static int Share(int weight, long n, long d)
    {
        if (n >= d || n <= 0)
        {
            return n >= d ? weight : 0;
        }

        // w is below 2^27, so 2wn + d stays below 2^63 here.
        return n < 1L << 34 && d <= 1L << 61
            ? (int)((((ulong)n * (uint)weight * 2) + (ulong)d) / ((ulong)d * 2))
            : (int)((((UInt128)(ulong)n * (uint)weight * 2) + (ulong)d) / ((UInt128)(ulong)d * 2));
    }

    /// <summary>The points in hundredths of a row whose code is among the rulebook's <see cref="BatchRules.FormulaCodes"/>.</summary>
    public static int Formula(RowCode code, int weight, long target, long actual, bool isLinear)
    {
        if (code != RowCode.AtMost)
        {
            return Share(weight, actual, target);
        }

        if (actual <= target || !isLinear)
        {
            return Share(weight, target, actual);
        }

        Int128 kept = ((Int128)target * 2) - actual;
        return kept <= 0 ? 0 : Share(weight, (long)kept, target);
    }

    /// <summary>The points of any row.</summary>
    /// <returns>Points in hundredths; null when there is nothing to take them from: they count 0.</returns>
    public static int? Points(BatchRules rules, in EncodedRow row)
    {
        Rulebook rulebook = rules.Rulebook;
        int full = rules.Full(row.Weight);
        switch (row.Code)
        {
            case RowCode.ExecutionZeroBudget when rulebook.Execution is { } rule:
                return rule.ZeroBudget switch { ZeroBudgetPolicy.FullPoints => full, ZeroBudgetPolicy.ZeroPoints => 0, _ => null };
            case RowCode.Execution or RowCode.ExecutionDeclared or RowCode.ExecutionZeroBudget when rulebook.Execution is null:
                return 0;
            case RowCode.Missing or RowCode.PartlyAttainedOpen or RowCode.NotAttainedOpen:
            case var _ when row.IsOpen:
                return null;
            case RowCode.Execution:
                return ByCurve(rules, rules.ExecutionCurve!, row.Weight, row.Actual, row.Target);
            case RowCode.AtLeast:
                return row.Target <= 0 ? full : ByCurve(rules, rules.AtLeastCurve, row.Weight, row.Actual, row.Target);
            case RowCode.AtMost:
                return AtMost(rules, row, full);
            case RowCode.Exactly or RowCode.ExactlyBelowZero:
                return Exactly(rules, row, full);
            case var code when rulebook.Rounding.TruncatesDeclared && (RowCodes.OfDeclared & RowCodes.Of(code)) != 0:
                return row.Actual >= row.Target ? full : Steps(rules, (UInt128)(ulong)row.Actual * (uint)row.Weight, (ulong)row.Target);
            default:
                return Rounded(rules, row.Weight, row.Actual, row.Target);
        }
    }

    /// <summary>The least and the most points that the rules allow a row.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="row">The row.</param>
    /// <param name="points">Its points.</param>
    /// <param name="least">The least, in hundredths.</param>
    /// <param name="most">The most, in hundredths.</param>
    public static void Range(BatchRules rules, in EncodedRow row, int? points, out int least, out int most)
    {
        least = points ?? 0;
        most = points ?? rules.Full(row.Weight);
        switch (row.Code)
        {
            case RowCode.Declared or RowCode.ExecutionDeclared when rules.Rulebook.Execution is not null || row.Code == RowCode.Declared:
                least = 0;
                most = rules.Full(row.Weight);
                return;
            case RowCode.Share or RowCode.Judged when row.Weight > 0 && rules.WholeBands is { } bands:
                bands.Range(points!.Value, row.Weight, out least, out most);
                return;
            case RowCode.Share or RowCode.Judged when row.Weight > 0:
                BandRange? containing = rules.Rulebook.Bands.Containing(points!.Value / 100m, row.Weight / 100m);
                Widen(rules, containing, row.Weight, ref least, ref most, points);
                return;
            case RowCode.Attained:
                Widen(rules, rules.Rulebook.Bands.Of(QualitativeBand.Attained), row.Weight, ref least, ref most, points);
                return;
            case RowCode.PartlyAttained or RowCode.PartlyAttainedOpen:
                Widen(rules, rules.Rulebook.Bands.Of(QualitativeBand.PartlyAttained), row.Weight, ref least, ref most, points);
                return;
            case RowCode.NotAttained or RowCode.NotAttainedOpen:
                Widen(rules, rules.Rulebook.Bands.Of(QualitativeBand.NotAttained), row.Weight, ref least, ref most, points);
                return;
            default:
                return;
        }
    }

    private static void Widen(BatchRules rules, BandRange? band, int weight, ref int least, ref int most, int? points)
    {
        if (band is null)
        {
            return;
        }

        if (rules.HasShortBands)
        {
            band.Points(weight, out long bottom, out long top);
            least = (int)Math.Min(bottom, points ?? int.MaxValue);
            most = (int)Math.Max(top, points ?? 0);
            return;
        }

        band.Points(weight / 100m, rules.Rulebook.Rounding.Decimals, out decimal from, out decimal to);
        least = Math.Min(decimal.ToInt32(from * 100m), points ?? int.MaxValue);
        most = Math.Max(decimal.ToInt32(to * 100m), points ?? 0);
    }

    private static int? AtMost(BatchRules rules, in EncodedRow row, int full)
    {
        if (row.Actual <= row.Target)
        {
            return full;
        }

        if (row.Target == 0)
        {
            return 0;
        }

        if (!rules.IsLinear)
        {
            return ByCurve(rules, rules.AtMostCurve, row.Weight, row.Target, row.Actual);
        }

        Int128 kept = ((Int128)row.Target * 2) - row.Actual;
        return ByCurve(rules, rules.AtMostCurve, row.Weight, kept <= 0 ? 0 : (long)kept, row.Target);
    }

    private static int? Exactly(BatchRules rules, in EncodedRow row, int full)
    {
        ExactlyMethod method = rules.Rulebook.Exactly.Method;
        if (method == ExactlyMethod.AllOrNothing)
        {
            return row.Actual == row.Target ? full : 0;
        }

        if (method == ExactlyMethod.Symmetric && row.Actual > row.Target)
        {
            return row.Target < 0 ? null : ByCurve(rules, rules.AtLeastCurve, row.Weight, row.Target, row.Actual);
        }

        if (row.Target < 0)
        {
            return row.Actual >= row.Target ? full : null;
        }

        return ByCurve(rules, rules.AtLeastCurve, row.Weight, row.Actual, row.Target);
    }

    // n ÷ d through a curve; n is 0 or more and d above 0.
    private static int ByCurve(BatchRules rules, WholeCurve curve, int weight, long n, long d) => curve.Points(weight, rules.Step, n, d);

    // Half up to the rulebook's decimals, never above what the weight gives.
    private static int Rounded(BatchRules rules, int weight, long n, long d)
    {
        if (rules.Step == 1 || n >= d)
        {
            return rules.Step == 1 ? Share(weight, n, d) : rules.Full(weight);
        }

        return Math.Min(Steps(rules, ((UInt128)(ulong)n * (uint)weight * 2) + ((UInt128)(ulong)d * (uint)rules.Step), (UInt128)(ulong)d * 2), rules.Full(weight));
    }

    // A quotient cut to the rulebook's decimals.
    private static int Steps(BatchRules rules, UInt128 top, UInt128 bottom) => (int)(top / (bottom * (uint)rules.Step)) * rules.Step;
}
