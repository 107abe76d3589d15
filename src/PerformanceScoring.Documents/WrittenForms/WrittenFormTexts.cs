using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>All texts of a written form, each with what it is.</summary>
internal static class WrittenFormTexts
{
    /// <summary>The texts of a form. The kind counts by what it means: a code and a title may say the same.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The texts, blank ones included.</returns>
    public static IEnumerable<(FormPart Part, WrittenText Text)> Of(WrittenForm form)
    {
        yield return (new(FieldNames.Kind), FormReader.Read(new WrittenForm { Kind = form.Kind }).Kind.ToString());
        yield return (new(FieldNames.Project), form.Project);
        yield return (new(FieldNames.Department), form.Department);
        yield return (new(FieldNames.Unit), form.Unit);
        yield return (new(FieldNames.Region), form.Region);
        yield return (new(FieldNames.Year), form.Year);
        yield return (new(FieldNames.MoneyUnit), form.MoneyUnit);
        yield return (new(FieldNames.ExpectedGoal), form.ExpectedGoal);
        yield return (new(FieldNames.ActualGoal), form.ActualGoal);
        yield return (new(FieldNames.DeclaredTotal), form.DeclaredTotal);
        yield return (new(FieldNames.DeclaredGrade), form.DeclaredGrade);
        yield return (new(FieldNames.Explanation), form.Explanation);
        yield return (new(FieldNames.Truncated), form.IsTruncated ? "true" : null);
        for (int i = 0; i < form.Funding.Count; i++)
        {
            WrittenFunding row = form.Funding[i];
            yield return (new(FieldNames.Source, Other: i + 1), row.Source);
            yield return (new(FieldNames.Initial, Other: i + 1), row.Initial);
            yield return (new(FieldNames.Annual, Other: i + 1), row.Annual);
            yield return (new(FieldNames.Spent, Other: i + 1), row.Spent);
            yield return (new(FieldNames.ExecutionWeight, Other: i + 1), row.Weight);
            yield return (new(FieldNames.DeclaredRate, Other: i + 1), row.DeclaredRate);
            yield return (new(FieldNames.ExecutionPoints, Other: i + 1), row.DeclaredPoints);
        }

        for (int i = 0; i < form.Indicators.Count; i++)
        {
            foreach ((string field, WrittenText text) in Of(form.Indicators[i]))
            {
                yield return (new(field, Indicator: i + 1), text);
            }
        }

        for (int i = 0; i < form.Notes.Count; i++)
        {
            yield return (new(FieldNames.Notes, Other: i + 1), form.Notes[i]);
        }
    }

    private static IEnumerable<(string Field, WrittenText Text)> Of(WrittenIndicator row)
    {
        yield return (FieldNames.Tier, row.Tier);
        yield return (FieldNames.Category, row.Category);
        yield return (FieldNames.Name, row.Name);
        yield return (FieldNames.Target, row.Target);
        yield return (FieldNames.Actual, row.Actual);
        yield return (FieldNames.Weight, row.Weight);
        yield return (FieldNames.DeclaredPoints, row.DeclaredPoints);
        yield return (FieldNames.Reason, row.Reason);
        yield return (FieldNames.MeasureUnit, row.MeasureUnit);
        yield return (FieldNames.Sign, row.Sign);
        yield return (FieldNames.Judgement, row.Judgement is { } judgement ? Text(judgement) : null);
    }

    private static string Text(Judgement judgement) => string.Join(
        ' ',
        judgement.Band is { } band ? JudgementParts.NameOf(band) : "-",
        judgement.Ratio is { } ratio ? PlainNumber.ToText(ratio) : "-",
        judgement.Points is { } points ? PlainNumber.ToText(points) : "-");
}
