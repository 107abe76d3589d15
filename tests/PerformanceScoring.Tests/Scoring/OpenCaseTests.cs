using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Tests.Scoring;

/// <summary>The open cases of the rules, one by one.</summary>
public class OpenCaseTests
{
    private static readonly Rulebook Changqing = GeneratedRulebooks.Changqing;

    [Theory]
    [InlineData(5, 10)]
    [InlineData(0, 10)]
    public void AtLeast_TargetZeroAndReached_FullWeight(int actual, int points) => AssertComputed(points, Score(Indicator.AtLeast(Tier.Output, "指标", 10m, 0m, actual)));

    [Fact]
    public void AtMost_TargetZeroActualZero_FullWeight() => AssertComputed(10m, Score(Indicator.AtMost(Tier.Output, "事故数", 10m, 0m, 0m)));

    [Fact]
    public void AtMost_TargetZeroActualAboveZero_NoPoints() => AssertComputed(0m, Score(Indicator.AtMost(Tier.Output, "事故数", 10m, 0m, 1m)));

    [Fact]
    public void AtLeast_ActualZero_NoPoints() => AssertComputed(0m, Score(Indicator.AtLeast(Tier.Output, "指标", 10m, 5m, 0m)));

    [Fact]
    public void AtMost_ActualZero_FullWeightWithoutDividingByZero() => AssertComputed(10m, Score(Indicator.AtMost(Tier.Cost, "时间", 10m, 5m, 0m)));

    [Fact]
    public void AtLeast_NegativeGrowthTargetReached_FullWeight() => AssertComputed(10m, Score(Indicator.AtLeast(Tier.Effect, "增长率", 10m, -5m, -3m, Unit.Percent)));

    [Theory]
    [InlineData(Direction.AtLeast, -5, -8)]
    [InlineData(Direction.AtMost, -5, -3)]
    public void Score_NegativeTargetMissed_NoPointsAndWholeRange(Direction direction, int target, int actual)
    {
        ItemScore item = Score(Row(direction, target, actual));
        Assert.Null(item.Points);
        Assert.Equal(Basis.None, item.Basis);
        Assert.Equal(new PointRange(0m, 10m), item.Range);
    }

    [Fact]
    public void AtLeast_NegativeActual_NoPoints() => AssertComputed(0m, Score(Indicator.AtLeast(Tier.Effect, "增长率", 10m, 5m, -1m)));

