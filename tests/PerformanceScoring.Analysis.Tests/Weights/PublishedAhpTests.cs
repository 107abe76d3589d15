namespace PerformanceScoring.Analysis.Weights;

/// <summary>AHP against numbers that others have printed, to the digits they printed; docs/analysis/sources.md says where each was read.</summary>
public sealed class PublishedAhpTests
{
    [Fact]
    public void Derive_SaatyDrinks2008_GivesThePrintedWeightsAndRatio()
    {
        // T. L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1(1), 2008, 83-98: consumption of drinks.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(
            ["coffee", "wine", "tea", "beer", "sodas", "milk", "water"],
            [9, 5, 2, 1, 1, 0.5, 1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 0.25, 1 / 3.0, 1 / 9.0, 0.5, 1, 1 / 3.0, 2, 0.5, 1 / 3.0]));

        Assert.Equal([0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], Printed.Rounded(result.Eigenvector.Shares, 3));
        Assert.Equal(0.022, Printed.Rounded(result.ConsistencyRatio, 3));
        Assert.Empty(result.Revisions);
    }

    [Fact]
    public void Derive_SaatyWealthOfNations1980_GivesThePrintedWeightsAndEigenvalue()
    {
        // T. L. Saaty, The Analytic Hierarchy Process, 1980: wealth of nations through their world influence (US, USSR, China, France, UK, Japan, West Germany).
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(
            ["US", "USSR", "China", "France", "UK", "Japan", "W. Germany"],
            [4, 9, 6, 6, 5, 5, 7, 5, 5, 3, 4, 0.2, 0.2, 1 / 7.0, 0.2, 1, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 2]));

        Assert.Equal([0.427, 0.230, 0.021, 0.052, 0.052, 0.123, 0.094], Printed.Rounded(result.Eigenvector.Shares, 3));
        Assert.Equal(7.608, Printed.Rounded(result.LargestEigenvalue, 3));
    }

    [Fact]
    public void Derive_SaatyHouse1990_IsTheInconsistentOneAndNamesJudgements()
    {
        // T. L. Saaty, How to make a decision: the analytic hierarchy process, European Journal of Operational Research 48, 1990, 9-26: buying a house, eight criteria.
        AhpResult result = AhpWeights.Derive(House());

        Assert.Equal([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], Printed.Rounded(result.Eigenvector.Shares, 3));
        Assert.Equal(9.669, Printed.Rounded(result.LargestEigenvalue, 3));
        Assert.Equal(0.169, Printed.Rounded(result.ConsistencyRatio, 3));
        Assert.False(result.IsConsistent);
        Assert.NotEmpty(result.Revisions);
        Assert.True(result.Revisions[0].ConsistencyRatioAfter < result.ConsistencyRatio);
    }

    [Fact]
    public void Derive_SystemsEngineeringExercise_GivesThePrintedGeometricMeans()
    {
        // A published solution (方根法) of a Chinese systems-engineering textbook exercise: three criteria of a construction project (table 5-23).
        AhpResult criteria = AhpWeights.Derive(PairwiseMatrix.FromUpper(["经济效益", "环境效益", "社会效益"], [3, 5, 3]));
        // The same solution: five plans under 环境效益.
        AhpResult plans = AhpWeights.Derive(PairwiseMatrix.FromUpper(["m1", "m2", "m3", "m4", "m5"], [1 / 3.0, 2, 0.2, 3, 4, 1 / 7.0, 7, 1 / 9.0, 2, 9]));

        Assert.Equal([0.637, 0.258, 0.105], Printed.Rounded(criteria.GeometricMean.Shares, 3));
        Assert.Equal(3.039, Printed.Rounded(criteria.LargestEigenvalue, 3));
        Assert.Equal([0.102, 0.201, 0.060, 0.600, 0.037], Printed.Rounded(plans.GeometricMean.Shares, 3));
    }

    [Fact]
    public void Derive_Harker1987_GivesThePrintedSevenDigits()
    {
        // P. T. Harker, Alternative modes of questioning in the analytic hierarchy process, Mathematical Modelling 9, 1987, as the help of Super Decisions quotes it:
        // the right principal eigenvector of his three things is 0.5396145, 0.2969613, 0.1634241. His incomplete method starts from this matrix.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["1", "2", "3"], [2, 3, 2]));

        double[] printed = [0.5396145, 0.2969613, 0.1634241];
        Assert.All(result.Eigenvector.Shares.Zip(printed), pair => Assert.InRange(pair.First, pair.Second, pair.Second + 1e-7));
    }

    [Fact]
    public void Derive_BozokiIncomplete2010_ImpliesThePrintedMissingJudgement()
    {
        // S. Bozóki, J. Fülöp, L. Rónyai, On optimal completion of incomplete pairwise comparison matrices, 2010, example 3: van Uden's approximation 0.73029674334.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["a", "b", "c", "d"], [1, 5, 2, 3, 4, null]));

        Assert.Equal(0.73029674334, result.GeometricMean.Shares[2] / result.GeometricMean.Shares[3], 10);
    }

    [Fact]
    public void Derive_BozokiCompleted2010_GivesTheWeightsOfAnIndependentPackage()
    {
        // The same example, completed by its optimum 0.7302965066; the weights are those AHPy (P. Griffith) computes: 0.3738, 0.392, 0.0985, 0.1357.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["a", "b", "c", "d"], [1, 5, 2, 3, 4, 0.7302965066047]));

        Assert.Equal([0.3738, 0.392, 0.0985, 0.1357], Printed.Rounded(result.Eigenvector.Shares, 4));
    }

    [Fact]
    public void Derive_WangChin2011_GivesThePrintedWeights()
    {
        // Y.-M. Wang, K.-S. Chin, A linear programming approximation to the eigenvector method in the analytic hierarchy process, Information Sciences 181(23), 2011, 5240-5248.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(
            ["1", "2", "3", "4", "5", "6"], [4, 3, 1, 3, 4, 7, 3, 0.2, 1, 0.2, 0.2, 1 / 6.0, 1, 1 / 3.0, 3]));

        Assert.Equal([0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391], Printed.Rounded(result.Eigenvector.Shares, 4));
    }

    [Fact]
    public void Derive_JourneyOfMathmodels_GivesThePrintedRatio()
    {
        // The five criteria of choosing a journey, the usual example of Chinese modelling courses, as the R package mathmodels (J. Zhang) prints it.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["景色", "费用", "居住", "饮食", "旅途"], [0.5, 4, 3, 3, 7, 5, 5, 0.5, 1 / 3.0, 1]));

        Assert.Equal([0.26360349, 0.47583538, 0.05381460, 0.09806829, 0.10867824], Printed.Rounded(result.Eigenvector.Shares, 8));
        Assert.Equal(5.072084, Printed.Rounded(result.LargestEigenvalue, 6));
        Assert.Equal(0.0180211, Printed.Rounded(result.ConsistencyIndex, 7));
        Assert.Equal(0.01609027, Printed.Rounded(result.ConsistencyRatio, 8));
    }

    [Fact]
    public void Derive_ZhouIncomplete2018_ImpliesThePrintedCompletion()
    {
        // X. Zhou et al., 2018, example 1: the judgement of the first against the second is missing, and their completed matrix has 2 there.
        AhpResult result = AhpWeights.Derive(PairwiseMatrix.FromUpper(["a", "b", "c", "d"], [null, 4, 8, 2, 4, 2]));

        Assert.Equal(2, result.Eigenvector.Shares[0] / result.Eigenvector.Shares[1], 10);
        Assert.Equal(2, result.GeometricMean.Shares[0] / result.GeometricMean.Shares[1], 10);
        Assert.Equal(0, result.ConsistencyRatio, 10);
    }

    [Fact]
    public void Joint_SixExpertsOfDade_GiveTheirPrintedWeights()
    {
        // Six experts on seven criteria of a cybersecurity framework (repository dade-cybersecurity-research, data and results published): individual geometric means and those of the
        // joint matrix. A slider v of 1 to 9 means 1, 3, 5, 7, 9 for |v − 5| of 0 to 4, in favour of the first below 5.
        int[][] sliders =
        [
            [2, 2, 5, 4, 4, 4, 2, 5, 4, 4, 4, 3, 3, 4, 4, 4, 7, 7, 5, 5, 5], [5, 4, 2, 1, 2, 2, 7, 3, 3, 2, 1, 2, 2, 2, 2, 5, 5, 7, 5, 5, 5],
            [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5], [6, 6, 3, 4, 3, 4, 6, 3, 4, 3, 4, 2, 3, 2, 4, 6, 6, 7, 4, 6, 7],
            [5, 5, 5, 5, 5, 3, 3, 2, 8, 8, 3, 2, 2, 2, 8, 8, 8, 8, 2, 8, 8], [2, 2, 1, 3, 2, 4, 5, 3, 3, 4, 5, 4, 5, 3, 4, 7, 7, 8, 8, 7, 8],
        ];
        string[] names = ["TS", "AC", "BI", "HI", "RTO", "RPO", "MLS"];
        PairwiseMatrix[] experts = [.. sliders.Select(own => PairwiseMatrix.FromUpper(names, [.. own.Select(Judged)]))];

        Assert.Equal([0.4499, 0.1361, 0.1265, 0.0230, 0.0464, 0.0628, 0.1554], Printed.Rounded(AhpWeights.Derive(experts[5]).GeometricMean.Shares, 4));
        Assert.Equal([0.262, 0.189, 0.211, 0.048, 0.083, 0.077, 0.131], Printed.Rounded(AhpWeights.Derive(PairwiseMatrix.Joint(experts)).GeometricMean.Shares, 3));

        static double? Judged(int slider) => slider <= 5 ? 1 + (2 * (5 - slider)) : 1.0 / (1 + (2 * (slider - 5)));
    }

    [Fact]
    public void Joint_AppleAndOrange_IsTheCubeRootOf24()
    {
        // Decision Lens (2007) after T. L. Saaty, J. Aczél: three people say an apple is 2, 3 and 4 times an orange; together 24^(1/3), and its inverse the other way round.
        PairwiseMatrix joint = PairwiseMatrix.Joint([.. ((double?[])[2, 3, 4]).Select(said => PairwiseMatrix.FromUpper(["apple", "orange"], [said]))]);

        Assert.Equal(Math.Cbrt(24), joint[0, 1]!.Value, 12);
        Assert.Equal(1 / Math.Cbrt(24), joint[1, 0]!.Value, 12);
    }

    internal static PairwiseMatrix House() => PairwiseMatrix.FromUpper(
        ["size", "transport", "neighbourhood", "age", "yard", "facilities", "condition", "financing"],
        [
            5, 3, 7, 6, 6, 1 / 3.0, 0.25,
            1 / 3.0, 5, 3, 3, 0.2, 1 / 7.0,
            6, 3, 4, 6, 0.2,
            1 / 3.0, 0.25, 1 / 7.0, 0.125,
            0.5, 0.2, 1 / 6.0,
            0.2, 1 / 6.0,
            0.5,
        ]);
}
