using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Documents.Pages;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Output;

/// <summary>A simulation as one page for a browser.</summary>
internal sealed class SimulationHtml(Language language)
{
    /// <summary>Writes a comparison.</summary>
    public void Write(Stream stream, SimulationResult result)
    {
        SimulationTables words = new(language);
        ReportSection rules = new("rules", Say("规则的改动", "What the rules say differently"));
        rules.Notes.AddRange(words.RuleChanges(result));
        SectionPages.Write(stream, words.Title(result), words.Closing(result), [rules, Forms(result), Grades(result.Migration), Departments(result)], language);
    }

    /// <summary>Writes a search.</summary>
    public void Write(Stream stream, TargetSearchResult result, Rulebook rules)
    {
        ReportSection section = new("result", Say("最小改动", "The smallest change"));
        section.Notes.AddRange(new SimulationTables(language).Lines(result, rules));
        SectionPages.Write(stream, rules.Name, "", [section], language);
    }

    private ReportSection Forms(SimulationResult result)
    {
        ReportSection section = new(
            "forms",
            Say("项目", "Forms"),
            new("form", Say("序号", "No."), ColumnKind.Number),
            new("project", Say("项目名称", "Project")),
            new("budget", Say("预算（万元）", "Budget (万元)"), ColumnKind.Points),
            new("before", Say("现行", "Present"), ColumnKind.Points),
            new("after", Say("拟用", "Tried"), ColumnKind.Points),
            new("change", Say("变化", "Change"), ColumnKind.Points),
            new("grade", Say("等级", "Grade"), ColumnKind.Word),
            new("cause", Say("原因", "Cause")));
        for (int index = 0; index < result.Forms.Count; index++)
        {
            FormChange change = result.Forms[index];
            section.Add(
                index + 1,
                change.Form.Project.Text,
                Portfolio.InTenThousandYuan(change.Form.Execution?.AnnualBudget),
                change.Before.Total,
                change.After.Total,
                PointText.Signed(change.Difference),
                change.ChangesGrade ? $"{change.Before.Grade}\u00A0→\u00A0{change.After.Grade}" : change.After.Grade.Label,
                string.Join(Say("；", "; "), change.Causes.Select(cause => cause.In(language))));
        }

        return section;
    }

    private ReportSection Grades(GradeMigration migration)
    {
        ReportSection section = new(
            "grades", Say("等级变动", "Grades"), [new("from", ""), .. Grade.All.Select(grade => new ReportColumn(grade.Label, grade.Label, ColumnKind.Number))]);
        foreach (Grade from in Grade.All)
        {
            section.Add([from.Label, .. Grade.All.Select(to => migration.Forms(from, to) is var forms and > 0 ? $"{PointText.Plain(forms)} ({PointText.Of(migration.Budget(from, to))})" : null)]);
        }

        section.Notes.Add(Say("行为现行，列为拟用，括号内为预算（万元）。", "Rows are the present rules, columns those tried; budgets (万元) in brackets."));
        return section;
    }

    private ReportSection Departments(SimulationResult result)
    {
        ReportSection section = new(
            "departments",
            Say("主管部门", "Departments"),
            new("department", Say("主管部门", "Department")),
            new("forms", Say("项目", "Forms"), ColumnKind.Number),
            new("changed", Say("改变", "Changed"), ColumnKind.Number),
            new("difference", Say("得分变化合计", "Points"), ColumnKind.Points),
            new("budget", Say("预算（万元）", "Budget (万元)"), ColumnKind.Points),
            new("regraded", Say("等级改变的预算（万元）", "Regraded (万元)"), ColumnKind.Points));
        foreach (DepartmentChange department in result.Departments)
        {
            section.Add(
                department.Department.Length > 0 ? department.Department : null, department.Forms, department.Changed, PointText.Signed(department.Difference), department.AnnualBudget, department.RegradedBudget);
        }

        return section;
    }

    private string Say(string chinese, string english) => new Message(chinese, english).In(language);
}
