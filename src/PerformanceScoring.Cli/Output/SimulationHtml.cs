using System.Net;
using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Output;

/// <summary>A simulation as one page for a browser: nothing is loaded from elsewhere.</summary>
internal static class SimulationHtml
{
    private const string Style =
        "body{font-family:system-ui,'Noto Sans SC','Microsoft YaHei',sans-serif;margin:2rem;line-height:1.5;color:#1b1b1b;background:#fff}"
        + "table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #999;padding:.25rem .6rem;text-align:left;vertical-align:top}"
        + "th{background:#f0f0f0}td.n{text-align:right;white-space:nowrap}tr.changed td{background:#fff6e0}ul{margin:0;padding-left:1.1rem}";

    /// <summary>Writes a comparison.</summary>
    public static void Write(Stream stream, SimulationResult result, Language language)
    {
        string Say(string chinese, string english) => new Message(chinese, english).In(language);
        SimulationTables words = new(language);
        using StreamWriter page = Open(stream, words.Title(result), language);
        page.Write($"<p>{Text(words.Closing(result))}</p>\n<ul>{string.Concat(words.RuleChanges(result).Select(line => $"<li>{Text(line)}</li>"))}</ul>\n");
        Head(page, Say("项目", "Forms"), [Say("序号", "No."), Say("项目名称", "Project"), Say("预算（万元）", "Budget (万元)"), Say("现行", "Present"), Say("拟用", "Tried"), Say("变化", "Change"), Say("等级", "Grade"), Say("原因", "Cause")]);
        for (int index = 0; index < result.Forms.Count; index++)
        {
            FormChange change = result.Forms[index];
            string causes = string.Concat(change.Causes.Select(cause => $"<li>{Text(cause.In(language))}</li>"));
            page.Write(change.HasChanged ? "<tr class=\"changed\">" : "<tr>");
            page.Write(Number(PointText.Plain(index + 1)) + Cell(change.Form.Project.Text ?? "-"));
            page.Write(Number(PointText.Of(Portfolio.InTenThousandYuan(change.Form.Execution?.AnnualBudget))));
            page.Write(Number(PointText.Of(change.Before.Total)) + Number(PointText.Of(change.After.Total)) + Number(PointText.Signed(change.Difference)));
            page.Write(Cell(change.ChangesGrade ? $"{change.Before.Grade} → {change.After.Grade}" : change.After.Grade.Label));
            page.Write($"<td>{(causes.Length > 0 ? $"<ul>{causes}</ul>" : "")}</td></tr>\n");
        }

        page.Write("</tbody></table>\n");
        Migration(page, result.Migration, Say("等级变动：行为现行，列为拟用，括号内为预算（万元）", "Grades: rows are the present rules, columns those tried; budgets (万元) in brackets"));
        Head(page, Say("主管部门", "Departments"), [Say("主管部门", "Department"), Say("项目", "Forms"), Say("改变", "Changed"), Say("得分变化合计", "Points"), Say("预算（万元）", "Budget (万元)"), Say("等级改变的预算", "Regraded (万元)")]);
        foreach (DepartmentChange department in result.Departments)
        {
            page.Write($"<tr>{Cell(department.Department.Length > 0 ? department.Department : "-")}{Number(PointText.Plain(department.Forms))}{Number(PointText.Plain(department.Changed))}"
                + $"{Number(PointText.Signed(department.Difference))}{Number(PointText.Of(department.AnnualBudget))}{Number(PointText.Of(department.RegradedBudget))}</tr>\n");
        }

        page.Write("</tbody></table>\n</body>\n</html>\n");
    }

    /// <summary>Writes a search.</summary>
    public static void Write(Stream stream, TargetSearchResult result, Rulebook rules, Language language)
    {
        using StreamWriter page = Open(stream, rules.Name, language);
        foreach (string line in new SimulationTables(language).Lines(result, rules))
        {
            page.Write($"<p>{Text(line)}</p>\n");
        }

        page.Write("</body>\n</html>\n");
    }

    private static StreamWriter Open(Stream stream, string title, Language language)
    {
        StreamWriter page = new(stream, Terminal.Utf8, leaveOpen: true) { NewLine = "\n" };
        page.Write($"<!DOCTYPE html>\n<html lang=\"{(language == Language.English ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Text(title)}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{Text(title)}</h1>\n");
        return page;
    }

    private static void Migration(StreamWriter page, GradeMigration migration, string heading)
    {
        Head(page, heading, [.. Grade.All.Select(grade => grade.Label).Prepend("")]);
        foreach (Grade from in Grade.All)
        {
            page.Write($"<tr><th>{Text(from.Label)}</th>");
            foreach (Grade to in Grade.All)
            {
                int forms = migration.Forms(from, to);
                page.Write(Number(forms == 0 ? "-" : $"{PointText.Plain(forms)} ({PointText.Of(migration.Budget(from, to))})"));
            }

            page.Write("</tr>\n");
        }

        page.Write("</tbody></table>\n");
    }

    private static void Head(StreamWriter page, string heading, IEnumerable<string> columns) =>
        page.Write($"<h2>{Text(heading)}</h2>\n<table><thead><tr>{string.Concat(columns.Select(column => $"<th>{Text(column)}</th>"))}</tr></thead><tbody>\n");

    private static string Cell(string text) => $"<td>{Text(text)}</td>";

    private static string Number(string text) => $"<td class=\"n\">{Text(text)}</td>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
