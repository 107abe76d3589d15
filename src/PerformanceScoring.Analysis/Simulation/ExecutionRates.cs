using System.Numerics;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>A portfolio's execution rates, once exactly and once in whole billionths, rounded down, so that most caps are found among integers.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ExecutionRates
{
    /// <summary>Billionths in 1.</summary>
    public const long Billion = 1_000_000_000;

    private readonly ExactRatio?[] _rates;
    private readonly long[] _floors;

    /// <summary>Takes the rates.</summary>
    /// <param name="rulebook">It says of which budget the rate is taken.</param>
    /// <param name="forms">The forms; only their funds block counts.</param>
    public ExecutionRates(Rulebook rulebook, SelfEvaluationForm[] forms)
    {
        Scorer scorer = new(rulebook);
        _rates = [.. forms.Select(form => scorer.Score(form).Execution.Rate)];
        _floors = [.. _rates.Select(FloorOf)];
    }

    /// <summary>How many forms there are.</summary>
    public int Count => _rates.Length;

    /// <summary>A form's rate; null where it has no value.</summary>
    public ExactRatio? Exact(int index) => _rates[index];

    /// <summary>A form's rate in billionths, rounded down; the largest number where it has no value or is beyond that.</summary>
    public long Floor(int index) => _floors[index];

    /// <summary>A form's rate in lowest terms; null where it has no value or is longer than 64 bits.</summary>
    public (long Numerator, long Denominator)? Whole(int index) =>
        _rates[index] is { } rate && BigInteger.Abs(rate.Numerator) <= long.MaxValue && rate.Denominator <= long.MaxValue ? ((long)rate.Numerator, (long)rate.Denominator) : null;

    private static long FloorOf(ExactRatio? rate)
    {
        if (rate is not { } known)
        {
            return long.MaxValue;
        }

        BigInteger floor = known.Numerator * Billion / known.Denominator;
        return floor > long.MaxValue ? long.MaxValue : known.Sign < 0 ? -1 : (long)floor;
    }
}
