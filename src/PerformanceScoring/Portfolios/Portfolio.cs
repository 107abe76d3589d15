using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Portfolios;

/// <summary>The true summary of many scored forms: budgets, spending, rate, grades.</summary>
/// <remarks>Immutable, thread-safe. Money is in 万元; forms in another unit are converted exactly.</remarks>
public sealed class Portfolio
{
    // A slip of the pen may print any number; within this bound products and sums of amounts never overflow.
    private const decimal MostAmount = 1_000_000_000_000_000m;

    /// <summary>Creates the summary of some scorecards.</summary>
    /// <param name="scorecards">The scorecards, in the order they are to be shown.</param>
    public Portfolio(IEnumerable<Scorecard> scorecards)
    {
        ArgumentNullException.ThrowIfNull(scorecards);
        Scorecards = [.. scorecards];
        decimal comparedBudget = 0m;
        decimal comparedSpent = 0m;
        foreach (Scorecard card in Scorecards)
        {
            decimal? budget = InTenThousandYuan(card.Form.Execution?.AnnualBudget);
            decimal? spent = InTenThousandYuan(card.Form.Execution?.Spent);
            AnnualBudget += budget ?? 0m;
            Spent += spent ?? 0m;
            if (budget is null || spent is null)
            {
                WithoutBudget++;
                continue;
            }

            comparedBudget += budget.Value;
            comparedSpent += spent.Value;
        }

        Rate = comparedBudget > 0m ? ExactRatio.FromDecimal(comparedSpent) / ExactRatio.FromDecimal(comparedBudget) : null;
    }

    /// <summary>The scorecards, in the order they are to be shown.</summary>
    public IReadOnlyList<Scorecard> Scorecards { get; }

    /// <summary>The sum of 全年预算数, in 万元; forms without one add nothing and are counted in <see cref="WithoutBudget"/>.</summary>
    public decimal AnnualBudget { get; }

    /// <summary>The sum of 全年执行数, in 万元.</summary>
    public decimal Spent { get; }

    /// <summary>
    /// Spent ÷ budget, exact, over the forms that state both: one number without the other would make the rate a lie. Null when those budgets add up to 0 or less.
    /// </summary>
    public ExactRatio? Rate { get; }

    /// <summary>How many forms have no readable budget or no readable spending; they are not in <see cref="Rate"/>.</summary>
    public int WithoutBudget { get; }

    /// <summary>How many forms have a recomputed grade; forms without any points (<see cref="Scorecard.IsWithoutPoints"/>) have none.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The count.</returns>
    public int Count(Grade grade) => Scorecards.Count(card => card.Grade == grade && !card.IsWithoutPoints);

    /// <summary>How many forms have a grade by their declared totals.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The count.</returns>
    public int CountDeclared(Grade grade) => Scorecards.Count(card => card.DeclaredGrade == grade);

    /// <summary>An amount of a form in 万元, exact; null when it is no number, and when it is printed with more than 10^15, which no budget is.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The amount in 万元.</returns>
    public static decimal? InTenThousandYuan(FormValue? amount) => amount switch
    {
        { IsNumber: true, Number: > MostAmount or < -MostAmount } => null,
        { IsNumber: true, Unit.Dimension: Dimension.Money } => amount.Number * amount.Unit.SizeNumerator / Unit.TenThousandYuan.SizeNumerator,
        { IsNumber: true } => amount.Number,
        _ => null,
    };
}
