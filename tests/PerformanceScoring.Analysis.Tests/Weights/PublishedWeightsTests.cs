using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Weights from data against numbers that others have printed, to the digits they printed; docs/analysis/sources.md says where each was read.</summary>
public sealed class PublishedWeightsTests
{
    [Fact]
    public void Entropy_Xu2004_GivesThePrintedWeights()
    {
        // X. Xu, A note on the subjective and objective integrated approach to determine attribute weights, European Journal of Operational Research 156(2), 2004, 530-532.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 30, 30, 38, 29 }, { 19, 54, 86, 29 }, { 19, 15, 85, 28.9 }, { 68, 70, 60, 29 } });

        Assert.Equal([0.4630, 0.3992, 0.1378, 0.0000], Rounded(ObjectiveWeights.Entropy(table), 4));
    }

    [Fact]
    public void Entropy_ZavadskasPodvezko2016_GivesThePrintedWeights()
    {
        // E. K. Zavadskas, V. Podvezko, Integrated determination of objective criteria weights in MCDM, Int. J. of Information Technology & Decision Making 15(2), 2016, 267-283.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 3.0, 100, 10, 7 }, { 2.5, 80, 8, 5 }, { 1.8, 50, 20, 11 }, { 2.2, 70, 12, 9 } }, false, true, false, true);

        Assert.Equal([0.1146, 0.1981, 0.4185, 0.2689], Rounded(ObjectiveWeights.Entropy(table), 4));
    }

    [Fact]
    public void Entropy_Ersoy2021_GivesThePrintedWeights()
    {
        // Y. Ersoy, Equipment selection for an e-commerce company using entropy-based TOPSIS, EDAS and CODAS methods during the COVID-19, LogForum 17(3), 2021.
        Assert.Equal([0.405, 0.221, 0.134, 0.199, 0.007, 0.034], Rounded(ObjectiveWeights.Entropy(Ersoy()), 3));
    }

    [Fact]
    public void Critic_Diakoulaki1995_GivesTheWeightsOfTheAuthorsData()
    {
        // D. Diakoulaki, G. Mavrotas, L. Papayannakis, Determining objective weights in multiple criteria problems: the CRITIC method,
        // Computers & Operations Research 22(7), 1995, 763-770: eight pharmaceutical companies; the digits are those scikit-criteria prints for this table.
        Assert.Equal([0.20222554, 0.48090173, 0.31687273], Rounded(ObjectiveWeights.Critic(Companies()), 8));
    }

    [Fact]
    public void Critic_TusAdali2019_GivesThePrintedWeights()
    {
        // A. Tuş, E. Aytaç Adalı, The new combination with CRITIC and WASPAS methods for the time and attendance software selection problem, Opsearch 56(2), 2019, 528-538.
        // The printed weights come out when every column, the price too, is scaled as "more is better"; with the price turned they would differ.
        double[,] values = { { 5000, 3, 3, 4, 3, 2 }, { 680, 5, 3, 2, 2, 1 }, { 2000, 3, 2, 3, 4, 3 }, { 600, 4, 3, 1, 2, 2 }, { 800, 2, 4, 3, 3, 4 } };

        Assert.Equal([0.157, 0.249, 0.168, 0.121, 0.154, 0.151], Rounded(ObjectiveWeights.Critic(ObjectiveWeightsTests.Table(values)), 3));
        Assert.NotEqual(0.157, Rounded(ObjectiveWeights.Critic(ObjectiveWeightsTests.Table(values, false, true, true, true, true, true)), 3)[0]);
    }

