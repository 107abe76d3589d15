using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Eight 32-bit lanes (AVX2).</summary>
internal readonly unsafe struct NarrowLanes256 : ITotalLanes<Vector256<int>>
{
    public static int Count => Vector256<int>.Count;

    public static Vector256<int> Indices => Vector256<int>.Indices;

    // Halves are put together so that taking every other 32 bits within each of them leaves the values in their order.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(long* at)
    {
        unchecked
        {
            if (!Avx.IsSupported)
            {
                return Vector256.Narrow(Vector256.Load(at), Vector256.Load(at + 4));
            }

            Vector256<long> even = Vector256.Create(Vector128.Load(at), Vector128.Load(at + 4));
            Vector256<long> odd = Vector256.Create(Vector128.Load(at + 2), Vector128.Load(at + 6));
            return Avx.Shuffle(even.AsSingle(), odd.AsSingle(), 0b_10_00_10_00).AsInt32();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> LoadInAnyOrder(long* at) =>
        Avx.IsSupported ? Avx.Shuffle(Vector256.Load(at).AsSingle(), Vector256.Load(unchecked(at + 4)).AsSingle(), 0b_10_00_10_00).AsInt32() : Load(at);

    public static Vector256<int> InOrder(Vector256<int> lanes) => Avx.IsSupported ? Vector256.Shuffle(lanes, Vector256.Create(0, 1, 4, 5, 2, 3, 6, 7)) : lanes;

    public static Vector256<int> Load(int* at) => Vector256.Load(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Load(byte* at) =>
        Avx2.IsSupported
            ? Avx2.ConvertToVector256Int32(at)
            : Vector256.WidenLower(Vector256.WidenLower(Vector128.CreateScalarUnsafe(*(ulong*)at).AsByte().ToVector256Unsafe())).AsInt32();

    public static Vector256<int> Of(int value) => Vector256.Create(value);

    public static Vector256<int> Add(Vector256<int> left, Vector256<int> right) => left + right;

    public static Vector256<int> Subtract(Vector256<int> left, Vector256<int> right) => left - right;

    public static Vector256<int> LessThan(Vector256<int> left, Vector256<int> right) => Vector256.LessThan(left, right);

    public static Vector256<int> Equal(Vector256<int> left, Vector256<int> right) => Vector256.Equals(left, right);

    public static Vector256<int> Select(Vector256<int> mask, Vector256<int> set, Vector256<int> clear) =>
        Avx2.IsSupported ? Avx2.BlendVariable(clear.AsByte(), set.AsByte(), mask.AsByte()).AsInt32() : Vector256.ConditionalSelect(mask, set, clear);

    public static Vector256<int> Max(Vector256<int> left, Vector256<int> right) => Vector256.Max(left, right);

    public static Vector256<int> Min(Vector256<int> left, Vector256<int> right) => Vector256.Min(left, right);

    // ⌊(wn + d) ÷ d⌋ in float.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Quotient(Vector256<int> n, Vector256<int> d, Vector256<int> weight)
    {
        Vector256<float> bottom = Vector256.ConvertToSingle(d);
        return Vector256.ConvertToInt32Native(Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(n), Vector256.ConvertToSingle(weight), bottom) / bottom);
    }

    public static Vector256<int> Excess(Vector256<int> n, Vector256<int> d, Vector256<int> weight, Vector256<int> quotient) => unchecked((d * quotient) - (n * weight));

    public static int Sum(Vector256<int> lanes) => Vector256.Sum(lanes);

    public static int CountOf(Vector256<int> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    public static void Store(Vector256<int> lanes, int* at) => lanes.Store(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<int> lanes, byte* at)
    {
        Vector128<short> half = Vector128.Narrow(lanes.GetLower(), lanes.GetUpper());
        *(long*)at = Vector128.Narrow(half, half).AsInt64().ToScalar();
    }
}
