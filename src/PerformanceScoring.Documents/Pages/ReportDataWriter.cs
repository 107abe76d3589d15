using System.IO.Compression;
using System.Text.Json;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Pages;

/// <summary>
/// The forms of a page as its script reads them: JSON, packed, in letters that mean nothing to HTML. Arrays instead of names, since a page may hold hundreds of
/// forms; their order is known to base.js alone.
/// </summary>
internal sealed class ReportDataWriter(ReportContent content, ReportSlice slice, Language language)
{
    private readonly Dictionary<string, int> _rulebooks = [];
    private readonly Dictionary<string, CheckDescriptor> _checks = [];

    /// <summary>The data in base 64 over zlib.</summary>
    public string Packed()
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (Utf8JsonWriter json = new(zip))
        {
            Write(json);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("words");
        foreach ((string name, Message words) in ReportWords.OfScript)
        {
            json.WriteString(name, words.In(language));
        }

        json.WriteEndObject();
        WriteTexts(json, "bases", ReportWords.Bases.Select(basis => basis.In(language)));
        WriteTexts(json, "severities", ReportWords.Severities.Select(severity => severity.In(language)));
        WriteTexts(json, "grades", Grade.All.Select(grade => grade.Label));
        WriteTexts(json, "files", slice.Names);
        json.WriteNumber("file", slice.Number);
        json.WriteNumber("forms", content.Forms.Count);
        json.WriteNumber("perFile", ReportPages.FormsPerFile);
        json.WriteNumber("firstListed", slice.FirstListed);
        json.WriteNumber("first", slice.First);
        WriteEdges(json);
        WriteSections(json);
        json.WriteStartArray("list");
        foreach (ReportForm form in content.Forms.Skip(slice.FirstListed).Take(slice.Listed))
        {
            WriteListed(json, form);
        }

        json.WriteEndArray();
        json.WriteStartArray("whole");
        foreach (ReportForm form in content.Forms.Skip(slice.First).Take(slice.Count))
        {
            WriteWhole(json, form);
        }

        json.WriteEndArray();
        WriteTexts(json, "rulebooks", _rulebooks.Keys);
        json.WriteStartObject("checks");
        foreach (CheckDescriptor check in _checks.Values)
        {
            json.WriteString(check.Id, check.Title.In(language));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The lines between grades, where all forms have the same.
    private void WriteEdges(Utf8JsonWriter json)
    {
        json.WriteStartArray("edges");
        GradeScale[] scales = [.. content.Forms.Select(form => form.Card.Rulebook.Grades).Distinct()];
        bool same = scales.Length > 0 && scales.All(scale => scale.Steps.Select(step => (step.Grade, step.Least)).SequenceEqual(scales[0].Steps.Select(step => (step.Grade, step.Least))));
        foreach (GradeStep step in same ? scales[0].Steps.Where(step => step.Least > 0m) : [])
        {
            json.WriteStartArray();
            json.WriteStringValue(step.Grade.Label);
            json.WriteNumberValue(step.Least);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WriteSections(Utf8JsonWriter json)
    {
        json.WriteStartObject("charts");
        foreach (ReportSection section in slice.IsOverview ? content.Sections.Where(section => section is { Chart: not null, Rows.Count: > 0 }) : [])
        {
            int label = ColumnOf(section, section.Chart!.Label);
            json.WriteStartObject(section.Key);
            WriteTexts(json, "labels", section.Rows.Select(row => ReportText.Shown(row[label], section.Columns[label].Kind, language)));
            json.WriteStartArray("series");
            foreach (int column in section.Chart.Values.Select(key => ColumnOf(section, key)))
            {
                json.WriteStartObject();
                json.WriteString("name", section.Columns[column].Header);
                json.WriteBoolean("share", section.Columns[column].Kind == ColumnKind.Share);
                json.WriteStartArray("values");
                foreach (object?[] row in section.Rows)
                {
                    string plain = ReportText.Plain(row[column]);
                    json.WriteRawValue(plain.Length == 0 ? "null" : plain);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static int ColumnOf(ReportSection section, string key) =>
        section.Columns.Index().First(column => column.Item.Key == key).Index;

    private static void WriteListed(Utf8JsonWriter json, ReportForm listed)
    {
        Scorecard card = listed.Card;
        SelfEvaluationForm form = card.Form;
        json.WriteStartArray();
        json.WriteStringValue(form.Project.Text ?? "");
        json.WriteStringValue(form.Unit.IsBlank ? form.Department.Text ?? "" : form.Unit.Text);
        json.WriteStringValue(PointText.Of(Portfolio.InTenThousandYuan(form.Execution?.AnnualBudget)));
        json.WriteStringValue(PointText.Of(Portfolio.InTenThousandYuan(form.Execution?.Spent)));
        WriteNumber(json, PointText.PercentNumber(card.Execution.Rate));
        WriteNumber(json, card.DeclaredTotal);
        json.WriteNumberValue(card.Total);
        json.WriteNumberValue(card.Range.Least);
        json.WriteNumberValue(card.Range.Most);
        WriteGrade(json, card.DeclaredGrade);
        WriteGrade(json, card.Grade);
        WriteGrade(json, card.LeastGrade);
        WriteGrade(json, card.MostGrade);
        json.WriteNumberValue(listed.DifferingRows);
        json.WriteNumberValue(listed.Count(Severity.Error));
        json.WriteNumberValue(listed.Count(Severity.Warning));
        json.WriteNumberValue(listed.Count(Severity.Info));
        json.WriteEndArray();
    }

    private void WriteWhole(Utf8JsonWriter json, ReportForm whole)
    {
        Scorecard card = whole.Card;
        json.WriteStartObject();
        json.WriteString("d", card.Form.Department.Text ?? "");
        json.WriteString("p", whole.Place);
        json.WriteNumber("b", NumberOf($"{card.Rulebook.Name} {card.Rulebook.Title.In(language)}"));
        json.WriteString("y", card.Form.Year is { } year ? PointText.Plain(year) : "");
        json.WriteBoolean("i", card.IsIncomplete);
        json.WriteString("e", card.Execution.Trace.In(language));
        json.WriteStartArray("x");
        WritePoints(json, card.Execution.Weight, card.Execution.DeclaredPoints, card.Execution.Points, card.Execution.Range, card.Execution.Basis);
        json.WriteEndArray();
        json.WriteStartArray("r");
        foreach (ItemScore item in card.Items)
        {
            Indicator row = item.Indicator;
            json.WriteStartArray();
            WritePoints(json, row.Weight.IsNumber ? item.Weight : null, item.DeclaredPoints, item.Points, item.Range, item.Basis);
            json.WriteStringValue(row.Tier.Label);
            json.WriteStringValue(row.Category.Label);
            json.WriteStringValue(row.Name.Text ?? "");
            json.WriteStringValue(row.Target.ToString());
            json.WriteStringValue(row.Actual.ToString());
            json.WriteStringValue(row.Reason.Text ?? "");
            json.WriteStringValue(item.Trace.In(language));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("f");
        foreach (Finding finding in whole.Scored.Findings)
        {
            _checks.TryAdd(finding.Check.Id, finding.Check);
            json.WriteStartArray();
            json.WriteStringValue(finding.Check.Id);
            json.WriteNumberValue((int)finding.Severity);
            json.WriteNumberValue(finding.IndicatorNumber ?? 0);
            json.WriteStringValue((finding.Place with { File = null }).ToString());
            json.WriteStringValue(finding.In(language));
            json.WriteStringValue(finding.Cause?.Check.Id ?? "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, decimal? weight, decimal? declared, decimal? points, PointRange range, Basis basis)
    {
        WriteNumber(json, weight);
        WriteNumber(json, declared);
        WriteNumber(json, points);
        json.WriteNumberValue(range.Least);
        json.WriteNumberValue(range.Most);
        json.WriteNumberValue((int)basis);
    }

    private int NumberOf(string rulebook)
    {
        if (!_rulebooks.TryGetValue(rulebook, out int number))
        {
            number = _rulebooks.Count;
            _rulebooks.Add(rulebook, number);
        }

        return number;
    }

    private static void WriteGrade(Utf8JsonWriter json, Grade? grade)
    {
        if (grade is { } known)
        {
            json.WriteNumberValue(Grade.All.Index().First(entry => entry.Item == known).Index);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
