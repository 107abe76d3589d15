using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Surveys;

public sealed class SurveyTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(29, 29, 0.8830, 1.0000)]
    public void Wilson_Newcombe1998_GivesThePrintedIntervals(long hits, long size, double lower, double upper)
    {
        // R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in Medicine 17, 1998, 857-872, table I, method 3.
        ConfidenceInterval interval = ShareInterval.Wilson(hits, size);

        Assert.Equal(lower, Printed.Rounded(interval.Lower, 4));
        Assert.Equal(upper, Printed.Rounded(interval.Upper, 4));
    }

    [Fact]
    public void Wilson_PrintedSessionOfR_GivesItsDigits()
    {
        // RPubs 1367507: of the 32 cars of R's mtcars 6 drive 25 miles or more a gallon.
        ConfidenceInterval interval = ShareInterval.Wilson(6, 32);

        Assert.Equal(0.08889545, Printed.Rounded(interval.Lower, 8));
        Assert.Equal(0.35309155, Printed.Rounded(interval.Upper, 8));
    }

    [Fact]
    public void Wilson_EverybodyAsked_IsCertain()
    {
        ConfidenceInterval all = ShareInterval.Wilson(40, 50, population: 50);
        Assert.Equal((0.8, 0.8), (all.Lower, all.Upper));

        ConfidenceInterval half = ShareInterval.Wilson(40, 50, population: 100);
        ConfidenceInterval many = ShareInterval.Wilson(40, 50);
        Assert.True(half.Lower > many.Lower && half.Upper < many.Upper);
        Assert.Equal(1, ShareInterval.Wilson(50, 50).Upper);
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Wilson(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Wilson(1, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Wilson(1, 2, population: 1));
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(15, 14)]
    [InlineData(50, 44)]
    [InlineData(100, 80)]
    [InlineData(110, 86)]
    [InlineData(220, 140)]
    [InlineData(250, 152)]
    [InlineData(500, 217)]
    [InlineData(1000, 278)]
    [InlineData(1200, 291)]
    [InlineData(1300, 297)]
    [InlineData(1500, 306)]
    [InlineData(2800, 338)]
    [InlineData(10000, 370)]
    public void Exact_KrejcieMorgan1970_RoundsToTheirTable(long population, long printed) =>
        // R. V. Krejcie, D. W. Morgan, Determining sample size for research activities, Educational and Psychological Measurement 30, 1970, 607-610: χ² = 3.841, P = 0.5, d = 0.05.
        Assert.Equal(printed, (long)Printed.Rounded(SampleSize.Exact(population, 0.05, 3.841, 0.5), 0));

    [Fact]
    public void Required_LargePopulation_IsThe385OfTheTextbooks()
    {
        // Cochran's 1.96² · 0.25 ÷ 0.05² = 384.16, rounded up.
        Assert.Equal(385, SampleSize.Required(null));
        Assert.Equal(1, SampleSize.Required(1));
        Assert.Equal(278, SampleSize.Required(1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Required(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Required(10, margin: 0));
    }

    [Fact]
    public void FromVariances_BlandAltman1997_IsThePrinted095()
    {
        // J. M. Bland, D. G. Altman, Statistics notes: Cronbach's alpha, BMJ 314, 1997, 572: the mini-HAQ, 10 items, Σs² = 11.16, s²ₜ = 77.44.
        Assert.Equal(0.95, Printed.Rounded(CronbachAlpha.FromVariances(10, 11.16, 77.44), 2));
    }

    [Fact]
    public void Of_AttitudeData_IsThePrinted0843()
    {
        // S. Chatterjee, B. Price, Regression Analysis by Example, 1977 (R's data set `attitude`, 30 departments × 7 questions), as a course prints what the psych package says.
        CronbachAlpha result = CronbachAlpha.Of(Attitude());

        Assert.Equal(0.843, Printed.Rounded(result.Alpha!.Value, 3));
        Assert.Equal([0.810, 0.797, 0.828, 0.803, 0.795, 0.864, 0.840], Printed.Rounded(result.WithoutQuestion.Select(alpha => alpha!.Value), 3));
        Assert.Equal((7, 30, 0), (result.Questions, result.Respondents, result.LeftOut));
        Assert.Contains("0.84", result.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void FromVariances_ExampleOfStatsBase_IsThePrinted08136()
    {
        // The example of Julia's StatsBase (cronbachalpha): variances 10, 11, 12, 13 and covariances 6, so the total has 46 + 12 · 6 = 118; without the first 36 + 36 = 72.
        Assert.Equal(0.8136, Printed.Rounded(CronbachAlpha.FromVariances(4, 46, 118), 4));
        Assert.Equal(0.7500, Printed.Rounded(CronbachAlpha.FromVariances(3, 36, 72), 4));
    }

    [Fact]
    public void Of_IdenticalQuestions_IsOneAndConstantOnesAreNothing()
    {
        Assert.Equal(1, CronbachAlpha.Of([[1, 1, 1], [2, 2, 2], [5, 5, 5]]).Alpha!.Value, 12);
        Assert.Null(CronbachAlpha.Of([[3, 3], [3, 3]]).Alpha);
        Assert.Null(CronbachAlpha.Of([]).Alpha);
        Assert.Null(CronbachAlpha.Of([[1], [2]]).Alpha);
        Assert.Equal((2, 1), (CronbachAlpha.Of([[1, 1], [2, 3], [null, 3]]).Respondents, CronbachAlpha.Of([[1, 1], [2, 3], [null, 3]]).LeftOut));
        Assert.Throws<ArgumentException>(() => CronbachAlpha.Of([[1, 2], [1]]));
    }

    [Fact]
    public void Of_AQuestionTheWrongWayRound_IsTheOneToLeaveOut()
    {
        CronbachAlpha result = CronbachAlpha.Of([[1, 2, 9], [2, 3, 8], [4, 4, 6], [5, 6, 5], [7, 7, 3]]);

        Assert.Equal(2, result.WithoutQuestion.ToList().IndexOf(result.WithoutQuestion.Max()));
        Assert.True(result.WithoutQuestion[2] > result.Alpha);
    }

    [Fact]
    public void Analyze_FiveLevels_IsTheHandsRateWithItsEvidence()
    {
        // 453 of 470 satisfied: 96.3829…%; worth (300·100 + 153·75 + 10·50 + 5·25) ÷ 470 = 89.5744…
        SatisfactionSurvey survey = Survey([300, 153, 10, 5, 2], distributed: 500, returned: 480, population: 5000);
        SurveyResult result = new SurveyAnalyzer().Analyze(survey, out Message? problem)!;

        Assert.Null(problem);
        Assert.Equal((453L, 470L), (result.Satisfied, survey.Valid));
        Assert.Equal(96.38m, result.RatePercent);
        Assert.Equal(89.57m, result.WeightedMeanPercent);
        Assert.Equal((96m, 94m), (result.ReturnedPercent!.Value, result.ValidPercent!.Value));
        Assert.Equal(357, result.Required);
        Assert.Empty(result.Cautions);
        Assert.Contains("470", result.Message.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(89.57m, new SurveyAnalyzer(new SurveyOptions { Method = RateMethod.WeightedMean }).Analyze(survey, out _)!.RatePercent);
    }

    [Fact]
    public void Analyze_FewAnswersAndFewReturned_SaysSo()
    {
        SurveyResult few = new SurveyAnalyzer().Analyze(Survey([10, 5, 1, 0, 0], distributed: 100), out _)!;
        Assert.Equal(2, few.Cautions.Count);

        SurveyResult unknown = new SurveyAnalyzer().Analyze(Survey([400, 5, 1, 0, 0]), out _)!;
        Assert.Contains("发放", Assert.Single(unknown.Cautions).In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_SatisfactionRow_IsScoredByTheSurvey()
    {
        SurveyResult result = new SurveyAnalyzer().Analyze(Survey([300, 120, 40, 5, 5]), out _)!;
        Indicator row = new(Tier.Satisfaction, "服务对象满意度", Direction.AtLeast, FormValue.OfNumber(95m, Values.Unit.Percent), FormValue.OfWords("满意"))
        {
            Weight = FormValue.OfNumber(10m),
        };

        Scorecard card = new Scorer(SmallForms.Changqing).Score(new SelfEvaluationForm("项目", 2024) { Indicators = [result.Answer(row)] });

        // 420 ÷ 470 = 89.36 %; 89.36 ÷ 95 × 10 = 9.406… → 9.41
        Assert.Equal(89.36m, result.RatePercent);
        Assert.Equal((9.41m, Basis.Computed), (card.Items[0].Points, card.Items[0].Basis));
        Assert.Contains("470", card.Items[0].Indicator.Actual.Written.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_ImpossibleCounts_AreNamed()
    {
        Assert.Null(SatisfactionSurvey.TryCreate("x", SatisfactionScale.FiveLevels, [1, 2], out IReadOnlyList<Message> problems));
        Assert.Single(problems);
        Assert.Null(SatisfactionSurvey.TryCreate("x", SatisfactionScale.TwoLevels, [-1, 2], out problems));
        Assert.Single(problems);
        Assert.Null(SatisfactionSurvey.TryCreate("x", SatisfactionScale.TwoLevels, [10, 2], out problems, distributed: 5, returned: 11, population: 3));
        Assert.Equal(3, problems.Count);

        SatisfactionSurvey empty = SatisfactionSurvey.TryCreate("x", SatisfactionScale.TwoLevels, [0, 0], out problems)!;
        Assert.Null(new SurveyAnalyzer().Analyze(empty, out Message? problem));
        Assert.NotNull(problem);
        Assert.Throws<ArgumentException>(() => new SatisfactionScale([new SatisfactionLevel("a", 50m, true), new SatisfactionLevel("b", 100m, false)]));
        Assert.Null(SatisfactionScale.OfLevels(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurveyOptions { Confidence = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurveyOptions { Margin = 0 });
    }

    private static SatisfactionSurvey Survey(IReadOnlyList<long> counts, long? distributed = null, long? returned = null, long? population = null) =>
        SatisfactionSurvey.TryCreate("服务对象满意度", SatisfactionScale.FiveLevels, counts, out _, distributed, returned, population)!;

    private static double?[][] Attitude() =>
    [
        [43, 51, 30, 39, 61, 92, 45], [63, 64, 51, 54, 63, 73, 47], [71, 70, 68, 69, 76, 86, 48], [61, 63, 45, 47, 54, 84, 35], [81, 78, 56, 66, 71, 83, 47],
        [43, 55, 49, 44, 54, 49, 34], [58, 67, 42, 56, 66, 68, 35], [71, 75, 50, 55, 70, 66, 41], [72, 82, 72, 67, 71, 83, 31], [67, 61, 45, 47, 62, 80, 41],
        [64, 53, 53, 58, 58, 67, 34], [67, 60, 47, 39, 59, 74, 41], [69, 62, 57, 42, 55, 63, 25], [68, 83, 83, 45, 59, 77, 35], [77, 77, 54, 72, 79, 77, 46],
        [81, 90, 50, 72, 60, 54, 36], [74, 85, 64, 69, 79, 79, 63], [65, 60, 65, 75, 55, 80, 60], [65, 70, 46, 57, 75, 85, 46], [50, 58, 68, 54, 64, 78, 52],
        [50, 40, 33, 34, 43, 64, 33], [64, 61, 52, 62, 66, 80, 41], [53, 66, 52, 50, 63, 80, 37], [40, 37, 42, 58, 50, 57, 49], [63, 54, 42, 48, 66, 75, 33],
        [66, 77, 66, 63, 88, 76, 72], [78, 75, 58, 74, 80, 78, 49], [48, 57, 44, 45, 51, 83, 38], [85, 85, 71, 71, 77, 74, 55], [82, 82, 39, 59, 64, 78, 39],
    ];
}
