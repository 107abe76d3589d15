using PerformanceScoring.Analysis.Weights;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary>The rulebook that derived weights are written into.</summary>
internal sealed class DerivedRulebook
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly Rulebook _rulebook;

    private DerivedRulebook(Rulebook rulebook, ReadOnlyMemory<byte> file)
    {
        _rulebook = rulebook;
        _file = file;
    }

    /// <summary>What its weights add up to.</summary>
    public decimal Total => RulebookWeights.TotalOf(_rulebook);

    /// <summary>Finds the rulebook to start from.</summary>
    /// <param name="wanted">An id, an id with its date or year, or a file.</param>
    /// <param name="total">What <c>--total</c> says; null when it is not given.</param>
    /// <exception cref="CannotRunException">There is none, its file is broken, or its weights add up to something else.</exception>
    public static DerivedRulebook Of(string wanted, decimal? total)
    {
        Rulebook rulebook = RulebookOptions.Find(wanted);
        DerivedRulebook derived = new(rulebook, RulebookOptions.FileOf(rulebook, wanted));
        return total is null || total == derived.Total
            ? derived
            : throw new CannotRunException(new Message(
                "{0} 的指标分值合计为 {1}，不是 {2}：写入规则时不必写 --total。", "The weights of {0} add up to {1}, not to {2}; leave --total out with --into.", rulebook.Name, derived.Total, total));
    }

    /// <summary>Writes the new rulebook, and says what it holds.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="weights">The derived weights.</param>
    /// <param name="step">Their smallest difference.</param>
    /// <param name="suffix">What its id ends with.</param>
    /// <param name="origin">The files the weights come from.</param>
    /// <param name="messages">Where it is said.</param>
    /// <param name="language">The language of what is said.</param>
    /// <exception cref="CannotRunException">The weights do not fit the rulebook.</exception>
    public void Write(ResultTarget target, WeightVector weights, decimal step, string suffix, string origin, TextWriter messages, Language language)
    {
        if (!RulebookWeights.TryWriteInto(_file, weights, step, suffix, origin, out byte[]? content, out Message? problem))
        {
            throw new CannotRunException(problem);
        }

        target.Write(stream => stream.Write(content));
        Rulebook written = RulebookReader.Read(content);
        string tiers = string.Join(new Message("、", ", ").In(language), written.Weights.Tiers.Select(tier => new Message("{0} {1}", "{0} {1}", tier.Tier.Label, tier.Weight).In(language)));
        messages.WriteLine(new Message(
            "规则 {0}：{1}，合计 {2}。用 --rulebook 指定这个文件时才适用；其余各项与 {3} 相同。",
            "Rulebook {0}: {1}, {2} in all. It applies only where --rulebook names the file; everything else is as in {3}.",
            written.Name,
            tiers,
            written.Weights.Indicators,
            _rulebook.Name).In(language));
    }
}
