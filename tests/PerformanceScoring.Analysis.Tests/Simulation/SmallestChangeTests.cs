using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Tests.Simulation;

/// <summary>
/// The search against brute force: a full score of 0.16 has 17 points on the grid, so that every setting of three parameters can be scored; with one of 1.2 the search leaves
/// out the points where no grade changes, and brute force does not. Nothing of the search is used to check it.
/// </summary>
public class SmallestChangeTests
{
    private const int Small = 16;
    private const int Large = 120;

    private static readonly string[] Targets =
        ["优<=40%", "优>=60%", "优=2", "良>=30%", "中<20%", "差>0", "差=0", "优+良>=80%", "良=0", "优+差<=1", "优>=1,差<=1", "优<=1,中=1", "优=1,良=1,中=1", "差>=100%"];

    private static readonly string[][] Questions =
    [
        ["grades.excellent"],
        ["grades.good"],
        ["grades.fair"],
        ["grades.excellent", "grades.good"],
        ["grades.fair", "grades.excellent"],
        ["grades.good", "grades.excellent", "grades.fair"],
        ["totalCap.steps[0].most"],
        ["totalCap.steps[1].most", "totalCap.steps[0].most"],
        ["totalCap.steps[1].most", "grades.good"],
        ["totalCap.steps[0].most", "totalCap.steps[1].most", "grades.fair"],
        ["execution.weight"],
        ["execution.weight", "grades.excellent"],
        ["execution.weight", "totalCap.steps[1].most"],
    ];

    [Theory]
    [InlineData(1, 70)]
    [InlineData(2, 70)]
    [InlineData(3, 70)]
    public void Find_SeededSmallPortfolios_SmallestOfAllSettings(int seed, int portfolios)
    {
        Random random = new(seed);
        int reachable = 0;
        for (int index = 0; index < portfolios; index++)
        {
            reachable += IsSmallest(Forms(random, Small), Book(random, Small), Targets[random.Next(Targets.Length)], Questions[index % Questions.Length]) ? 1 : 0;
        }

        // Both answers are met often.
        Assert.InRange(reachable, portfolios / 3, portfolios * 9 / 10);
    }

    [Theory]
    [InlineData(4, 12, new[] { "totalCap.steps[1].belowRate" })]
    [InlineData(5, 12, new[] { "totalCap.steps[0].belowRate" })]
    [InlineData(6, 2, new[] { "totalCap.steps[0].belowRate", "totalCap.steps[1].most" })]
    public void Find_RatesOfCaps_SmallestOfAllSettings(int seed, int portfolios, string[] names)
    {
        Random random = new(seed);
        for (int index = 0; index < portfolios; index++)
        {
            IsSmallest(Forms(random, Small), Book(random, Small), Targets[random.Next(Targets.Length)], names);
        }
    }

    [Theory]
    [InlineData(7, 30, 2)]
    [InlineData(8, 2, 3)]
    public void Find_LargerScale_SmallestOfAllSettings(int seed, int portfolios, int parameters)
    {
        Random random = new(seed);
        string[][] questions = [.. Questions.Where(names => names.Length == parameters && names[0] != "execution.weight")];
        for (int index = 0; index < portfolios; index++)
        {
            IsSmallest(Forms(random, Large)[..1], Book(random, Large), Targets[random.Next(Targets.Length)], questions[index % questions.Length]);
        }
    }

    private static bool IsSmallest(SelfEvaluationForm[] forms, Rulebook rulebook, string question, string[] names)
    {
        GradeTarget[] targets = [.. question.Split(',').Select(text => GradeTarget.TryParse(text, out GradeTarget? target, out _) ? target : throw new ArgumentException(text, nameof(question)))];
        RuleParameter[] parameters = [.. names.Select(name => RuleParameter.TryFind(rulebook, name, out RuleParameter? parameter, out _) ? parameter : throw new ArgumentException(name, nameof(names)))];
        TargetSearchResult result = TargetSearch.Find(forms, rulebook, targets, parameters);
        decimal? smallest = null;
        foreach (Dictionary<string, decimal> setting in Settings(rulebook.FullScore, parameters, 0))
        {
            decimal size = parameters.Sum(parameter => Math.Abs(setting[parameter.Path] - parameter.Present) * (parameter.Path.EndsWith("Rate", StringComparison.Ordinal) ? 100m : 1m));
            if (!(size >= smallest) && With(rulebook, setting) is { } changed && Reaches(forms, changed, targets))
            {
                smallest = size;
            }
        }

        string asked = $"{question} by {string.Join(", ", names)}: {result.Conclusion}";
        Assert.True(smallest.HasValue == result.IsReachable, asked);
        if (result.Rulebook is { } found)
        {
            Assert.True(smallest == result.Changes.Sum(change => Math.Abs(change.To - change.From) * (change.Path.EndsWith("Rate", StringComparison.Ordinal) ? 100m : 1m)), asked);
            Assert.True(Reaches(forms, found, targets), asked);
            Assert.True(Reaches(forms, With(rulebook, result.Changes.ToDictionary(change => change.Path, change => change.To))!, targets), asked);
        }

        return result.IsReachable;
    }

