using PerformanceScoring.Review.Checks.Structure;

namespace PerformanceScoring.Tests.Review.Checks.Structure;

public class WeightColumnMissingTests
{
    private static readonly WeightColumnMissing Check = new();

    [Fact]
    public void Review_NoRowHasAWeight_OneFindingAboutTheFormEvenWithARowNotScored() =>
        Assert.Equal(
            [0],
            new FormSketch()
                .Output("数量指标", "维修设备", "3台", "3台", weight: null, points: "20")
                .Output("质量指标", "合格率", "100%", "100%", weight: null, points: "20")
                .Effect("带动就业", null, null, weight: null)
                .RowsFoundBy(Check));

    [Fact]
    public void Review_OneWeightLeftOut_FindsTheRow() =>
        Assert.Equal([2], new FormSketch().Output("数量指标", "维修设备", "3台", "3台").Output("质量指标", "合格率", "100%", "100%", weight: null, points: "20").RowsFoundBy(Check));
}
