using PerformanceScoring.Forms;

namespace PerformanceScoring.Rulebooks;

/// <summary>The bands of qualitative indicators: without gap, without overlap, covering all of 0…1.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class BandRule
{
    private readonly BandRange[] _bands;

    /// <summary>Creates the bands.</summary>
    /// <param name="bands">The three bands, the best first.</param>
    /// <param name="citation">What they rest on.</param>
    /// <exception cref="ArgumentException">There are not three bands, each once, the best first.</exception>
    public BandRule(IEnumerable<BandRange> bands, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        _bands = [.. bands];
        if (!_bands.Select(range => range.Band).SequenceEqual([QualitativeBand.Attained, QualitativeBand.PartlyAttained, QualitativeBand.NotAttained]))
        {
            throw new ArgumentException("There are three bands: attained, partly attained, not attained, in this order.", nameof(bands));
        }

        Citation = citation;
    }

    /// <summary>The bands, the best first.</summary>
    public IReadOnlyList<BandRange> Bands => _bands;

    /// <summary>What they rest on.</summary>
    public Citation Citation { get; }

    /// <summary>One band's range.</summary>
    /// <param name="band">The band.</param>
    /// <returns>Its range.</returns>
    public BandRange Of(QualitativeBand band) => _bands[(int)QualitativeBand.Attained - (int)band];

    /// <summary>The band that points lie in.</summary>
    /// <param name="points">The points.</param>
    /// <param name="weight">The weight, above 0.</param>
    /// <returns>The band's range, or null for points outside 0…weight.</returns>
    public BandRange? Containing(decimal points, decimal weight)
    {
        foreach (BandRange range in _bands)
        {
            if (range.Contains(points, weight))
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>Whether all edges are hundredths of the weight, as in 0.8.</summary>
    internal bool InHundredths => Array.TrueForAll(_bands, range => range.InHundredths);
}
