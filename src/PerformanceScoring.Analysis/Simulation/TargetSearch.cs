using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// Finds the smallest change of named parameters that brings a portfolio's grades to a target, exactly: every setting on the parameters' grid is decided, or is no smaller than
/// the best one, or changes no grade; so a change that is found is the smallest, and where none is found there is none.
/// </summary>
/// <remarks>
/// Thread-safe. The size of a change is the sum over the parameters, where one point counts as one per cent of a rate. Edges move on a grid of 0.01 points, rates on 0.01 %.
/// </remarks>
public static class TargetSearch
{
    /// <summary>At most so many parameters are changed together.</summary>
    public const int MostParameters = 4;

    // About a minute of work on one processor.
    private const double MostWork = 1e9;

    /// <summary>Searches.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rulebook">The present rules.</param>
    /// <param name="targets">What the grades are to come to; all of them are to hold together.</param>
    /// <param name="parameters">The parameters that may change, 1 to <see cref="MostParameters"/>.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The smallest change, or the proof that none reaches the target.</returns>
    /// <exception cref="ArgumentException">
    /// There are no forms, no targets, no or too many parameters, one parameter twice, or so many settings that they cannot be decided in about a minute.
    /// </exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static TargetSearchResult Find(
        IReadOnlyList<SelfEvaluationForm> forms,
        Rulebook rulebook,
        IReadOnlyList<GradeTarget> targets,
        IReadOnlyList<RuleParameter> parameters,
        CancellationToken cancellationToken = default) =>
        TryFind(forms, rulebook, targets, parameters, out TargetSearchResult? result, out Message? problem, cancellationToken)
            ? result
            : throw new ArgumentException(problem.In(Language.English), nameof(parameters));

    /// <summary>Searches, or says why the question cannot be decided.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="rulebook">The present rules.</param>
    /// <param name="targets">What the grades are to come to; all of them are to hold together.</param>
    /// <param name="parameters">The parameters that may change, 1 to <see cref="MostParameters"/>.</param>
    /// <param name="result">The smallest change, or the proof that none reaches the target.</param>
    /// <param name="problem">Why nothing was searched; null when it was.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>True when it was searched.</returns>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static bool TryFind(
        IReadOnlyList<SelfEvaluationForm> forms,
        Rulebook rulebook,
        IReadOnlyList<GradeTarget> targets,
        IReadOnlyList<RuleParameter> parameters,
        [NotNullWhen(true)] out TargetSearchResult? result,
        [NotNullWhen(false)] out Message? problem,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(parameters);
        result = null;
        problem = forms.Count == 0 || targets.Count == 0
            ? new Message("寻找最小改动需要表和目标。", "A search needs forms and a target.")
            : parameters.Count is 0 or > MostParameters || parameters.DistinctBy(parameter => parameter.Path).Count() != parameters.Count
                ? new Message("可改的参数要 1 至 {0} 个，不得重复。", "A search takes 1 to {0} parameters, each once.", MostParameters)
                : null;
        if (problem is not null)
        {
            return false;
        }

        PortfolioScoring scoring = new(forms, rulebook, cancellationToken);
        SettingSearch search = new(scoring, rulebook, targets, parameters, cancellationToken);
        if (search.Work > MostWork)
        {
            problem = new Message(
                "{0} 张表、{1} 个参数的取值太多（约 {2} 步），无法逐一判定：请减少参数，或少选几张表。",
                "{0} forms and {1} parameters have too many settings to decide (about {2} steps): name fewer parameters, or fewer forms.",
                forms.Count,
                parameters.Count,
                search.Work.ToString("0.#E+0", CultureInfo.InvariantCulture));
            return false;
        }

        search.Run();
        result = Result(search, scoring, forms, rulebook, targets, parameters);
        return true;
    }

    private static TargetSearchResult Result(
        SettingSearch search, PortfolioScoring scoring, IReadOnlyList<SelfEvaluationForm> forms, Rulebook rulebook, IReadOnlyList<GradeTarget> targets, IReadOnlyList<RuleParameter> parameters)
    {
        ScenarioOutcome before = new(scoring.Under(rulebook));
        ScenarioOutcome? after = search.Best is { } best ? new ScenarioOutcome(scoring.Under(best)) : null;
        string asked = string.Join(", ", targets);
        Message conclusion = search.Best is null
            ? new Message(
                "改动 {0} 的任何取值都达不到 {1}（{2} 种取值无一遗漏）",
                "no value of {0} reaches {1} (all {2} settings are decided)",
                string.Join(", ", parameters.Select(parameter => parameter.Path)),
                asked,
                search.Settings)
            : search.BestChanges.Count == 0
            ? new Message("现行规则已达到 {0}，无须改动", "the present rules reach {0} already: nothing needs to change", asked)
            : new Message(
                "达到 {0} 的最小改动：{1}",
                "the smallest change that reaches {0}: {1}",
                asked,
                string.Join(", ", search.BestChanges.Select(change => new Message("{0} {1} → {2}", "{0} {1} → {2}", change.Path, change.From, change.To).ToString())));
        return new TargetSearchResult(search.Best, search.BestChanges, before, after, search.Settings, conclusion) { Note = Note(forms, parameters) };
    }

    // Printed weights stand above the rulebook's: an official has to know why a new weight moves so little.
    private static Message? Note(IReadOnlyList<SelfEvaluationForm> forms, IReadOnlyList<RuleParameter> parameters)
    {
        int printed = forms.Count(form => form.Execution?.Weight.NumberOrNull is >= 0m);
        return printed == 0 || parameters.All(parameter => parameter.Path != RuleParameter.ExecutionWeight) ? null : new Message(
            "{0} 张表中有 {1} 张自印预算执行率分值，按所印分值计分，改 {2} 不影响这些表。",
            "{1} of the {0} forms print a weight of their own for the execution rate, which counts: {2} does not move them.",
            forms.Count,
            printed,
            RuleParameter.ExecutionWeight);
    }
}
