using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Weights as shares that add to 1, with the method they come from.</summary>
/// <remarks>
/// Immutable, thread-safe. Shares are binary floating point: they are a proposal. <see cref="RoundTo"/> turns them into the exact weights of a form.
/// </remarks>
public sealed class WeightVector
{
    /// <summary>Creates weights from numbers that need not add to 1.</summary>
    /// <param name="method">The method in a few words: 熵权法, 层次分析法（特征向量法）.</param>
    /// <param name="names">What is weighted.</param>
    /// <param name="amounts">One number a name, 0 or more, not all 0.</param>
    /// <exception cref="ArgumentException">The numbers are not so.</exception>
    public WeightVector(Message method, IReadOnlyList<string> names, IReadOnlyList<double> amounts)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(amounts);
        double sum = amounts.Sum();
        if (names.Count != amounts.Count || amounts.Any(amount => !(amount >= 0)) || !(sum > 0 && double.IsFinite(sum)))
        {
            throw new ArgumentException("There is one number a name, 0 or more, and not all are 0.", nameof(amounts));
        }

        Method = method;
        Names = [.. names];
        Shares = [.. amounts.Select(amount => amount / sum)];
    }

    /// <summary>The method.</summary>
    public Message Method { get; }

    /// <summary>What is weighted.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The shares, 0…1, one a name; they add to 1 up to floating point.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>Weights proportional to the product of two weightings, name by name: what AHP × entropy combines.</summary>
    /// <param name="other">The other weighting, of the same names in the same order.</param>
    /// <returns>The combined weights.</returns>
    /// <exception cref="ArgumentException">The names differ, or every product is 0.</exception>
    public WeightVector Times(WeightVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Names.SequenceEqual(other.Names)
            ? new WeightVector(new Message("{0} × {1}", "{0} × {1}", Method, other.Method), Names, [.. Shares.Zip(other.Shares, (left, right) => left * right)])
            : throw new ArgumentException("Both weightings have the same names in the same order.", nameof(other));
    }

    /// <summary>The exact weights of a form: multiples of a step that add to the total, by largest remainder.</summary>
    /// <param name="total">What they add to, such as 90; above 0 and a multiple of the step.</param>
    /// <param name="step">The smallest difference, such as 1, 0.5 or 0.01; above 0.</param>
    /// <returns>One weight a name, in order.</returns>
    /// <exception cref="ArgumentException">Total or step are not so.</exception>
    public IReadOnlyList<decimal> RoundTo(decimal total, decimal step) => LargestRemainder.Apportion(Shares, total, step);
}
