namespace PerformanceScoring.Batch.Kernels;

/// <summary>The rows that the forms of one template share, as the kernels read them.</summary>
internal unsafe struct TemplateSlots
{
    /// <summary>How many rows a form has.</summary>
    public int Count;

    /// <summary>Each row's weight in hundredths.</summary>
    public int* Weights;

    /// <summary>1 for a row whose n is the target (≤), 0 where n is the actual.</summary>
    public int* Swaps;

    /// <summary>Whether values and weights fit 32-bit lanes: <see cref="PointKernel.IsNarrow"/>.</summary>
    public bool IsNarrow;

    /// <summary>Whether an exceeded negative indicator counts 1 − (B − A) ÷ A.</summary>
    public bool IsLinear;
}
