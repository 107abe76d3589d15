using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// Searches the edges of grades for totals that are fixed. A grade's count depends on two edges only, so the last edge need not be tried: its counts that reach the targets are
/// one interval, and so are its values.
/// </summary>
internal sealed class EdgeSearch
{
    private readonly Rulebook _present;
    private readonly IReadOnlyList<GradeTarget> _targets;
    private readonly RuleParameter[] _edges;
    private readonly decimal[][] _values;
    private readonly int[][] _coefficients;
    private readonly (int Least, int Most)[] _wanted;
    private readonly int _forms;

    // The totals, the highest first.
    private decimal[] _totals = [];
    private decimal _most;

    public EdgeSearch(Rulebook present, int forms, IReadOnlyList<GradeTarget> targets, RuleParameter[] edges, ParameterValues values)
    {
        _present = present;
        _forms = forms;
        _targets = targets;
        _edges = edges;
        _values = [.. edges.Skip(1).Select(values.Of)];
        _coefficients = [.. targets.Select(Coefficients)];
        _wanted = [.. targets.Select(Wanted)];
    }

    /// <summary>How many settings of the edges are tried for fixed totals, at most.</summary>
    public double Settings => _values.Aggregate(1.0, (product, values) => product * values.Length);

    /// <summary>The edges' values of the smallest change below a size, in the order of the grades; null when there is none.</summary>
    /// <param name="totals">The totals, the highest first.</param>
    /// <param name="below">The size it has to be below.</param>
    /// <param name="size">Its size.</param>
    public decimal[]? Smallest(decimal[] totals, decimal below, out decimal size)
    {
        _totals = totals;
        _most = below;
        size = below;
        decimal[] edges = [.. _present.Grades.Steps.Select(step => step.Least)];
        int[] counts = [.. edges.Select(Reaching)];
        decimal[]? best = null;
        Place(edges, counts, 1, 0m, ref best);
        size = _most;
        return best;
    }

    // All edges but the first are tried, the nearest value first; the first is then solved.
    private void Place(decimal[] edges, int[] counts, int next, decimal size, ref decimal[]? best)
    {
        if (next >= _edges.Length)
        {
            Solve(edges, counts, size, ref best);
            return;
        }

        RuleParameter edge = _edges[next];
        foreach (decimal value in _values[next - 1])
        {
            decimal reached = size + edge.SizeOf(value);
            if (reached >= _most)
            {
                break;
            }

            edges[edge.Index] = value;
            counts[edge.Index] = Reaching(value);
            Place(edges, counts, next + 1, reached, ref best);
        }

        edges[edge.Index] = edge.Present;
        counts[edge.Index] = Reaching(edge.Present);
    }

    private void Solve(decimal[] edges, int[] counts, decimal size, ref decimal[]? best)
    {
        int free = _edges.Length == 0 ? -1 : _edges[0].Index;
        (int least, int most) = (0, _forms);
        for (int target = 0; target < _targets.Count; target++)
        {
            int[] coefficients = _coefficients[target];
            int fixedCount = 0;
            for (int step = 0; step < counts.Length; step++)
            {
                fixedCount += step == free ? 0 : coefficients[step] * counts[step];
            }

            (int from, int to) = (_wanted[target].Least - fixedCount, _wanted[target].Most - fixedCount);
            switch (free < 0 ? 0 : coefficients[free])
            {
                case 0 when from > 0 || to < 0:
                    return;
                case 1:
                    (least, most) = (Math.Max(least, from), Math.Min(most, to));
                    break;
                case -1:
                    (least, most) = (Math.Max(least, -to), Math.Min(most, -from));
                    break;
                default:
                    break;
            }
        }

        decimal? value = free < 0 ? 0m : least > most ? null : Nearest(edges, free, least, most);
        decimal reached = value is { } known && free >= 0 ? size + _edges[0].SizeOf(known) : size;
        if (value is not { } chosen || reached >= _most)
        {
            return;
        }

        decimal[] found = [.. edges];
        if (free >= 0)
        {
            found[free] = chosen;
        }

        if (IsOrdered(found))
        {
            (best, _most) = (found, reached);
        }
    }

    // The value nearest to the present one that so many totals reach, between the edges beside it.
    private decimal? Nearest(decimal[] edges, int free, int least, int most)
    {
        decimal step = _edges[0].Step;
        decimal above = free == 0 ? _present.FullScore + step : edges[free - 1];
        decimal top = Math.Min((decimal.Ceiling(above / step) - 1m) * step, least == 0 ? decimal.Floor(_present.FullScore / step) * step : decimal.Floor(_totals[least - 1] / step) * step);
        decimal bottom = most >= _forms ? 0m : (decimal.Floor(_totals[most] / step) + 1m) * step;
        bottom = free + 1 == edges.Length ? bottom : Math.Max(bottom, (decimal.Floor(edges[free + 1] / step) + 1m) * step);
        decimal present = _edges[0].Present;
        int reaching = Reaching(present);
        return reaching >= least && reaching <= most && present < above && (free + 1 == edges.Length || present > edges[free + 1]) ? present
            : top < bottom ? null
            : present > top ? top
            : present < bottom ? bottom
            : NearestOnGrid(present, step, bottom, top);
    }

    // A present value between two points of the grid that is itself no answer.
    private static decimal NearestOnGrid(decimal present, decimal step, decimal bottom, decimal top)
    {
        decimal down = decimal.Floor(present / step) * step;
        decimal up = down + step;
        return down < bottom || (up <= top && up - present <= present - down) ? up : down;
    }

    // Grades stay in order, the best within the full score.
    private bool IsOrdered(decimal[] edges)
    {
        for (int index = 1; index < edges.Length; index++)
        {
            if (edges[index] >= edges[index - 1])
            {
                return false;
            }
        }

        return edges[0] <= _present.FullScore;
    }

    // How many totals reach an edge.
    private int Reaching(decimal edge)
    {
        (int low, int high) = (0, _totals.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _totals[middle] >= edge ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // A grade has as many forms as reach its edge less those that reach the one above: +1 and −1 for each that is counted.
    private int[] Coefficients(GradeTarget target)
    {
        int[] coefficients = new int[_present.Grades.Steps.Count];
        for (int step = 0; step < coefficients.Length; step++)
        {
            bool isCounted = target.Grades.Contains(_present.Grades.Steps[step].Grade);
            coefficients[step] += isCounted ? 1 : 0;
            if (step > 0)
            {
                coefficients[step - 1] -= isCounted ? 1 : 0;
            }
        }

        return coefficients;
    }

    // The counts that reach a target: one interval, whatever its sign; empty (1, 0) where none does.
    private (int Least, int Most) Wanted(GradeTarget target)
    {
        int[] counts = [.. Enumerable.Range(0, _forms + 1).Where(count => target.IsReached(count, _forms))];
        return counts.Length == 0 ? (_forms + 1, -1) : (counts[0], counts[^1]);
    }
}
