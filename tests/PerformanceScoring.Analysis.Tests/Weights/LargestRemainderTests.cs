using FsCheck;
using FsCheck.Xunit;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

public sealed class LargestRemainderTests
{
    [Fact]
    public void Apportion_BalinskiYoungExample_GivesHamiltonsSeats()
    {
        // The usual textbook case of Hamilton's method: 47,000 · 16,000 · 15,900 · 12,000 · 6,000 · 3,100 votes, 10 seats: 5, 2, 1, 1, 1, 0.
        Assert.Equal([5m, 2m, 1m, 1m, 1m, 0m], LargestRemainder.Apportion([47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10m, 1m));
    }

    [Fact]
    public void Apportion_EqualRemainders_GoToTheEarlier() => Assert.Equal([34m, 33m, 33m], LargestRemainder.Apportion([1, 1, 1], 100m, 1m));

    [Property]
    public void Apportion_AnyShares_AddExactlyAndStayWithinAStep(NonEmptyArray<PositiveInt> amounts, PositiveInt hundredths)
    {
        decimal total = hundredths.Get / 100m;
        double[] shares = [.. amounts.Get.Select(amount => (double)amount.Get)];
        IReadOnlyList<decimal> points = LargestRemainder.Apportion(shares, total, 0.01m);

        Assert.Equal(total, points.Sum());
        for (int index = 0; index < shares.Length; index++)
        {
            decimal exact = total * amounts.Get[index].Get / amounts.Get.Sum(amount => (decimal)amount.Get);
            Assert.InRange(points[index], exact - 0.0101m, exact + 0.0101m);
            Assert.True(points[index] >= 0m);
        }
    }

    [Theory]
    [InlineData(90, 0.7)]
    [InlineData(0, 1)]
    [InlineData(90, 0)]
    [InlineData(90, -1)]
    public void Apportion_TotalNoMultipleOfTheStep_IsRefused(double total, double step) =>
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion([1, 2], new decimal(total), new decimal(step)));

    [Fact]
    public void Apportion_NoOrNegativeShares_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion([0, 0], 10m, 1m));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion([1, -1], 10m, 1m));
        Assert.Throws<ArgumentException>(() => LargestRemainder.Apportion([double.NaN], 10m, 1m));
    }

    [Fact]
    public void Times_AhpAndEntropy_AreMultipliedAndNormalised()
    {
        // Worked by hand: 0.5·0.2, 0.3·0.3, 0.2·0.5 = 0.10, 0.09, 0.10 → 10/29, 9/29, 10/29; of 90 in whole points 31, 28, 31.
        string[] names = ["产出", "效益", "满意度"];
        WeightVector combined = new WeightVector(new Message("层次分析法", "AHP"), names, [0.5, 0.3, 0.2]).Times(new WeightVector(new Message("熵权法", "entropy"), names, [0.2, 0.3, 0.5]));

        Assert.Equal([31m, 28m, 31m], combined.RoundTo(90m, 1m));
        Assert.Equal("层次分析法 × 熵权法", combined.Method.In(Language.Chinese));
        Assert.Throws<ArgumentException>(() => combined.Times(new WeightVector(new Message("熵权法", "entropy"), ["x"], [1])));
    }
}
