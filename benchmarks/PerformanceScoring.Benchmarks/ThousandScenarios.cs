using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Benchmarks;

/// <summary>
/// A thousand scenarios over ten thousand forms of thirteen rows, on all cores; the time is for the whole run. <c>edges</c> move grades and caps, so that rows are scored once;
/// <c>curves</c> score positive indicators each in its own way; <c>parts</c> change the execution rate, positive and negative indicators, bands and grades, all of them in every
/// scenario. <see cref="FromScratch"/> scores every form under every hundredth rulebook with the one-form scorer: times a hundred, what the run saves.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class ThousandScenarios
{
    private const int Forms = 10_000;
    private const int Scenarios = 1_000;

    private SelfEvaluationForm[] _forms = [];
    private Rulebook[] _rulebooks = [];

    /// <summary>What the scenarios change.</summary>
    [Params("edges", "curves", "parts")]
    public string Change { get; set; } = "";

    /// <summary>Makes forms and rulebooks.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Rulebook present = RulebookCatalog.BuiltIn.Get("cn-execution-capped");
        _forms = new FormGenerator(20241231).Typed(Forms);
        _rulebooks = [.. Enumerable.Range(0, Scenarios).Select(index => Change switch
        {
            "edges" => WithEdges(present, index),
            "curves" => present.WithAtLeast(new AtLeastRule { Curve = Curve(index), Citation = present.AtLeast.Citation }),
            _ => WithParts(present, index),
        })];
    }

    /// <summary>Runs all scenarios; the count keeps the work from being optimised away.</summary>
    [Benchmark]
    public int Run() => ScenarioRun.Run(_forms, _rulebooks).Sum(outcome => outcome.CountOf(Grade.Excellent));

    /// <summary>Ten of the scenarios with the one-form scorer, on all cores.</summary>
    [Benchmark]
    public int FromScratch()
    {
        int excellent = 0;
        for (int index = 0; index < Scenarios; index += 100)
        {
            Scorer scorer = new(_rulebooks[index]);
            excellent += _forms.AsParallel().Count(form => scorer.Score(form).Grade == Grade.Excellent);
        }

        return excellent;
    }

    private static Rulebook WithEdges(Rulebook present, int index)
    {
        GradeStep[] steps = [.. present.Grades.Steps];
        steps[0] = steps[0] with { Least = 85m + (index % 100 / 10m) };
        TotalCapStep[] caps = [.. present.TotalCap!.Steps];
        caps[^1] = caps[^1] with { MostTotal = 80m + (index / 100) };
        return present
            .WithGrades(new GradeScale { Steps = steps, Citation = present.Grades.Citation })
            .WithTotalCap(new TotalCap { Steps = caps, Citation = present.TotalCap.Citation });
    }

    private static Rulebook WithParts(Rulebook present, int index) => WithEdges(present, index)
        .WithExecution(new ExecutionRule { Weight = 5m + (index / 100m), Curve = Curve(index), Citation = present.Execution!.Citation })
        .WithAtLeast(new AtLeastRule { Curve = Curve(index), Citation = present.AtLeast.Citation })
        .WithAtMost(new AtMostRule { Method = (AtMostMethod)(index % 2), Curve = Curve(999 - index), Citation = present.AtMost.Citation })
        .WithBands(new BandRule(present.Bands.Bands, present.Bands.Citation));

    // Full points from 90.01 %, 90.02 % … on.
    private static CreditCurve Curve(int index) => new([new CurvePoint(ExactRatio.Zero, ExactRatio.Zero), new CurvePoint(new ExactRatio(9_001 + index, 10_000), ExactRatio.One)]);
}
