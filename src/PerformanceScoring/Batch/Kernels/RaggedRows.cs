namespace PerformanceScoring.Batch.Kernels;

/// <summary>The rows of a block, as pointers into its columns.</summary>
internal unsafe struct RaggedRows
{
    /// <summary>The row codes.</summary>
    public byte* Codes;

    /// <summary>The weights in hundredths.</summary>
    public int* Weights;

    /// <summary>The targets.</summary>
    public long* Targets;

    /// <summary>The actuals.</summary>
    public long* Actuals;

    /// <summary>How many rows: a multiple of <see cref="PointKernel.RowGroup"/>.</summary>
    public int Count;

    /// <summary>Whether values and weights fit 32-bit lanes: <see cref="PointKernel.IsNarrow"/>.</summary>
    public bool IsNarrow;

    /// <summary>Whether an exceeded negative indicator counts 1 − (B − A) ÷ A.</summary>
    public bool IsLinear;
}
