using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>What an AHP says: two sets of weights side by side, and how far the judgements agree with each other.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class AhpResult
{
    /// <summary>The consistency ratio from which on judgements should be looked at again (Saaty 1980).</summary>
    public const double Limit = 0.1;

    internal AhpResult(PairwiseMatrix matrix, WeightVector eigenvector, WeightVector geometricMean, double largestEigenvalue)
    {
        Matrix = matrix;
        Eigenvector = eigenvector;
        GeometricMean = geometricMean;
        LargestEigenvalue = largestEigenvalue;
    }

    /// <summary>The judgements.</summary>
    public PairwiseMatrix Matrix { get; }

    /// <summary>The weights by the principal eigenvector (特征向量法); with missing judgements by Harker's method.</summary>
    public WeightVector Eigenvector { get; }

    /// <summary>The weights by the row geometric mean (几何平均法，又称方根法); with missing judgements by its least-squares form.</summary>
    public WeightVector GeometricMean { get; }

    /// <summary>The largest eigenvalue λ; equal to the number of things when all judgements agree.</summary>
    public double LargestEigenvalue { get; }

    /// <summary>CI = (λ − n) ÷ (n − 1), 0 or more.</summary>
    public double ConsistencyIndex => Matrix.Size < 2 ? 0 : Math.Max(0, (LargestEigenvalue - Matrix.Size) / (Matrix.Size - 1));

    /// <summary>RI, see <see cref="RandomConsistency"/>.</summary>
    public double RandomIndex => RandomConsistency.IndexOf(Matrix.Size, Matrix.MissingCount);

    /// <summary>CR = CI ÷ RI: 0 when all judgements agree, 1 when they agree no better than chance.</summary>
    public double ConsistencyRatio => RandomIndex > 0 ? ConsistencyIndex / RandomIndex : 0;

    /// <summary>True when the ratio is below <see cref="Limit"/>.</summary>
    public bool IsConsistent => ConsistencyRatio < Limit;

    /// <summary>The judgements to look at again, the one that would help most first; empty when the ratio is below the limit.</summary>
    public IReadOnlyList<JudgementRevision> Revisions { get; internal init; } = [];

    /// <summary>What the consistency ratio means, in one sentence.</summary>
    public Message Message => Matrix.Size < 3
        ? new Message("只有 {0} 个指标，判断不会互相矛盾，不需检验一致性。", "With {0} criteria judgements cannot contradict each other; there is nothing to check.", Matrix.Size)
        : IsConsistent
        ? new Message("一致性比例 CR = {0:0.000} < 0.1，判断基本一致，权重可用。", "The consistency ratio CR is {0:0.000}, below 0.1: the judgements agree well enough to use the weights.", ConsistencyRatio)
        : new Message(
            "一致性比例 CR = {0:0.000} ≥ 0.1，判断互相矛盾，请先复核列出的判断。",
            "The consistency ratio CR is {0:0.000}, not below 0.1: the judgements contradict each other; look at the listed ones again first.",
            ConsistencyRatio);
}
