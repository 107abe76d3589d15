using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Four 32-bit lanes, on any machine with 128-bit vectors.</summary>
internal readonly unsafe struct NarrowLanes128 : ITotalLanes<Vector128<int>>
{
    public static int Count => Vector128<int>.Count;

    public static Vector128<int> Indices => Vector128<int>.Indices;

    public static Vector128<int> Load(long* at) => Vector128.Narrow(Vector128.Load(at), Vector128.Load(unchecked(at + 2)));

    public static Vector128<int> LoadInAnyOrder(long* at) => Load(at);

    public static Vector128<int> InOrder(Vector128<int> lanes) => lanes;

    public static Vector128<int> Load(int* at) => Vector128.Load(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Load(byte* at) => Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(*(uint*)at).AsByte())).AsInt32();

    public static Vector128<int> Of(int value) => Vector128.Create(value);

    public static Vector128<int> Add(Vector128<int> left, Vector128<int> right) => left + right;

    public static Vector128<int> Subtract(Vector128<int> left, Vector128<int> right) => left - right;

    public static Vector128<int> LessThan(Vector128<int> left, Vector128<int> right) => Vector128.LessThan(left, right);

    public static Vector128<int> Equal(Vector128<int> left, Vector128<int> right) => Vector128.Equals(left, right);

    public static Vector128<int> Select(Vector128<int> mask, Vector128<int> set, Vector128<int> clear) => Vector128.ConditionalSelect(mask, set, clear);

    public static Vector128<int> Max(Vector128<int> left, Vector128<int> right) => Vector128.Max(left, right);

    public static Vector128<int> Min(Vector128<int> left, Vector128<int> right) => Vector128.Min(left, right);

    // ⌊(wn + d) ÷ d⌋ in float.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Quotient(Vector128<int> n, Vector128<int> d, Vector128<int> weight)
    {
        Vector128<float> bottom = Vector128.ConvertToSingle(d);
        return Vector128.ConvertToInt32Native(Vector128.MultiplyAddEstimate(Vector128.ConvertToSingle(n), Vector128.ConvertToSingle(weight), bottom) / bottom);
    }

    public static Vector128<int> Excess(Vector128<int> n, Vector128<int> d, Vector128<int> weight, Vector128<int> quotient) => unchecked((d * quotient) - (n * weight));

    public static int Sum(Vector128<int> lanes) => Vector128.Sum(lanes);

    public static int CountOf(Vector128<int> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    public static void Store(Vector128<int> lanes, int* at) => lanes.Store(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<int> lanes, byte* at)
    {
        Vector128<short> half = Vector128.Narrow(lanes, lanes);
        *(int*)at = Vector128.Narrow(half, half).AsInt32().ToScalar();
    }
}
