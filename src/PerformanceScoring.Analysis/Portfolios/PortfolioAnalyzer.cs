using MathNet.Numerics.Statistics;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Portfolios;

/// <summary>Statistics over many scored forms.</summary>
/// <remarks>Immutable, thread-safe. A form's content never makes it throw.</remarks>
public sealed class PortfolioAnalyzer
{
    /// <summary>Creates an analyzer.</summary>
    /// <param name="options">What to list; null for the defaults.</param>
    public PortfolioAnalyzer(PortfolioOptions? options = null) => Options = options ?? new PortfolioOptions();

    /// <summary>What is listed.</summary>
    public PortfolioOptions Options { get; }

    /// <summary>Analyzes the forms of a portfolio.</summary>
    /// <param name="cards">The scored forms; none is allowed.</param>
    /// <returns>The report.</returns>
    public PortfolioReport Analyze(IReadOnlyList<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        decimal?[] budgets = [.. cards.Select(card => FormMoney.Budget(card.Form))];
        (decimal budget, decimal spent, int without) = Money(cards, budgets);
        List<PortfolioSignal> signals = [.. RateSignals.Of(cards, Options), PaymentSignal.Of(cards, Options), DuplicateSignal.Of(cards, Options), .. TargetSignals.Of(cards, Options)];
        return new PortfolioReport
        {
            Forms = cards.Count,
            Budget = budget,
            Spent = spent,
            WithoutMoney = without,
            Grades = Counts(cards),
            NotRobust = cards.Count(card => !card.IsGradeRobust),
            Totals = cards.Count == 0 ? null : PointDistribution.Of(cards.Select(card => card.Total)),
            Departments = Groups(cards, card => DepartmentOf(card).Length == 0 ? new Message("（未填部门）", "(no department)") : Verbatim(DepartmentOf(card)), DepartmentOf),
            MoneyBands = MoneyBands(cards, budgets),
            Tiers = TierAnalyzer.Of(cards),
            Execution = Correlate(cards),
            Signals = signals,
            ExpectedFalseAlarms = signals.Count(signal => signal.TailProbability is not null) * Options.FalseAlarmRate,
            SpotChecks = SpotCheckList.Of(cards, budgets, Options.SpotChecks),
        };
    }

    internal static string DepartmentOf(Scorecard card) => card.Form.Department.Text?.Trim() ?? "";

    /// <summary>A printed text as a message: it reads the same in both languages.</summary>
    internal static Message Verbatim(string text) => new("{0}", "{0}", text);

    private static (decimal Budget, decimal Spent, int Without) Money(IReadOnlyList<Scorecard> cards, decimal?[] budgets)
    {
        decimal budget = 0m;
        decimal spent = 0m;
        int without = 0;
        for (int index = 0; index < budgets.Length; index++)
        {
            if (budgets[index] is { } own && FormMoney.Spent(cards[index].Form) is { } used)
            {
                budget += own;
                spent += used;
            }
            else
            {
                without++;
            }
        }

        return (budget, spent, without);
    }

    private static PortfolioGroup[] Groups(IEnumerable<Scorecard> cards, Func<Scorecard, Message> name, Func<Scorecard, string> key) =>
        [.. cards.GroupBy(key, StringComparer.Ordinal).Select(group => Group(name(group.First()), [.. group]))];

    private static PortfolioGroup Group(Message name, IReadOnlyList<Scorecard> cards) => new(
        name,
        PointDistribution.Of(cards.Select(card => card.Total)),
        Counts(cards),
        cards.Count(card => !card.IsGradeRobust));

    private static Dictionary<Grade, int> Counts(IReadOnlyList<Scorecard> cards)
    {
        Dictionary<Grade, int> counts = Grade.All.ToDictionary(grade => grade, _ => 0);
        foreach (Scorecard card in cards.Where(card => !card.IsWithoutPoints))
        {
            counts[card.Grade]++;
        }

        return counts;
    }

    private PortfolioGroup[] MoneyBands(IReadOnlyList<Scorecard> cards, decimal?[] budgets)
    {
        IReadOnlyList<decimal> edges = Options.MoneyEdges;
        List<Scorecard>[] bands = [.. Enumerable.Range(0, edges.Count + 2).Select(_ => new List<Scorecard>())];
        for (int index = 0; index < cards.Count; index++)
        {
            bands[budgets[index] is { } budget ? edges.Count(edge => budget >= edge) : edges.Count + 1].Add(cards[index]);
        }

        return [.. bands.Select((band, index) => (band, index)).Where(entry => entry.band.Count > 0).Select(entry => Group(BandName(edges, entry.index), entry.band))];
    }

    private static Message BandName(IReadOnlyList<decimal> edges, int band) =>
        band == edges.Count + 1 ? new Message("预算未知", "budget not known")
        : edges.Count == 0 ? new Message("全部", "all")
        : band == 0 ? new Message("不足 {0} 万元", "below {0} 万元", edges[0])
        : band == edges.Count ? new Message("{0} 万元及以上", "{0} 万元 and above", edges[^1])
        : new Message("{0} 至 {1} 万元（不含）", "{0} to below {1} 万元", edges[band - 1], edges[band]);

    private static RateCorrelation Correlate(IReadOnlyList<Scorecard> cards)
    {
        List<double> rates = [];
        List<double> points = [];
        foreach (Scorecard card in cards)
        {
            if (card.Execution.Rate is { } rate)
            {
                rates.Add((double)rate.Numerator / (double)rate.Denominator);
                decimal earned = 0m;
                foreach (ItemScore item in card.Items)
                {
                    earned += item.Points.GetValueOrDefault();
                }

                points.Add(decimal.ToDouble(earned));
            }
        }

        bool varies = rates.Count >= 3 && rates.Exists(rate => rate != rates[0]) && points.Exists(point => point != points[0]);
        return varies ? new RateCorrelation(rates.Count, Correlation.Pearson(rates, points), Correlation.Spearman(rates, points)) : new RateCorrelation(rates.Count, null, null);
    }
}
