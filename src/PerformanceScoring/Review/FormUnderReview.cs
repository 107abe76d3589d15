using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Review;

/// <summary>A form under review: the form, its scorecard and its rows.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class FormUnderReview
{
    internal FormUnderReview(Scorecard card)
    {
        Card = card;
        RowUnderReview[] rows = new RowUnderReview[card.Items.Count];
        for (int index = 0; index < rows.Length; index++)
        {
            rows[index] = new RowUnderReview(card.Items[index]);
        }

        Rows = rows;
        Rate = card.Execution.Rate;
        Budget = Portfolio.InTenThousandYuan(card.Form.Execution?.AnnualBudget);
        Spent = SpentIn(card.Form.Execution);
    }

    /// <summary>The scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>The form.</summary>
    public SelfEvaluationForm Form => Card.Form;

    /// <summary>The rulebook it was scored under.</summary>
    public Rulebook Rulebook => Card.Rulebook;

    /// <summary>The rows in printed order.</summary>
    public IReadOnlyList<RowUnderReview> Rows { get; }

    /// <summary>The execution rate, exact; null when it has no value.</summary>
    public ExactRatio? Rate { get; }

    /// <summary>全年预算数 in 万元; null when it is not known.</summary>
    public decimal? Budget { get; }

    /// <summary>全年执行数 in 万元; null when it is not known, as where the total reads 0 and a source under it does not.</summary>
    public decimal? Spent { get; }

    /// <summary>Where the funds block's total row stands; the form's own place when it has none.</summary>
    public Location ExecutionPlace => Form.Execution is { Place.IsNowhere: false } execution ? execution.Place : Form.Place;

    /// <summary>True when a budget above 0 stands against a spending of 0.</summary>
    public bool IsUnfunded => Budget > 0m && Spent == 0m;

    /// <summary>True when not all of the budget was spent.</summary>
    public bool IsPartlyPaid => Budget > 0m && Spent < Budget;

    // A total row left at 0 over sources that were spent is a fault of its own (PS304); nothing else may be concluded from that 0.
    private static decimal? SpentIn(BudgetExecution? funds)
    {
        decimal? total = Portfolio.InTenThousandYuan(funds?.Spent);
        return total == 0m && funds!.Sources.Any(source => Portfolio.InTenThousandYuan(source.Spent) > 0m) ? null : total;
    }
}
