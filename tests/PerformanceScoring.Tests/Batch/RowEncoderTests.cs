using PerformanceScoring.Batch;

namespace PerformanceScoring.Tests.Batch;

public class RowEncoderTests
{
    private static readonly long[] Values =
        [FormColumns.Missing, FormColumns.Missing + 1, -10_000, -1, 0, 1, 9_999, 10_000, 10_001, 1L << 30, 1L << 61, long.MaxValue];

    [Fact]
    public void TryEncodeCommon_AnyRow_EncodesAsEncodeOrLeavesIt()
    {
        int common = 0;
        foreach (int kind in Enumerable.Range(0, 12).Append(31).Append(32).Append(34).Append(255))
        {
            foreach (int weight in (int[])[int.MinValue, -1, 0, 1, 1000, FormColumns.MostWeight, FormColumns.MostWeight + 1, int.MaxValue])
            {
                foreach ((long target, long actual) in Values.SelectMany(target => Values.Select(actual => (target, actual))))
                {
                    if (RowEncoder.TryEncodeCommon((RowKind)kind, weight, target, actual, 10_000, out EncodedRow row))
                    {
                        common++;
                        Assert.Null(RowEncoder.Encode((RowKind)kind, weight, target, actual, FormColumns.Missing, 4, out EncodedRow expected));
                        Assert.Equal(expected, row);
                    }
                }
            }
        }

        // 4 weights; above 0 and not below: 7 x 8 for ≥ and the rate; 8 x 8 for ≤; a share of 4 values beside any target.
        Assert.Equal(4 * ((2 * 7 * 8) + (8 * 8) + (12 * 4)), common);
    }
}