    private static bool Reaches(SelfEvaluationForm[] forms, Rulebook rulebook, GradeTarget[] targets)
    {
        Scorer scorer = new(rulebook);
        Grade[] grades = [.. forms.Select(form => scorer.Score(form).Grade)];
        return targets.All(target => target.IsReached(grade => grades.Count(scored => scored == grade), forms.Length));
    }

    private static IEnumerable<Dictionary<string, decimal>> Settings(decimal fullScore, RuleParameter[] parameters, int next)
    {
        if (next == parameters.Length)
        {
            yield return [];
            yield break;
        }

        decimal most = parameters[next].Step == 0.0001m ? 1m : fullScore;
        foreach (Dictionary<string, decimal> rest in Settings(fullScore, parameters, next + 1))
        {
            for (decimal value = 0m; value <= most; value += parameters[next].Step)
            {
                yield return new Dictionary<string, decimal>(rest) { [parameters[next].Path] = value };
            }
        }
    }

    // The rulebook of a setting; null where edges or caps are out of order.
    private static Rulebook? With(Rulebook rulebook, Dictionary<string, decimal> setting)
    {
        GradeStep[] grades = [.. rulebook.Grades.Steps.Select(step => step with { Least = setting.GetValueOrDefault("grades." + step.Grade.Code, step.Least) })];
        TotalCapStep[] caps = [.. rulebook.TotalCap!.Steps.Select((step, index) => new TotalCapStep(
            setting.GetValueOrDefault($"totalCap.steps[{index}].belowRate", step.BelowRate), setting.GetValueOrDefault($"totalCap.steps[{index}].most", step.MostTotal)))];
        decimal weight = setting.GetValueOrDefault("execution.weight", rulebook.Execution!.Weight);
        bool isSound = grades.Zip(grades.Skip(1)).All(pair => pair.First.Least > pair.Second.Least)
            && caps.Zip(caps.Skip(1)).All(pair => pair.First.BelowRate < pair.Second.BelowRate && pair.First.MostTotal < pair.Second.MostTotal)
            && caps.All(step => step.BelowRate > 0m && step.MostTotal < rulebook.FullScore)
            && weight > 0m;
        return !isSound ? null : rulebook
            .WithGrades(new GradeScale { Steps = grades, Citation = rulebook.Grades.Citation })
            .WithTotalCap(new TotalCap { Steps = caps, Citation = rulebook.Grades.Citation })
            .WithExecution(new ExecutionRule { Weight = weight, Citation = rulebook.Grades.Citation });
    }

    private static Rulebook Book(Random random, int fullScore)
    {
        Rulebook rulebook = RulebookCatalog.BuiltIn.Get("cn-execution-capped");
        int[] edges = [.. Enumerable.Range(1, fullScore).OrderBy(_ => random.Next()).Take(3).OrderDescending()];
        int[] caps = [.. Enumerable.Range(0, fullScore).OrderBy(_ => random.Next()).Take(2).Order()];
        return rulebook
            .WithFullScore(fullScore / 100m)
            .WithExecution(new ExecutionRule { Weight = random.Next(1, fullScore + 1) / 100m, Citation = rulebook.Grades.Citation })
            .WithGrades(new GradeScale
            {
                Steps = [new(Grade.Excellent, edges[0] / 100m), new(Grade.Good, edges[1] / 100m), new(Grade.Fair, edges[2] / 100m), new(Grade.Poor, 0m)],
                Citation = rulebook.Grades.Citation,
            })
            .WithTotalCap(new TotalCap
            {
                Steps = [new(random.Next(1, 50) / 100m, caps[0] / 100m), new(random.Next(50, 100) / 100m, caps[1] / 100m)],
                Citation = rulebook.Grades.Citation,
            });
    }

    private static SelfEvaluationForm[] Forms(Random random, int fullScore) => [.. Enumerable.Range(0, random.Next(1, 7)).Select(index =>
        SampleForms.OfTotal(random.Next(0, fullScore) / 100m, random.Next(5) == 0 ? null : 90m, random.Next(0, 91)))];
}
