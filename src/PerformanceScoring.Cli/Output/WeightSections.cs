using PerformanceScoring.Analysis.Rankings;
using PerformanceScoring.Analysis.Weights;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Output;

/// <summary>Derived weights as sections.</summary>
internal sealed class WeightSections
{
    private readonly Language _language;
    private readonly decimal _total;
    private readonly decimal _step;

    /// <summary>Creates the builder.</summary>
    /// <param name="language">The language.</param>
    /// <param name="total">What the points add to.</param>
    /// <param name="step">Their smallest difference.</param>
    /// <exception cref="CannotRunException">The total is no multiple of the step.</exception>
    public WeightSections(Language language, decimal total, decimal step)
    {
        if (total % step != 0m || total / step > 1_000_000m)
        {
            throw new CannotRunException(new Message("合计 {0} 不能按 {1} 分割。", "A total of {0} cannot be split into steps of {1}.", total, step));
        }

        _language = language;
        _total = total;
        _step = step;
    }

    /// <summary>An AHP.</summary>
    public IReadOnlyList<ReportSection> Of(AhpResult result)
    {
        ReportSection weights = new(
            "weights",
            Say("权重（层次分析法）", "Weights (AHP)"),
            new("name", Say("指标", "Criterion")),
            new("eigenvector", Say("特征根法", "Eigenvector"), ColumnKind.Number),
            new("geometricMean", Say("方根法", "Geometric mean"), ColumnKind.Number),
            new("points", Say("分值", "Points"), ColumnKind.Points));
        IReadOnlyList<decimal> points = result.Eigenvector.RoundTo(_total, _step);
        for (int index = 0; index < points.Count; index++)
        {
            weights.Add(result.Matrix.Names[index], result.Eigenvector.Shares[index], result.GeometricMean.Shares[index], points[index]);
        }

        weights.Notes.Add(Say("权重：该指标占全部重要性的份额，合计为 1；两种方法相差大，说明判断互相矛盾。", "Weights are shares of all importance and add to 1; where the two methods differ much, the judgements contradict each other."));
        weights.Notes.Add(Say("分值合计 {0}，按特征根法的权重用最大余数法取整。", "The points add to {0}; they follow the eigenvector, by largest remainder.", _total));
        return [weights, Consistency(result), Revisions(result)];
    }

    /// <summary>Weights from data, alone or times those of an AHP, and a ranking by them.</summary>
    public IReadOnlyList<ReportSection> Of(WeightVector data, AhpResult? judged, IReadOnlyList<Message> notes, IReadOnlyList<RankedAlternative>? ranked)
    {
        WeightVector final = judged is null ? data : data.Times(judged.Eigenvector);
        ReportSection weights = new(
            "weights",
            Say("权重（{0}）", "Weights ({0})", final.Method.In(_language)),
            new("name", Say("指标", "Criterion")),
            new("data", Say("数据权重", "From the data"), ColumnKind.Number),
            new("judged", Say("判断权重", "Judged"), ColumnKind.Number),
            new("share", Say("权重", "Weight"), ColumnKind.Number),
            new("points", Say("分值", "Points"), ColumnKind.Points));
        IReadOnlyList<decimal> points = final.RoundTo(_total, _step);
        for (int index = 0; index < points.Count; index++)
        {
            weights.Add(final.Names[index], data.Shares[index], judged?.Eigenvector.Shares[index], final.Shares[index], points[index]);
        }

        weights.Notes.Add(Say(
            "数据权重：各对象在该指标上差别越大越高；判断权重：两两比较得出；权重：两者之积归一，合计为 1（没有判断时即数据权重）。",
            "From the data: higher, the more things differ on the criterion. Judged: from pairwise judgements. Weight: their product, adding to 1 (the data alone where nothing is judged)."));
        weights.Notes.AddRange(notes.Select(note => note.In(_language)));
        weights.Notes.Add(Say("分值合计 {0}，用最大余数法取整。", "The points add to {0}, by largest remainder.", _total));
        List<ReportSection> sections = [weights];
        if (judged is not null)
        {
            sections.Add(Consistency(judged));
            sections.Add(Revisions(judged));
        }

        if (ranked is not null)
        {
            ReportSection ranking = new(
                "ranking", Say("排序", "Ranking"), new("place", Say("名次", "Place"), ColumnKind.Number), new("name", Say("对象", "Thing")), new("score", Say("得分", "Score"), ColumnKind.Number));
            foreach (RankedAlternative entry in ranked.OrderBy(entry => entry.Place))
            {
                ranking.Add(entry.Place, entry.Name, entry.Score);
            }

            ranking.Notes.Add(Say("得分：按上面的权重汇总，0 到 1，越大越好；相等的并列。", "Score: the criteria together by the weights above, from 0 to 1, more is better; equal scores share a place."));
            sections.Add(ranking);
        }

        return sections;
    }

    private ReportSection Consistency(AhpResult result)
    {
        ReportSection section = new(
            "consistency",
            Say("一致性", "Consistency"),
            new("largestEigenvalue", "λmax", ColumnKind.Number),
            new("consistencyIndex", "CI", ColumnKind.Number),
            new("randomIndex", "RI", ColumnKind.Number),
            new("consistencyRatio", "CR", ColumnKind.Number),
            new("isConsistent", Say("CR < 0.1", "CR < 0.1"), ColumnKind.Word),
            new("missing", Say("缺判断", "Missing"), ColumnKind.Number));
        section.Add(result.LargestEigenvalue, result.ConsistencyIndex, result.RandomIndex, result.ConsistencyRatio, result.IsConsistent, result.Matrix.MissingCount);
        section.Notes.Add(result.Message.In(_language));
        if (result.Matrix.MissingCount > 0)
        {
            section.Notes.Add(Say("缺少的判断按 Harker 方法由其余判断推出。", "Missing judgements follow from the others by Harker's method."));
        }

        return section;
    }

    private ReportSection Revisions(AhpResult result)
    {
        ReportSection section = new(
            "revisions",
            Say("建议复核的判断", "Judgements to look at again"),
            new("row", Say("甲", "This")),
            new("column", Say("乙", "Against")),
            new("given", Say("现判断", "Given"), ColumnKind.Number),
            new("implied", Say("其余判断推出", "Others imply"), ColumnKind.Number),
            new("ratioAfter", Say("改后 CR", "CR then"), ColumnKind.Number));
        foreach (JudgementRevision revision in result.Revisions)
        {
            section.Add(revision.Row, revision.Column, revision.Given, revision.Implied, revision.ConsistencyRatioAfter);
        }

        if (result.Revisions.Count > 0)
        {
            section.Notes.Add(Say("改后 CR：把现判断改为其余判断推出的数时的一致性比例；请重新考虑，不必照改。", "CR then: the ratio if the judgement were what the others imply. Think it over; it need not be changed."));
        }

        return section;
    }

    private string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);
}
