using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Scoring;

/// <summary>Finds what changes what counts: points beyond the weight, and weights that do not add up.</summary>
internal static class ScoringFindings
{
    public static IReadOnlyList<Finding> Of(Rulebook rulebook, ExecutionScore execution, ItemScore[] items, SelfEvaluationForm form)
    {
        List<Finding>? found = null;
        Declared(ref found, execution.DeclaredPoints, execution.Weight, rulebook.Execution is not null, PlaceOf(form.Execution), null);
        if (rulebook.Execution is { } rule && form.Execution is { } funds && execution.Weight != rule.Weight)
        {
            Add(ref found, new Finding(
                ScoringChecks.ExecutionWeightDiffers,
                new Message("预算执行率分值印为 {0} 分。", "The execution rate's weight is printed as {0}.", execution.Weight),
                funds.Weight.Written.Place)
            {
                Expected = new Message("规则（{0}）规定为 {1} 分。", "The rulebook ({0}) says {1}.", rulebook.Name, rule.Weight),
                Action = new Message("已按表内分值计分，请核对所用规则。", "Scored with the printed weight; check which rulebook applies."),
            });
        }

        foreach (ItemScore item in items)
        {
            FormValue declared = item.Indicator.DeclaredPoints;
            if (declared.IsNumber && (declared.Number < 0m || declared.Number > item.Weight))
            {
                Declared(ref found, declared.Number, item.Weight, item.Indicator.Weight.NumberOrNull is >= 0m, declared.Written.Place, item.Number);
            }

            if (item.Ground == ScoreGround.GivenJudgement && item.Indicator.Judgement is { } judgement)
            {
                JudgementWithin(ref found, rulebook, item, judgement);
            }
        }

        WeightSums(ref found, rulebook, items, form);
        return found is null ? [] : found;
    }

    private static Location PlaceOf(BudgetExecution? execution) => execution?.DeclaredPoints.Written.Place ?? default;

    private static void Declared(ref List<Finding>? found, decimal? declared, decimal weight, bool hasWeight, Location place, int? number)
    {
        if (declared is not { } points)
        {
            return;
        }

        if (points < 0m)
        {
            Add(ref found, new Finding(ScoringChecks.PointsBelowZero, new Message("自评得分为 {0}。", "Declared points are {0}.", points), place)
            {
                Expected = new Message("得分最低为 0 分。", "Points are 0 or more."),
                Action = new Message("按 0 分计，请更正。", "Counted as 0; please correct it."),
                IndicatorNumber = number,
            });
        }
        else if (hasWeight && points > weight)
        {
            Add(ref found, new Finding(ScoringChecks.PointsAboveWeight, new Message("自评得分 {0} 高于分值 {1}。", "Declared points {0} are above the weight {1}.", points, weight), place)
            {
                Expected = new Message("得分最高为该指标分值。", "Points are at most the row's weight."),
                Action = new Message("按 {0} 分计，请更正。", "Counted as {0}; please correct it.", weight),
                IndicatorNumber = number,
            });
        }
    }

    private static void JudgementWithin(ref List<Finding>? found, Rulebook rulebook, ItemScore item, Judgement judgement)
    {
        bool above = judgement.Points > item.Weight;
        bool outside = judgement is { Band: { } band, Ratio: { } ratio } && !rulebook.Bands.Of(band).Contains(ratio, 1m);
        if (above || outside)
        {
            Add(ref found, new Finding(
                ScoringChecks.JudgementOutsideBand,
                above
                    ? new Message("评判得分 {0} 高于分值 {1}。", "The judgement's points {0} are above the weight {1}.", judgement.Points!.Value, item.Weight)
                    : new Message("评判比例 {0} 不在所选档次的区间内。", "The judgement's share {0} does not lie in its own band.", judgement.Ratio!.Value),
                item.Indicator.Place)
            {
                Action = new Message("请核对评判的档次与分数。", "Check the judgement's band and points."),
                IndicatorNumber = item.Number,
            });
        }
    }

    // Weights of a form cut off by its source, or without a weight column, have no sum to speak of.
    private static void WeightSums(ref List<Finding>? found, Rulebook rulebook, ItemScore[] items, SelfEvaluationForm form)
    {
        IReadOnlyList<TierWeight> tiers = rulebook.Weights.Tiers;
        Span<decimal> tierSums = tiers.Count <= 8 ? stackalloc decimal[8] : new decimal[tiers.Count];
        tierSums.Clear();
        decimal sum = 0m;
        bool weighed = false;
        bool foreign = false;
        bool untold = false;
        ulong present = 0;
        foreach (ItemScore item in items)
        {
            weighed |= item.Indicator.Weight.IsNumber;
            sum += item.Weight;
            bool known = false;
            for (int index = 0; index < tiers.Count; index++)
            {
                if (tiers[index].Tier == item.Indicator.Tier)
                {
                    tierSums[index] += item.Weight;
                    present |= 1UL << index;
                    known = true;
                    break;
                }
            }

            foreign |= !known && item.Weight != 0m;
            untold |= item.Weight != 0m && item.Indicator.Tier == Tier.Unknown;
        }

        if (form.IsTruncated || !weighed)
        {
            return;
        }

        // A department's form has the execution rate among its rows: then they add up to the full score.
        bool hasAll = form.Kind != FormKind.Project && sum == rulebook.FullScore;
        if (rulebook.Weights.Indicators is { } expected && sum != expected && !hasAll)
        {
            Add(ref found, new Finding(ScoringChecks.WeightsDoNotAddUp, new Message("各指标分值合计为 {0} 分。", "The rows' weights add up to {0}.", sum), form.Place)
            {
                Expected = new Message("规则（{0}）规定合计为 {1} 分。", "The rulebook ({0}) says {1}.", rulebook.Name, expected),
                Action = new Message("未作折算，请更正分值。", "Nothing was rescaled; please correct the weights."),
            });
        }

        // Where a row has no tier, it may be of any: then no tier's sum is known.
        if (untold)
        {
            return;
        }

        // A department's form has tiers of its own: where the rulebook knows them not, it says nothing of the others either.
        if (foreign && form.Kind != FormKind.Project)
        {
            return;
        }

        for (int index = 0; index < tiers.Count; index++)
        {
            decimal asked = rulebook.Weights.Asked(index, present);
            if (tierSums[index] != asked)
            {
                Add(ref found, TierSum(rulebook, tiers[index] with { Weight = asked }, tierSums[index], form));
            }
        }
    }

    private static Finding TierSum(Rulebook rulebook, TierWeight tier, decimal sum, SelfEvaluationForm form) => new(
        ScoringChecks.TierWeightsDoNotAddUp,
        new Message("{0}分值合计为 {1} 分。", "The weights under {0} add up to {1}.", tier.Tier.Label, sum),
        form.Place)
    {
        Expected = new Message("规则（{0}）规定为 {1} 分。", "The rulebook ({0}) says {1}.", rulebook.Name, tier.Weight),
        Action = new Message("未作折算，请核对分值设置。", "Nothing was rescaled; check how the weights are set."),
    };

    private static void Add(ref List<Finding>? found, Finding finding) => (found ??= []).Add(finding);
}