    [Fact]
    public void StandardDeviation_Salabun2020_GivesThePrintedWeights()
    {
        // W. Sałabun, J. Wątróbski, A. Shekhovtsov, Are MCDA methods benchmarkable?, Symmetry 12(9), 2020, 1549: 0.217, 0.294, 0.488 (columns not scaled).
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 0.619, 0.449, 0.447 }, { 0.862, 0.466, 0.006 }, { 0.458, 0.698, 0.771 }, { 0.777, 0.631, 0.491 }, { 0.567, 0.992, 0.968 } });

        double[] printed = [0.217, 0.294, 0.488];
        double[] shares = [.. ObjectiveWeights.StandardDeviation(table, new WeightingOptions { Scaling = ColumnScaling.None }).Weights!.Shares];
        Assert.All(shares.Zip(printed), pair => Assert.Equal(pair.Second, pair.First, 3));
    }

    [Fact]
    public void StandardDeviation_UnscaledTableOfJMcDM_GivesItsPrintedWeights()
    {
        // The example that the Julia package JMcDM (jbytecode) prints and tests against; it names no paper. Columns not scaled.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,]
        {
            { 105000, 105, 10, 4, 300, 10 }, { 120000, 110, 15, 4, 500, 8 }, { 150000, 120, 12, 3, 550, 12 }, { 115000, 105, 20, 4, 600, 9 }, { 135000, 115, 15, 5, 400, 9 },
        });

        double[] shares = [.. ObjectiveWeights.StandardDeviation(table, new WeightingOptions { Scaling = ColumnScaling.None }).Weights!.Shares];
        double[] printed = [0.9925358892853197, 0.00036602915026898945, 0.0002123191795668205, 3.9701435571412785e-05, 0.006760910856275223, 8.515009299808652e-05];
        Assert.All(shares.Zip(printed), pair => Assert.Equal(pair.Second, pair.First, 14));
    }

    [Fact]
    public void Entropy_LeeChang2018_GivesThePrintedWeights()
    {
        // H.-C. Lee, C.-T. Chang, Comparative analysis of MCDM methods for ranking renewable energy sources in Taiwan, Renewable and Sustainable Energy Reviews 92, 2018, 883-896.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,]
        {
            { 4550, 30, 6.74, 20, 15, 5, 85, 150, 0.87, 4.76 }, { 3005, 60.86, 2.4, 35, 27, 4, 26, 200, 0.17, 4.51 }, { 2040, 14.85, 1.7, 90, 25, 5, 26, 500, 0.27, 4.19 },
            { 3370, 99.4, 3.25, 25.3, 54, 3, 45, 222, 0.21, 3.78 }, { 3920, 112.6, 4.93, 11.4, 71.7, 2, 50, 100, 0.25, 4.11 },
        });

        Assert.Equal([0.026, 0.154, 0.089, 0.199, 0.115, 0.040, 0.080, 0.123, 0.172, 0.002], Rounded(ObjectiveWeights.Entropy(table), 3));
    }

    [Fact]
    public void StandardDeviation_JahanEdwards2013_GivesThePrintedWeights()
    {
        // A. Jahan, K. L. Edwards, Weighting of dependent and target-based criteria for optimal decision-making in materials selection process: biomedical applications,
        // Materials & Design 49, 2013, 1000-1008: seven materials on three criteria, normalised already.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 0, 0, 0 }, { 0.39, 0.30, 0.77 }, { 0.17, 0.36, 0.80 }, { 0.35, 0.29, 0.93 }, { 0.30, 0.40, 0.94 }, { 0.84, 0.71, 1 }, { 1, 1, 0.99 } });

        Assert.Equal([0.35, 0.31, 0.34], Rounded(ObjectiveWeights.StandardDeviation(table), 2));
    }

    [Fact]
    public void Times_ZavadskasPodvezko2016_GivesThePrintedCombination()
    {
        // The same paper as above combines two weightings as q·W ÷ Σ q·W (IDOCRIW): entropy weights, here computed, and the CILOS weights it prints.
        DecisionTable table = ObjectiveWeightsTests.Table(new double[,] { { 3.0, 100, 10, 7 }, { 2.5, 80, 8, 5 }, { 1.8, 50, 20, 11 }, { 2.2, 70, 12, 9 } }, false, true, false, true);
        WeightVector entropy = ObjectiveWeights.Entropy(table).Weights!;

        WeightVector combined = entropy.Times(new WeightVector(new Message("CILOS", "CILOS"), entropy.Names, [0.3343, 0.2199, 0.1957, 0.2501]));

        // Printed 0.1658, 0.1886, 0.3545, 0.2911 from factors of four digits; the second is 0.18855, so its last digit depends on them.
        double[] printed = [0.1658, 0.1886, 0.3545, 0.2911];
        Assert.All(combined.Shares.Zip(printed), pair => Assert.InRange(pair.First, pair.Second - 0.0001, pair.Second + 0.0001));
        double[] factors = [0.1146, 0.1981, 0.4185, 0.2689];
        Assert.Equal(printed, Printed.Rounded(new WeightVector(new Message("entropy", "entropy"), entropy.Names, factors).Times(new WeightVector(new Message("CILOS", "CILOS"), entropy.Names, [0.3343, 0.2199, 0.1957, 0.2501])).Shares, 4));
    }

    [Fact]
    public void Times_ExampleOfMathmodels_GivesItsPrintedDigits()
    {
        // The R package mathmodels (J. Zhang) prints this for combine_weights(subjective, objective, type = "multiplicative"); it names no paper.
        string[] names = ["a", "b", "c", "d"];
        WeightVector combined = new WeightVector(new Message("AHP eigenvector", "AHP eigenvector"), names, [0.4, 0.3, 0.2, 0.1]).Times(new WeightVector(new Message("entropy", "entropy"), names, [0.25, 0.2, 0.3, 0.25]));

        Assert.Equal([0.4081633, 0.2448980, 0.2448980, 0.1020408], Printed.Rounded(combined.Shares, 7));
    }

    private static DecisionTable Companies() => ObjectiveWeightsTests.Table(new double[,]
    {
        { 61, 1.08, 4.33 }, { 20.7, 0.26, 4.34 }, { 16.3, 1.98, 2.53 }, { 9, 3.29, 1.65 }, { 5.4, 2.77, 2.33 }, { 4, 4.12, 1.21 }, { -6.1, 3.52, 2.10 }, { -34.6, 3.31, 0.98 },
    });

    private static DecisionTable Ersoy() => ObjectiveWeightsTests.Table(
        new double[,]
        {
            { 256, 8, 41, 1.6, 1.77, 7347.16 }, { 256, 8, 32, 1.0, 1.8, 6919.99 }, { 256, 8, 53, 1.6, 1.9, 8400 },
            { 256, 8, 41, 1.0, 1.75, 6808.9 }, { 512, 8, 35, 1.6, 1.7, 8479.99 }, { 256, 4, 35, 1.6, 1.7, 7499.99 },
        },
        true, true, true, true, false, false);

    private static double[] Rounded(WeightingResult result, int decimals) => Printed.Rounded(result.Weights!.Shares, decimals);
}
