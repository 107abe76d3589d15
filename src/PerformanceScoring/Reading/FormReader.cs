using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading.Prose;
using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

/// <summary>Reads written forms into typed forms.</summary>
/// <remarks>
/// Stateless, thread-safe. Reading never throws for what a form says: every cell ends as a value, as a state without one, or as unreadable with a reason,
/// and what is worth knowing about it is in <see cref="SelfEvaluationForm.ReadingFindings"/>.
/// </remarks>
public static class FormReader
{
    /// <summary>Reads one form.</summary>
    /// <param name="written">The form as printed.</param>
    /// <returns>The typed form.</returns>
    public static SelfEvaluationForm Read(WrittenForm written)
    {
        ArgumentNullException.ThrowIfNull(written);
        ReadingReport report = new(written.Place);
        int? year = Year(written, report);
        Unit moneyUnit = MoneyUnit(written, report);
        WrittenIndicator? executionRow = ExecutionRow.Of(written);
        BudgetExecution? execution = FundsReader.Read(written.Funding, moneyUnit, report, executionRow);
        IReadOnlyList<WrittenIndicator> rows = executionRow is null ? written.Indicators : [.. written.Indicators.Where(row => row != executionRow)];
        Indicator[] indicators = Indicators(rows, moneyUnit, year, report);
        FormValue total = DueNumberReader.ReadPoints(written.DeclaredTotal);
        RowFindings.Number(report, CellName.Total, total);
        return new SelfEvaluationForm(written.Project, year)
        {
            Kind = KindReader.Read(written.Kind.Text),
            Department = written.Department,
            Unit = written.Unit,
            Region = written.Region,
            MoneyUnit = moneyUnit,
            Execution = execution,
            Indicators = indicators,
            ExpectedGoal = written.ExpectedGoal,
            ActualGoal = written.ActualGoal,
            DeclaredTotal = total,
            DeclaredGrade = written.DeclaredGrade,
            Explanation = written.Explanation.IsBlank && executionRow is not null ? executionRow.Reason : written.Explanation,
            Notes = written.Notes,
            IsTruncated = written.IsTruncated,
            Place = written.Place,
            ReadingFindings = report.Findings,
        };
    }

    /// <summary>Reads a document.</summary>
    /// <param name="written">The document as printed.</param>
    /// <returns>The typed document: each form with its own findings, and the document's findings as they came.</returns>
    public static SelfEvaluationDocument Read(WrittenDocument written)
    {
        ArgumentNullException.ThrowIfNull(written);
        SelfEvaluationForm[] forms = new SelfEvaluationForm[written.Forms.Count];
        for (int i = 0; i < forms.Length; i++)
        {
            forms[i] = Read(written.Forms[i]);
        }

        IReadOnlyList<ProjectNarrative> narratives = NarrativeReader.Read(written.Paragraphs);
        return new SelfEvaluationDocument(written.File, forms, written.Findings)
        {
            Summary = [.. written.Summary.Select(SummaryRowReader.Read)],
            Narratives = narratives,
            Statements = StatementReader.Read(written.Paragraphs, narratives),
            Paragraphs = written.Paragraphs,
        };
    }

    private static Indicator[] Indicators(IReadOnlyList<WrittenIndicator> rows, Unit moneyUnit, int? year, ReadingReport report)
    {
        Indicator[] indicators = new Indicator[rows.Count];
        for (int i = 0; i < indicators.Length; i++)
        {
            report.IndicatorNumber = i + 1;
            report.RowPlace = rows[i].Place;
            indicators[i] = IndicatorReader.Read(rows[i], moneyUnit, year, report);
        }

        report.IndicatorNumber = null;
        return indicators;
    }

    private static int? Year(WrittenForm written, ReadingReport report)
    {
        if (YearReader.Read(written.Year.Text) is { } year)
        {
            return year;
        }

        if (!written.Year.IsBlank)
        {
            report.Add(
                ReadingChecks.UnreadableYear,
                new Message("年度“{0}”读不出一个年份。", "The year “{0}” names no single year.", ReadingReport.Excerpt(written.Year)),
                written.Year.Place,
                new Message("请填写四位年份。", "Enter a year of four digits."));
        }

        return YearReader.Read(written.Kind.Text);
    }

    // Printed above the table, or in the name of the total row: 年度资金总额（万元）.
    private static Unit MoneyUnit(WrittenForm written, ReadingReport report)
    {
        if (MoneyUnitReader.TryRead(written.MoneyUnit.Text, out Unit unit))
        {
            return unit;
        }

        if (!written.MoneyUnit.IsBlank)
        {
            report.Add(
                ReadingChecks.UnknownMoneyUnit,
                new Message("金额单位“{0}”不认识，按万元读。", "The unit of money “{0}” is not known; read as 万元.", ReadingReport.Excerpt(written.MoneyUnit)),
                written.MoneyUnit.Place,
                new Message("请写元或万元。", "Write 元 or 万元."));
            return Unit.TenThousandYuan;
        }

        foreach (WrittenFunding row in written.Funding)
        {
            if (row.Source.Text is { } name && name.AsSpan().IndexOfAny('(', '（') >= 0 && MoneyUnitReader.TryRead(name, out unit))
            {
                return unit;
            }
        }

        return Unit.TenThousandYuan;
    }
}
