using System.Text.Json;
using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Output;

/// <summary>A simulation as JSON. Numbers carry no trailing zeros and never pass through double.</summary>
internal static class SimulationJson
{
    /// <summary>Writes a comparison.</summary>
    public static void Write(Stream stream, SimulationResult result, Language language)
    {
        using Utf8JsonWriter json = RulebookJson.Begin(stream);
        if (result.From is { } from)
        {
            WriteRulebook(json, "from", from);
        }
        else
        {
            json.WriteNull("from");
        }

        WriteRulebook(json, "to", result.To);
        json.WriteStartArray("ruleChanges");
        foreach (RuleChange change in result.RuleChanges)
        {
            json.WriteStartObject();
            json.WriteString("from", change.From.Name);
            json.WriteString("part", RulebookWords.KeyOf(change.Part));
            json.WriteString("sentence", change.Sentence.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("forms");
        foreach (FormChange change in result.Forms)
        {
            WriteForm(json, change, language);
        }

        json.WriteEndArray();
        WriteMigration(json, result.Migration);
        json.WriteStartArray("departments");
        foreach (DepartmentChange department in result.Departments)
        {
            json.WriteStartObject();
            json.WriteString("department", department.Department);
            json.WriteNumber("forms", department.Forms);
            json.WriteNumber("changed", department.Changed);
            WriteNumber(json, "difference", department.Difference);
            WriteNumber(json, "annualBudget", department.AnnualBudget);
            WriteNumber(json, "regradedBudget", department.RegradedBudget);
            WriteMigration(json, department.Migration);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("forms", result.Forms.Count);
        json.WriteNumber("changed", result.Changed);
        json.WriteNumber("better", result.Migration.Better);
        json.WriteNumber("worse", result.Migration.Worse);
        WriteCounts(json, "before", result.Migration.Before);
        WriteCounts(json, "after", result.Migration.After);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a search.</summary>
    public static void Write(Stream stream, TargetSearchResult result, Rulebook rules, IEnumerable<GradeTarget> targets, Language language)
    {
        using Utf8JsonWriter json = RulebookJson.Begin(stream);
        WriteRulebook(json, "rulebook", rules);
        json.WriteString("target", string.Join(", ", targets));
        json.WriteBoolean("reachable", result.IsReachable);
        json.WriteStartArray("changes");
        foreach (ParameterChange change in result.Changes)
        {
            json.WriteStartObject();
            json.WriteString("parameter", change.Path);
            WriteNumber(json, "from", change.From);
            WriteNumber(json, "to", change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("settingsDecided", result.Settings);
        WriteCounts(json, "before", result.Before.CountOf);
        if (result.After is { } after)
        {
            WriteCounts(json, "after", after.CountOf);
        }
        else
        {
            json.WriteNull("after");
        }

        json.WriteString("message", result.Conclusion.In(language));
        json.WriteString("note", result.Note?.In(language));
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, FormChange change, Language language)
    {
        json.WriteStartObject();
        json.WriteString("project", change.Form.Project.Text);
        json.WriteString("department", change.Form.Department.Text);
        if (change.Form.Year is { } year)
        {
            json.WriteNumber("year", year);
        }
        else
        {
            json.WriteNull("year");
        }

        json.WriteStartObject("source");
        json.WriteString("file", change.Form.Place.File);
        json.WriteNumber("line", change.Form.Place.Line);
        json.WriteEndObject();
        if (Portfolio.InTenThousandYuan(change.Form.Execution?.AnnualBudget) is { } budget)
        {
            WriteNumber(json, "annualBudget", budget);
        }
        else
        {
            json.WriteNull("annualBudget");
        }

        WriteCard(json, "before", change.Before);
        WriteCard(json, "after", change.After);
        WriteNumber(json, "difference", change.Difference);
        json.WriteStartArray("causes");
        foreach (ChangeCause cause in change.Causes)
        {
            json.WriteStartObject();
            json.WriteString("part", RulebookWords.KeyOf(cause.Part));
            WriteNumber(json, "points", cause.Points);
            json.WriteStartArray("indicators");
            foreach (int row in cause.Rows)
            {
                json.WriteNumberValue(row);
            }

            json.WriteEndArray();
            json.WriteString("clause", cause.Clause.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter json, string name, Scorecard card)
    {
        json.WriteStartObject(name);
        json.WriteString("rulebook", card.Rulebook.Name);
        WriteNumber(json, "total", card.Total);
        WriteNumber(json, "least", card.Range.Least);
        WriteNumber(json, "most", card.Range.Most);
        json.WriteString("grade", card.Grade.Label);
        json.WriteEndObject();
    }

    private static void WriteMigration(Utf8JsonWriter json, GradeMigration migration)
    {
        json.WriteStartArray("migration");
        foreach ((Grade from, Grade to) in Grade.All.SelectMany(from => Grade.All.Select(to => (from, to))).Where(move => migration.Forms(move.from, move.to) > 0))
        {
            json.WriteStartObject();
            json.WriteString("from", from.Label);
            json.WriteString("to", to.Label);
            json.WriteNumber("forms", migration.Forms(from, to));
            WriteNumber(json, "annualBudget", migration.Budget(from, to));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, Func<Grade, int> count)
    {
        json.WriteStartObject(name);
        foreach (Grade grade in Grade.All)
        {
            json.WriteNumber(grade.Label, count(grade));
        }

        json.WriteEndObject();
    }

    private static void WriteRulebook(Utf8JsonWriter json, string name, Rulebook rulebook)
    {
        json.WriteStartObject(name);
        RulebookJson.WriteIdentity(json, rulebook);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(PointText.Plain(number));
    }
}
