using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>One part in which the new rules differ from old ones.</summary>
/// <param name="From">The old rules.</param>
/// <param name="Part">The part.</param>
/// <param name="Sentence">Its name, what the old rules say, and what the new ones say.</param>
public sealed record RuleChange(Rulebook From, RulebookPart Part, Message Sentence);
