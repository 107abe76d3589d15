using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Two 64-bit lanes, on any machine with 128-bit vectors.</summary>
internal readonly unsafe struct WideLanes128 : IRowLanes<Vector128<long>>
{
    // Adding 1.5 · 2^52 leaves the nearest integer in the low half of the sum.
    private const double Shift = 6755399441055744.0;

    public static int Count => Vector128<long>.Count;

    public static Vector128<long> Load(long* at) => Vector128.Load(at);

    public static Vector128<long> LoadInAnyOrder(long* at) => Load(at);

    public static Vector128<long> InOrder(Vector128<long> lanes) => lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Load(int* at) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(long*)at).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Load(byte* at) => Vector128.Create((long)*at, unchecked(at[1]));

    public static Vector128<long> Of(int value) => Vector128.Create((long)value);

    public static Vector128<long> Add(Vector128<long> left, Vector128<long> right) => left + right;

    public static Vector128<long> Subtract(Vector128<long> left, Vector128<long> right) => left - right;

    public static Vector128<long> LessThan(Vector128<long> left, Vector128<long> right) => Vector128.LessThan(left, right);

    public static Vector128<long> Equal(Vector128<long> left, Vector128<long> right) => Vector128.Equals(left, right);

    public static Vector128<long> Select(Vector128<long> mask, Vector128<long> set, Vector128<long> clear) => Vector128.ConditionalSelect(mask, set, clear);

    public static Vector128<long> Max(Vector128<long> left, Vector128<long> right) => Vector128.Max(left, right);

    // The integer nearest to wn ÷ d + ¼, in double.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Quotient(Vector128<long> n, Vector128<long> d, Vector128<long> weight)
    {
        Vector128<double> quotient = Vector128.ConvertToDouble(n) * Vector128.ConvertToDouble(weight) / Vector128.ConvertToDouble(d);
        return (quotient + Vector128.Create(0.25) + Vector128.Create(Shift)).AsInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> Excess(Vector128<long> n, Vector128<long> d, Vector128<long> weight, Vector128<long> quotient) =>
        unchecked((d * (quotient & Vector128.Create((long)uint.MaxValue))) - (n * weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<long> lanes, int* at) => *(long*)at = Vector128.Narrow(lanes, lanes).AsInt64().ToScalar();
}
