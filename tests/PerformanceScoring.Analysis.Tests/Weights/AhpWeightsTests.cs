using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

public sealed class AhpWeightsTests
{
    private static readonly double[] Scale = [1 / 9.0, 1 / 7.0, 1 / 5.0, 1 / 3.0, 0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    [Fact]
    public void Derive_AThousandRandomMatrices_MatchesAnIndependentSolver()
    {
        Random random = new(20241231);
        for (int run = 0; run < 1_000; run++)
        {
            int size = random.Next(3, 10);
            PairwiseMatrix matrix = PairwiseMatrix.FromUpper(Names(size), [.. Enumerable.Range(0, size * (size - 1) / 2).Select(_ => (double?)Scale[random.Next(Scale.Length)])]);
            AhpResult result = AhpWeights.Derive(matrix);

            // The independent one: a general eigenvalue decomposition, and the definition of the geometric mean by products and roots.
            Matrix<double> dense = Matrix<double>.Build.Dense(size, size, (i, j) => matrix[i, j]!.Value);
            Evd<double> evd = dense.Evd();
            int largest = Enumerable.Range(0, size).MaxBy(index => evd.EigenValues[index].Real);
            double eigenvalue = evd.EigenValues[largest].Real;
            Vector<double> vector = evd.EigenVectors.Column(largest);
            vector /= vector.Sum();
            double[] roots = [.. Enumerable.Range(0, size).Select(i => Math.Pow(Enumerable.Range(0, size).Aggregate(1.0, (product, j) => product * matrix[i, j]!.Value), 1.0 / size))];

            Assert.Equal(eigenvalue, result.LargestEigenvalue, 8);
            Assert.Equal((eigenvalue - size) / (size - 1) / RandomConsistency.IndexOf(size), result.ConsistencyRatio, 8);
            for (int index = 0; index < size; index++)
            {
                Assert.Equal(vector[index], result.Eigenvector.Shares[index], 9);
                Assert.Equal(roots[index] / roots.Sum(), result.GeometricMean.Shares[index], 12);
            }
        }
    }

    [Fact]
    public void Derive_ConsistentMatrices_HaveRatioZeroAndReturnTheirWeights()
    {
        Random random = new(7);
        for (int run = 0; run < 200; run++)
        {
            int size = random.Next(1, 12);
            double[] true_ = [.. Enumerable.Range(0, size).Select(_ => random.Next(1, 50) / 10.0)];
            AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(Names(size), [.. Pairs(size).Select(pair => (double?)(true_[pair.I] / true_[pair.J]))]));

            Assert.Equal(0, result.ConsistencyRatio, 9);
            for (int index = 0; index < size; index++)
            {
                Assert.Equal(true_[index] / true_.Sum(), result.Eigenvector.Shares[index], 9);
                Assert.Equal(true_[index] / true_.Sum(), result.GeometricMean.Shares[index], 9);
            }
        }
    }

