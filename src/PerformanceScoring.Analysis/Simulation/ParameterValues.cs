using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// The values of parameters that a search has to decide. A smallest change has every parameter at its present value, or as near to a form's total or rate, an edge, a cap or
/// an end of the scale as the order of the parameters among each other lets it come: a few steps of the grid. All other values change no grade, or are larger changes of the same effect.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class ParameterValues
{
    private readonly Rulebook _present;
    private readonly int _reach;
    private readonly SortedSet<decimal>? _points;
    private readonly SortedSet<decimal> _rates;

    /// <summary>Finds where grades can change.</summary>
    /// <param name="present">The present rules.</param>
    /// <param name="scoring">The portfolio.</param>
    /// <param name="parameters">The parameters that may change together.</param>
    public ParameterValues(Rulebook present, PortfolioScoring scoring, IReadOnlyList<RuleParameter> parameters)
    {
        _present = present;
        _reach = parameters.Count;
        _rates = [0m, 1m];
        FormTotals uncapped = scoring.Under(present.WithTotalCap(null));
        for (int index = 0; index < uncapped.Count; index++)
        {
            if (uncapped.Rate(index) is { } rate && rate <= ExactRatio.One)
            {
                _rates.Add(rate.RoundDown(4));
            }
        }

        foreach (TotalCapStep step in present.TotalCap?.Steps ?? [])
        {
            _rates.Add(step.BelowRate);
        }

        // Another weight moves every total: then there is no value that can be left out.
        if (parameters.Any(parameter => parameter.Path == RuleParameter.ExecutionWeight))
        {
            return;
        }

        _points = [0m, present.FullScore, .. Enumerable.Range(0, uncapped.Count).Select(index => uncapped[index])];
        _points.UnionWith(present.Grades.Steps.Select(step => step.Least));
        _points.UnionWith((present.TotalCap?.Steps ?? []).Select(step => step.MostTotal));
    }

    /// <summary>How many values a parameter has on its grid, its present one included.</summary>
    public long GridOf(RuleParameter parameter) =>
        (long)decimal.Floor(MostOf(parameter) / parameter.Step) + 1 + (parameter.Present % parameter.Step == 0m ? 0 : 1);

    /// <summary>The values that have to be decided, the nearest to the present one first; of two as near, the higher.</summary>
    public decimal[] Of(RuleParameter parameter)
    {
        HashSet<decimal> values = [parameter.Present];
        if ((parameter.IsRate ? _rates : _points) is { } marks && marks.Count * ((2L * _reach) + 2) < GridOf(parameter))
        {
            foreach (decimal mark in marks)
            {
                decimal below = decimal.Floor(mark / parameter.Step);
                for (int steps = -_reach; steps <= _reach + 1; steps++)
                {
                    values.Add((below + steps) * parameter.Step);
                }
            }
        }
        else
        {
            for (decimal value = 0m; value <= MostOf(parameter); value += parameter.Step)
            {
                values.Add(value);
            }
        }

        return [.. values
            .Where(value => value >= 0m && (value <= MostOf(parameter) || value == parameter.Present))
            .OrderBy(parameter.SizeOf).ThenByDescending(value => value)];
    }

    private decimal MostOf(RuleParameter parameter) => parameter.IsRate ? 1m : _present.FullScore;
}
