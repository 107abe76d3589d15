using PerformanceScoring.Analysis.Surveys;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Output;

/// <summary>Satisfaction surveys as sections.</summary>
internal sealed class SurveySections
{
    private readonly Language _language;

    /// <summary>Creates the builder.</summary>
    /// <param name="language">The language.</param>
    public SurveySections(Language language) => _language = language;

    /// <summary>Rates with their evidence, one row a question.</summary>
    public ReportSection Of(IReadOnlyList<SatisfactionSurvey> surveys, SurveyAnalyzer analyzer)
    {
        ReportSection section = new(
            "surveys",
            Say("满意度", "Satisfaction"),
            new("name", Say("题目", "Question")),
            new("ratePercent", Say("满意度（%）", "Rate (%)"), ColumnKind.Points),
            new("satisfied", Say("满意份数", "Satisfied"), ColumnKind.Number),
            new("valid", Say("有效份数", "Valid"), ColumnKind.Number),
            new("lower", Say("下限", "Lower"), ColumnKind.Share),
            new("upper", Say("上限", "Upper"), ColumnKind.Share),
            new("meanPercent", Say("加权平均（%）", "Mean (%)"), ColumnKind.Points),
            new("validPercent", Say("有效回收率（%）", "Valid of given out (%)"), ColumnKind.Points),
            new("required", Say("所需份数", "Needed"), ColumnKind.Number),
            new("evidence", Say("依据", "Evidence")));
        foreach (SatisfactionSurvey survey in surveys)
        {
            if (analyzer.Analyze(survey, out Message? problem) is { } result)
            {
                section.Add(
                    survey.Name, result.RatePercent, result.Satisfied, survey.Valid, result.Interval.Lower, result.Interval.Upper, result.WeightedMeanPercent, result.ValidPercent, result.Required,
                    result.Message.In(_language));
                section.Notes.AddRange(result.Cautions.Select(caution => Say("{0}：{1}", "{0}: {1}", survey.Name, caution)));
            }
            else
            {
                section.Add(survey.Name, null, 0, 0, null, null, null, null, null, "");
                section.Notes.Add(problem!.In(_language));
            }
        }

        IReadOnlyList<SatisfactionLevel> levels = surveys[0].Scale.Levels;
        section.Notes.Add(Say(
            "满意度：{0}；满意份数：选“{1}”的份数；加权平均：各等级按 {2} 计的平均；百分数都四舍五入到 2 位。",
            "Rate: {0}. Satisfied: those who chose {1}. Mean: the levels counted as {2}. Percentages are half up to 2 decimals.",
            analyzer.Options.Method == RateMethod.WeightedMean ? new Message("用加权平均", "the mean") : new Message("满意份数 ÷ 有效份数", "satisfied ÷ valid answers"),
            string.Join(Say("”“", ", "), levels.Where(level => level.IsSatisfied).Select(level => level.Label)),
            string.Join(Say("、", ", "), levels.Select(level => $"{level.Label} {PointText.Plain(level.ValuePercent)}"))));
        section.Notes.Add(Say(
            "下限、上限：满意份数占比的 {0:0.##%} 置信区间（Wilson 法），只反映抽样的偶然；所需份数：误差不超过 ±{1:0.##%} 所需的有效份数；有效回收率：有效份数 ÷ 发放份数。",
            "Lower, upper: the {0:0.##%} confidence interval of the satisfied share (Wilson), for chance in sampling alone. Needed: the valid answers that keep the margin of error at ±{1:0.##%}. Valid of given out: valid answers ÷ questionnaires given out.",
            analyzer.Options.Confidence,
            analyzer.Options.Margin));
        return section;
    }

    /// <summary>Cronbach's alpha, and without each question in turn.</summary>
    public ReportSection Of(IReadOnlyList<string> questions, CronbachAlpha alpha)
    {
        ReportSection section = new(
            "reliability",
            Say("信度（克朗巴赫 α）", "Reliability (Cronbach's alpha)"),
            new("question", Say("题目", "Question")),
            new("alpha", Say("α", "Alpha"), ColumnKind.Number),
            new("alphaWithout", Say("去掉该题后的 α", "Alpha without it"), ColumnKind.Number));
        for (int index = 0; index < questions.Count; index++)
        {
            section.Add(questions[index], alpha.Alpha, alpha.WithoutQuestion[index]);
        }

        section.Notes.Add(alpha.Message.In(_language));
        section.Notes.Add(Say(
            "α：各题一致的程度，最大为 1，0.7 以上通常认为可用（经验值，不是规定）；去掉该题后的 α 高于 α 的，该题与其余各题不合。",
            "Alpha: how far the questions agree, 1 at most, usable from about 0.7 (a rule of thumb, no regulation). A question without which alpha is higher does not fit the others."));
        if (alpha.LeftOut > 0)
        {
            section.Notes.Add(Say("{0} 份有漏答，未计入。", "{0} answer sheets leave a question out and were not counted.", alpha.LeftOut));
        }

        return section;
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
