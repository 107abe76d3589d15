using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Review;

/// <summary>Writes shares as per cent for sentences.</summary>
internal static class PercentText
{
    private static readonly ExactRatio Hundred = new(100, 1);

    /// <summary>A share as per cent, half up to two decimals: 0.68587 → 68.59%.</summary>
    public static string Of(ExactRatio share) => (share * Hundred).RoundHalfUpOrNull(2) is { } percent ? Message.Plain(percent) + "%" : ExactText.Percent(share);

    /// <summary>part ÷ whole as per cent; the whole is not 0.</summary>
    public static string Of(decimal part, decimal whole) => Of(ExactRatio.FromDecimal(part) / ExactRatio.FromDecimal(whole));
}
