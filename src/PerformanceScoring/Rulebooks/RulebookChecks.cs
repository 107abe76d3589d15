using PerformanceScoring.Findings;

namespace PerformanceScoring.Rulebooks;

/// <summary>What there is to say about which rulebook a form is scored under.</summary>
public static class RulebookChecks
{
    /// <summary>PS950: no rulebook of the form's place.</summary>
    public static CheckDescriptor NoRulebookOfPlace { get; } = new(
        "PS950",
        "no-rulebook-of-place",
        new Message("没有与该表相符的本地规则", "No rulebook fits the form's place and notes"),
        Severity.Info,
        "rules §7");

    /// <summary>PS951: the date is before the rulebook's first revision.</summary>
    public static CheckDescriptor DateBeforeFirstRevision { get; } = new(
        "PS951",
        "date-before-first-revision",
        new Message("日期早于规则的最早版本", "The date is before the rulebook's first revision"),
        Severity.Info,
        "rules §7");

    /// <summary>PS952: the form is of a kind that the rulebook was not made for.</summary>
    public static CheckDescriptor NoRulebookOfKind { get; } = new(
        "PS952",
        "no-rulebook-of-kind",
        new Message("没有这类自评表的规则", "No rulebook is made for this kind of form"),
        Severity.Warning,
        "rules §7");
}
