using System.Collections.Concurrent;
using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// Scores one portfolio under many rulebooks. A form's points are a sum of terms, and each term depends on a few parts of the rules only: a term is computed again when
/// one of its parts changes, and shared by all rulebooks that have the same parts. Parts are the same when they are one object, as in copies made by an edit.
/// </summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class PortfolioScoring
{
    // More than any sum of a form's rows: a term is not capped.
    private const decimal Unlimited = FormColumns.MostWeight / 100m;

    private readonly IReadOnlyList<SelfEvaluationForm> _forms;
    private readonly PortfolioRows _rows;
    private readonly ConcurrentDictionary<TermParts, Lazy<int[]>> _quantities = [];
    private readonly ConcurrentDictionary<TermParts, Lazy<decimal[]>> _others = [];
    private readonly ConcurrentDictionary<BudgetBasis, Lazy<ExecutionRates>> _rates = [];

    public PortfolioScoring(IReadOnlyList<SelfEvaluationForm> forms, Rulebook any, CancellationToken cancellationToken)
    {
        _forms = forms;
        _rows = PortfolioRows.Of(forms, any, cancellationToken);
    }

    private enum Term
    {
        AllRows,
        Execution,
        Settled,
        Loose,
        AtLeast,
        AtMost,
        Exactly,
        Unfunded,
    }

    /// <summary>How many forms there are.</summary>
    public int Count => _forms.Count;

    /// <summary>Every form's total under a rulebook.</summary>
    public FormTotals Under(Rulebook rulebook)
    {
        BudgetBasis basis = rulebook.Execution?.Budget ?? BudgetBasis.Annual;
        ExecutionRates rates = _rates.GetOrAdd(basis, _ => new Lazy<ExecutionRates>(() => new ExecutionRates(rulebook, _rows.Execution))).Value;
        return new FormTotals(rulebook, rates, QuantitiesUnder(rulebook), OthersUnder(rulebook, rates));
    }

    /// <summary>Drops the points of an execution rule that is not used again.</summary>
    public void Forget(ExecutionRule? execution)
    {
        foreach (TermParts parts in _others.Keys.Where(parts => parts.Term == Term.Execution && parts.First == execution))
        {
            _others.TryRemove(parts, out _);
        }
    }

    // The batch engine counts in hundredths; under other roundings the one-form scorer takes all rows.
    private static bool IsInHundredths(Rulebook rulebook) => rulebook.Rounding.Decimals <= 2;

    private int[][] QuantitiesUnder(Rulebook rulebook)
    {
        if (!IsInHundredths(rulebook))
        {
            return [];
        }

        int decimals = rulebook.Rounding.Decimals;
        List<int[]> terms = [];
        void Add(FormColumns columns, TermParts parts)
        {
            if (columns.RowCount > 0)
            {
                terms.Add(_quantities.GetOrAdd(parts, _ => new Lazy<int[]>(() => Batch(rulebook.WithExecution(null), columns))).Value);
            }
        }

        Add(_rows.AtLeast, new TermParts(Term.AtLeast, decimals) { First = rulebook.AtLeast });
        Add(_rows.AtMost, new TermParts(Term.AtMost, decimals) { First = rulebook.AtMost });
        Add(_rows.Exactly, new TermParts(Term.Exactly, decimals) { First = rulebook.AtLeast, Second = rulebook.Exactly });
        if (rulebook.UnfundedCost is null)
        {
            Add(_rows.Unfunded, new TermParts(Term.Unfunded, decimals) { First = rulebook.AtLeast, Second = rulebook.Exactly, Third = rulebook.AtMost });
        }

        return [.. terms];
    }

    private decimal[][] OthersUnder(Rulebook rulebook, ExecutionRates rates)
    {
        RoundingRule rounding = rulebook.Rounding;
        bool isUnfundedOn = rulebook.UnfundedCost is not null;
        List<decimal[]> terms = [];
        void Add(TermParts parts, Func<decimal[]> sums) => terms.Add(_others.GetOrAdd(parts, _ => new Lazy<decimal[]>(sums)).Value);

        TermParts execution = new(Term.Execution, rounding.Decimals, rounding.TruncatesDeclared) { First = rulebook.Execution };
        Add(execution, () => Execution(rulebook, rates));
        TermParts words = new(Term.Settled, rounding.Decimals, rounding.TruncatesDeclared, isUnfundedOn) { First = _rows.DependsOnBands ? rulebook.Bands : null };
        TermParts rows = new(Term.AllRows, rounding.Decimals, rounding.TruncatesDeclared, isUnfundedOn)
        {
            First = rulebook.AtLeast,
            Second = rulebook.Exactly,
            Third = rulebook.AtMost,
            Fourth = rulebook.Bands,
        };
        if (!IsInHundredths(rulebook))
        {
            Add(rows, () => Scored(rulebook, _forms, PointsOfRows));
            return [.. terms];
        }

        Add(words, () => Scored(rulebook, _rows.Settled, PointsOfRows));
        if (_rows.Loose.Count > 0)
        {
            Add(rows with { Term = Term.Loose }, () => ScoredLoose(rulebook));
        }

        return [.. terms];
    }

    private static decimal PointsOfRows(Scorecard card)
    {
        decimal points = 0m;
        foreach (ItemScore item in card.Items)
        {
            points += item.Points ?? 0m;
        }

        return points;
    }

    private static decimal[] Scored(Rulebook rulebook, IReadOnlyList<SelfEvaluationForm> forms, Func<Scorecard, decimal> pointsOf)
    {
        Scorer scorer = new(rulebook);
        decimal[] sums = new decimal[forms.Count];
        for (int index = 0; index < sums.Length; index++)
        {
            sums[index] = pointsOf(scorer.Score(forms[index]));
        }

        return sums;
    }

    private decimal[] ScoredLoose(Rulebook rulebook)
    {
        Scorer scorer = new(rulebook);
        decimal[] sums = new decimal[_forms.Count];
        foreach ((int index, SelfEvaluationForm form) in _rows.Loose)
        {
            sums[index] = PointsOfRows(scorer.Score(form));
        }

        return sums;
    }

    // The weight of the execution rate is the rulebook's where a form prints none: so these columns are filled for each rule, with rates that are taken once.
    private decimal[] Execution(Rulebook rulebook, ExecutionRates rates)
    {
        Scorer scorer = new(rulebook);
        FormColumnsBuilder columns = new();
        decimal[] points = new decimal[_forms.Count];
        bool isBatch = rulebook.Execution is { Weight: var weight } && IsInHundredths(rulebook) && QuantityRow.TryWeight(weight, out _);
        for (int index = 0; index < points.Length; index++)
        {
            decimal printed = _forms[index].Execution?.Weight.NumberOrNull is { } number and >= 0m ? number : rulebook.Execution?.Weight ?? 0m;
            if (isBatch && rates.Whole(index) is var (spent, budget) && QuantityRow.TryWeight(printed, out int hundredths))
            {
                columns.AddFixed(RowKind.Execution, hundredths, budget, spent);
            }
            else
            {
                points[index] = scorer.Score(_rows.Execution[index]).Execution.Points ?? 0m;
            }

            columns.EndForm();
        }

        int[] batch = isBatch ? Batch(rulebook, columns.Build()) : new int[points.Length];
        for (int index = 0; index < points.Length; index++)
        {
            points[index] += batch[index] / 100m;
        }

        return points;
    }

    private static int[] Batch(Rulebook rulebook, FormColumns columns)
    {
        BatchScorer scorer = new(rulebook.WithTotalCap(null).WithFullScore(Unlimited));
        int[] sums = new int[columns.FormCount];
        scorer.Score(columns, new ScoreSpans { Totals = sums });
        return sums;
    }

    // What a term depends on; parts are compared as objects.
    private readonly record struct TermParts(Term Term, int Decimals, bool TruncatesDeclared = false, bool IsUnfundedOn = false)
    {
        public object? First { get; init; }

        public object? Second { get; init; }

        public object? Third { get; init; }

        public object? Fourth { get; init; }
    }
}
