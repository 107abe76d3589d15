using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>A portfolio under two rulebooks: who changes, by how much and why.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class SimulationResult
{
    internal SimulationResult(Rulebook? from, Rulebook to, IReadOnlyList<FormChange> forms, GradeMigration migration, IReadOnlyList<DepartmentChange> departments)
    {
        From = from;
        To = to;
        Forms = forms;
        Migration = migration;
        Departments = departments;
    }

    /// <summary>The old rules; null when every form has its own.</summary>
    public Rulebook? From { get; }

    /// <summary>The new rules.</summary>
    public Rulebook To { get; }

    /// <summary>In which parts the new rules differ from those that scored the forms; rulebooks in the order in which they first appear.</summary>
    public IReadOnlyList<RuleChange> RuleChanges => [.. Forms
        .Select(form => form.Before.Rulebook)
        .DistinctBy(rulebook => (rulebook.Name, rulebook.Sha256))
        .SelectMany(from => Enum.GetValues<RulebookPart>().Select(part => RulebookWords.Difference(from, To, part) is { } sentence ? new RuleChange(from, part, sentence) : null))
        .OfType<RuleChange>()];

    /// <summary>Every form, in the order they were given.</summary>
    public IReadOnlyList<FormChange> Forms { get; }

    /// <summary>From which grade to which the forms go.</summary>
    public GradeMigration Migration { get; }

    /// <summary>By department, in the order in which they first appear.</summary>
    public IReadOnlyList<DepartmentChange> Departments { get; }

    /// <summary>How many forms change in total or grade.</summary>
    public int Changed => Forms.Count(form => form.HasChanged);
}
