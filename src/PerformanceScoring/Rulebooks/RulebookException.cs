namespace PerformanceScoring.Rulebooks;

/// <summary>A broken rulebook, with all of its problems.</summary>
public sealed class RulebookException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">All problems; at least one.</param>
    public RulebookException(IReadOnlyList<RulebookProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>All problems.</summary>
    public IReadOnlyList<RulebookProblem> Problems { get; }

    private static string Describe(IReadOnlyList<RulebookProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return $"The rulebook has {problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} problem(s): "
            + string.Join("; ", problems.Select(problem => $"line {problem.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}, {problem.Path}: {problem.Message.In(Findings.Language.English)}"));
    }
}
