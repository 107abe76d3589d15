using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Tests.Batch;

public class WholeBandsTests
{
    [Fact]
    public void Range_EveryPointOfManyWeights_IsThatOfTheRulebook() => Assert.All(RulebookCatalog.BuiltIn.Rulebooks.Where(rulebook => rulebook.Rounding.Decimals == 2), rulebook =>
    {
        WholeBands bands = Assert.IsType<WholeBands>(WholeBands.Of(rulebook.Bands));
        foreach (int weight in (int[])[1, 2, 3, 99, 100, 101, 250, 500, 999, 1000, 1001, 3999])
        {
            for (int points = 0; points <= weight; points++)
            {
                BandRange band = rulebook.Bands.Containing(points / 100m, weight / 100m)!;
                band.Points(weight / 100m, 2, out decimal least, out decimal most);
                bands.Range(points, weight, out int low, out int high);
                Assert.Equal((Math.Min(least, points / 100m), Math.Max(most, points / 100m)), (low / 100m, high / 100m));
            }
        }
    });

    [Fact]
    public void Of_BandsWithAGap_AreLeftToTheExactWay()
    {
        Citation citation = RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing").Bands.Citation;
        BandRule Rule(decimal edge, bool includes) => new(
            [new(QualitativeBand.Attained, 0.8m, true, 1m, true), new(QualitativeBand.PartlyAttained, 0.6m, true, edge, includes), new(QualitativeBand.NotAttained, 0m, true, 0.6m, false)], citation);
        Assert.NotNull(WholeBands.Of(Rule(0.8m, false)));
        Assert.Null(WholeBands.Of(Rule(0.8m, true)));
        Assert.Null(WholeBands.Of(Rule(0.7m, false)));
        Assert.Null(WholeBands.Of(Rule(0.805m, false)));
    }
}
