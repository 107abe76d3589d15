using PerformanceScoring.Forms;
using PerformanceScoring.Values;

namespace PerformanceScoring.Rulebooks;

/// <summary>The shares of the weight that one qualitative band covers.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class BandRange
{
    // The edges in hundredths where they are such numbers (0.8 is 80), else null: only a matter of speed.
    private readonly long? _least;
    private readonly long? _most;

    /// <summary>Creates a range.</summary>
    /// <param name="band">The band.</param>
    /// <param name="least">Its lower edge, 0…1.</param>
    /// <param name="includesLeast">Whether the lower edge belongs to it.</param>
    /// <param name="most">Its upper edge, 0…1.</param>
    /// <param name="includesMost">Whether the upper edge belongs to it.</param>
    public BandRange(QualitativeBand band, decimal least, bool includesLeast, decimal most, bool includesMost)
    {
        Band = band;
        Least = least;
        IncludesLeast = includesLeast;
        Most = most;
        IncludesMost = includesMost;
        _least = Hundredths.TryOf(least, out long low) ? low : null;
        _most = Hundredths.TryOf(most, out long high) ? high : null;
    }

    /// <summary>The band.</summary>
    public QualitativeBand Band { get; }

    /// <summary>Its lower edge, a share of the weight, 0…1.</summary>
    public decimal Least { get; }

    /// <summary>Whether the lower edge belongs to it.</summary>
    public bool IncludesLeast { get; }

    /// <summary>Its upper edge, a share of the weight, 0…1.</summary>
    public decimal Most { get; }

    /// <summary>Whether the upper edge belongs to it.</summary>
    public bool IncludesMost { get; }

    /// <summary>Whether points lie in the band, exactly: points ÷ weight against the edges, without dividing.</summary>
    /// <param name="points">The points.</param>
    /// <param name="weight">The weight, above 0.</param>
    /// <returns>True when they do.</returns>
    public bool Contains(decimal points, decimal weight)
    {
        if (InHundredths && Hundredths.TryOf(points, out long earned) && Hundredths.TryOf(weight, out long all))
        {
            return Contains(earned, all);
        }

        return Contains(Compare(points, weight, Least), Compare(points, weight, Most));
    }

    /// <summary>The same in hundredths, where <see cref="InHundredths"/>.</summary>
    private bool Contains(long points, long weight) => Contains((points * 100).CompareTo(weight * _least!.Value), (points * 100).CompareTo(weight * _most!.Value));

    /// <summary>Whether both edges are hundredths of the weight, as in 0.8.</summary>
    internal bool InHundredths => _least is not null && _most is not null;

    /// <summary>The least and the most points of the band: an end that is open, or no number of so many decimals, counts as the nearest one inside.</summary>
    /// <param name="weight">The weight, 0 or more.</param>
    /// <param name="decimals">How many decimals points have.</param>
    /// <param name="least">The least points.</param>
    /// <param name="most">The most points; the same as the least for a weight so small that no such number lies in the band.</param>
    internal void Points(decimal weight, int decimals, out decimal least, out decimal most)
    {
        if (decimals == 2 && InHundredths && Hundredths.TryOf(weight, out long all))
        {
            Points(all, out long bottom, out long top);
            most = Hundredths.ToDecimal(top);
            least = Hundredths.ToDecimal(bottom);
            return;
        }

        ExactRatio exact = ExactRatio.FromDecimal(weight);
        ExactRatio from = exact * ExactRatio.FromDecimal(Least);
        ExactRatio to = exact * ExactRatio.FromDecimal(Most);
        decimal step = new(1, 0, 0, isNegative: false, (byte)decimals);
        decimal lowest = from.RoundUp(decimals);
        decimal highest = to.RoundDown(decimals);
        lowest += !IncludesLeast && ExactRatio.FromDecimal(lowest) == from ? step : 0m;
        highest -= !IncludesMost && ExactRatio.FromDecimal(highest) == to ? step : 0m;
        most = Math.Max(0m, highest);
        least = Math.Min(lowest, most);
    }

    /// <summary>The same in hundredths, where <see cref="InHundredths"/>.</summary>
    internal void Points(long weight, out long least, out long most)
    {
        // In ten-thousandths; one of them inside an open edge, then rounded inwards to hundredths.
        most = Math.Max(0, ((weight * _most!.Value) - (IncludesMost ? 0 : 1)) / 100);
        least = Math.Min(((weight * _least!.Value) + (IncludesLeast ? 99 : 100)) / 100, most);
    }

    private bool Contains(int low, int high) => (IncludesLeast ? low >= 0 : low > 0) && (IncludesMost ? high <= 0 : high < 0);

    private static int Compare(decimal points, decimal weight, decimal edge) =>
        ExactRatio.FromDecimal(points).CompareTo(ExactRatio.FromDecimal(weight) * ExactRatio.FromDecimal(edge));
}
