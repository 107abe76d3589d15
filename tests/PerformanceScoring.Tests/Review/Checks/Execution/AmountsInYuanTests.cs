using PerformanceScoring.Review.Checks.Execution;

namespace PerformanceScoring.Tests.Review.Checks.Execution;

public class AmountsInYuanTests
{
    private static readonly AmountsInYuan Check = new();

    [Theory]
    [InlineData("2300000", "1817690.5", "≤230万元", "200万元")]
    [InlineData("2300000", "1817690.5", "≤300万元", "181.77万元")]
    [InlineData("2300000", "1817690.5", "≤2300000元", "1817690.5元")]
    public void Review_FundsTenThousandTimesACost_FindsTheForm(string budget, string spent, string target, string actual) =>
        Assert.Single(new FormSketch().Paid(budget, spent).Cost("成本控制数", target, actual).FoundBy(Check));

    [Theory]
    [InlineData("230", "181.77", "≤230万元", "181.77万元")]
    [InlineData("2300000", "1817690.5", "≤230.02万元", "181.78万元")]
    [InlineData("5000", "5000", "≤0.5万元", "0.5万元")]
    [InlineData(null, null, "≤230万元", "181.77万元")]
    public void Review_OtherAmounts_StaysSilent(string? budget, string? spent, string target, string actual) =>
        Assert.Empty(new FormSketch().Paid(budget, spent).Cost("成本控制数", target, actual).FoundBy(Check));
}
