using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>The smallest change that reaches a target, or the proof that none does.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class TargetSearchResult
{
    internal TargetSearchResult(Rulebook? rulebook, IReadOnlyList<ParameterChange> changes, ScenarioOutcome before, ScenarioOutcome? after, decimal settings, Message conclusion)
    {
        Rulebook = rulebook;
        Changes = changes;
        Before = before;
        After = after;
        Settings = settings;
        Conclusion = conclusion;
    }

    /// <summary>True when some change reaches the target.</summary>
    public bool IsReachable => Rulebook is not null;

    /// <summary>The changed rulebook; the present one when it reaches the target already; null when none does.</summary>
    public Rulebook? Rulebook { get; }

    /// <summary>What is changed; empty when nothing needs to be, or nothing helps.</summary>
    public IReadOnlyList<ParameterChange> Changes { get; }

    /// <summary>The portfolio under the present rules.</summary>
    public ScenarioOutcome Before { get; }

    /// <summary>The portfolio under the changed rules; null when nothing helps.</summary>
    public ScenarioOutcome? After { get; }

    /// <summary>How many settings the parameters have on their grids; the answer holds for all of them.</summary>
    public decimal Settings { get; }

    /// <summary>The outcome in a sentence: the change, or why there is none.</summary>
    public Message Conclusion { get; }

    /// <summary>What has to be known about a parameter; null when nothing has.</summary>
    public Message? Note { get; internal init; }
}
