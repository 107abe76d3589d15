using System.Numerics;
using System.Runtime.InteropServices;

namespace PerformanceScoring.Batch;

/// <summary>Cuts forms into blocks and measures each block's values.</summary>
internal static class ColumnBlocks
{
    /// <summary>A block's points stay in the first-level cache beside the columns that stream through it. Only a single longer form makes a block longer.</summary>
    public const int MostRows = 2048;

    /// <summary>The blocks of forms that lie one after the other.</summary>
    public static ColumnBlock[] Of(ReadOnlySpan<byte> codes, ReadOnlySpan<int> weights, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals, ReadOnlySpan<int> starts)
    {
        List<ColumnBlock> blocks = [];
        int forms = starts.Length - 1;
        for (int first = 0; first < forms;)
        {
            int end = first + 1;
            while (end < forms && end - first < MostRows && starts[end + 1] - starts[first] <= MostRows)
            {
                end++;
            }

            int row = starts[first];
            int count = starts[end] - row;
            blocks.Add(new ColumnBlock(
                first,
                end - first,
                row,
                count,
                Math.Max(MostMagnitude(targets.Slice(row, count)), MostMagnitude(actuals.Slice(row, count))),
                MostWeight(weights.Slice(row, count)),
                Codes(codes.Slice(row, count)),
                AllHaveExecution(codes, starts[first..(end + 1)]),
                HasOpen(codes.Slice(row, count), targets.Slice(row, count), actuals.Slice(row, count))));
            first = end;
        }

        return [.. blocks];
    }

    /// <summary>The largest absolute value.</summary>
    public static ulong MostMagnitude(ReadOnlySpan<long> values)
    {
        Vector<long> lows = Vector<long>.Zero;
        Vector<long> highs = Vector<long>.Zero;
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(values);
        foreach (Vector<long> vector in vectors)
        {
            lows = Vector.Min(lows, vector);
            highs = Vector.Max(highs, vector);
        }

        long least = 0;
        long most = 0;
        for (int lane = 0; lane < Vector<long>.Count; lane++)
        {
            least = Math.Min(least, lows[lane]);
            most = Math.Max(most, highs[lane]);
        }

        foreach (long value in values[(vectors.Length * Vector<long>.Count)..])
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        unchecked
        {
            return Math.Max((ulong)most, 0UL - (ulong)least);
        }
    }

    /// <summary>The set of codes.</summary>
    public static uint Codes(ReadOnlySpan<byte> codes)
    {
        uint set = 0;
        foreach (byte code in codes)
        {
            set |= 1u << code;
        }

        return set;
    }

    /// <summary>Whether a row has nothing to take points from.</summary>
    public static bool HasOpen(ReadOnlySpan<byte> codes, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals)
    {
        if (!targets.Contains(EncodedRow.OpenNumerator) && !actuals.Contains(EncodedRow.OpenNumerator))
        {
            return false;
        }

        for (int row = 0; row < codes.Length; row++)
        {
            if (new EncodedRow((RowCode)codes[row], 0, targets[row], actuals[row]).IsOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a form has a row for the execution rate. Most have it in front.</summary>
    public static bool HasExecution(ReadOnlySpan<byte> codes)
    {
        foreach (byte code in codes)
        {
            if (RowCodes.IsExecution((RowCode)code))
            {
                return true;
            }
        }

        return false;
    }

    private static int MostWeight(ReadOnlySpan<int> weights)
    {
        int most = 0;
        foreach (int weight in weights)
        {
            most = Math.Max(most, weight);
        }

        return most;
    }

    private static bool AllHaveExecution(ReadOnlySpan<byte> codes, ReadOnlySpan<int> starts)
    {
        for (int form = 0; form + 1 < starts.Length; form++)
        {
            if (!HasExecution(codes[starts[form]..starts[form + 1]]))
            {
                return false;
            }
        }

        return true;
    }
}
