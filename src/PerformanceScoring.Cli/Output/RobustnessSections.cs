using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Output;

/// <summary>The robustness of grades as sections.</summary>
internal sealed class RobustnessSections
{
    private readonly Language _language;

    /// <summary>Creates the builder.</summary>
    /// <param name="language">The language.</param>
    public RobustnessSections(Language language) => _language = language;

    /// <summary>The sections.</summary>
    public IReadOnlyList<ReportSection> Of(IReadOnlyList<GradeRobustness> results)
    {
        ReportSection forms = Forms(results);
        ReportSection flips = Flips();
        ReportSection weights = Weights();
        ReportSection removals = Removals();
        for (int index = 0; index < results.Count; index++)
        {
            AddFlips(flips, index + 1, results[index]);
            foreach (WeightRange range in results[index].WeightRanges)
            {
                weights.Add(index + 1, range.Number, range.Name, range.Weight, range.Least, range.Most, range.IsFree);
            }

            IEnumerable<RowRemoval> changes = results[index].WithoutRow.Concat(results[index].WithoutExecution is { } execution ? [execution] : []);
            foreach (RowRemoval removal in changes.Where(removal => removal.ChangesGrade))
            {
                removals.Add(index + 1, removal.Number, removal.Number == 0 ? Say("执行率", "execution rate") : removal.Name, removal.Total, removal.Grade.Label);
            }
        }

        forms.Notes.Add(Say(
            "最低、最高：尚可斟酌的得分在规则允许的区间内取尽时的总分；稳健：两端等级相同；差几分变等级：总分至少变动多少，等级才会不同。",
            "Least, most: the total with open points at the ends of what the rules allow. Robust: one grade at both ends. Points to flip: the least change of the total that changes the grade."));
        flips.Notes.Add(Say(
            "共需：变为该等级总分要变动多少；单行即可：只改这一行就够，否则所列各行一起改。",
            "Points: how far the total has to move for that grade. Alone: this row is enough; otherwise the rows listed change together."));
        weights.Notes.Add(Say(
            "最低、最高：该行分值在此范围内变动（其余行按比例调整），等级不变。",
            "Least, most: the grade stays while the weight of the row stays between them and the other rows share the difference."));
        removals.Notes.Add(Say("总分：去掉该行、其余各行按比例补足后的总分。", "Total: what the form has without the row, the others scaled up in proportion."));
        return [forms, flips, weights, removals];
    }

    /// <summary>What it takes to change the grades of some forms.</summary>
    public ReportSection FlipsOf(IEnumerable<(int Number, GradeRobustness Result)> results)
    {
        ReportSection flips = Flips();
        foreach ((int number, GradeRobustness result) in results)
        {
            AddFlips(flips, number, result);
        }

        return flips;
    }

    private ReportSection Forms(IReadOnlyList<GradeRobustness> results)
    {
        ReportSection section = new(
            "forms",
            Say("等级稳固性", "What the grades are worth"),
            new("form", Say("序号", "No."), ColumnKind.Number),
            new("project", Say("项目名称", "Project")),
            new("total", Say("总分", "Total"), ColumnKind.Points),
            new("grade", Say("等级", "Grade"), ColumnKind.Word),
            new("least", Say("最低", "Least"), ColumnKind.Points),
            new("most", Say("最高", "Most"), ColumnKind.Points),
            new("robust", Say("稳健", "Robust"), ColumnKind.Word),
            new("flipPoints", Say("差几分变等级", "Points to flip"), ColumnKind.Points),
            new("flipTo", Say("变为", "To"), ColumnKind.Word),
            new("flipRows", Say("最少动几行", "Rows"), ColumnKind.Number),
            new("flipRisk", Say("变等级概率", "Flip risk"), ColumnKind.Share),
            new("simulated", Say("模拟同等级", "Same in draws"), ColumnKind.Share));
        for (int index = 0; index < results.Count; index++)
        {
            GradeRobustness result = results[index];
            GradeFlip? nearest = result.Nearest;
            section.Add(
                index + 1,
                result.Card.Form.Project.ToString(),
                result.Card.Total,
                result.Grade.Label,
                result.Interval.Least,
                result.Interval.Most,
                result.IsRobust,
                nearest?.Points,
                nearest?.To.Label,
                nearest?.Steps.Count,
                result.FlipRisk,
                result.Simulation?.ShareOf(result.Grade));
            if (result.Note is { } note)
            {
                section.Notes.Add($"{PointText.Plain(index + 1)}. {note.In(_language)}");
            }
        }

        section.Notes.Add(Say(
            "变等级概率：尚可斟酌的得分在规则允许的区间内均匀、独立时，得到另一等级的概率（精确计算）；模拟还让各行权重浮动。",
            "Flip risk: the probability of another grade if open points were spread evenly and independently over what the rules allow (computed); the draws move weights as well."));
        return section;
    }

    private ReportSection Flips() => new(
        "flips",
        Say("怎样才会变等级", "What it takes to change the grade"),
        new("form", Say("表", "Form"), ColumnKind.Number),
        new("direction", Say("方向", "Way"), ColumnKind.Word),
        new("to", Say("变为", "To"), ColumnKind.Word),
        new("points", Say("共需", "Points"), ColumnKind.Points),
        new("row", Say("行", "Row"), ColumnKind.Number),
        new("name", Say("指标", "Indicator")),
        new("from", Say("现得分", "From"), ColumnKind.Points),
        new("then", Say("改为", "Then"), ColumnKind.Points),
        new("alone", Say("单行即可", "Alone"), ColumnKind.Word));

    private ReportSection Weights() => new(
        "weights",
        Say("权重可变动的范围（等级不变）", "How far weights can move"),
        new("form", Say("表", "Form"), ColumnKind.Number),
        new("row", Say("行", "Row"), ColumnKind.Number),
        new("name", Say("指标", "Indicator")),
        new("weight", Say("分值", "Weight"), ColumnKind.Points),
        new("least", Say("最低", "Least"), ColumnKind.Points),
        new("most", Say("最高", "Most"), ColumnKind.Points),
        new("free", Say("不受限", "Free"), ColumnKind.Word));

    private ReportSection Removals() => new(
        "without",
        Say("去掉一行会变等级的", "Rows without which the grade changes"),
        new("form", Say("表", "Form"), ColumnKind.Number),
        new("row", Say("行", "Row"), ColumnKind.Number),
        new("name", Say("指标", "Indicator")),
        new("total", Say("总分", "Total"), ColumnKind.Points),
        new("grade", Say("等级", "Grade"), ColumnKind.Word));

    private void AddFlips(ReportSection section, int form, GradeRobustness result)
    {
        foreach ((GradeFlip? flip, string direction) in (ReadOnlySpan<(GradeFlip?, string)>)[(result.Down, Say("降", "down")), (result.Up, Say("升", "up"))])
        {
            if (flip is null)
            {
                continue;
            }

            // Where single rows can do it, all that can; else the rows that do it together.
            bool isAlone = flip.Alone.Count > 0;
            foreach (FlipStep step in isAlone ? flip.Alone : flip.Steps)
            {
                section.Add(form, direction, flip.To.Label, flip.Points, step.Number, step.Number == 0 ? Say("执行率", "execution rate") : step.Name, step.From, step.To, isAlone);
            }
        }
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
