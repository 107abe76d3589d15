using System.Globalization;
using System.Text.Json;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Scores;

/// <summary>Writes scored forms and findings into the JSON of results.</summary>
internal sealed class ScorecardJsonWriter(Utf8JsonWriter json, Language language)
{
    private const int RateDecimals = 4;

    /// <summary>Writes a form.</summary>
    /// <param name="scored">The form.</param>
    /// <param name="fileName">The name of its file, for a form that does not carry one.</param>
    public void Write(ScoredForm scored, string fileName)
    {
        Scorecard card = scored.Card;
        SelfEvaluationForm form = card.Form;
        json.WriteStartObject();
        json.WriteString("project", form.Project.Text);
        WriteWhole("year", form.Year);
        json.WriteString("department", form.Department.Text);
        json.WriteString("unit", form.Unit.Text);
        json.WriteString("kind", ScoreNames.Of(form.Kind));
        json.WriteString("rulebook", card.Rulebook.Name);
        WriteSource(form.Place, form.Place.File ?? fileName);
        WriteFunding(form.Execution);
        json.WriteString("expectedGoal", form.ExpectedGoal.Text);
        json.WriteString("actualGoal", form.ActualGoal.Text);
        json.WriteString("explanation", form.Explanation.Text);
        WriteExecution(card.Execution);
        json.WriteStartArray("indicators");
        foreach (ItemScore item in card.Items)
        {
            Write(item);
        }

        json.WriteEndArray();
        PlainNumber.Write(json, "total", card.Total);
        PlainNumber.Write(json, "least", card.Range.Least);
        PlainNumber.Write(json, "most", card.Range.Most);
        json.WriteBoolean("incomplete", card.IsIncomplete);
        PlainNumber.Write(json, "declaredTotal", card.DeclaredTotal);
        json.WriteString("grade", card.Grade.Label);
        json.WriteBoolean("gradeRobust", card.IsGradeRobust);
        json.WriteStartArray("findings");
        foreach (Finding finding in scored.Findings)
        {
            WriteOpening(finding);
            WriteWhole("indicator", finding.IndicatorNumber);
            WriteSource(finding.Place, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a finding that is about no single form.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="fileName">The file it was found in.</param>
    public void WriteAcross(Finding finding, string fileName)
    {
        WriteOpening(finding);
        json.WriteString("file", finding.Place.File ?? fileName);
        json.WriteStartArray("lines");
        foreach (Location place in finding.RelatedPlaces.Prepend(finding.Place))
        {
            if (place.Line > 0)
            {
                json.WriteNumberValue(place.Line);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteOpening(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("check", finding.Check.Id);
        json.WriteString("severity", ScoreNames.Of(finding.Severity));
        json.WriteString("message", finding.In(language));
        if (finding.Cause is { } cause)
        {
            json.WriteString("cause", cause.Check.Id);
        }
    }

    private void WriteFunding(BudgetExecution? execution)
    {
        json.WriteStartArray("funding");
        foreach (FundingSource source in execution?.Sources ?? [])
        {
            json.WriteStartObject();
            json.WriteString("source", source.Name.Text);
            PlainNumber.Write(json, "initial", source.InitialBudget.NumberOrNull);
            PlainNumber.Write(json, "annual", source.AnnualBudget.NumberOrNull);
            PlainNumber.Write(json, "spent", source.Spent.NumberOrNull);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteExecution(ExecutionScore score)
    {
        json.WriteStartObject("execution");
        PlainNumber.Write(json, "annualBudget", score.Execution?.AnnualBudget.NumberOrNull);
        PlainNumber.Write(json, "spent", score.Execution?.Spent.NumberOrNull);
        PlainNumber.Write(json, "rate", score.Rate?.RoundHalfUpOrNull(RateDecimals));
        PlainNumber.Write(json, "weight", score.Weight);
        PlainNumber.Write(json, "points", score.Points);
        PlainNumber.Write(json, "declared", score.DeclaredPoints);
        json.WriteString("basis", ScoreNames.Of(score.Basis));
        json.WriteEndObject();
    }

    private void Write(ItemScore item)
    {
        Indicator indicator = item.Indicator;
        json.WriteStartObject();
        json.WriteNumber("number", item.Number);
        json.WriteString("tier", indicator.Tier.Code);
        json.WriteString("category", indicator.Category.Label is { Length: > 0 } label ? label : null);
        json.WriteString("name", indicator.Name.Text);
        WriteSource(indicator.Place, null);
        json.WriteString("direction", ScoreNames.Of(indicator.Direction));
        json.WriteString("directionFrom", ScoreNames.Of(indicator.DirectionGround));
        WriteValue("target", indicator.Target);
        WriteValue("actual", indicator.Actual);
        PlainNumber.Write(json, "weight", indicator.Weight.IsNumber ? item.Weight : null);
        PlainNumber.Write(json, "points", item.Points);
        PlainNumber.Write(json, "least", item.Range.Least);
        PlainNumber.Write(json, "most", item.Range.Most);
        json.WriteString("basis", ScoreNames.Of(item.Basis));
        PlainNumber.Write(json, "declared", item.DeclaredPoints);
        json.WriteString("reason", indicator.Reason.Text);
        json.WriteString("trace", item.Trace.In(language));
        json.WriteEndObject();
    }

    private void WriteValue(string key, FormValue value)
    {
        json.WriteStartObject(key);
        json.WriteString("text", value.State == ValueState.Missing ? value.Written.Text : value.ToString());
        json.WriteString("state", ScoreNames.Of(value.State));
        switch (value.Shape)
        {
            case ValueShape.Interval:
                PlainNumber.Write(json, "from", value.Number);
                PlainNumber.Write(json, "to", value.Upper);
                break;
            case ValueShape.Date:
                json.WriteString("date", value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                PlainNumber.Write(json, "value", value.NumberOrNull);
                break;
        }

        json.WriteString("unit", value.Unit.Symbol is { Length: > 0 } symbol ? symbol : null);
        json.WriteEndObject();
    }

    /// <summary>Where something stands: the parts that are known.</summary>
    private void WriteSource(Location place, string? file)
    {
        json.WriteStartObject("source");
        if (file is not null)
        {
            json.WriteString("file", file);
        }

        if (place.Sheet is not null)
        {
            json.WriteString("sheet", place.Sheet);
        }

        if (place.Line > 0)
        {
            json.WriteNumber("line", place.Line);
        }

        if (place.Path is not null)
        {
            json.WriteString("path", place.Path);
        }

        json.WriteEndObject();
    }

    private void WriteWhole(string key, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }
}
