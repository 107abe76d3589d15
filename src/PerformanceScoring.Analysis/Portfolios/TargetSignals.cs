using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

/// <summary>Targets far below those of rows of the same name, and actuals far above their targets.</summary>
internal static class TargetSignals
{
    private const int MostExamples = 10;
    private const int FewestTargets = 8;
    private const decimal OverFulfilledFrom = 1.3m;

    // Beyond any target of a form; squares of such numbers say nothing.
    private const decimal MostTarget = 1_000_000_000_000_000m;

    /// <summary>How often a target lies as far below what the others of its name let one expect, if the null is true.</summary>
    private const double LowShare = 0.005;

    private static readonly Message LowNull = new(
        "同名指标的目标值呈正态分布（比其余目标值低到此程度的占 0.5%）", "targets of one name were normally distributed (0.5 % lie so far below the others)");

    private static readonly Message CountOnly = new("只作计数", "it is a count only");

    public static IEnumerable<PortfolioSignal> Of(IReadOnlyList<Scorecard> cards, PortfolioOptions options)
    {
        Dictionary<(string Name, string Unit), List<(decimal Target, int Form)>> groups = [];
        int over = 0;
        int positive = 0;
        List<Message> overExamples = [];
        for (int form = 0; form < cards.Count; form++)
        {
            foreach (ItemScore item in cards[form].Items)
            {
                Indicator indicator = item.Indicator;
                if (indicator.Direction != Direction.AtLeast || indicator.Target is not { IsNumber: true, Number: > 0m and <= MostTarget })
                {
                    continue;
                }

                if (!indicator.Name.IsBlank)
                {
                    (string, string) key = (indicator.Name.Text!, indicator.Target.Unit.Symbol);
                    if (!groups.TryGetValue(key, out List<(decimal Target, int Form)>? targets))
                    {
                        groups[key] = targets = [];
                    }

                    targets.Add((indicator.Target.Number, form));
                }

                if (indicator.Actual.IsNumber && indicator.Actual.Unit == indicator.Target.Unit)
                {
                    positive++;
                    if (indicator.Actual.Number / OverFulfilledFrom >= indicator.Target.Number)
                    {
                        over++;
                        if (overExamples.Count < MostExamples)
                        {
                            overExamples.Add(new Message(
                                "{0} 第 {1} 行 {2}：目标 {3}，完成 {4}",
                                "{0}, row {1} {2}: target {3}, actual {4}",
                                cards[form].Form.Project.ToString(),
                                item.Number,
                                indicator.Name.ToString(),
                                indicator.Target.ToString(),
                                indicator.Actual.ToString()));
                        }
                    }
                }
            }
        }

        yield return Low(cards, groups, options);
        yield return new PortfolioSignal(SignalKind.OverFulfilment, "", over, positive, null, null, CountOnly) { Examples = overExamples };
    }

    private static PortfolioSignal Low(IReadOnlyList<Scorecard> cards, Dictionary<(string Name, string Unit), List<(decimal Target, int Form)>> groups, PortfolioOptions options)
    {
        int observed = 0;
        int possible = 0;
        List<Message> examples = [];
        foreach (((string name, string unit), List<(decimal Target, int Form)> targets) in groups)
        {
            if (targets.Count < FewestTargets)
            {
                continue;
            }

            possible += targets.Count;
            double limit = LowLimit(targets.Select(entry => decimal.ToDouble(entry.Target)), targets.Count);
            if (!targets.Exists(entry => decimal.ToDouble(entry.Target) < limit))
            {
                continue;
            }

            decimal[] sorted = [.. targets.Select(entry => entry.Target).Order()];
            foreach ((decimal target, int form) in targets.Where(entry => decimal.ToDouble(entry.Target) < limit))
            {
                observed++;
                if (examples.Count < MostExamples)
                {
                    examples.Add(new Message(
                        "{0} {1}：目标 {2}{3}，同名 {4} 个目标的中位数为 {5}{3}",
                        "{0}, {1}: target {2}{3}; the median of {4} targets of that name is {5}{3}",
                        cards[form].Form.Project.ToString(),
                        name,
                        target,
                        unit,
                        targets.Count,
                        PointDistribution.Quantile(sorted, 2)));
                }
            }
        }

        double tail = possible == 0 ? 1 : TailProbability.Binomial(observed, possible, LowShare);
        return new PortfolioSignal(SignalKind.LowTargets, "", observed, possible, possible * LowShare, tail, LowNull) { IsRaised = tail <= options.FalseAlarmRate, Examples = examples };
    }

    /// <summary>
    /// Below it a target's externally studentized residual (its distance from the mean of the others in their own standard deviations, Student's t with n − 2 degrees of freedom if all
    /// are normal) is beyond <see cref="LowShare"/>: exact for any number of targets, as quartile fences are not.
    /// </summary>
    private static double LowLimit(IEnumerable<double> targets, int count)
    {
        (double mean, double deviation) = targets.MeanStandardDeviation();

        // t² = r² (n − 2) ÷ (n − 1 − r²), solved for r = (x − mean) ÷ (s √((n − 1) ÷ n)).
        double t = StudentT.InvCDF(0, 1, count - 2, LowShare);
        double residual = Math.Sqrt((count - 1) * t * t / (count - 2 + (t * t)));
        return mean - (residual * deviation * Math.Sqrt((count - 1) / (double)count));
    }
}
