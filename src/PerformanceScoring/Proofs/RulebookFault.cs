using PerformanceScoring.Findings;

namespace PerformanceScoring.Proofs;

/// <summary>One thing that is wrong with a rulebook, with a form that shows it.</summary>
/// <param name="Path">Where: a JSON path such as <c>$.bands.ranges[1].to</c>.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="Counterexample">A filled form on which it shows.</param>
public sealed record RulebookFault(string Path, Message Message, Counterexample Counterexample)
{
    /// <summary>The line of the file, counted from 1; null for a rulebook that was not read from one.</summary>
    public int? Line { get; init; }
}
