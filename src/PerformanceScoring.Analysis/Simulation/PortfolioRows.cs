using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// A portfolio's rows, sorted once by the part of the rules that their points depend on: quantities go into columns for the batch engine, one set for each formula;
/// everything else stays a form for the one-form scorer. Each set has all forms, in their order.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class PortfolioRows
{
    private PortfolioRows(Draft draft)
    {
        Execution = draft.Execution;
        Settled = draft.Settled;
        Loose = draft.Loose;
        AtLeast = draft.Columns[RowKind.AtLeast].Build();
        AtMost = draft.Columns[RowKind.AtMost].Build();
        Exactly = draft.Columns[RowKind.Exactly].Build();
        Unfunded = draft.Unfunded.Build();
        DependsOnBands = draft.Settled.Any(form => form.Indicators.Any(row => row.Judgement is { Points: null, Ratio: null, Band: not QualitativeBand.Attained }));
    }

    /// <summary>The forms with their funds block only.</summary>
    public SelfEvaluationForm[] Execution { get; }

    /// <summary>The forms with the rows that no formula computes, whatever the curves: words, dates, declared points.</summary>
    public SelfEvaluationForm[] Settled { get; }

    /// <summary>The forms whose numbers are too long for columns, with all their rows: no other set has rows of theirs.</summary>
    public IReadOnlyDictionary<int, SelfEvaluationForm> Loose { get; }

    /// <summary>Positive indicators.</summary>
    public FormColumns AtLeast { get; }

    /// <summary>Negative indicators.</summary>
    public FormColumns AtMost { get; }

    /// <summary>Targets with "=".</summary>
    public FormColumns Exactly { get; }

    /// <summary>The rows of any formula that the unfunded-cost switch sets to 0 where it is on.</summary>
    public FormColumns Unfunded { get; }

    /// <summary>Whether points of settled rows depend on the bands: a band was given without points, and declared points count only within it.</summary>
    public bool DependsOnBands { get; }

    /// <summary>Sorts the rows of a portfolio.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rulebook">Any rulebook: which rows are quantities is the same under all of them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static PortfolioRows Of(IReadOnlyList<SelfEvaluationForm> forms, Rulebook rulebook, CancellationToken cancellationToken)
    {
        Scorer plain = new(rulebook.WithUnfundedCost(null));
        Scorer unfunded = new(rulebook.WithUnfundedCost(new UnfundedCostRule { Citation = rulebook.Rounding.Citation }));
        Draft draft = new(forms.Count);
        for (int index = 0; index < forms.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            draft.Add(forms[index], index, plain.Score(forms[index]).Items, unfunded.Score(forms[index]).Items);
        }

        return new PortfolioRows(draft);
    }

    private sealed class Draft(int count)
    {
        public SelfEvaluationForm[] Execution { get; } = new SelfEvaluationForm[count];

        public SelfEvaluationForm[] Settled { get; } = new SelfEvaluationForm[count];

        public Dictionary<int, SelfEvaluationForm> Loose { get; } = [];

        public Dictionary<RowKind, FormColumnsBuilder> Columns { get; } = new()
        {
            [RowKind.AtLeast] = new FormColumnsBuilder(),
            [RowKind.AtMost] = new FormColumnsBuilder(),
            [RowKind.Exactly] = new FormColumnsBuilder(),
        };

        public FormColumnsBuilder Unfunded { get; } = new();

        public void Add(SelfEvaluationForm form, int index, IReadOnlyList<ItemScore> plain, IReadOnlyList<ItemScore> unfunded)
        {
            List<(QuantityRow Row, bool IsUnfunded)> quantities = [];
            List<Indicator> settled = [];
            bool isLoose = false;
            for (int row = 0; row < plain.Count; row++)
            {
                if (!QuantityRow.IsQuantity(plain[row]))
                {
                    settled.Add(plain[row].Indicator);
                }
                else if (QuantityRow.Of(plain[row]) is { } quantity)
                {
                    quantities.Add((quantity, unfunded[row].Ground == ScoreGround.UnfundedCost));
                }
                else
                {
                    isLoose = true;
                }
            }

            // Sums of one form stay within what the engine's totals hold.
            isLoose |= quantities.Sum(quantity => (long)quantity.Row.Weight) > FormColumns.MostWeight;
            Execution[index] = Form(form, []);
            Settled[index] = Form(form, isLoose ? [] : settled);
            if (isLoose)
            {
                Loose.Add(index, form);
            }

            foreach ((QuantityRow row, bool isUnfunded) in isLoose ? [] : quantities)
            {
                (isUnfunded ? Unfunded : Columns[row.Kind]).AddFixed(row.Kind, row.Weight, row.Target, row.Actual);
            }

            foreach (FormColumnsBuilder columns in (FormColumnsBuilder[])[.. Columns.Values, Unfunded])
            {
                columns.EndForm();
            }
        }

        private static SelfEvaluationForm Form(SelfEvaluationForm form, IReadOnlyList<Indicator> rows) => new(form.Project, form.Year) { Execution = form.Execution, Indicators = rows };
    }
}
