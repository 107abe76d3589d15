using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>Writes written forms as CSV, with the columns in which anything stands.</summary>
internal static class WrittenFormCsvWriter
{
    /// <summary>The columns that are written even when nothing stands in them.</summary>
    private static readonly string[] Usual =
    [
        FieldNames.Project, FieldNames.Year, FieldNames.Annual, FieldNames.Spent, FieldNames.Tier, FieldNames.Category, FieldNames.Name,
        FieldNames.Target, FieldNames.Actual, FieldNames.Weight, FieldNames.DeclaredPoints,
    ];

    /// <summary>Writes forms.</summary>
    /// <param name="forms">The forms.</param>
    /// <returns>The CSV.</returns>
    public static string Write(IReadOnlyList<WrittenForm> forms)
    {
        List<Dictionary<string, string?>> lines = [];
        for (int i = 0; i < forms.Count; i++)
        {
            AddLines(forms[i], forms.Count > 1 ? (i + 1).ToString(CultureInfo.InvariantCulture) : null, lines);
        }

        string[] columns = [.. CsvHeader.AllNames.Where(name => Usual.Contains(name) || lines.Exists(line => line.GetValueOrDefault(name) is not null))];
        CsvText csv = new();
        csv.Add(columns);
        foreach (Dictionary<string, string?> line in lines)
        {
            csv.Add(columns.Select(name => line.GetValueOrDefault(name)));
        }

        return csv.ToString();
    }

    private static void AddLines(WrittenForm form, string? number, List<Dictionary<string, string?>> lines)
    {
        Dictionary<string, string?> head = Head(form, number);
        bool totalInHead = form.Funding.Count > 0 && form.Funding[0].Source.Text == FormWordings.FundsTotal;
        if (totalInHead)
        {
            AddAmounts(head, form.Funding[0]);
        }

        foreach (WrittenFunding row in form.Funding.Skip(totalInHead ? 1 : 0))
        {
            Dictionary<string, string?> line = Head(form, number);
            line[FieldNames.Source] = row.Source.Text;
            AddAmounts(line, row);
            lines.Add(line);
        }

        if (form.Indicators.Count == 0)
        {
            lines.Add(head);
        }

        foreach (WrittenIndicator row in form.Indicators)
        {
            lines.Add(Indicator(head, row));
        }
    }

    private static Dictionary<string, string?> Head(WrittenForm form, string? number) => new(StringComparer.Ordinal)
    {
        [FieldNames.Form] = number,
        [FieldNames.Kind] = form.Kind.Text,
        [FieldNames.Project] = form.Project.Text,
        [FieldNames.Department] = form.Department.Text,
        [FieldNames.Unit] = form.Unit.Text,
        [FieldNames.Region] = form.Region.Text,
        [FieldNames.Year] = form.Year.Text,
        [FieldNames.MoneyUnit] = form.MoneyUnit.Text,
        [FieldNames.ExpectedGoal] = form.ExpectedGoal.Text,
        [FieldNames.ActualGoal] = form.ActualGoal.Text,
        [FieldNames.DeclaredTotal] = form.DeclaredTotal.Text,
        [FieldNames.DeclaredGrade] = form.DeclaredGrade.Text,
        [FieldNames.Explanation] = form.Explanation.Text,
        [FieldNames.Notes] = form.Notes.Count == 0 ? null : string.Join('\n', form.Notes.Select(note => note.Text)),
    };

    private static void AddAmounts(Dictionary<string, string?> line, WrittenFunding row)
    {
        line[FieldNames.Initial] = row.Initial.Text;
        line[FieldNames.Annual] = row.Annual.Text;
        line[FieldNames.Spent] = row.Spent.Text;
        line[FieldNames.ExecutionWeight] = row.Weight.Text;
        line[FieldNames.DeclaredRate] = row.DeclaredRate.Text;
        line[FieldNames.ExecutionPoints] = row.DeclaredPoints.Text;
    }

    private static Dictionary<string, string?> Indicator(Dictionary<string, string?> head, WrittenIndicator row) => new(head, StringComparer.Ordinal)
    {
        [FieldNames.Tier] = row.Tier.Text,
        [FieldNames.Category] = row.Category.Text,
        [FieldNames.Name] = row.Name.Text,
        [FieldNames.Target] = row.Target.Text,
        [FieldNames.Actual] = row.Actual.Text,
        [FieldNames.Weight] = row.Weight.Text,
        [FieldNames.DeclaredPoints] = row.DeclaredPoints.Text,
        [FieldNames.Reason] = row.Reason.Text,
        [FieldNames.MeasureUnit] = row.MeasureUnit.Text,
        [FieldNames.Sign] = row.Sign.Text,
        [FieldNames.JudgementBand] = row.Judgement?.Band is { } band ? JudgementParts.NameOf(band) : null,
        [FieldNames.JudgementRatio] = row.Judgement?.Ratio is { } ratio ? PlainNumber.ToText(ratio) : null,
        [FieldNames.JudgementPoints] = row.Judgement?.Points is { } points ? PlainNumber.ToText(points) : null,
    };
}
