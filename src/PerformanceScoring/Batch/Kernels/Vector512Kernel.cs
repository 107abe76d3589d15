using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Sixteen 32-bit or eight 64-bit rows at a time (AVX-512).</summary>
internal sealed class Vector512Kernel : VectorKernel<NarrowLanes512, Vector512<int>, WideLanes512, Vector512<long>>
{
    public override string Name => "512-bit";

    public override bool IsInHardware => Vector512.IsHardwareAccelerated && Avx512F.IsSupported && Avx512DQ.IsSupported;
}