    [Fact]
    public void Score_MissingActualWithDeclaredPoints_DeclaredOverWholeRange()
    {
        ItemScore item = Score(new Indicator(Tier.Output, "指标", Direction.AtLeast, FormValue.OfNumber(5m), FormValue.Missing)
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = FormValue.OfNumber(7m),
        });
        Assert.Equal((Basis.Declared, 7m, new PointRange(0m, 10m)), (item.Basis, item.Points, item.Range));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(10, null, false)]
    [InlineData(null, 7, false)]
    public void Score_FirstRowOfTwoWithWeightOrPoints_OnlyAFormWithNeitherHasNoGrade(int? weight, int? declared, bool isWithoutPoints)
    {
        Indicator Row(int? weight, int? declared) => new(Tier.Output, "指标", Direction.AtLeast, FormValue.OfNumber(5m), FormValue.OfNumber(6m))
        {
            Weight = weight is { } points ? FormValue.OfNumber(points) : FormValue.Missing,
            DeclaredPoints = declared is { } given ? FormValue.OfNumber(given) : FormValue.Missing,
        };
        Scorecard card = new Scorer(Changqing).Score(new SelfEvaluationForm("项目", 2024)
        {
            Execution = new BudgetExecution(100m, 100m),
            Indicators = [Row(weight, declared), Row(null, null)],
        });

        Assert.Equal((isWithoutPoints, !isWithoutPoints), (card.IsWithoutPoints, card.IsGradeRobust));
        Assert.Equal(isWithoutPoints ? 0 : 1, Grade.All.Sum(new PerformanceScoring.Portfolios.Portfolio([card]).Count));
    }

    [Fact]
    public void Score_MissingActualWithoutDeclaredPoints_NullAndTotalIncomplete()
    {
        Scorecard card = ScoreForm(Indicator.AtLeast(Tier.Output, "指标", 10m, 5m, null));
        Assert.Null(card.Items[0].Points);
        Assert.Equal(Basis.None, card.Items[0].Basis);
        Assert.True(card.IsIncomplete);
        Assert.Equal(10m, card.Total);
        Assert.Equal(new PointRange(10m, 20m), card.Range);
    }

    [Fact]
    public void Score_WeightZero_ZeroPoints() => AssertComputed(0m, Score(Indicator.AtLeast(Tier.Output, "指标", 0m, 5m, 4m)));

    [Theory]
    [InlineData(ValueState.None)]
    [InlineData(ValueState.NotApplicable)]
    public void Score_WeightZeroAndNoneTarget_NotApplicable(ValueState state)
    {
        ItemScore item = Score(new Indicator(Tier.Cost, "成本", Direction.AtMost, FormValue.Without(state), FormValue.OfNumber(0m)) { Weight = FormValue.OfNumber(0m) });
        Assert.Equal((ScoreGround.NotApplicable, Basis.None, 0m, default), (item.Ground, item.Basis, item.Points, item.Range));
    }

    [Fact]
    public void Score_NoneAgainstNoneWithWeight_WordsThatAgree()
    {
        ItemScore item = Score(new Indicator(Tier.Cost, "成本", Direction.Qualitative, FormValue.Without(ValueState.None), FormValue.Without(ValueState.None))
        {
            Weight = FormValue.OfNumber(5m),
            DeclaredPoints = FormValue.OfNumber(5m),
        });
        Assert.Equal((Basis.Judged, 5m, new PointRange(4m, 5m)), (item.Basis, item.Points, item.Range));
    }

    [Fact]
    public void Score_WeightMissing_DeclaredPointsAsPointRange()
    {
        ItemScore item = Score(new Indicator(Tier.Output, "指标", Direction.AtLeast, FormValue.OfNumber(5m), FormValue.OfNumber(5m)) { DeclaredPoints = FormValue.OfNumber(20m) });
        Assert.Equal((ScoreGround.NoWeight, Basis.Declared, 20m, new PointRange(20m, 20m)), (item.Ground, item.Basis, item.Points, item.Range));
    }

    [Fact]
    public void Score_UnitMismatch_DeclaredAndSaid()
    {
        ItemScore item = Score(new Indicator(
            Tier.Output,
            "工期",
            Direction.AtMost,
            FormValue.OfNumber(3m, Unit.Create("月", Dimension.Calendar)),
            FormValue.OfNumber(40m, Unit.Create("天", Dimension.Time, 86_400)))
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = FormValue.OfNumber(9m),
        });
        Assert.Equal((ScoreGround.UnitsDiffer, Basis.Declared, 9m, new PointRange(0m, 10m)), (item.Ground, item.Basis, item.Points, item.Range));
        Assert.Contains("单位不同", item.Trace.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_UnitsOfOneDimension_Converted()
    {
        ItemScore item = Score(new Indicator(
            Tier.Cost,
            "延迟时间",
            Direction.AtMost,
            FormValue.OfNumber(1m, Unit.Create("小时", Dimension.Time, 3_600)),
            FormValue.OfNumber(90m, Unit.Create("分钟", Dimension.Time, 60)))
        { Weight = FormValue.OfNumber(5m) });
        AssertComputed(3.33m, item);
    }

    [Theory]
    [InlineData(Comparator.MoreThan, Direction.AtLeast)]
    [InlineData(Comparator.LessThan, Direction.AtMost)]
    public void Score_StrictSignHitExactly_FullWeightAndTraceSaysSo(Comparator sign, Direction direction)
    {
        FormValue target = FormValue.OfNumber(90m, Unit.Percent, UnitGround.Written, sign, comparatorIsWord: false, isApproximate: false, default);
        ItemScore item = Score(new Indicator(Tier.Output, "指标", direction, target, FormValue.OfNumber(90m, Unit.Percent)) { Weight = FormValue.OfNumber(10m) });
        AssertComputed(10m, item);
        Assert.True(item.IsStrictlyMissed);
        Assert.Contains("并未严格", item.Trace.ToString(), StringComparison.Ordinal);
        Assert.Contains("not strictly", item.Trace.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("部分完成", 4, "[3, 3.99]", Basis.Declared)]
    [InlineData("部分完成", 3.99, "[3, 3.99]", Basis.Judged)]
    [InlineData("部分完成", 3, "[3, 3.99]", Basis.Judged)]
    [InlineData("完成", 4, "[4, 5]", Basis.Judged)]
    [InlineData("完成", 3.99, "[3.99, 5]", Basis.Declared)]
    [InlineData("未完成", 2.99, "[0, 2.99]", Basis.Judged)]
    [InlineData("未完成", 0, "[0, 2.99]", Basis.Judged)]
    [InlineData("未完成", 3, "[0, 3]", Basis.Declared)]
    public void Score_DeclaredAtBandEdge_BelongsToOneBand(string actual, double declared, string range, Basis basis)
    {
        ItemScore item = Score(Indicator.Qualitative(Tier.Output, "指标", 5m, "完成", actual, (decimal)declared));
        Assert.Equal(basis, item.Basis);
        Assert.Equal((decimal)declared, item.Points);
        Assert.Equal(basis == Basis.Declared && actual == "部分完成" ? "[3, 4]" : range, item.Range.ToString());
    }

    [Fact]
    public void Score_WordsNameNoBand_DeclaredPointsChooseIt()
    {
        ItemScore item = Score(Indicator.Qualitative(Tier.Effect, "指标", 15m, "可持续", "持续向好", 14m));
        Assert.Equal((Basis.Judged, 14m, new PointRange(12m, 15m), QualitativeBand.Attained), (item.Basis, item.Points, item.Range, item.Band));
    }

    [Fact]
    public void Score_WordsAgreeAndDeclaredZero_DeclaredOverBothRanges()
    {
        ItemScore item = Score(Indicator.Qualitative(Tier.Output, "资金拨付率", 10m, "及时", "及时", 0m));
        Assert.Equal((Basis.Declared, ScoreGround.Contradiction, 0m, new PointRange(0m, 10m)), (item.Basis, item.Ground, item.Points, item.Range));
    }

    [Fact]
    public void Score_WordsWithoutDeclaredPoints_AttainedFullElseNull()
    {
        ItemScore attained = Score(Indicator.Qualitative(Tier.Output, "指标", 5m, "及时", "及时"));
        ItemScore missed = Score(Indicator.Qualitative(Tier.Output, "指标", 5m, "及时", "不及时"));
        Assert.Equal((Basis.Judged, 5m, new PointRange(4m, 5m)), (attained.Basis, attained.Points, attained.Range));
        Assert.Equal((Basis.None, null, new PointRange(0m, 2.99m)), (missed.Basis, missed.Points, missed.Range));
    }

    [Fact]
    public void Score_GivenJudgement_BeatsDeclaredPoints()
    {
        Indicator row = new(Tier.Effect, "指标", Direction.Qualitative, FormValue.OfWords("提高"), FormValue.OfWords("持续向好"))
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = FormValue.OfNumber(10m),
            Judgement = Judgement.PartlyAttained(0.7m),
        };
        ItemScore item = Score(row);
        Assert.Equal((Basis.Judged, 7m, new PointRange(6m, 7.99m)), (item.Basis, item.Points, item.Range));
    }

    [Theory]
    [InlineData(ValueShape.Words)]
    [InlineData(ValueShape.Number)]
    public void Score_WordsAgainstNumber_NotAnAnswer(ValueShape target)
    {
        FormValue words = FormValue.OfWords("有效提高");
        FormValue number = FormValue.OfNumber(0m);
        ItemScore item = Score(new Indicator(
            Tier.Effect, "指标", Direction.Qualitative, target == ValueShape.Words ? words : number, target == ValueShape.Words ? number : words)
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = FormValue.OfNumber(10m),
        });
        Assert.Equal((ScoreGround.NotAnAnswer, Basis.Declared, 10m, new PointRange(0m, 10m)), (item.Ground, item.Basis, item.Points, item.Range));
    }

    [Fact]
    public void Score_LateDate_DeclaredPoints()
    {
        ItemScore late = Score(Indicator.OnOrBefore(Tier.Output, "完成时间", 10m, new DateOnly(2024, 9, 30), new DateOnly(2024, 10, 1), 8m));
        ItemScore onTime = Score(Indicator.OnOrBefore(Tier.Output, "完成时间", 10m, new DateOnly(2024, 9, 30), new DateOnly(2024, 9, 30), 8m));
        Assert.Equal((ScoreGround.LateDate, Basis.Declared, 8m, new PointRange(0m, 10m)), (late.Ground, late.Basis, late.Points, late.Range));
        AssertComputed(10m, onTime);
    }

    [Theory]
    [InlineData(12, 10, "PS201")]
    [InlineData(-1, 0, "PS202")]
    public void Score_DeclaredOutsideWeight_CountsAsEdgeWithFinding(int declared, int points, string check)
    {
        Scorecard card = ScoreForm(new Indicator(Tier.Output, "指标", Direction.AtLeast, FormValue.OfNumber(5m), FormValue.Missing)
        {
            Weight = FormValue.OfNumber(10m),
            DeclaredPoints = FormValue.OfNumber(declared),
        });
        Assert.Equal(points, card.Items[0].Points);
        Finding finding = Assert.Single(card.Findings, finding => finding.Check.Id == check);
        Assert.Equal(1, finding.IndicatorNumber);
    }

    [Theory]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("89.995", "良")]
    [InlineData("80", "良")]
    [InlineData("79.99", "中")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    [InlineData("0", "差")]
    [InlineData("100", "优")]
    public void GradeOf_EdgeTotal_BelongsToOneGrade(string total, string grade) =>
        Assert.Equal(grade, Changqing.Grades.GradeOf(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture)).Label);

    [Theory]
    [InlineData(null, 5)]
    [InlineData(0, null)]
    [InlineData(100, null)]
    public void Score_BudgetZeroOrUnknown_NullPointsAndWholeRange(int? budget, int? spent)
    {
        Scorecard card = new Scorer(Changqing).Score(new SelfEvaluationForm("项目", 2024) { Execution = new BudgetExecution(budget, spent) });
        Assert.Null(card.Execution.Points);
        Assert.Equal(new PointRange(0m, 10m), card.Execution.Range);
        Assert.True(card.IsIncomplete);
    }

    [Fact]
    public void Score_SpentAboveBudget_CappedAtWeight()
    {
        Scorecard card = new Scorer(Changqing).Score(new SelfEvaluationForm("项目", 2024) { Execution = new BudgetExecution(100m, 130m) });
        Assert.Equal(10m, card.Execution.Points);
        Assert.Contains("封顶", card.Execution.Trace.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Score_UnfundedCost_ZeroUnderChangqingAndFullUnderNational()
    {
        SelfEvaluationForm form = new("项目", 2024)
        {
            Execution = new BudgetExecution(3m, 0m),
            Indicators = [Indicator.AtMost(Tier.Cost, "总成本", 5m, 3m, 0m, Unit.TenThousandYuan)],
        };
        ItemScore here = new Scorer(Changqing).Score(form).Items[0];
        ItemScore national = new Scorer(RulebookCatalog.BuiltIn.Get("cn-mof-project")).Score(form).Items[0];
        Assert.Equal((ScoreGround.UnfundedCost, Basis.Computed, 0m, default), (here.Ground, here.Basis, here.Points, here.Range));
        AssertComputed(5m, national);
    }

    [Fact]
    public void Score_LinearAtMost_ZeroFromTwiceTheTargetOn()
    {
        Rulebook linear = GeneratedRulebooks.With(AtMostMethod.Linear);
        decimal? At(decimal actual) => new Scorer(linear).Score(new SelfEvaluationForm("项目") { Indicators = [Indicator.AtMost(Tier.Output, "指标", 10m, 100m, actual)] }).Items[0].Points;
        Assert.Equal([10m, 7.5m, 0.01m, 0m, 0m], new[] { At(100m), At(125m), At(199.9m), At(200m), At(300m) });
    }

    [Theory]
    [InlineData(101, "各指标分值合计为 101 分。规则（cn-sd-jinan-changqing/2024-01-01）规定合计为 90 分。未作折算，请更正分值。")]
    [InlineData(0, "各指标分值合计为 0 分。规则（cn-sd-jinan-changqing/2024-01-01）规定合计为 90 分。未作折算，请更正分值。")]
    public void Score_WeightsOfZeroOr101_SaidAndNeverRescaled(int weight, string message)
    {
        Scorecard card = ScoreForm(Indicator.AtLeast(Tier.Output, "指标", weight, 5m, 5m));
        Assert.Equal(weight, card.Items[0].Points);
        Assert.Equal(Math.Min(100m, 10m + weight), card.Total);
        Assert.Equal(message, Assert.Single(card.Findings, finding => finding.Check.Id == "PS101").In(Language.Chinese));
    }

    [Fact]
    public void Score_HugeNumbers_NeverThrows()
    {
        Scorecard card = ScoreForm(
            Indicator.AtLeast(Tier.Output, "指标", decimal.MaxValue, decimal.MaxValue, decimal.MaxValue - 1m),
            Indicator.AtLeast(Tier.Output, "指标", 30m, decimal.MaxValue, 0.0000000000000000000000000001m),
            Indicator.AtMost(Tier.Output, "指标", 999_999m, 1m, 3m));
        Assert.Equal(100m, card.Total);
        Assert.Equal(0m, card.Items[1].Points);
        Assert.Equal(333_333m, card.Items[2].Points);
    }

    private static Indicator Row(Direction direction, decimal target, decimal actual) =>
        new(Tier.Output, "指标", direction, FormValue.OfNumber(target), FormValue.OfNumber(actual)) { Weight = FormValue.OfNumber(10m) };

    private static ItemScore Score(Indicator row) => ScoreForm(row).Items[0];

    private static Scorecard ScoreForm(params Indicator[] rows) =>
        new Scorer(Changqing).Score(new SelfEvaluationForm("项目", 2024) { Execution = new BudgetExecution(100m, 100m), Indicators = rows });

    private static void AssertComputed(decimal points, ItemScore item)
    {
        Assert.Equal((Basis.Computed, points, new PointRange(points, points)), (item.Basis, item.Points, item.Range));
    }
}
