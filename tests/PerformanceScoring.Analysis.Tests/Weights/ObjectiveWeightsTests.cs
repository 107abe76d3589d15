using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

public sealed class ObjectiveWeightsTests
{
    [Fact]
    public void StandardDeviation_WorkedByHand_IsTheHandsNumber()
    {
        // Column 1 scaled: 0, 1/2, 1 (σ² = 1/6); column 2 scaled: 0, 0, 1 (σ² = 2/9): shares √3 : 2 = 0.46410, 0.53590.
        DecisionTable table = Table(new double[,] { { 10, 7 }, { 15, 7 }, { 20, 9 } });

        Assert.Equal([0.46410, 0.53590], Rounded(ObjectiveWeights.StandardDeviation(table), 5));
    }

    [Fact]
    public void Critic_WorkedByHand_IsTheHandsNumber()
    {
        // The table above: r = 0.8660254, so both conflicts are 0.1339746 and the weights are those of the spreads.
        DecisionTable table = Table(new double[,] { { 10, 7 }, { 15, 7 }, { 20, 9 } });

        Assert.Equal([0.46410, 0.53590], Rounded(ObjectiveWeights.Critic(table), 5));
    }

    [Fact]
    public void Entropy_WorkedByHand_IsTheHandsNumber()
    {
        // Two rows. 1:1 has entropy 1 (weight 0); 1:3 has −(¼ ln ¼ + ¾ ln ¾) ÷ ln 2 = 0.811278, so it takes everything; against 1:1:… nothing is left.
        WeightingResult two = ObjectiveWeights.Entropy(Table(new double[,] { { 1, 1 }, { 1.0001, 3 } }));
        Assert.Equal([0.0000, 1.0000], Rounded(two, 4));

        // 0:1 has entropy 0 (0 ln 0 = 0): divergences 1 and 0.188722.
        WeightingResult zero = ObjectiveWeights.Entropy(Table(new double[,] { { 0, 1 }, { 5, 3 } }));
        Assert.Equal([0.84124, 0.15876], Rounded(zero, 5));
    }

    [Fact]
    public void Entropy_ZerosRefused_NamesTheCell()
    {
        WeightingResult result = ObjectiveWeights.Entropy(Table(new double[,] { { 3, 1 }, { 0, 3 } }), new WeightingOptions { Zeros = ZeroPolicy.Refuse });

        Assert.Null(result.Weights);
        Assert.Contains("'a1'", Assert.Single(result.Problems).In(Language.English), StringComparison.Ordinal);
        Assert.NotNull(ObjectiveWeights.Entropy(Table(new double[,] { { 3, 1 }, { 0, 3 } }), new WeightingOptions { Zeros = ZeroPolicy.Shift }).Weights);
        Assert.Null(ObjectiveWeights.Entropy(Table(new double[,] { { 3, 1 }, { -2, 3 } })).Weights);
    }

    [Fact]
    public void AnyMethod_ConstantColumn_WeighsNothingAndIsNamed()
    {
        DecisionTable table = Table(new double[,] { { 5, 1, 4 }, { 5, 2, 9 }, { 5, 4, 1 } });
        foreach (Func<DecisionTable, WeightingOptions?, WeightingResult> method in Methods)
        {
            WeightingResult result = method(table, null);
            Assert.Equal(0, result.Weights!.Shares[0]);
            Assert.Contains("c0", Assert.Single(result.Notes).In(Language.Chinese), StringComparison.Ordinal);

            WeightingResult refused = method(table, new WeightingOptions { ConstantColumns = ConstantColumnPolicy.Refuse });
            Assert.Null(refused.Weights);
            Assert.Single(refused.Problems);

            Assert.Null(method(Table(new double[,] { { 5, 1 }, { 5, 1 } }), null).Weights);
        }
    }

    [Fact]
    public void AnyMethod_RowsShuffledAndUnitsChanged_GivesTheSamePoints()
    {
        Random random = new(5);
        for (int run = 0; run < 100; run++)
        {
            int rows = random.Next(3, 9);
            int columns = random.Next(2, 6);
            double[,] values = new double[rows, columns];
            double[,] other = new double[rows, columns];
            int[] order = [.. Enumerable.Range(0, rows).OrderBy(_ => random.Next())];
            for (int column = 0; column < columns; column++)
            {
                double unit = random.Next(1, 1000);
                for (int row = 0; row < rows; row++)
                {
                    values[row, column] = random.Next(1, 200);
                }

                for (int row = 0; row < rows; row++)
                {
                    other[row, column] = values[order[row], column] * unit;
                }
            }

            foreach (Func<DecisionTable, WeightingOptions?, WeightingResult> method in Methods)
            {
                IReadOnlyList<decimal>? points = method(Table(values), null).Weights?.RoundTo(90m, 0.01m);
                Assert.Equal(points, method(Table(other), null).Weights?.RoundTo(90m, 0.01m));
                Assert.Equal(90m, points!.Sum());
                Assert.All(points!, point => Assert.True(point >= 0m));
            }
        }
    }

    [Fact]
    public void Scaled_Directions_TurnTheSmallerIntoTheBetter()
    {
        DecisionTable table = Table(new double[,] { { 10, 10 }, { 20, 20 } }, true, false);

        Assert.Equal([0.0, 1.0], table.Scaled(0, ColumnScaling.MinMax)!);
        Assert.Equal([1.0, 0.0], table.Scaled(1, ColumnScaling.MinMax)!);
        Assert.Equal([0.5, 1.0], table.Scaled(0, ColumnScaling.Best)!);
        Assert.Equal([1.0, 0.5], table.Scaled(1, ColumnScaling.Best)!);
        Assert.Equal(2 / 3.0, table.Scaled(1, ColumnScaling.Sum)![0], 12);
        Assert.Null(Table(new double[,] { { 0 }, { 3 } }, false).Scaled(0, ColumnScaling.Best));
    }

    [Fact]
    public void TryCreate_MissingNumber_IsNamedAndNeverGuessed()
    {
        Assert.Null(DecisionTable.TryCreate(["a", "b"], [new Criterion("x")], new double?[,] { { 1 }, { null } }, out IReadOnlyList<Message> problems));
        Assert.Contains("'b'", Assert.Single(problems).In(Language.English), StringComparison.Ordinal);
        Assert.Null(DecisionTable.TryCreate(["a"], [new Criterion("x")], new double?[,] { { 1 } }, out problems));
        Assert.Throws<ArgumentException>(() => Table(new double[,] { { double.NaN }, { 1 } }));
    }

    internal static DecisionTable Table(double[,] values, params bool[] benefits) => DecisionTable.Of(
        [.. Enumerable.Range(0, values.GetLength(0)).Select(row => $"a{row}")],
        [.. Enumerable.Range(0, values.GetLength(1)).Select(column => new Criterion($"c{column}", benefits.Length == 0 || benefits[column]))],
        values);

    private static readonly Func<DecisionTable, WeightingOptions?, WeightingResult>[] Methods =
        [ObjectiveWeights.Entropy, ObjectiveWeights.Critic, ObjectiveWeights.StandardDeviation];

    private static double[] Rounded(WeightingResult result, int decimals) => Printed.Rounded(result.Weights!.Shares, decimals);
}
