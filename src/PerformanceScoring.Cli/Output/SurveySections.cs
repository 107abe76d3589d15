using PerformanceScoring.Analysis.Surveys;
using PerformanceScoring.Documents.Reports;
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
            new("ratePercent", Say("满意度%", "Rate %"), ColumnKind.Points),
            new("satisfied", Say("满意", "Satisfied"), ColumnKind.Number),
            new("valid", Say("有效", "Valid"), ColumnKind.Number),
            new("lower", Say("下限", "Lower"), ColumnKind.Share),
            new("upper", Say("上限", "Upper"), ColumnKind.Share),
            new("meanPercent", Say("加权%", "Mean %"), ColumnKind.Points),
            new("validPercent", Say("有效回收率%", "Valid of given out %"), ColumnKind.Points),
            new("required", Say("所需样本", "Needed"), ColumnKind.Number),
            new("evidence", Say("依据", "Evidence")));
        foreach (SatisfactionSurvey survey in surveys)
        {
            if (analyzer.Analyze(survey, out Message? problem) is { } result)
            {
                section.Add(
                    survey.Name, result.RatePercent, result.Satisfied, survey.Valid, result.Interval.Lower, result.Interval.Upper, result.WeightedMeanPercent, result.ValidPercent, result.Required,
                    result.Message.In(_language));
                section.Notes.AddRange(result.Cautions.Select(caution => $"{survey.Name}: {caution.In(_language)}"));
            }
            else
            {
                section.Add(survey.Name, null, 0, 0, null, null, null, null, null, "");
                section.Notes.Add(problem!.In(_language));
            }
        }

        section.Notes.Add(Say(
            "满意度：满意份数 ÷ 有效份数；下限、上限：总体的满意度以所述置信度在此之间；加权：各档按分值的平均；所需样本：误差不超过限度所需的有效份数。",
            "Rate: satisfied ÷ valid answers; lower, upper: where the rate of everybody lies, at the confidence stated; mean: what the levels are worth on average; needed: the valid answers that keep the margin of error."));
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
        if (alpha.LeftOut > 0)
        {
            section.Notes.Add(Say("{0} 份有漏答，未计入。", "{0} answer sheets leave a question out and were not counted.", alpha.LeftOut));
        }

        return section;
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
