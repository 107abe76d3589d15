using PerformanceScoring.Findings;

namespace PerformanceScoring.Rulebooks;

/// <summary>One problem of a rulebook file.</summary>
/// <param name="Path">Where: a JSON path such as <c>$.grades.steps[1].least</c>.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record RulebookProblem(string Path, Message Message)
{
    /// <summary>
    /// A number at which the rule has no answer, two answers or a wrong one, where there is one: a share of the weight for bands, an attainment for curves,
    /// a total for grades, a rate for caps, a sum for weights. Null for problems of another kind.
    /// </summary>
    public decimal? Witness { get; init; }

    /// <summary>The line of the file, counted from 1; for a part that is missing, the line of the object that should hold it.</summary>
    public int Line { get; init; } = 1;
}
