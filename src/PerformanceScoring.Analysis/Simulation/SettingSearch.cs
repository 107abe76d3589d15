using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>Decides the settings of all parameters: those that move totals are set one after the other, the nearest values first; the edges of grades are then solved for these totals.</summary>
internal sealed class SettingSearch
{
    private readonly PortfolioScoring _scoring;
    private readonly Rulebook _present;
    private readonly RuleParameter[] _others;
    private readonly RuleParameter[] _edges;
    private readonly decimal[][] _values;
    private readonly EdgeSearch _edgeSearch;
    private readonly CancellationToken _cancellationToken;
    private decimal _bestSize = decimal.MaxValue;

    public SettingSearch(
        PortfolioScoring scoring, Rulebook present, IReadOnlyList<GradeTarget> targets, IReadOnlyList<RuleParameter> parameters, CancellationToken cancellationToken)
    {
        _scoring = scoring;
        _present = present;
        _cancellationToken = cancellationToken;
        _others = [.. parameters.Where(parameter => !parameter.IsGrade).OrderBy(parameter => parameter.Path != RuleParameter.ExecutionWeight)];
        _edges = [.. parameters.Where(parameter => parameter.IsGrade)];
        ParameterValues values = new(present, scoring, parameters);
        _values = [.. _others.Select(values.Of)];
        _edgeSearch = new EdgeSearch(present, scoring.Count, targets, _edges, values);
        Settings = parameters.Aggregate(1m, (product, parameter) => product * values.GridOf(parameter));
        Work = _values.Aggregate(1.0, (product, list) => product * list.Length) * (scoring.Count + _edgeSearch.Settings);
    }

    /// <summary>How many settings there are on the grids.</summary>
    public decimal Settings { get; }

    /// <summary>How many steps the search takes at most, about.</summary>
    public double Work { get; }

    /// <summary>The rulebook of the smallest change; null when none reaches the targets.</summary>
    public Rulebook? Best { get; private set; }

    /// <summary>What it changes.</summary>
    public IReadOnlyList<ParameterChange> BestChanges { get; private set; } = [];

    /// <summary>Decides all settings.</summary>
    public void Run() => Set(_present, [], 0m);

    private void Set(Rulebook rulebook, ParameterChange[] made, decimal size)
    {
        int next = made.Length;
        if (next == _others.Length)
        {
            Grade(rulebook, made, size);
            return;
        }

        RuleParameter parameter = _others[next];
        foreach (decimal value in _values[next])
        {
            _cancellationToken.ThrowIfCancellationRequested();
            decimal reached = size + parameter.SizeOf(value);
            if (reached >= _bestSize)
            {
                break;
            }

            Rulebook changed = parameter.With(rulebook, value);
            Set(changed, [.. made, new ParameterChange(parameter.Path, parameter.Present, value)], reached);
            if (changed.Execution != rulebook.Execution)
            {
                _scoring.Forget(changed.Execution);
            }
        }
    }

    private void Grade(Rulebook rulebook, ParameterChange[] made, decimal size)
    {
        if (size > 0m && !IsSound(rulebook))
        {
            return;
        }

        FormTotals under = _scoring.Under(rulebook);
        decimal[] totals = new decimal[under.Count];
        for (int index = 0; index < totals.Length; index++)
        {
            totals[index] = under[index];
        }

        Array.Sort(totals, static (left, right) => right.CompareTo(left));
        if (_edgeSearch.Smallest(totals, _bestSize - size, out decimal edgeSize) is not { } edges)
        {
            return;
        }

        _bestSize = size + edgeSize;
        Best = _edges.Aggregate(rulebook, (changed, edge) => edge.With(changed, edges[edge.Index]));
        BestChanges = [.. made.Where(change => change.To != change.From), .. _edges
            .Where(edge => edges[edge.Index] != edge.Present)
            .Select(edge => new ParameterChange(edge.Path, edge.Present, edges[edge.Index]))];
    }

    // Caps stay in order and within the full score, the weight above 0.
    private static bool IsSound(Rulebook rulebook)
    {
        IReadOnlyList<TotalCapStep> caps = rulebook.TotalCap?.Steps ?? [];
        for (int index = 0; index < caps.Count; index++)
        {
            bool rises = index == 0 || (caps[index].BelowRate > caps[index - 1].BelowRate && caps[index].MostTotal > caps[index - 1].MostTotal);
            if (!rises || caps[index].BelowRate <= 0m || caps[index].BelowRate > 1m || caps[index].MostTotal < 0m || caps[index].MostTotal >= rulebook.FullScore)
            {
                return false;
            }
        }

        return rulebook.Execution is not { Weight: <= 0m };
    }
}
