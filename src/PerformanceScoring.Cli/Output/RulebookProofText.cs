using PerformanceScoring.Findings;
using PerformanceScoring.Proofs;

namespace PerformanceScoring.Cli.Output;

/// <summary>Proofs, faults and differences of rulebooks as lines for people.</summary>
internal static class RulebookProofText
{
    /// <summary>What is proven of one rulebook, or what is wrong with it.</summary>
    public static IEnumerable<string> Lines(string name, RulebookProof proof, Language language)
    {
        yield return proof.IsSound
            ? new Message("{0}: 检查通过", "{0}: sound", name).In(language)
            : new Message("{0}: 有 {1} 处问题", "{0}: {1} fault(s)", name, proof.Faults.Count).In(language);
        foreach (string line in proof.Faults.SelectMany(fault => Lines(fault, language)))
        {
            yield return line;
        }

        foreach (ProvenProperty property in proof.IsSound ? proof.Proven : [])
        {
            yield return "  ✓ " + property.Statement.In(language);
            foreach (Message exception in property.Exceptions)
            {
                yield return new Message("      例外：{0}", "      except: {0}", exception).In(language);
            }
        }
    }

    /// <summary>What is wrong between rulebooks.</summary>
    public static IEnumerable<string> Together(IReadOnlyList<RulebookFault> faults, Language language) => faults.Count == 0
        ? []
        : faults.SelectMany(fault => Lines(fault, language)).Prepend(new Message("规则之间有 {0} 处冲突", "{0} conflict(s) between rulebooks", faults.Count).In(language));

    /// <summary>What differs between two rulebooks.</summary>
    public static IEnumerable<string> Lines(RulebookDiff diff, Language language)
    {
        yield return $"{diff.From.Name} → {diff.To.Name}";
        if (diff.Differences.Count == 0)
        {
            yield return new Message("两份规则的规定相同。", "The two say the same.").In(language);
        }

        foreach (RulebookDifference difference in diff.Differences)
        {
            yield return $"- {difference.Sentence.In(language)}";
            yield return difference.Example is { } example
                ? new Message("    例：{0}", "    e.g. {0}", FormOf(example, language)).In(language)
                : new Message("    不改变任何得分、总分或等级。", "    changes no points, total or grade.").In(language);
        }

        yield return diff.Smallest is { } smallest
            ? new Message("得分不同的最小一例：{0}", "The smallest that is scored differently: {0}", FormOf(smallest, language)).In(language)
            : new Message("任何一张表的得分、范围和等级都相同。", "Every form gets the same points, range and grade.").In(language);
    }

    private static string FormOf(Counterexample example, Language language) => example.In(language);

    private static IEnumerable<string> Lines(RulebookFault fault, Language language) =>
    [
        $"  ✗ {(fault.Line is { } line ? new Message("第 {0} 行 ", "line {0} ", line).In(language) : "")}{fault.Path}: {fault.Message.In(language)}",
        new Message("      反例：{0}", "      counterexample: {0}", fault.Counterexample.In(language)).In(language),
    ];
}
