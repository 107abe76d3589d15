using System.Numerics;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;

namespace PerformanceScoring.Tests.Batch;

/// <summary>The kernels alone, in the lanes that a test names, against ⌊(2nw + d) ÷ 2d⌋ in big integers.</summary>
public class PointKernelTests
{
    public static TheoryData<string> Kernels => [.. PointKernel.All.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Points_EveryRatioUpTo160_EqualsBigIntegers(string name)
    {
        foreach (int weight in new[] { 0, 1, 3, 100, 999, 1000, PointKernel.MostNarrowWeight })
        {
            List<(long N, long D, int Weight)> rows = [];
            for (int d = 1; d <= 160; d++)
            {
                rows.AddRange(Enumerable.Range(0, d + 2).Select(n => ((long)n, (long)d, weight)));
            }

            Holds(name, rows, isNarrow: true);
            Holds(name, rows, isNarrow: false);
        }
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Points_LimitsOfNarrowLanes_EqualsBigIntegers(string name) =>
        Holds(name, Hardest(1, (1L << 30) - 1, [1, 2, 1000, 4095, 65_535, PointKernel.MostNarrowWeight - 1, PointKernel.MostNarrowWeight]), isNarrow: true);

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Points_LimitsOfWideLanes_EqualsBigIntegers(string name)
    {
        int[] weights = [1, 2, 1000, 65_535, PointKernel.MostNarrowWeight + 1, FormColumns.MostWeight - 1, FormColumns.MostWeight];
        foreach (long most in new[] { (1L << 30) - 1, 1L << 32, 1L << 52, 1L << 53, 1L << 61 })
        {
            Holds(name, Hardest(2, most, weights), isNarrow: false);
        }
    }

    // Ties and their neighbours with d as large as it goes, all but everything and next to nothing.
    private static List<(long N, long D, int Weight)> Hardest(int seed, long most, int[] weights)
    {
        Random random = new(seed);
        List<(long N, long D, int Weight)> rows = [];
        foreach (int weight in weights)
        {
            for (int made = 0; made < 1000; made++)
            {
                long d = made % 3 == 0 ? most - random.Next(16) : random.NextInt64(Math.Max(1, most / 2), most) + 1;
                long step = 2L * weight;
                long factor = Math.Max(1, d / step);
                long tie = Math.Min(((2L * random.Next(weight)) + 1) * factor, most);
                rows.AddRange([(Math.Min(tie + random.Next(-1, 2), step * factor), Math.Min(step * factor, most), weight), (d - random.Next(3), d, weight), (random.Next(3), d, weight)]);

                // The n whose quotient with this d is nearest to a half.
                BigInteger nearest = ((2 * (BigInteger)random.Next(weight)) + 1) * d / step;
                rows.AddRange([((long)nearest, d, weight), (Math.Min((long)nearest + 1, d), d, weight)]);
            }
        }

        return rows;
    }

    private static unsafe void Holds(string name, List<(long N, long D, int Weight)> rows, bool isNarrow)
    {
        int count = (rows.Count + PointKernel.RowGroup - 1) / PointKernel.RowGroup * PointKernel.RowGroup;
        AlignedColumn<byte> codes = new(count);
        AlignedColumn<int> weights = new(count);
        AlignedColumn<long> targets = new(count);
        AlignedColumn<long> actuals = new(count);
        AlignedColumn<int> points = new(count);
        for (int row = 0; row < rows.Count; row++)
        {
            bool swapped = row % 3 == 0;
            codes.Span[row] = (byte)(swapped ? RowCode.AtMost : RowCode.AtLeast);
            weights.Span[row] = rows[row].Weight;
            targets.Span[row] = swapped ? rows[row].N : rows[row].D;
            actuals.Span[row] = swapped ? rows[row].D : rows[row].N;
        }

        RaggedRows ragged = new() { Codes = codes.Pointer, Weights = weights.Pointer, Targets = targets.Pointer, Actuals = actuals.Pointer, Count = count, IsNarrow = isNarrow };
        PointKernel.All.Single(kernel => kernel.Name == name).Points(ragged, points.Pointer);
        for (int row = 0; row < rows.Count; row++)
        {
            (long n, long d, int weight) = rows[row];
            BigInteger exact = n >= d ? weight : ((2 * (BigInteger)n * weight) + d) / (2 * (BigInteger)d);
            if (exact != points.Span[row])
            {
                Assert.Fail($"{name}: {weight} × {n} ÷ {d} is {points.Span[row]}, expected {exact}.");
            }
        }

        GC.KeepAlive((codes, weights, targets, actuals, points));
    }
}
