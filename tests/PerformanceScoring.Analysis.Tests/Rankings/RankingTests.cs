using PerformanceScoring.Analysis.Weights;

namespace PerformanceScoring.Analysis.Rankings;

public sealed class RankingTests
{
    [Fact]
    public void Topsis_HwangYoon1981_GivesThePrintedCloseness()
    {
        // C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer 1981: choosing a fighter aircraft.
        DecisionTable table = ObjectiveWeightsTests.Table(
            new double[,] { { 2.0, 1500, 20000, 5.5, 5, 9 }, { 2.5, 2700, 18000, 6.5, 3, 5 }, { 1.8, 2000, 21000, 4.5, 7, 7 }, { 2.2, 1800, 20000, 5.0, 5, 5 } },
            true, true, true, false, true, true);

        IReadOnlyList<RankedAlternative> ranked = Ranking.Topsis(table, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3]);

        // Printed 0.643, 0.268, 0.613, 0.312; the third is 0.6135 to four decimals, and the book's own steps are rounded.
        double[] printed = [0.643, 0.268, 0.613, 0.312];
        Assert.All(ranked.Zip(printed), pair => Assert.InRange(pair.First.Score, pair.Second - 0.0005, pair.Second + 0.0006));
        Assert.Equal([1m, 4m, 2m, 3m], ranked.Select(entry => entry.Place));
    }

    [Fact]
    public void Topsis_TzengHuang2011_GivesThePrintedCloseness()
    {
        // G.-H. Tzeng, J.-J. Huang, Multiple Attribute Decision Making: Methods and Applications, CRC Press 2011.
        IReadOnlyList<RankedAlternative> ranked = Ranking.Topsis(
            ObjectiveWeightsTests.Table(new double[,] { { 5, 8, 4 }, { 7, 6, 8 }, { 8, 8, 6 }, { 7, 4, 6 } }), [0.3, 0.4, 0.3]);

        Assert.Equal([0.5037, 0.6581, 0.7482, 0.3340], Printed.Rounded(ranked.Select(entry => entry.Score), 4));
        Assert.Equal([3m, 2m, 1m, 4m], ranked.Select(entry => entry.Place));
    }

    [Fact]
    public void WeightedSum_Chakraborty2015_GivesThePrintedScores()
    {
        // S. Chakraborty, E. K. Zavadskas, J. Antucheviciene, Applications of WASPAS method as a multi-criteria decision-making tool,
        // Economic Computation and Economic Cybernetics Studies and Research 49(1), 2015, 5-22, example 2 at λ = 1. The inputs are printed rounded, so the last digit may be one off.
        DecisionTable table = ObjectiveWeightsTests.Table(
            new double[,]
            {
                { 581818, 54.49, 3, 5500 }, { 595454, 49.73, 3, 4500 }, { 586060, 51.24, 3, 5000 }, { 522727, 45.71, 3, 5800 }, { 561818, 52.66, 3, 5200 },
                { 543030, 74.46, 4, 5600 }, { 522727, 75.42, 4, 5800 }, { 486970, 62.62, 4, 5600 }, { 509394, 65.87, 4, 6400 }, { 513333, 70.67, 4, 6000 },
            },
            false, false, false, true);

        IReadOnlyList<RankedAlternative> ranked = Ranking.WeightedSum(table, [0.467, 0.160, 0.095, 0.278], ColumnScaling.Best);

        double[] printed = [0.8590, 0.8194, 0.8430, 0.9420, 0.8645, 0.8315, 0.8552, 0.8983, 0.9067, 0.8784];
        Assert.All(ranked.Zip(printed), pair => Assert.InRange(pair.First.Score, pair.Second - 0.0001, pair.Second + 0.0001));
        Assert.Equal([6m, 10m, 8m, 1m, 5m, 9m, 7m, 3m, 2m, 4m], ranked.Select(entry => entry.Place));
    }

    [Fact]
    public void WeightedSum_Triantaphyllou2000_GivesThePrintedScoresAndTheTie()
    {
        // E. Triantaphyllou, Multi-criteria decision making methods: a comparative study, Kluwer 2000: three alternatives, four criteria in one unit.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 25, 20, 15, 30 }, { 10, 30, 20, 30 }, { 30, 10, 30, 10 } });

        IReadOnlyList<RankedAlternative> ranked = Ranking.WeightedSum(table, [0.20, 0.15, 0.40, 0.25], ColumnScaling.None);

        Assert.Equal([21.50, 22.00, 22.00], Printed.Rounded(ranked.Select(entry => entry.Score), 2));
        Assert.Equal([3m, 1m, 1m], ranked.Select(entry => entry.Place));
    }

    [Fact]
    public void WeightedSum_Karabasevic2015_GivesThePrintedScores()
    {
        // D. Karabasevic et al., Selection of candidates in the mining industry based on the SWARA and the MULTIMOORA methods, Acta Montanistica Slovaca 20(2), 2015 (ratio system).
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 4, 3, 3, 4, 3, 2, 4 }, { 3, 3, 4, 3, 5, 4, 4 }, { 5, 4, 4, 5, 5, 5, 4 } });

        IReadOnlyList<RankedAlternative> ranked = Ranking.WeightedSum(table, [0.215, 0.215, 0.159, 0.133, 0.102, 0.102, 0.073], ColumnScaling.Vector);

        Assert.Equal([0.494, 0.527, 0.677], Printed.Rounded(ranked.Select(entry => entry.Score), 3));
        Assert.Equal([3m, 2m, 1m], ranked.Select(entry => entry.Place));
    }

    [Fact]
    public void Topsis_WorkedByHand_IsTheHandsNumber()
    {
        // Columns (3, 4) and (1, 0): lengths 5 and 1; weights ½: (0.3, 0.5), (0.4, 0). Best (0.4, 0.5), worst (0.3, 0): 0.5 ÷ (0.1 + 0.5) = 5/6 and 1/6.
        IReadOnlyList<RankedAlternative> ranked = Ranking.Topsis(ObjectiveWeightsTests.Table(new double[,] { { 3, 1 }, { 4, 0 } }), [0.5, 0.5]);

        Assert.Equal(5 / 6.0, ranked[0].Score, 12);
        Assert.Equal(1 / 6.0, ranked[1].Score, 12);
    }

    [Theory]
    [InlineData(TieRule.Best, "1 2 2 4")]
    [InlineData(TieRule.Dense, "1 2 2 3")]
    [InlineData(TieRule.Mean, "1 2.5 2.5 4")]
    [InlineData(TieRule.TableOrder, "1 2 3 4")]
    public void WeightedSum_EqualScores_ArePlacedByRule(TieRule rule, string expected)
    {
        IReadOnlyList<RankedAlternative> ranked = Ranking.WeightedSum(ObjectiveWeightsTests.Table(new double[,] { { 9 }, { 0.1 + 0.2 }, { 0.3 }, { 0 } }), [1], ColumnScaling.None, rule);

        Assert.Equal(expected, string.Join(' ', ranked.Select(entry => entry.Place.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Ranking_WeightsOrScalingDoNotFit_IsRefused()
    {
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 1, 0 }, { 2, 3 } }, true, false);

        Assert.Throws<ArgumentException>(() => Ranking.Topsis(table, [1]));
        Assert.Throws<ArgumentException>(() => Ranking.Topsis(table, [1, -1]));
        Assert.Throws<ArgumentException>(() => Ranking.WeightedSum(table, [1, 1], ColumnScaling.Best));
        Assert.Throws<ArgumentException>(() => Ranking.WeightedSum(table, [1, 1], ColumnScaling.None));
    }
}
