using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>Every form's total under one rulebook: the sum of its terms, then the full score and the cap.</summary>
/// <remarks>Immutable, thread-safe. Terms are shared with other rulebooks, so that a thousand scenarios of ten thousand forms fit in memory.</remarks>
internal sealed class FormTotals
{
    private readonly ExecutionRates _rates;
    private readonly int[][] _hundredths;
    private readonly decimal[][] _points;
    private readonly IReadOnlyList<TotalCapStep> _caps;
    private readonly long[]? _lines;

    public FormTotals(Rulebook rulebook, ExecutionRates rates, int[][] hundredths, decimal[][] points)
    {
        Rulebook = rulebook;
        _rates = rates;
        _hundredths = hundredths;
        _points = points;
        _caps = rulebook.TotalCap?.Steps ?? [];
        bool isWhole = _caps.All(step => step.BelowRate <= 1m && decimal.Truncate(step.BelowRate * ExecutionRates.Billion) == step.BelowRate * ExecutionRates.Billion);
        _lines = isWhole ? [.. _caps.Select(step => (long)(step.BelowRate * ExecutionRates.Billion))] : null;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>How many forms there are.</summary>
    public int Count => _rates.Count;

    /// <summary>A form's total, by its index from 0.</summary>
    public decimal this[int index]
    {
        get
        {
            long hundredths = 0;
            foreach (int[] term in _hundredths)
            {
                hundredths += term[index];
            }

            decimal total = hundredths / 100m;
            foreach (decimal[] term in _points)
            {
                total += term[index];
            }

            total = Math.Min(total, Rulebook.FullScore);
            return _caps.Count > 0 && CapOf(index) is { } cap ? Math.Min(total, cap) : total;
        }
    }

    /// <summary>A form's execution rate; null where it has no value.</summary>
    public ExactRatio? Rate(int index) => _rates.Exact(index);

    // A rate is below a line of whole billionths exactly when its floor is.
    private decimal? CapOf(int index)
    {
        if (_lines is null)
        {
            return _rates.Exact(index) is { } rate ? Rulebook.TotalCap!.For(rate) : null;
        }

        long floor = _rates.Floor(index);
        for (int step = 0; step < _lines.Length; step++)
        {
            if (floor < _lines[step])
            {
                return _caps[step].MostTotal;
            }
        }

        return null;
    }
}
