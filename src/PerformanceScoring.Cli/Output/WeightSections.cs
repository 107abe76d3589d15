using PerformanceScoring.Analysis.Charts;
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
            Say("权重：层次分析法", "Weights: AHP"),
            new("name", Say("指标", "Criterion")),
            new("eigenvector", Say("特征向量法", "Eigenvector"), ColumnKind.Number),
            new("geometricMean", Say("几何平均法", "Geometric mean"), ColumnKind.Number),
            new("points", Say("分值", "Points"), ColumnKind.Points))
        {
            Picture = Picture(result.Matrix.Names, (new("特征向量法", "eigenvector"), result.Eigenvector), (new("几何平均法", "geometric mean"), result.GeometricMean)),
        };
        IReadOnlyList<decimal> points = result.Eigenvector.RoundTo(_total, _step);
        for (int index = 0; index < points.Count; index++)
        {
            weights.Add(result.Matrix.Names[index], result.Eigenvector.Shares[index], result.GeometricMean.Shares[index], points[index]);
        }

        weights.Notes.Add(Say("两种方法的权重：各指标占全部重要性的份额，合计为 1，四舍五入到 4 位；两者相差大，说明判断互相矛盾。", "Both weights are shares of all importance, add to 1 and are shown to 4 decimals; where the two methods differ much, the judgements contradict each other."));
        weights.Notes.Add(Say("分值：合计 {0}，由特征向量法的权重按最大余数法取整到 {1} 分。", "Points: {0} in all, from the eigenvector by largest remainder in steps of {1}.", _total, _step));
        return [weights, Consistency(result), Revisions(result)];
    }

    /// <summary>Weights from data, alone or times those of an AHP, and a ranking by them.</summary>
    public IReadOnlyList<ReportSection> Of(WeightVector data, AhpResult? judged, IReadOnlyList<Message> notes, IReadOnlyList<RankedAlternative>? ranked)
    {
        WeightVector final = judged is null ? data : data.Times(judged.Eigenvector);
        ReportSection weights = new(
            "weights",
            Say("权重：{0}", "Weights: {0}", final.Method.In(_language)),
            new("name", Say("指标", "Criterion")),
            new("data", Say("数据权重", "From the data"), ColumnKind.Number),
            new("judged", Say("判断权重", "Judged"), ColumnKind.Number),
            new("share", Say("权重", "Weight"), ColumnKind.Number),
            new("points", Say("分值", "Points"), ColumnKind.Points))
        {
            Picture = judged is null
                ? Picture(final.Names, (final.Method, final))
                : Picture(final.Names, (data.Method, data), (judged.Eigenvector.Method, judged.Eigenvector), (new("两者之积", "their product"), final)),
        };
        IReadOnlyList<decimal> points = final.RoundTo(_total, _step);
        for (int index = 0; index < points.Count; index++)
        {
            weights.Add(final.Names[index], data.Shares[index], judged?.Eigenvector.Shares[index], final.Shares[index], points[index]);
        }

        weights.Notes.Add(Say(
            "数据权重：各对象在该指标上差别越大越高；判断权重：两两比较得出；权重：两者之积归一，合计为 1（没有判断时即数据权重）。",
            "From the data: higher, the more things differ on the criterion. Judged: from pairwise judgements. Weight: their product, adding to 1 (the data alone where nothing is judged)."));
        weights.Notes.AddRange(notes.Select(note => note.In(_language)));
        weights.Notes.Add(Say("分值：合计 {0}，由权重按最大余数法取整到 {1} 分。", "Points: {0} in all, from the weights by largest remainder in steps of {1}.", _total, _step));
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

    private string Picture(IReadOnlyList<string> names, params (Message Name, WeightVector Weights)[] series) => ShareBarChart.Svg(
        new Message("权重", "Weights"), names, [.. series.Select(one => new ShareSeries(one.Name, [.. one.Weights.Shares.Select(share => (double?)share)]))], _language);

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
        if (result.Matrix.Size > 2)
        {
            section.Notes.Add(Say(
                "λmax：判断矩阵的最大特征根，判断完全一致时等于指标个数 {0}；CI =（λmax − {0}）÷（{0} − 1）；RI：随机填写的判断平均的 CI（{1}）；CR = CI ÷ RI：0 为完全一致，1 为与随机填写无异。",
                "λmax: the largest eigenvalue, {0} (as many as there are criteria) where all judgements agree. CI = (λmax − {0}) ÷ ({0} − 1). RI: the CI of judgements made at random ({1}). CR = CI ÷ RI: 0 full agreement, 1 no better than chance.",
                result.Matrix.Size,
                result.Matrix.Size <= 15 ? "Saaty 1980" : "Alonso, Lamata 2006"));
        }

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
            new("row", Say("指标", "Criterion")),
            new("column", Say("对照指标", "Against")),
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
