using PerformanceScoring.Findings;
using PerformanceScoring.Review.Checks.Structure;

namespace PerformanceScoring.Tests.Review.Checks.Structure;

public class PlaceholderRowTests
{
    private static readonly PlaceholderRow Check = new();

    [Fact]
    public void Review_OpenRowsOfTheTemplate_OneFindingForAll()
    {
        Finding finding = Assert.Single(new FormSketch()
            .Output("数量指标", "指标1：维修设备", "3台", "3台")
            .Output("数量指标", "指标2：", null, null, weight: null)
            .Output("数量指标", "……", null, null, weight: null)
            .FoundBy(Check));
        Assert.Contains("2 个模板空行没有填写（第 2、3 行）", finding.Found.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal((12, 13), (finding.Place.Line, Assert.Single(finding.RelatedPlaces).Line));
    }

    [Fact]
    public void Review_PlaceholderWithAWeight_IsFoundByItself() =>
        Assert.Equal([1, 2], new FormSketch().Output("数量指标", "指标2：", null, null, "5").Output("数量指标", "……", null, null, weight: null).RowsFoundBy(Check));

    [Fact]
    public void Review_RowsThatSayNone_StaysSilent() =>
        Assert.Empty(new FormSketch().Output("数量指标", "无", "无", "无", "0").Effect("带动就业", "明显", null).RowsFoundBy(Check));
}
