using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Proofs;

/// <summary>What differs between two rulebooks, in words, and the smallest row or form that they score differently.</summary>
/// <remarks>Immutable, thread-safe. Parts are compared exactly: two curves that are the same function do not differ, however they are written.</remarks>
public sealed class RulebookDiff
{
    // A part's example is scored by the first rulebook, with and without that part of the second.
    private static readonly Message Former = new("前者", "the former");
    private static readonly Message Latter = new("后者", "the latter");

    private RulebookDiff(Rulebook from, Rulebook to, IReadOnlyList<RulebookDifference> differences, Counterexample? smallest)
    {
        From = from;
        To = to;
        Differences = differences;
        Smallest = smallest;
    }

    /// <summary>The one rulebook.</summary>
    public Rulebook From { get; }

    /// <summary>The other.</summary>
    public Rulebook To { get; }

    /// <summary>The parts that differ.</summary>
    public IReadOnlyList<RulebookDifference> Differences { get; }

    /// <summary>
    /// The smallest form the two score differently: one whose total or grade differs before one whose range does, then the fewest entries, then the smallest sum of its
    /// numbers. Null when they score every form alike.
    /// </summary>
    public Counterexample? Smallest { get; }

    /// <summary>True when both score every form alike, to the point, the range and the grade.</summary>
    public bool ScoresAlike => Differences.All(difference => difference.Example is null);

    /// <summary>Compares two rulebooks.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    /// <returns>What differs.</returns>
    public static RulebookDiff Between(Rulebook from, Rulebook to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        List<RulebookDifference> differences = [];
        foreach (RulebookPart part in Enum.GetValues<RulebookPart>())
        {
            if (RulebookWords.Difference(from, to, part) is { } sentence)
            {
                Counterexample? example = new DifferenceSearch(from, from.WithPart(part, to), Former, Latter).Find(part);
                differences.Add(new RulebookDifference(part, sentence, example));
            }
        }

        DifferenceSearch both = new(from, to, new Message("{0}", "{0}", from.Name), new Message("{0}", "{0}", to.Name));
        Counterexample? smallest = differences
            .Select(difference => difference.Example is { } example ? both.Compare(example.Form) : null)
            .OfType<Counterexample>()
            .OrderByDescending(example => both.ChangesTotal(example.Form))
            .ThenBy(example => Size(example.Form))
            .FirstOrDefault();
        return new RulebookDiff(from, to, differences, smallest);
    }

    // A row before a funds block, few entries before many, small numbers before large ones.
    private static (int Entries, decimal Sum) Size(SelfEvaluationForm form)
    {
        int entries = form.Execution is null ? 0 : 3;
        decimal sum = form.Execution is { } funds ? funds.AnnualBudget.Number + funds.Spent.Number + funds.InitialBudget.Number : 0m;
        foreach (Indicator row in form.Indicators)
        {
            foreach (FormValue value in (FormValue[])[row.Target, row.Actual, row.Weight, row.DeclaredPoints])
            {
                entries += value.State == ValueState.Missing ? 0 : 1;
                sum += Math.Abs(value.Number);
            }
        }

        return (entries, sum);
    }
}
