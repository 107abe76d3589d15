using System.Runtime.CompilerServices;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Batch;

/// <summary>The bands of judged rows in integers: which one points lie in and what it spans, without a branch that the judgement before would belie.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class WholeBands
{
    // Of each band, the best first: its edges in hundredths of the weight, and what an edge that is open, and rounding inwards, add to a ten-thousandth of it.
    private readonly int[] _lows;
    private readonly int[] _highs;
    private readonly int[] _lowAdds;
    private readonly int[] _highAdds;
    private readonly int _openFirst;
    private readonly int _openSecond;

    private WholeBands(IReadOnlyList<BandRange> bands)
    {
        _lows = [.. bands.Select(band => (int)(band.Least * 100m))];
        _highs = [.. bands.Select(band => (int)(band.Most * 100m))];
        _lowAdds = [.. bands.Select(band => band.IncludesLeast ? 99 : 100)];
        _highAdds = [.. bands.Select(band => band.IncludesMost ? 0 : -1)];
        _openFirst = bands[0].IncludesLeast ? 0 : 1;
        _openSecond = bands[1].IncludesLeast ? 0 : 1;
    }

    /// <summary>The bands of a rulebook.</summary>
    /// <returns>Null where an edge is no hundredth of the weight, or a band does not begin where the one below ends.</returns>
    public static WholeBands? Of(BandRule rule)
    {
        IReadOnlyList<BandRange> bands = rule.Bands;
        bool isWhole = rule.InHundredths && bands[0] is { Most: 1m, IncludesMost: true } && bands[2] is { Least: 0m, IncludesLeast: true };
        for (int band = 0; band < 2; band++)
        {
            isWhole &= bands[band].Least == bands[band + 1].Most && bands[band].IncludesLeast != bands[band + 1].IncludesMost;
        }

        return isWhole ? new WholeBands(bands) : null;
    }

    /// <summary>The least and the most points of the band that points lie in, and never less room than the points themselves take.</summary>
    /// <param name="points">The points in hundredths, 0 to <paramref name="weight"/>.</param>
    /// <param name="weight">The weight in hundredths, above 0.</param>
    /// <param name="least">The least, in hundredths.</param>
    /// <param name="most">The most, in hundredths.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Range(int points, int weight, out int least, out int most)
    {
        long share = points * 100L;
        int band = 2 - (share >= ((long)weight * _lows[0]) + _openFirst ? 1 : 0) - (share >= ((long)weight * _lows[1]) + _openSecond ? 1 : 0);
        int top = (int)Math.Max(0, (((long)weight * _highs[band]) + _highAdds[band]) / 100);
        int bottom = (int)Math.Min((((long)weight * _lows[band]) + _lowAdds[band]) / 100, top);
        least = Math.Min(bottom, points);
        most = Math.Max(top, points);
    }
}
