using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>The roof: how fast this machine streams bytes when it does nothing else with them but add them up.</summary>
internal static unsafe class Roof
{
    private const int Distance = 4096;

    /// <summary>Reads every byte once, 128 at a time, in vectors of 256 bits.</summary>
    /// <param name="at">The first byte.</param>
    /// <param name="bytes">How many; the rest of a division by 128 is not read.</param>
    /// <param name="ahead">Whether it asks for the bytes before it needs them.</param>
    /// <returns>Their sum, so that the reading cannot be left out.</returns>
    public static ulong Read256(byte* at, long bytes, bool ahead)
    {
        Vector256<ulong> sum0 = default;
        Vector256<ulong> sum1 = default;
        Vector256<ulong> sum2 = default;
        Vector256<ulong> sum3 = default;
        unchecked
        {
            for (byte* end = at + (bytes / 128 * 128); at < end; at += 128)
            {
                Ahead(at, ahead);
                sum0 += Vector256.Load((ulong*)at);
                sum1 += Vector256.Load((ulong*)(at + 32));
                sum2 += Vector256.Load((ulong*)(at + 64));
                sum3 += Vector256.Load((ulong*)(at + 96));
            }
        }

        return Vector256.Sum(sum0 + sum1 + sum2 + sum3);
    }

    /// <summary>The same in vectors of 512 bits.</summary>
    public static ulong Read512(byte* at, long bytes, bool ahead)
    {
        Vector512<ulong> sum0 = default;
        Vector512<ulong> sum1 = default;
        unchecked
        {
            for (byte* end = at + (bytes / 128 * 128); at < end; at += 128)
            {
                Ahead(at, ahead);
                sum0 += Vector512.Load((ulong*)at);
                sum1 += Vector512.Load((ulong*)(at + 64));
            }
        }

        return Vector512.Sum(sum0 + sum1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ahead(byte* at, bool ahead)
    {
        if (ahead && Sse.IsSupported)
        {
            Sse.Prefetch0(unchecked(at + Distance));
            Sse.Prefetch0(unchecked(at + Distance + 64));
        }
    }
}
