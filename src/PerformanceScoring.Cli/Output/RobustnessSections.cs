using PerformanceScoring.Analysis.Charts;
using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Cli.Output;

/// <summary>The robustness of grades as sections.</summary>
internal sealed class RobustnessSections
{
    private const int MostDrawn = 40;

    private readonly Language _language;
    private readonly RobustnessOptions? _options;
    private readonly bool _hasPictures;

    /// <summary>Creates the builder.</summary>
    /// <param name="language">The language.</param>
    /// <param name="options">What was drawn; null where nothing was.</param>
    /// <param name="hasPictures">True to draw pictures for a page without scripts.</param>
    public RobustnessSections(Language language, RobustnessOptions? options = null, bool hasPictures = false) => (_language, _options, _hasPictures) = (language, options, hasPictures);

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
                removals.Add(index + 1, NumberOf(removal.Number), removal.Number == 0 ? Say("预算执行率", "execution rate") : removal.Name, removal.Total, removal.Grade.Label);
            }
        }

        forms.Notes.Add(Say(
            "最低、最高：尚可斟酌的得分在规则允许的区间内取尽时的总分；稳健：两端等级相同；变等级分差：总分至少变动多少分，等级才会不同；最少动几行：至少要改几行的得分才够。",
            "Least, most: the total with open points at the ends of what the rules allow. Robust: one grade at both ends. Points to flip: the least change of the total that changes the grade. Rows: the fewest rows that can make it."));
        flips.Notes.Add(Say(
            "共需：变为该等级，总分要变动多少分；单行即可：只改这一行就够，否则所列各行一起改；行：表上打印的行次，执行率没有行次。",
            "Points: how far the total has to move for that grade. Alone: this row is enough; otherwise the rows listed change together. Row: as printed on the form; the execution rate has none."));
        weights.Notes.Add(Say(
            "最低、最高：该行分值在此范围内变动（其余行按比例调整，各行得分率不变，按 0.01 分取整），等级不变；不受限：分值怎么变，等级都不变。",
            "Least, most: the grade stays while the weight of the row stays between them, the other rows share the difference and all keep their share of points (in steps of 0.01). Free: whatever the weight, the grade stays."));
        removals.Notes.Add(Say("总分：去掉该行、其余各行按比例补足后的总分，四舍五入到 2 位；等级按未舍入的数。", "Total: what the form has without the row, the others scaled up in proportion, half up to 2 decimals; the grade is that of the exact number."));
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
            Say("等级稳健性", "What the grades are worth"),
            new("form", Say("序号", "No."), ColumnKind.Number),
            new("project", Say("项目名称", "Project")),
            new("total", Say("总分", "Total"), ColumnKind.Points),
            new("grade", Say("等级", "Grade"), ColumnKind.Word),
            new("least", Say("最低", "Least"), ColumnKind.Points),
            new("most", Say("最高", "Most"), ColumnKind.Points),
            new("robust", Say("稳健", "Robust"), ColumnKind.Word),
            new("flipPoints", Say("变等级分差", "Points to flip"), ColumnKind.Points),
            new("flipTo", Say("变为", "To"), ColumnKind.Word),
            new("flipRows", Say("最少动几行", "Rows"), ColumnKind.Number),
            new("flipRisk", Say("变等级概率", "Flip risk"), ColumnKind.Share),
            new("simulated", Say("模拟中不变", "Same in draws"), ColumnKind.Share))
        {
            Picture = _hasPictures ? Picture(results) : null,
        };
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
            if (result.Note is not null || result.Card.IsIncomplete)
            {
                section.Notes.Add(Say(
                    "序号 {0}：{1}",
                    "No. {0}: {1}",
                    index + 1,
                    result.Note ?? new Message("有的行尚无得分，暂按 0 分计，补齐后总分可能不同。", "some rows have no points yet and count as 0; the total may be another one once they have.")));
            }
        }

        if (_hasPictures && section.Picture is null)
        {
            section.Notes.Add(Say("各表的等级界限不同，不画在一张图上。", "The forms have different edges between grades and do not fit one picture."));
        }
        else if (_hasPictures && results.Count > MostDrawn)
        {
            section.Notes.Add(Say(
                "图中为 {0} 张：先画等级不稳健的，分差小的在前；表中为全部 {1} 张。", "The picture has {0} of {1} forms: those that are not robust first, the nearest to another grade before the others; the table has all.", MostDrawn, results.Count));
        }

        section.Notes.Insert(0, Summary(results));
        section.Notes.Add(Say(
            "变等级概率：尚可斟酌的得分在规则允许的区间内均匀、独立时，得到另一等级的概率（精确计算，不是模拟）。",
            "Flip risk: the probability of another grade if open points were spread evenly and independently over what the rules allow (computed, not drawn)."));
        if (_options is { Runs: > 0 } drawn)
        {
            section.Notes.Add(Say(
                "模拟中不变：每张表抽样 {0} 次（种子 {1}），尚可斟酌的得分同上，各行分值另在 ±{2}% 内浮动，等级不变的次数所占比例；标准误至多 {3:0.0} 个百分点。",
                "Same in draws: the share of {0} draws a form (seed {1}) with the same grade, open points as above and every weight moved within ±{2}% as well; a standard error of at most {3:0.0} percentage points.",
                drawn.Runs,
                drawn.Seed,
                drawn.WeightSpreadPercent,
                50 / Math.Sqrt(drawn.Runs)));
        }

        return section;
    }

    // Forms under different edges do not fit one picture; of many, those come first whose grade may change.
    private string? Picture(IReadOnlyList<GradeRobustness> results)
    {
        GradeRobustness[] drawn = results.Count <= MostDrawn ? [.. results]
            : [.. results.OrderBy(result => result.IsRobust).ThenBy(result => result.Nearest?.Points ?? 0m).Take(MostDrawn)];
        IEnumerable<(Grade, decimal)> EdgesOf(GradeRobustness result) => result.Card.Rulebook.Grades.Steps.Select(step => (step.Grade, step.Least));
        return drawn.Length > 0 && drawn.All(result => EdgesOf(result).SequenceEqual(EdgesOf(drawn[0])) && result.Card.Rulebook.FullScore == drawn[0].Card.Rulebook.FullScore)
            ? GradeIntervalChart.Svg(drawn, _language)
            : null;
    }

    private string Summary(IReadOnlyList<GradeRobustness> results)
    {
        IEnumerable<Message> grades = results.GroupBy(result => result.Grade).OrderByDescending(group => group.Key).Select(group => new Message(
            "“{0}”{1} 张中 {2} 张不稳健", "{2} of {1} {0} are not robust", group.Key.Label, group.Count(), group.Count(result => !result.IsRobust)));
        return Say(
            "{0} 张表：{1}。", "{0} forms: {1}.", results.Count, string.Join(Say("，", ", "), grades.Select(grade => grade.In(_language))));
    }

    private ReportSection Flips() => new(
        "flips",
        Say("怎样才会变等级", "What it takes to change the grade"),
        new("form", Say("序号", "No."), ColumnKind.Number),
        new("project", Say("项目名称", "Project")),
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
        new("form", Say("序号", "No."), ColumnKind.Number),
        new("row", Say("行", "Row"), ColumnKind.Number),
        new("name", Say("指标", "Indicator")),
        new("weight", Say("分值", "Weight"), ColumnKind.Points),
        new("least", Say("最低", "Least"), ColumnKind.Points),
        new("most", Say("最高", "Most"), ColumnKind.Points),
        new("free", Say("不受限", "Free"), ColumnKind.Word));

    private ReportSection Removals() => new(
        "without",
        Say("去掉一行会变等级的", "Rows without which the grade changes"),
        new("form", Say("序号", "No."), ColumnKind.Number),
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
                section.Add(
                    form,
                    result.Card.Form.Project.ToString(),
                    direction,
                    flip.To.Label,
                    flip.Points,
                    NumberOf(step.Number),
                    step.Number == 0 ? Say("预算执行率", "execution rate") : step.Name,
                    step.From,
                    step.To,
                    isAlone);
            }
        }
    }

    // The execution rate is no row of the form.
    private static int? NumberOf(int number) => number == 0 ? null : number;

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
