using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>A typed form as texts again: what was printed where the form was read, and plain numbers where it was built in code.</summary>
internal static class FormAsWritten
{
    /// <summary>The texts of a form. A sign or unit that stood in a column of its own is not among them.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The written form.</returns>
    public static WrittenForm Of(SelfEvaluationForm form) => new()
    {
        Place = form.Place,
        IsTruncated = form.IsTruncated,
        Kind = ScoreNames.Of(form.Kind),
        Project = form.Project,
        Department = form.Department,
        Unit = form.Unit,
        Region = form.Region,
        Year = form.Year?.ToString(CultureInfo.InvariantCulture),
        MoneyUnit = form.MoneyUnit.Symbol,
        Funding = form.Execution is { } execution ? [Of(execution), .. execution.Sources.Select(Of)] : [],
        ExpectedGoal = form.ExpectedGoal,
        ActualGoal = form.ActualGoal,
        Indicators = [.. form.Indicators.Select(Of)],
        DeclaredTotal = form.DeclaredTotal.ToString(),
        DeclaredGrade = form.DeclaredGrade,
        Explanation = form.Explanation,
        Notes = form.Notes,
    };

    private static WrittenFunding Of(BudgetExecution execution) => new()
    {
        Place = execution.Place,
        Source = FormWordings.FundsTotal,
        Initial = execution.InitialBudget.ToString(),
        Annual = execution.AnnualBudget.ToString(),
        Spent = execution.Spent.ToString(),
        Weight = execution.Weight.ToString(),
        DeclaredRate = execution.DeclaredRate.ToString(),
        DeclaredPoints = execution.DeclaredPoints.ToString(),
    };

    private static WrittenFunding Of(FundingSource source) => new()
    {
        Source = source.Name,
        Initial = source.InitialBudget.ToString(),
        Annual = source.AnnualBudget.ToString(),
        Spent = source.Spent.ToString(),
    };

    private static WrittenIndicator Of(Indicator row) => new()
    {
        Place = row.Place,
        Tier = row.Tier.Label,
        Category = row.Category.Label,
        Name = row.Name,
        Target = row.Target.ToString(),
        Actual = row.Actual.ToString(),
        Weight = row.Weight.ToString(),
        DeclaredPoints = row.DeclaredPoints.ToString(),
        Reason = row.Reason,
        Judgement = row.Judgement,
    };
}
