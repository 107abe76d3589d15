using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

/// <summary>Rates of single rows, department against all: full marks, whole points, targets equal to actuals.</summary>
internal static class RateSignals
{
    private const double WholeByChance = 0.01;
    private const int MostExamples = 10;

    private static readonly Message FullNull = new("各部门满分率相同且各行独立", "all departments had the same rate of full marks and rows were independent");
    private static readonly Message WholeNull = new("得分的两位小数均匀出现（整数占 1%）", "the two decimals of points were spread evenly (1 % whole numbers)");
    private static readonly Message EqualNull = new("各部门“完成值恰等于目标值”的比例相同且各行独立", "all departments had the same rate of actuals equal to targets and rows were independent");

    public static IEnumerable<PortfolioSignal> Of(IReadOnlyList<Scorecard> cards, PortfolioOptions options)
    {
        Dictionary<string, RowCounts> departments = new(StringComparer.Ordinal);
        RowCounts all = new();
        foreach (Scorecard card in cards)
        {
            string department = PortfolioAnalyzer.DepartmentOf(card);
            if (!departments.TryGetValue(department, out RowCounts? own))
            {
                departments[department] = own = new RowCounts();
            }

            foreach (ItemScore item in card.Items)
            {
                Count(card, item, own, all);
            }
        }

        foreach ((string department, RowCounts own) in departments)
        {
            // One department alone is its own yardstick and says nothing.
            if (departments.Count > 1)
            {
                yield return Signal(SignalKind.FullMarks, department, own.Full, own.Scored, Rate(all.Full, all.Scored), FullNull, options);
                yield return Signal(SignalKind.TargetEqualsActual, department, own.Equal, own.Numeric, Rate(all.Equal, all.Numeric), EqualNull, options);
            }

            yield return Signal(SignalKind.WholePoints, department, own.Whole, own.Fractional, WholeByChance, WholeNull, options, own.WholeExamples);
        }
    }

    private static void Count(Scorecard card, ItemScore item, RowCounts own, RowCounts all)
    {
        decimal? points = item.DeclaredPoints ?? item.Points;
        if (item.Weight > 0m && points is { } earned && item.Ground != ScoreGround.NotApplicable)
        {
            int full = earned >= item.Weight ? 1 : 0;
            own.Scored++;
            all.Scored++;
            own.Full += full;
            all.Full += full;
        }

        FormValue target = item.Indicator.Target;
        FormValue actual = item.Indicator.Actual;
        if (target.IsNumber && actual.IsNumber)
        {
            int equal = target.Number == actual.Number && target.Unit == actual.Unit ? 1 : 0;
            own.Numeric++;
            all.Numeric++;
            own.Equal += equal;
            all.Equal += equal;
        }

        if (item is { Ground: ScoreGround.Missed, Points: { } computed, DeclaredPoints: { } declared } && computed != decimal.Truncate(computed))
        {
            own.Fractional++;
            if (declared == decimal.Truncate(declared))
            {
                own.Whole++;
                if (own.WholeExamples.Count < MostExamples)
                {
                    own.WholeExamples.Add(new Message(
                        "{0} 第 {1} 行 {2}：按公式 {3} 分，自评 {4} 分",
                        "{0}, row {1} {2}: {3} points by the formula, {4} declared",
                        card.Form.Project.ToString(),
                        item.Number,
                        item.Indicator.Name.ToString(),
                        computed,
                        declared));
                }
            }
        }
    }

    private static double Rate(int part, int whole) => whole == 0 ? 0 : part / (double)whole;

    private static PortfolioSignal Signal(
        SignalKind kind, string scope, int observed, int trials, double rate, Message nullHypothesis, PortfolioOptions options, IReadOnlyList<Message>? examples = null)
    {
        double tail = trials == 0 ? 1 : TailProbability.Binomial(observed, trials, rate);
        return new PortfolioSignal(kind, scope, observed, trials, trials * rate, tail, nullHypothesis) { IsRaised = tail <= options.FalseAlarmRate, Examples = examples ?? [] };
    }

    private sealed class RowCounts
    {
        public int Scored { get; set; }

        public int Full { get; set; }

        public int Numeric { get; set; }

        public int Equal { get; set; }

        public int Fractional { get; set; }

        public int Whole { get; set; }

        public List<Message> WholeExamples { get; } = [];
    }
}
