using PerformanceScoring.Forms;

namespace PerformanceScoring.Rulebooks;

/// <summary>What weights add up to. A mismatch is a finding, never a silent rescaling.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class WeightRule
{
    // Beyond it a number is no weight, and sums could overflow.
    private const decimal MostWeight = 1_000_000m;

    /// <summary>What all rows but the execution rate add up to, or null when the rule does not say.</summary>
    public decimal? Indicators { get; init; }

    /// <summary>Sums per tier where they are fixed; empty where any split is allowed.</summary>
    public IReadOnlyList<TierWeight> Tiers { get; init; } = [];

    /// <summary>
    /// False where forms have no weight column. Declared points are then points of a weight that is implied and not known: a row is worth exactly its declared points,
    /// least = most, nothing is computed from target and actual, and no sum of weights is asked for.
    /// </summary>
    public bool HasColumn { get; init; } = true;

    /// <summary>What they rest on.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether a form's rows all have tiers named here, and their weights add up to what is said of each.</summary>
    internal bool FitsTiers(IReadOnlyList<Indicator> rows)
    {
        ulong present = 0;
        decimal[] sums = new decimal[Tiers.Count];
        foreach (Indicator row in rows)
        {
            int index = 0;
            while (index < sums.Length && Tiers[index].Tier != row.Tier)
            {
                index++;
            }

            if (index == sums.Length || row.Weight is not { IsNumber: true, Number: >= 0m and <= MostWeight })
            {
                return false;
            }

            present |= 1UL << index;
            sums[index] += row.Weight.Number;
        }

        return sums.Index().All(tier => tier.Item == Asked(tier.Index, present));
    }

    /// <summary>What the rows of one tier add up to: a tier without any row gives its weight to the tier that it names.</summary>
    /// <param name="index">The tier's place in <see cref="Tiers"/>.</param>
    /// <param name="present">The tiers that have rows, a bit each.</param>
    internal decimal Asked(int index, ulong present)
    {
        TierWeight tier = Tiers[index];
        if (tier.MovesTo is not null && (present & (1UL << index)) == 0)
        {
            return 0m;
        }

        decimal weight = tier.Weight;
        for (int other = 0; other < Tiers.Count; other++)
        {
            if (Tiers[other].MovesTo is { } heir && heir == tier.Tier && (present & (1UL << other)) == 0)
            {
                weight += Tiers[other].Weight;
            }
        }

        return weight;
    }
}
