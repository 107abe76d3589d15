namespace PerformanceScoring.Rulebooks;

/// <summary>Makes copies of a rulebook with one part changed: to see what that part alone changes.</summary>
public static class RulebookEdit
{
    /// <summary>A copy that takes one part from another rulebook. Id, date, sources and everything else stay.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="part">The part.</param>
    /// <param name="other">Where the part is taken from; a citation may then name a source of that one.</param>
    /// <returns>The copy; it was read from no file, so it has no hash.</returns>
    public static Rulebook WithPart(this Rulebook rulebook, RulebookPart part, Rulebook other)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(other);
        Rulebook From(RulebookPart asked) => part == asked ? other : rulebook;
        return new Rulebook
        {
            Id = rulebook.Id,
            Effective = rulebook.Effective,
            EffectiveCitation = rulebook.EffectiveCitation,
            Title = rulebook.Title,
            Place = rulebook.Place,
            Sources = rulebook.Sources,
            Recognition = rulebook.Recognition,
            NotModelled = rulebook.NotModelled,
            FullScore = From(RulebookPart.FullScore).FullScore,
            Execution = From(RulebookPart.Execution).Execution,
            Weights = From(RulebookPart.Weights).Weights,
            AtLeast = From(RulebookPart.AtLeast).AtLeast,
            AtMost = From(RulebookPart.AtMost).AtMost,
            Exactly = From(RulebookPart.Exactly).Exactly,
            Bands = From(RulebookPart.Bands).Bands,
            Grades = From(RulebookPart.Grades).Grades,
            TotalCap = From(RulebookPart.TotalCap).TotalCap,
            Rounding = From(RulebookPart.Rounding).Rounding,
            UnfundedCost = From(RulebookPart.UnfundedCost).UnfundedCost,
            ExplanationBelow = From(RulebookPart.Explanation).ExplanationBelow,
            ExplanationCitation = From(RulebookPart.Explanation).ExplanationCitation,
        };
    }

    /// <summary>A copy with another full score.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="fullScore">The most a form can total, in points.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithFullScore(this Rulebook rulebook, decimal fullScore) => rulebook.WithPart(RulebookPart.FullScore, Holding(rulebook, fullScore: fullScore));

    /// <summary>A copy that scores the execution rate in another way.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="execution">The rule; null for none.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithExecution(this Rulebook rulebook, ExecutionRule? execution) => rulebook.WithPart(RulebookPart.Execution, Holding(rulebook, execution: execution));

    /// <summary>A copy that scores positive indicators in another way.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="atLeast">The rule.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithAtLeast(this Rulebook rulebook, AtLeastRule atLeast) => rulebook.WithPart(RulebookPart.AtLeast, Holding(rulebook, atLeast: Given(atLeast)));

    /// <summary>A copy that scores negative indicators in another way.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="atMost">The rule.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithAtMost(this Rulebook rulebook, AtMostRule atMost) => rulebook.WithPart(RulebookPart.AtMost, Holding(rulebook, atMost: Given(atMost)));

    /// <summary>A copy that scores targets with "=" in another way.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="exactly">The rule.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithExactly(this Rulebook rulebook, ExactlyRule exactly) => rulebook.WithPart(RulebookPart.Exactly, Holding(rulebook, exactly: Given(exactly)));

    /// <summary>A copy with other bands.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="bands">The bands.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithBands(this Rulebook rulebook, BandRule bands) => rulebook.WithPart(RulebookPart.Bands, Holding(rulebook, bands: Given(bands)));

    /// <summary>A copy with other grades.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="grades">The grades.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithGrades(this Rulebook rulebook, GradeScale grades) => rulebook.WithPart(RulebookPart.Grades, Holding(rulebook, grades: Given(grades)));

    /// <summary>A copy with another cap on the total.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="cap">The cap; null for none.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithTotalCap(this Rulebook rulebook, TotalCap? cap) => rulebook.WithPart(RulebookPart.TotalCap, Holding(rulebook, totalCap: cap));

    /// <summary>A copy that rounds in another way.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithRounding(this Rulebook rulebook, RoundingRule rounding) => rulebook.WithPart(RulebookPart.Rounding, Holding(rulebook, rounding: Given(rounding)));

    /// <summary>A copy with the unfunded-cost switch on or off.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="unfundedCost">The rule; null for off.</param>
    /// <returns>The copy.</returns>
    public static Rulebook WithUnfundedCost(this Rulebook rulebook, UnfundedCostRule? unfundedCost) =>
        rulebook.WithPart(RulebookPart.UnfundedCost, Holding(rulebook, unfundedCost: unfundedCost));

    private static T Given<T>(T part) => part ?? throw new ArgumentNullException(nameof(part));

    // Carries the part that WithPart takes from it, and what a rulebook cannot be without.
    private static Rulebook Holding(
        Rulebook rulebook,
        decimal fullScore = 0m,
        ExecutionRule? execution = null,
        AtLeastRule? atLeast = null,
        AtMostRule? atMost = null,
        ExactlyRule? exactly = null,
        BandRule? bands = null,
        GradeScale? grades = null,
        TotalCap? totalCap = null,
        RoundingRule? rounding = null,
        UnfundedCostRule? unfundedCost = null)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Rulebook
        {
            Id = rulebook.Id,
            Effective = rulebook.Effective,
            EffectiveCitation = rulebook.EffectiveCitation,
            Title = rulebook.Title,
            Place = rulebook.Place,
            Sources = rulebook.Sources,
            Weights = rulebook.Weights,
            FullScore = fullScore,
            Execution = execution,
            AtLeast = atLeast ?? rulebook.AtLeast,
            AtMost = atMost ?? rulebook.AtMost,
            Exactly = exactly ?? rulebook.Exactly,
            Bands = bands ?? rulebook.Bands,
            Grades = grades ?? rulebook.Grades,
            TotalCap = totalCap,
            Rounding = rounding ?? rulebook.Rounding,
            UnfundedCost = unfundedCost,
        };
    }
}
