using MathNet.Numerics.LinearAlgebra;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Derives weights from pairwise judgements (层次分析法, AHP).</summary>
/// <remarks>
/// Pure, thread-safe. Missing judgements: for the eigenvector, P. T. Harker's method (Mathematical Modelling 9(11), 1987, 837–848): a missing judgement is taken to be
/// the quotient of the weights themselves; for the geometric mean, its logarithmic least-squares form over the judgements that there are (S. Bozóki, J. Fülöp, L. Rónyai,
/// Mathematical and Computer Modelling 52, 2010, 318–333). Without missing judgements both are the usual methods.
/// </remarks>
public static class AhpWeights
{
    private const int MostSquarings = 64;
    private const double Converged = 1e-15;

    // All pairs of ten things; of more things the pairs that deviate most are tried.
    private const int MostRevisions = 45;

    /// <summary>Derives weights and consistency.</summary>
    /// <param name="matrix">The judgements.</param>
    /// <returns>Both sets of weights, the consistency ratio and, where it is 0.1 or more, the judgements to look at again.</returns>
    public static AhpResult Derive(PairwiseMatrix matrix)
    {
        AhpResult result = Solve(matrix);
        return result.IsConsistent
            ? result
            : new AhpResult(matrix, result.Eigenvector, result.GeometricMean, result.LargestEigenvalue) { Revisions = RevisionsOf(matrix, result) };
    }

    private static AhpResult Solve(PairwiseMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        double[] logs = GeometricMeanLogs(matrix);
        double[] principal = Principal(matrix, logs, out double eigenvalue);
        return new AhpResult(
            matrix,
            new WeightVector(new Message("层次分析法（特征向量法）", "AHP (principal eigenvector)"), matrix.Names, principal),
            new WeightVector(new Message("层次分析法（几何平均法）", "AHP (row geometric mean)"), matrix.Names, Exponentials(logs)),
            eigenvalue);
    }

    // Squaring a positive-diagonal connected matrix again and again leaves its principal direction in every column, however close the next eigenvalue is.
    // Each judgement is divided by the quotient of the geometric means first: what is left is near 1, so that nothing overflows however far apart the things are.
    private static double[] Principal(PairwiseMatrix matrix, double[] logs, out double eigenvalue)
    {
        Matrix<double> harker = Harker(matrix, logs);
        Matrix<double> power = harker;
        Vector<double> weights = RowSums(power);
        for (int squaring = 0; squaring < MostSquarings; squaring++)
        {
            power = power.Multiply(power);
            power = power.Divide(power.Enumerate().Max());
            Vector<double> next = RowSums(power);
            bool settled = (next - weights).AbsoluteMaximum() < Converged;
            weights = next;
            if (settled)
            {
                break;
            }
        }

        eigenvalue = (harker * weights).Sum();
        double[] means = Exponentials(logs);
        return [.. weights.Select((weight, index) => weight * means[index])];
    }

    private static Vector<double> RowSums(Matrix<double> matrix)
    {
        Vector<double> sums = matrix.RowSums();
        return sums / sums.Sum();
    }

    private static Matrix<double> Harker(PairwiseMatrix matrix, double[] logs) => Matrix<double>.Build.Dense(
        matrix.Size,
        matrix.Size,
        (row, column) => row == column ? 1 + Enumerable.Range(0, matrix.Size).Count(other => !matrix.IsKnown(row, other)) : matrix[row, column] is { } ratio ? Math.Exp(Math.Log(ratio) + logs[column] - logs[row]) : 0);

    private static double[] Exponentials(double[] logs)
    {
        double most = logs.Max();
        return Array.ConvertAll(logs, log => Math.Exp(log - most));
    }

    private static double[] GeometricMeanLogs(PairwiseMatrix matrix)
    {
        int size = matrix.Size;
        double[] logs = new double[size];
        for (int row = 0; row < size; row++)
        {
            logs[row] = Enumerable.Range(0, size).Sum(column => Math.Log(matrix[row, column] ?? 1));
        }

        if (matrix.MissingCount == 0)
        {
            return Array.ConvertAll(logs, log => log / size);
        }

        // The Laplacian of the graph of judgements; the weight of the first thing is fixed, for only quotients matter.
        Matrix<double> laplacian = Matrix<double>.Build.Dense(
            size - 1,
            size - 1,
            (i, j) => i == j ? Enumerable.Range(0, size).Count(other => other != i + 1 && matrix.IsKnown(i + 1, other)) : matrix.IsKnown(i + 1, j + 1) ? -1 : 0);
        Vector<double> solution = laplacian.Cholesky().Solve(Vector<double>.Build.Dense(size - 1, index => logs[index + 1]));
        return [0, .. solution];
    }

    private static JudgementRevision[] RevisionsOf(PairwiseMatrix matrix, AhpResult result)
    {
        List<JudgementRevision> revisions = [];
        foreach ((int row, int column, double given) in Judged(matrix).OrderByDescending(pair => Deviation(result, pair)).Take(MostRevisions))
        {
            double implied = Implied(matrix, row, column);
            double after = Solve(matrix.With(row, column, implied)).ConsistencyRatio;
            if (after < result.ConsistencyRatio)
            {
                revisions.Add(new JudgementRevision(matrix.Names[row], matrix.Names[column], given, implied, after));
            }
        }

        return [.. revisions.OrderBy(revision => revision.ConsistencyRatioAfter)];
    }

    private static IEnumerable<(int Row, int Column, double Given)> Judged(PairwiseMatrix matrix)
    {
        for (int row = 0; row < matrix.Size; row++)
        {
            for (int column = row + 1; column < matrix.Size; column++)
            {
                if (matrix[row, column] is { } given)
                {
                    yield return (row, column, given);
                }
            }
        }
    }

    private static double Deviation(AhpResult result, (int Row, int Column, double Given) pair) =>
        Math.Abs(Math.Log(pair.Given * result.Eigenvector.Shares[pair.Column] / result.Eigenvector.Shares[pair.Row]));

    // The quotient of the weights when the pair itself is not judged (van Uden's rule in its least-squares form).
    private static double Implied(PairwiseMatrix matrix, int row, int column)
    {
        double?[,] values = new double?[matrix.Size, matrix.Size];
        for (int i = 0; i < matrix.Size; i++)
        {
            for (int j = 0; j < matrix.Size; j++)
            {
                values[i, j] = (i == row && j == column) || (i == column && j == row) ? null : matrix[i, j];
            }
        }

        if (PairwiseMatrix.TryCreate(matrix.Names, values, out _) is not { } others)
        {
            return matrix[row, column]!.Value;
        }

        double[] logs = GeometricMeanLogs(others);
        return Math.Exp(logs[row] - logs[column]);
    }
}
