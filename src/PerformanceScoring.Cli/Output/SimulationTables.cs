using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Output;

/// <summary>A simulation for people: every form with its causes, the migration of grades, the departments.</summary>
internal sealed class SimulationTables(Language language)
{
    /// <summary>The lines of a comparison.</summary>
    public IEnumerable<string> Lines(SimulationResult result, int width)
    {
        yield return Title(result);
        foreach (string line in RuleChanges(result))
        {
            yield return "- " + line;
        }

        yield return "";
        foreach (string line in Forms(result).Lines(width).Append("").Append(Say("等级变动（行为现行，列为拟用）", "Grades (rows: present rules, columns: rules tried)")).Concat(Migration(result.Migration).Lines(width)))
        {
            yield return line;
        }

        yield return "";
        foreach (string line in Departments(result).Lines(width))
        {
            yield return line;
        }

        yield return "";
        yield return Closing(result);
    }

    /// <summary>The lines of a search.</summary>
    public IEnumerable<string> Lines(TargetSearchResult result, Rulebook rules)
    {
        yield return $"{rules.Name}: {result.Conclusion.In(language)}";
        yield return Say("现行：{0}", "present: {0}", Counts(result.Before));
        if (result.After is { } after)
        {
            yield return Say("改后：{0}", "changed: {0}", Counts(after));
        }

        if (result.Note is { } note)
        {
            yield return note.In(language);
        }
    }

    /// <summary>Old rules → new rules. An edited copy that kept its name is told by its hash.</summary>
    public string Title(SimulationResult result)
    {
        string copy = result.From is { } from && from.Name == result.To.Name && result.To.Sha256.Length > 0 ? Say("（改过的文件，sha256 {0}…）", " (an edited file, sha256 {0}…)", result.To.Sha256[..12]) : "";
        return $"{result.From?.Name ?? Say("各表自选规则", "each form's own rules")} → {result.To.Name}{copy}";
    }

    /// <summary>What the new rules say differently, one line a part; one line for all where the forms have several old rulebooks.</summary>
    public IEnumerable<string> RuleChanges(SimulationResult result)
    {
        IReadOnlyList<RuleChange> changes = result.RuleChanges;
        string[] old = [.. changes.Select(change => change.From.Name).Distinct()];
        return old.Length < 2
            ? changes.Select(change => change.Sentence.In(language))
            : [Say("现行规则有 {0} 部：{1}；各自的差异见 rulebook diff", "the forms have {0} rulebooks: {1}; how each differs, rulebook diff says", old.Length, string.Join(", ", old))];
    }

    /// <summary>The last line: how many change.</summary>
    public string Closing(SimulationResult result) => Say(
        "项目 {0} 个，得分或等级改变 {1} 个；等级上升 {2} 个，下降 {3} 个。{4} → {5}",
        "Forms: {0}; changed: {1}; better grade: {2}; worse grade: {3}. {4} → {5}",
        result.Forms.Count,
        result.Changed,
        result.Migration.Better,
        result.Migration.Worse,
        Counts(result.Migration.Before),
        Counts(result.Migration.After));

    private TextTable Forms(SimulationResult result)
    {
        TextTable table = new(
            new TableColumn(Say("序号", "No."), IsNumeric: true),
            new TableColumn(Say("项目名称", "Project"), Least: 16),
            new TableColumn(Say("预算(万元)", "Budget (万元)"), IsNumeric: true, DroppedBelow: 100),
            new TableColumn(Say("现行", "Present"), IsNumeric: true),
            new TableColumn(Say("拟用", "Tried"), IsNumeric: true),
            new TableColumn(Say("变化", "Change"), IsNumeric: true),
            new TableColumn(Say("等级", "Grade")),
            new TableColumn(Say("原因", "Cause"), Least: 24));
        for (int index = 0; index < result.Forms.Count; index++)
        {
            FormChange change = result.Forms[index];
            table.AddRow(
            [
                PointText.Plain(index + 1),
                change.Form.Project.IsBlank ? "-" : CellText.Clean(change.Form.Project.Text),
                PointText.Of(Portfolios.Portfolio.InTenThousandYuan(change.Form.Execution?.AnnualBudget)),
                PointText.Of(change.Before.Total),
                PointText.Of(change.After.Total),
                PointText.Signed(change.Difference),
                change.ChangesGrade ? $"{change.Before.Grade}→{change.After.Grade}" : change.After.Grade.Label,
                string.Join(Say("；", "; "), change.Causes.Select(cause => cause.In(language))),
            ]);
        }

        return table;
    }

    private TextTable Migration(GradeMigration migration)
    {
        TextTable table = new([new TableColumn(""), .. Grade.All.Select(grade => new TableColumn(grade.Label, IsNumeric: true)), new TableColumn(Say("合计", "Total"), IsNumeric: true)]);
        foreach (Grade from in Grade.All)
        {
            table.AddRow([from.Label, .. Grade.All.Select(to => Moved(migration.Forms(from, to), migration.Budget(from, to))), PointText.Plain(migration.Before(from))]);
        }

        table.AddRule();
        table.AddRow([Say("合计", "Total"), .. Grade.All.Select(grade => PointText.Plain(migration.After(grade))), PointText.Plain(Grade.All.Sum(migration.After))]);
        return table;
    }

    private TextTable Departments(SimulationResult result)
    {
        TextTable table = new(
            new TableColumn(Say("主管部门", "Department"), Least: 12),
            new TableColumn(Say("项目", "Forms"), IsNumeric: true),
            new TableColumn(Say("改变", "Changed"), IsNumeric: true),
            new TableColumn(Say("得分变化合计", "Points"), IsNumeric: true),
            new TableColumn(Say("预算(万元)", "Budget (万元)"), IsNumeric: true),
            new TableColumn(Say("等级改变的预算", "Regraded (万元)"), IsNumeric: true),
            new TableColumn(Say("等级", "Grades")));
        foreach (DepartmentChange department in result.Departments)
        {
            table.AddRow(
            [
                department.Department.Length > 0 ? CellText.Clean(department.Department) : "-",
                PointText.Plain(department.Forms),
                PointText.Plain(department.Changed),
                PointText.Signed(department.Difference),
                PointText.Of(department.AnnualBudget),
                PointText.Of(department.RegradedBudget),
                $"{Counts(department.Migration.Before)} → {Counts(department.Migration.After)}",
            ]);
        }

        return table;
    }

    private static string Moved(int forms, decimal budget) => forms == 0 ? "-" : $"{PointText.Plain(forms)} ({PointText.Of(budget)})";

    private static string Counts(ScenarioOutcome outcome) => Counts(outcome.CountOf);

    private static string Counts(Func<Grade, int> count) => string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {PointText.Plain(count(grade))}"));

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(language);
}
