using System.Diagnostics.CodeAnalysis;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Weights;

/// <summary>Puts derived weights into a rulebook.</summary>
/// <remarks>Pure, thread-safe.</remarks>
public static class RulebookWeights
{
    private const string SourceKey = "derived";

    private static readonly Tier[] Tiers = [Tier.Cost, Tier.Output, Tier.Effect, Tier.Satisfaction, Tier.Decision, Tier.Process];

    /// <summary>The weight rule of a rulebook.</summary>
    /// <param name="weights">Weights of tiers, named by code (cost) or label (成本指标, 成本).</param>
    /// <param name="total">What they add to, such as 90.</param>
    /// <param name="step">The smallest difference, such as 1.</param>
    /// <returns>The rule, cited as assumed: a derived weight is nobody's regulation until somebody adopts it.</returns>
    /// <exception cref="ArgumentException">A name is no tier or stands twice, or total and step do not fit.</exception>
    public static WeightRule ToRule(WeightVector weights, decimal total, decimal step)
    {
        ArgumentNullException.ThrowIfNull(weights);
        Tier[] tiers = [.. weights.Names.Select(name => TierOf(name) ?? throw new ArgumentException($"'{name}' is no tier: cost, output, effect, satisfaction, decision or process.", nameof(weights)))];
        if (tiers.Distinct().Count() != tiers.Length)
        {
            throw new ArgumentException("A tier stands twice among the names.", nameof(weights));
        }

        IReadOnlyList<decimal> points = weights.RoundTo(total, step);
        return new WeightRule
        {
            Indicators = total,
            Tiers = [.. tiers.Zip(points, (tier, weight) => new TierWeight(tier, weight))],
            Citation = new Citation(SourceKey, Clause(weights), ValueStatus.Assumed),
        };
    }

    /// <summary>What all rows of a rulebook but the execution rate add up to: what derived weights are split from.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The total, in points.</returns>
    public static decimal TotalOf(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return rulebook.Weights.Indicators ?? (rulebook.FullScore - (rulebook.Execution?.Weight ?? 0m));
    }

    /// <summary>
    /// The file of a rulebook that differs from another in its weights: a new id, the weights with the citation <c>assumed</c>, a source <c>derived</c> that says where they come
    /// from. It has no places to be recognised by: nobody's forms are scored by derived weights unless the rulebook is named. Comments of the file are not kept.
    /// </summary>
    /// <param name="file">The file of the rulebook to start from.</param>
    /// <param name="weights">Weights of tiers.</param>
    /// <param name="step">The smallest difference.</param>
    /// <param name="suffix">What the id ends with afterwards, such as <c>ahp</c>.</param>
    /// <param name="origin">What the weights were derived from, such as the name of a file; for the source.</param>
    /// <param name="content">The bytes of the new file, UTF-8; null where there is a problem.</param>
    /// <param name="problem">Why these weights cannot stand in this rulebook; null where they can.</param>
    /// <returns>True when there is a file.</returns>
    /// <exception cref="RulebookException">The file to start from is broken.</exception>
    public static bool TryWriteInto(
        ReadOnlyMemory<byte> file, WeightVector weights, decimal step, string suffix, string origin, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out Message? problem)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentException.ThrowIfNullOrEmpty(suffix);
        Rulebook rulebook = RulebookReader.Read(file);
        content = null;
        problem = ProblemOf(rulebook, weights, step);
        if (problem is not null)
        {
            return false;
        }

        WeightRule rule = ToRule(weights, TotalOf(rulebook), step);
        if (rule.Tiers.FirstOrDefault(tier => tier.Weight == 0m) is { } empty)
        {
            problem = new Message(
                "“{0}”取整后为 0 分，而规则里每一级的分值要大于 0：请把步长改小，或不比较这一级。",
                "'{0}' rounds to 0 points, and a tier of a rulebook has more: use a smaller step, or leave the tier out of the comparison.",
                empty.Tier.Label);
            return false;
        }

        content = DerivedRulebookFile.Write(file, rulebook, rule, weights.Method, suffix, origin);
        return true;
    }

    private static Message? ProblemOf(Rulebook rulebook, WeightVector weights, decimal step)
    {
        if (weights.Names.Any(name => TierOf(name) is null) || weights.Names.DistinctBy(TierOf).Count() != weights.Names.Count)
        {
            return new Message(
                "写入规则要求指标都是一级指标（成本、产出、效益、满意度、决策、过程），各一次；实为：{0}。",
                "A rulebook needs criteria that are tiers (cost, output, effect, satisfaction, decision, process), each once, not: {0}.",
                string.Join(", ", weights.Names));
        }

        if (!rulebook.Weights.HasColumn)
        {
            return new Message("{0} 的表没有分值栏，写不进分值。", "Forms of {0} have no weight column; there is no place for weights.", rulebook.Name);
        }

        decimal total = TotalOf(rulebook);
        return total % step == 0m ? null : new Message("{0} 的指标分值合计 {1}，不能按 {2} 分割。", "The {1} points of {0} cannot be split into steps of {2}.", rulebook.Name, total, step);
    }

    private static Message Clause(WeightVector weights) => new(
        "各级分值由{0}计算得出，按最大余数法取整", "weights derived by {0}, rounded by largest remainder", weights.Method);

    private static Tier? TierOf(string name)
    {
        foreach (Tier tier in Tiers)
        {
            if (name.Trim() == tier.Code || name.Trim() == tier.Label || name.Trim() + "指标" == tier.Label)
            {
                return tier;
            }
        }

        return null;
    }
}
