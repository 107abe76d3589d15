using PerformanceScoring.Review.Checks.Evidence;

namespace PerformanceScoring.Tests.Review.Checks.Evidence;

public class ActualCostWithoutSpendingTests
{
    private static readonly ActualCostWithoutSpending Check = new();

    [Fact]
    public void Review_CostThoughNothingSpent_FindsRow() =>
        Assert.Equal(
            [1],
            new FormSketch()
                .Paid("40", "0")
                .Cost("总成本（万元）", "40万元", "40万元")
                .RowsFoundBy(Check));

    [Fact]
    public void Review_CostAndSpending_StaysSilent() =>
        Assert.Empty(new FormSketch()
            .Paid("40", "40")
            .Cost("总成本（万元）", "40万元", "40万元")
            .RowsFoundBy(Check));

    [Fact]
    public void Review_NoCostAndNoSpending_StaysSilent() =>
        Assert.Empty(new FormSketch()
            .Paid("40", "0")
            .Cost("总成本（万元）", "40万元", "0", points: "0")
            .RowsFoundBy(Check));

    [Fact]
    public void Review_PriceThoughNothingSpent_StaysSilent() =>
        Assert.Empty(new FormSketch()
            .Paid("40", "0")
            .Cost("设备单价", "≤3万元", "3万元")
            .RowsFoundBy(Check));

    // A town's form of 2022: the total row was left at 0 over 90 and 89.974 万元 of 本年财政拨款.
    [Fact]
    public void Review_TotalLeftAtZeroOverSpentSource_StaysSilent() =>
        Assert.Empty(new FormSketch()
            .Paid("0", "0")
            .OfWhich("89.974", "89.974")
            .Cost("项目总成本", "≤90万元", "90")
            .RowsFoundBy(Check));
}
