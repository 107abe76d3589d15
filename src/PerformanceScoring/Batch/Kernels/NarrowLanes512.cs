using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Sixteen 32-bit lanes (AVX-512). Without it they are emulated, slowly: so that tests can run them anywhere.</summary>
internal readonly unsafe struct NarrowLanes512 : ITotalLanes<Vector512<int>>
{
    public static int Count => Vector512<int>.Count;

    public static Vector512<int> Indices => Vector512<int>.Indices;

    public static Vector512<int> Load(long* at) => Vector512.Narrow(Vector512.Load(at), Vector512.Load(unchecked(at + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadInAnyOrder(long* at) =>
        Avx512F.IsSupported ? Avx512F.Shuffle(Vector512.Load(at).AsSingle(), Vector512.Load(unchecked(at + 8)).AsSingle(), 0b_10_00_10_00).AsInt32() : Load(at);

    public static Vector512<int> InOrder(Vector512<int> lanes) =>
        Avx512F.IsSupported ? Vector512.Shuffle(lanes, Vector512.Create(0, 1, 4, 5, 8, 9, 12, 13, 2, 3, 6, 7, 10, 11, 14, 15)) : lanes;

    public static Vector512<int> Load(int* at) => Vector512.Load(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Load(byte* at) => Vector512.WidenLower(Vector512.WidenLower(Vector128.Load(at).ToVector256Unsafe().ToVector512Unsafe())).AsInt32();

    public static Vector512<int> Of(int value) => Vector512.Create(value);

    public static Vector512<int> Add(Vector512<int> left, Vector512<int> right) => left + right;

    public static Vector512<int> Subtract(Vector512<int> left, Vector512<int> right) => left - right;

    public static Vector512<int> LessThan(Vector512<int> left, Vector512<int> right) => Vector512.LessThan(left, right);

    public static Vector512<int> Equal(Vector512<int> left, Vector512<int> right) => Vector512.Equals(left, right);

    public static Vector512<int> Select(Vector512<int> mask, Vector512<int> set, Vector512<int> clear) => Vector512.ConditionalSelect(mask, set, clear);

    public static Vector512<int> Max(Vector512<int> left, Vector512<int> right) => Vector512.Max(left, right);

    public static Vector512<int> Min(Vector512<int> left, Vector512<int> right) => Vector512.Min(left, right);

    // ⌊(wn + d) ÷ d⌋ in float, by an estimated reciprocal and one step of Newton's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Quotient(Vector512<int> n, Vector512<int> d, Vector512<int> weight)
    {
        Vector512<float> bottom = Vector512.ConvertToSingle(d);
        Vector512<float> top = Vector512.MultiplyAddEstimate(Vector512.ConvertToSingle(n), Vector512.ConvertToSingle(weight), bottom);
        if (!Avx512F.IsSupported)
        {
            return Vector512.ConvertToInt32Native(top / bottom);
        }

        Vector512<float> inverse = Avx512F.Reciprocal14(bottom);
        inverse = Avx512F.FusedMultiplyAdd(inverse, Avx512F.FusedMultiplyAddNegated(inverse, bottom, Vector512<float>.One), inverse);
        return Vector512.ConvertToInt32Native(top * inverse);
    }

    public static Vector512<int> Excess(Vector512<int> n, Vector512<int> d, Vector512<int> weight, Vector512<int> quotient) => unchecked((d * quotient) - (n * weight));

    public static int Sum(Vector512<int> lanes) => Vector512.Sum(lanes);

    public static int CountOf(Vector512<int> mask) => BitOperations.PopCount(mask.ExtractMostSignificantBits());

    public static void Store(Vector512<int> lanes, int* at) => lanes.Store(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<int> lanes, byte* at)
    {
        Vector256<short> half = Vector256.Narrow(lanes.GetLower(), lanes.GetUpper());
        Vector128.Narrow(half.GetLower(), half.GetUpper()).Store((sbyte*)at);
    }
}