    [Fact]
    public void Derive_ConsistentButIncomplete_LosesNothing()
    {
        // Worked by hand: a is twice b, b twice c, a against c not asked: 4 : 2 : 1 (Harker's matrix has the diagonal 2, 1, 2).
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["a", "b", "c"], [2, null, 2]));

        Assert.Equal([4 / 7.0, 2 / 7.0, 1 / 7.0], result.Eigenvector.Shares, (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal([4 / 7.0, 2 / 7.0, 1 / 7.0], result.GeometricMean.Shares, (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal(3, result.LargestEigenvalue, 10);
        Assert.Equal(0, result.ConsistencyRatio);
    }

    [Fact]
    public void Derive_Incomplete_IsTheFixedPointOfItsOwnQuotients()
    {
        // Harker's idea taken literally: fill the gap with w3/w4, solve, and the weights do not change.
        PairwiseMatrix open = PairwiseMatrix.FromUpper(["a", "b", "c", "d"], [1, 5, 2, 3, 4, null]);
        AhpResult result = AhpWeights.Derive(open);
        IReadOnlyList<double> w = result.Eigenvector.Shares;
        AhpResult filled = AhpWeights.Derive(PairwiseMatrix.FromUpper(open.Names, [1, 5, 2, 3, 4, w[2] / w[3]]));

        Assert.Equal(w, filled.Eigenvector.Shares, (left, right) => Math.Abs(left - right) < 1e-12);
        Assert.Equal(filled.LargestEigenvalue, result.LargestEigenvalue, 10);
    }

    [Fact]
    public void Derive_RowsInAnotherOrder_GiveTheSameRoundedWeights()
    {
        PairwiseMatrix house = PublishedAhpTests.House();
        int[] order = [7, 2, 5, 0, 1, 6, 3, 4];
        PairwiseMatrix shuffled = PairwiseMatrix.FromUpper(
            [.. order.Select(index => house.Names[index])], [.. Pairs(8).Select(pair => house[order[pair.I], order[pair.J]])]);

        IReadOnlyList<decimal> first = AhpWeights.Derive(house).Eigenvector.RoundTo(90m, 0.5m);
        IReadOnlyList<decimal> second = AhpWeights.Derive(shuffled).Eigenvector.RoundTo(90m, 0.5m);

        Assert.Equal(order.Select(index => first[index]), second);
    }

    [Fact]
    public void Revisions_OneSlipInAConsistentMatrix_NamesItFirst()
    {
        double[] true_ = [8, 4, 2, 1];
        double?[] upper = [.. Pairs(4).Select(pair => (double?)(true_[pair.I] / true_[pair.J]))];
        upper[2] = 1 / 8.0; // a against d the wrong way round
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(Names(4), upper));

        Assert.False(result.IsConsistent);
        Assert.Equal(("n0", "n3"), (result.Revisions[0].Row, result.Revisions[0].Column));
        Assert.Equal(8, result.Revisions[0].Implied, 9);
        Assert.Equal(0, result.Revisions[0].ConsistencyRatioAfter, 9);
        Assert.Contains("n3", result.Revisions[0].Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Joint_TwoExperts_AreTheGeometricMeanAndStayReciprocal()
    {
        PairwiseMatrix joint = PairwiseMatrix.Joint([PairwiseMatrix.FromUpper(["a", "b"], [2]), PairwiseMatrix.FromUpper(["a", "b"], [8])]);

        Assert.Equal(4, joint[0, 1]!.Value, 12);
        Assert.Equal(0.25, joint[1, 0]!.Value, 12);
    }

    [Fact]
    public void Joint_OneExpertLeavesAPairOut_CountsTheOthers()
    {
        PairwiseMatrix joint = PairwiseMatrix.Joint([PairwiseMatrix.FromUpper(["a", "b", "c"], [2, null, 3]), PairwiseMatrix.FromUpper(["a", "b", "c"], [8, 5, null])]);

        Assert.Equal(4, joint[0, 1]!.Value, 12);
        Assert.Equal(5, joint[0, 2]!.Value, 12);
        Assert.Equal(3, joint[1, 2]!.Value, 12);
        Assert.Throws<ArgumentException>(() => PairwiseMatrix.Joint([PairwiseMatrix.FromUpper(["a", "b"], [2]), PairwiseMatrix.FromUpper(["b", "a"], [2])]));
        Assert.Throws<ArgumentException>(() => PairwiseMatrix.Joint([]));
    }

    [Fact]
    public void TryCreate_PrintedInverses_AreTheExactOnes()
    {
        PairwiseMatrix? matrix = PairwiseMatrix.TryCreate(["a", "b"], new double?[,] { { 1, 0.33 }, { 3, null } }, out IReadOnlyList<Message> problems);

        Assert.Empty(problems);
        Assert.Equal(1 / 3.0, matrix![0, 1]!.Value, 12);
    }

    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(6, 0.17)]
    [InlineData(7, 0.14)]
    [InlineData(8, 0.13)]
    [InlineData(9, 0.11)]
    public void TryCreate_InversesOfTwoDecimals_AreAccepted(double judged, double printed)
    {
        PairwiseMatrix? matrix = PairwiseMatrix.TryCreate(["a", "b"], new double?[,] { { 1, judged }, { printed, 1 } }, out IReadOnlyList<Message> problems);

        Assert.Empty(problems);
        Assert.Equal(1 / judged, matrix![1, 0]!.Value, 12);
    }

    [Fact]
    public void Derive_SixtyThingsAtRandom_StillNamesRevisions()
    {
        Random random = new(3);
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(Names(60), [.. Enumerable.Range(0, 60 * 59 / 2).Select(_ => (double?)Scale[random.Next(Scale.Length)])]));

        Assert.InRange(result.ConsistencyRatio, 0.9, 1.1);
        Assert.InRange(result.Revisions.Count, 1, 45);
        Assert.Null(PairwiseMatrix.TryCreate(Names(201), new double?[201, 201], out IReadOnlyList<Message> problems));
        Assert.Single(problems);
    }

    [Fact]
    public void TryCreate_SeveralMistakes_NamesEachWithItsPlace()
    {
        PairwiseMatrix? matrix = PairwiseMatrix.TryCreate(["a", "b", "c"], new double?[,] { { 2, 3, -1 }, { 3, 1, null }, { null, null, 1 } }, out IReadOnlyList<Message> problems);

        Assert.Null(matrix);
        string[] english = [.. problems.Select(problem => problem.In(Language.English))];
        Assert.Contains(english, text => text.Contains("'a' compared with itself", StringComparison.Ordinal));
        Assert.Contains(english, text => text.Contains("'a' against 'b'", StringComparison.Ordinal) && text.Contains("inverse", StringComparison.Ordinal));
        Assert.Contains(english, text => text.Contains("'a' against 'c'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(1001)]
    [InlineData(1e300)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void TryCreate_ImpossibleJudgement_IsTheOnlyProblem(double judgement)
    {
        Assert.Null(PairwiseMatrix.TryCreate(["a", "b"], new double?[,] { { 1, judgement }, { null, 1 } }, out IReadOnlyList<Message> problems));
        Assert.Contains("'a' against 'b'", Assert.Single(problems).In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Derive_ChainOfExtremeJudgements_StillGivesWeights()
    {
        // Each thing a thousand times the next, nothing else judged: the quotient of the ends is 10^597, beyond what a double holds.
        double?[,] values = new double?[200, 200];
        for (int index = 0; index + 1 < 200; index++)
        {
            values[index, index + 1] = 1000;
        }

        AhpResult result = AhpWeights.Derive(PairwiseMatrix.TryCreate(Names(200), values, out _)!);

        Assert.Equal(0.999, result.GeometricMean.Shares[0], 6);
        Assert.Equal(1, result.GeometricMean.Shares.Sum(), 9);
    }

    [Fact]
    public void TryCreate_TwoIslands_SaysWhichAreNotCompared()
    {
        PairwiseMatrix? matrix = PairwiseMatrix.TryCreate(["a", "b", "c"], new double?[,] { { 1, 3, null }, { null, 1, null }, { null, null, 1 } }, out IReadOnlyList<Message> problems);

        Assert.Null(matrix);
        Assert.Contains("'c'", Assert.Single(problems).In(Language.English), StringComparison.Ordinal);
        Assert.Null(PairwiseMatrix.TryCreate(["a"], new double?[2, 2], out problems));
        Assert.Single(problems);
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 0, 0.58)]
    [InlineData(15, 0, 1.59)]
    [InlineData(4, 3, 0)]
    [InlineData(5, 2, 1.12 * (1 - (4 / 12.0)))]
    public void IndexOf_SizeAndGaps_IsTheTables(int size, int missing, double expected) => Assert.Equal(expected, RandomConsistency.IndexOf(size, missing), 12);

    private static string[] Names(int size) => [.. Enumerable.Range(0, size).Select(index => $"n{index}")];

    private static IEnumerable<(int I, int J)> Pairs(int size) =>
        Enumerable.Range(0, size).SelectMany(i => Enumerable.Range(i + 1, Math.Max(0, size - i - 1)).Select(j => (i, j)));
}
