using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// Scores a portfolio under many rulebooks, on all processors. Attainments are taken once; a scenario scores again only the rows that its changed parts can touch, on the
/// batch engine. The result is that of scoring every form from scratch under every rulebook.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class ScenarioRun
{
    /// <summary>Scores a portfolio under many rulebooks.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rulebooks">The rulebooks. Scenarios that are edited copies of one rulebook share the parts that they do not change.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>One outcome a rulebook, in their order.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static IReadOnlyList<ScenarioOutcome> Run(IReadOnlyList<SelfEvaluationForm> forms, IReadOnlyList<Rulebook> rulebooks, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(rulebooks);
        if (rulebooks.Count == 0)
        {
            return [];
        }

        PortfolioScoring scoring = new(forms, rulebooks[0], cancellationToken);
        ScenarioOutcome[] outcomes = new ScenarioOutcome[rulebooks.Count];
        ParallelOptions options = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, rulebooks.Count, options, index => outcomes[index] = new ScenarioOutcome(scoring.Under(rulebooks[index])));
        return outcomes;
    }
}
