using PerformanceScoring.Findings;
using PerformanceScoring.Review;
using PerformanceScoring.Review.Checks.IndicatorQuality;

namespace PerformanceScoring.Tests.Review.Checks.IndicatorQuality;

public class UnitLeftOverTests
{
    private static readonly UnitLeftOver Check = new();

    [Fact]
    public void Review_UsersOfAnotherUnit_FindsRow() =>
        Assert.Equal([1], new FormSketch().Satisfaction("参保农户满意度", "≥90%", "95%").RowsFoundBy(Check));

    [Fact]
    public void Review_UsersOfTheProject_StaysSilent() =>
        Assert.Empty(new FormSketch().Of("食堂改造经费", "某市食品工程学校").Satisfaction("学生满意度", "≥90%", "95%").RowsFoundBy(Check));

    [Fact]
    public void Review_UsersNamedByTheGoal_StaysSilent() =>
        Assert.Empty(new FormSketch().Goals("为参保人员缴纳医疗保险，改善农村医疗", "完成").Satisfaction("参保农户满意度", "≥90%", "95%").RowsFoundBy(Check));

    // 参保率 is a usual row of projects that pay wages and insurance.
    [Fact]
    public void Review_InsuranceRateOfWages_StaysSilent() =>
        Assert.Empty(new FormSketch().Of("工资性支出", "某县发展和改革局").Effect("足额保障率（参保率）", "=100%", "100%").RowsFoundBy(Check));

    [Fact]
    public void Review_ProseOfAnotherUnit_FindsParagraph()
    {
        DocumentReview review = FormSketch.Review(Check, ["一、群众满意度较高。", "（6）满意度：参保农户满意度 ≥90%。"], new FormSketch().Satisfaction("群众满意度", "≥90%", "95%"));
        Finding finding = Assert.Single(review.Findings, finding => finding.Check == Check.Descriptor);
        Assert.Equal(102, finding.Place.Line);
    }

    [Fact]
    public void Review_ProseThatOnlyMentionsThem_StaysSilent()
    {
        DocumentReview review = FormSketch.Review(Check, ["按规定公开参保政策，群众满意度较高。"], new FormSketch().Satisfaction("群众满意度", "≥90%", "95%"));
        Assert.DoesNotContain(review.AllFindings, finding => finding.Check == Check.Descriptor);
    }
}
