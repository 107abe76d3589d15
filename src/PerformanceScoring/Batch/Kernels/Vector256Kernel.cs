using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Eight 32-bit or four 64-bit rows at a time (AVX2).</summary>
internal sealed class Vector256Kernel : VectorKernel<NarrowLanes256, Vector256<int>, WideLanes256, Vector256<long>>
{
    public override string Name => "256-bit";

    public override bool IsInHardware => Vector256.IsHardwareAccelerated && Avx2.IsSupported;
}
