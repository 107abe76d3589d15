using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Eight 64-bit lanes (AVX-512). Without it they are emulated, slowly: so that tests can run them anywhere.</summary>
internal readonly unsafe struct WideLanes512 : IRowLanes<Vector512<long>>
{
    public static int Count => Vector512<long>.Count;

    public static Vector512<long> Load(long* at) => Vector512.Load(at);

    public static Vector512<long> LoadInAnyOrder(long* at) => Load(at);

    public static Vector512<long> InOrder(Vector512<long> lanes) => lanes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Load(int* at) => Vector512.WidenLower(Vector256.Load(at).ToVector512Unsafe());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Load(byte* at)
    {
        Vector512<byte> codes = Vector128.CreateScalarUnsafe(*(ulong*)at).AsByte().ToVector256Unsafe().ToVector512Unsafe();
        return Vector512.WidenLower(Vector512.WidenLower(Vector512.WidenLower(codes))).AsInt64();
    }

    public static Vector512<long> Of(int value) => Vector512.Create((long)value);

    public static Vector512<long> Add(Vector512<long> left, Vector512<long> right) => left + right;

    public static Vector512<long> Subtract(Vector512<long> left, Vector512<long> right) => left - right;

    public static Vector512<long> LessThan(Vector512<long> left, Vector512<long> right) => Vector512.LessThan(left, right);

    public static Vector512<long> Equal(Vector512<long> left, Vector512<long> right) => Vector512.Equals(left, right);

    public static Vector512<long> Select(Vector512<long> mask, Vector512<long> set, Vector512<long> clear) => Vector512.ConditionalSelect(mask, set, clear);

    public static Vector512<long> Max(Vector512<long> left, Vector512<long> right) => Vector512.Max(left, right);

    // ⌊(wn + d) ÷ d⌋ in double, by an estimated reciprocal and two steps of Newton's.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> Quotient(Vector512<long> n, Vector512<long> d, Vector512<long> weight)
    {
        Vector512<double> bottom = Vector512.ConvertToDouble(d);
        Vector512<double> top = Vector512.MultiplyAddEstimate(Vector512.ConvertToDouble(n), Vector512.ConvertToDouble(weight), bottom);
        if (!Avx512F.IsSupported)
        {
            return Vector512.ConvertToInt64Native(top / bottom);
        }

        Vector512<double> inverse = Avx512F.Reciprocal14(bottom);
        inverse = Avx512F.FusedMultiplyAdd(inverse, Avx512F.FusedMultiplyAddNegated(inverse, bottom, Vector512<double>.One), inverse);
        inverse = Avx512F.FusedMultiplyAdd(inverse, Avx512F.FusedMultiplyAddNegated(inverse, bottom, Vector512<double>.One), inverse);
        return Vector512.ConvertToInt64Native(top * inverse);
    }

    public static Vector512<long> Excess(Vector512<long> n, Vector512<long> d, Vector512<long> weight, Vector512<long> quotient) => unchecked((d * quotient) - (n * weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<long> lanes, int* at) => Vector256.Narrow(lanes.GetLower(), lanes.GetUpper()).Store(at);
}
