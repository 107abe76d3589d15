using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// A number of a rulebook that a search may change: <c>grades.excellent</c>, <c>grades.good</c>, <c>grades.fair</c>, <c>execution.weight</c>,
/// <c>totalCap.steps[0].most</c>, <c>totalCap.steps[0].belowRate</c>.
/// </summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class RuleParameter
{
    /// <summary>The name of the execution rate's weight: it counts on forms that print none of their own.</summary>
    internal const string ExecutionWeight = "execution.weight";

    private RuleParameter(string path, decimal present, decimal step, int index, bool isRate, bool isGrade)
    {
        Path = path;
        Present = present;
        Step = step;
        Index = index;
        IsRate = isRate;
        IsGrade = isGrade;
    }

    /// <summary>Its name.</summary>
    public string Path { get; }

    /// <summary>Its present value.</summary>
    public decimal Present { get; }

    /// <summary>The grid it moves on: 0.01 points, or 0.01 % of a rate.</summary>
    public decimal Step { get; }

    /// <summary>True for the edge of a grade.</summary>
    public bool IsGrade { get; }

    /// <summary>True for a rate.</summary>
    internal bool IsRate { get; }

    /// <summary>The place of its step in the rulebook's list, from 0.</summary>
    internal int Index { get; }

    /// <summary>Finds a parameter of a rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="path">Its name.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="problem">What is wrong with the name; null when nothing is.</param>
    /// <returns>True when the rulebook has it and it can be changed.</returns>
    public static bool TryFind(Rulebook rulebook, string path, [NotNullWhen(true)] out RuleParameter? parameter, [NotNullWhen(false)] out Message? problem)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ArgumentNullException.ThrowIfNull(path);
        parameter = All(rulebook).FirstOrDefault(known => known.Path == path.Trim());
        problem = parameter is not null ? null : new Message(
            "{0} 没有可改的参数“{1}”；可改的有：{2}",
            "{0} has no parameter \"{1}\" that can be changed; it has {2}",
            rulebook.Name,
            path,
            string.Join(", ", All(rulebook).Select(known => known.Path)));
        return parameter is not null;
    }

    /// <summary>The parameters of a rulebook that a search may change.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>The edges of grades above the lowest, the weight of the execution rate, and the steps of the cap on the total.</returns>
    public static IReadOnlyList<RuleParameter> All(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        List<RuleParameter> found = [];
        for (int index = 0; index < rulebook.Grades.Steps.Count; index++)
        {
            GradeStep step = rulebook.Grades.Steps[index];
            if (step.Grade != Grade.Poor)
            {
                found.Add(new RuleParameter($"grades.{step.Grade.Code}", step.Least, 0.01m, index, isRate: false, isGrade: true));
            }
        }

        if (rulebook.Execution is { } execution)
        {
            found.Add(new RuleParameter(ExecutionWeight, execution.Weight, 0.01m, 0, isRate: false, isGrade: false));
        }

        for (int index = 0; index < (rulebook.TotalCap?.Steps.Count ?? 0); index++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"totalCap.steps[{index}]");
            TotalCapStep step = rulebook.TotalCap!.Steps[index];
            found.Add(new RuleParameter(path + ".most", step.MostTotal, 0.01m, index, isRate: false, isGrade: false));
            found.Add(new RuleParameter(path + ".belowRate", step.BelowRate, 0.0001m, index, isRate: true, isGrade: false));
        }

        return found;
    }

    /// <summary>The rulebook with another value, sound or not.</summary>
    internal Rulebook With(Rulebook rulebook, decimal value)
    {
        if (value == Present)
        {
            return rulebook;
        }

        if (IsGrade)
        {
            GradeStep[] steps = [.. rulebook.Grades.Steps];
            steps[Index] = steps[Index] with { Least = value };
            return rulebook.WithGrades(new GradeScale { Steps = steps, Citation = rulebook.Grades.Citation });
        }

        if (Path == ExecutionWeight)
        {
            ExecutionRule rule = rulebook.Execution!;
            return rulebook.WithExecution(new ExecutionRule
            {
                Weight = value,
                Budget = rule.Budget,
                Curve = rule.Curve,
                IsCapped = rule.IsCapped,
                ZeroBudget = rule.ZeroBudget,
                ReasonBelowRate = rule.ReasonBelowRate,
                Citation = rule.Citation,
            });
        }

        TotalCapStep[] caps = [.. rulebook.TotalCap!.Steps];
        caps[Index] = IsRate ? caps[Index] with { BelowRate = value } : caps[Index] with { MostTotal = value };
        return rulebook.WithTotalCap(new TotalCap { Steps = caps, Citation = rulebook.TotalCap.Citation });
    }

    /// <summary>The size of a change of this parameter: points, or per cent of a rate.</summary>
    internal decimal SizeOf(decimal value) => Math.Abs(value - Present) * (IsRate ? 100m : 1m);
}
