using System.Runtime.Intrinsics;

namespace PerformanceScoring.Batch.Kernels;

/// <summary>Four 32-bit or two 64-bit rows at a time: portable, on any machine with 128-bit vectors.</summary>
internal sealed class Vector128Kernel : VectorKernel<NarrowLanes128, Vector128<int>, WideLanes128, Vector128<long>>
{
    public override string Name => "128-bit";

    public override bool IsInHardware => Vector128.IsHardwareAccelerated;
}
