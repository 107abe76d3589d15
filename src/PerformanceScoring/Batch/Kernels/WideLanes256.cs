using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Four 64-bit lanes (AVX2).</summary>
internal readonly unsafe struct WideLanes256 : IRowLanes<Vector256<long>>
{
    // Adding 1.5 · 2^52 leaves the nearest integer in the low half of the sum.
    private const double Shift = 6755399441055744.0;

    public static int Count => Vector256<long>.Count;

    public static Vector256<long> Load(long* at) => Vector256.Load(at);

    public static Vector256<long> LoadInAnyOrder(long* at) => Load(at);

    public static Vector256<long> InOrder(Vector256<long> lanes) => lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Load(int* at) => Vector256.WidenLower(Vector128.Load(at).ToVector256Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Load(byte* at) =>
        Avx2.IsSupported
            ? Avx2.ConvertToVector256Int64(at)
            : Vector256.WidenLower(Vector256.WidenLower(Vector256.WidenLower(Vector128.CreateScalarUnsafe(*(uint*)at).AsByte().ToVector256Unsafe()))).AsInt64();

    public static Vector256<long> Of(int value) => Vector256.Create((long)value);

    public static Vector256<long> Add(Vector256<long> left, Vector256<long> right) => left + right;

    public static Vector256<long> Subtract(Vector256<long> left, Vector256<long> right) => left - right;

    public static Vector256<long> LessThan(Vector256<long> left, Vector256<long> right) => Vector256.LessThan(left, right);

    public static Vector256<long> Equal(Vector256<long> left, Vector256<long> right) => Vector256.Equals(left, right);

    public static Vector256<long> Select(Vector256<long> mask, Vector256<long> set, Vector256<long> clear) =>
        Avx2.IsSupported ? Avx2.BlendVariable(clear.AsByte(), set.AsByte(), mask.AsByte()).AsInt64() : Vector256.ConditionalSelect(mask, set, clear);

    public static Vector256<long> Max(Vector256<long> left, Vector256<long> right) => Vector256.Max(left, right);

    // The integer nearest to wn ÷ d + ¼, in double.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Quotient(Vector256<long> n, Vector256<long> d, Vector256<long> weight)
    {
        Vector256<double> factor = (weight + Vector256.Create(Shift).AsInt64()).AsDouble() - Vector256.Create(Shift);
        Vector256<double> quotient = Vector256.ConvertToDouble(n) * factor / Vector256.ConvertToDouble(d);
        return (quotient + Vector256.Create(0.25) + Vector256.Create(Shift)).AsInt64();
    }

    // Quotient and weight have no high halves, so that two products of halves stand for each product.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> Excess(Vector256<long> n, Vector256<long> d, Vector256<long> weight, Vector256<long> quotient)
    {
        unchecked
        {
            if (!Avx2.IsSupported)
            {
                return (d * (quotient & Vector256.Create((long)uint.MaxValue))) - (n * weight);
            }

            Vector256<ulong> low = Avx2.Multiply(d.AsUInt32(), quotient.AsUInt32()) - Avx2.Multiply(n.AsUInt32(), weight.AsUInt32());
            Vector256<ulong> high = Avx2.Multiply((d >>> 32).AsUInt32(), quotient.AsUInt32()) - Avx2.Multiply((n >>> 32).AsUInt32(), weight.AsUInt32());
            return (low + (high << 32)).AsInt64();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<long> lanes, int* at)
    {
        Vector128<long> lower = lanes.GetLower();
        Vector128<long> upper = lanes.GetUpper();
        Vector128<int> low = Sse.IsSupported ? Sse.Shuffle(lower.AsSingle(), upper.AsSingle(), 0b_10_00_10_00).AsInt32() : Vector128.Narrow(lower, upper);
        low.Store(at);
    }
}
