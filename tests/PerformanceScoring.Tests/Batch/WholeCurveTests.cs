using PerformanceScoring.Batch;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Batch;

public class WholeCurveTests
{
    [Theory]
    [InlineData(1, 200, 10)]
    [InlineData(2, 1_000_000_007, 40)]
    [InlineData(3, 200, 62)]
    [InlineData(4, 2_000_000_011, 62)]
    public void Points_AnyCurveAndAttainment_SameAsTheExactCurve(int seed, int unit, int bits)
    {
        // 10 bits stay in 64-bit products, 40 need 128, 62 with long corners the curve itself.
        Random random = new(seed);
        for (int curves = 0; curves < 60; curves++)
        {
            CreditCurve curve = Curve(random, unit);
            WholeCurve whole = new(curve);
            for (int rows = 0; rows < 100; rows++)
            {
                (long n, long d) = Attainment(random, curve, bits);
                int weight = random.Next(0, 100_000_001) >> random.Next(20);
                int decimals = random.Next(3);
                int step = decimals == 2 ? 1 : decimals == 1 ? 10 : 100;
                decimal expected = PointArithmetic.ShareOfWeight(weight / 100m, curve.Credit(new ExactRatio(n, d)), decimals);
                Assert.Equal(expected * 100m, whole.Points(weight, step, n, d));
            }
        }
    }

    [Fact]
    public void Points_CornersLongerThan64Bits_SameAsTheExactCurve()
    {
        ExactRatio corner = new ExactRatio(long.MaxValue, 3) * new ExactRatio(long.MaxValue - 2, 7);
        CreditCurve curve = new([new CurvePoint(ExactRatio.Zero, ExactRatio.Zero), new CurvePoint(corner, ExactRatio.One)]);
        Assert.Equal(0, new WholeCurve(curve).Points(1000, 1, 5, 3));
        Assert.Equal(1000, new WholeCurve(CreditCurve.Proportional).Points(1000, 1, long.MaxValue, 1));
    }

    // Now and then exactly at a corner.
    private static (long N, long D) Attainment(Random random, CreditCurve curve, int bits)
    {
        ExactRatio at = curve.Points[random.Next(curve.Points.Count)].At;
        return random.Next(4) == 0 ? ((long)at.Numerator, (long)at.Denominator) : (random.NextInt64(1L << bits) >> random.Next(bits / 2), 1 + (random.NextInt64(1L << bits) >> random.Next(bits / 2)));
    }

    private static CreditCurve Curve(Random random, int unit)
    {
        List<CurvePoint> points = [new CurvePoint(ExactRatio.Zero, Share(random))];
        ExactRatio at = ExactRatio.Zero;
        for (int corner = random.Next(5); corner > 0; corner--)
        {
            at += new ExactRatio(random.Next(1, unit), unit);
            points.Add(new CurvePoint(at, Share(random), Share(random), Share(random)));
        }

        return new CreditCurve(points);
    }

    private static ExactRatio Share(Random random) => random.Next(4) == 0 ? ExactRatio.One : new ExactRatio(random.Next(0, 998), 997);
}
