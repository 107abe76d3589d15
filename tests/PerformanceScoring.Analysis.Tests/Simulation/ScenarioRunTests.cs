using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Tests.Simulation;

public class ScenarioRunTests
{
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void Run_BuiltInAndEditedRulebooks_SameAsScoringFromScratch(int seed, bool awkward)
    {
        SelfEvaluationForm[] forms = awkward ? AwkwardForms.Make(seed, 150) : SampleForms.Make(seed, 150);
        Random random = new(seed);
        Rulebook[] rulebooks = [.. RulebookCatalog.BuiltIn.Rulebooks
            .SelectMany(rulebook => Enumerable.Range(0, 40).Select(_ => RulebookEdits.Any(rulebook, random)).Prepend(rulebook))];
        AssertFromScratch(forms, rulebooks);
    }

    [Fact]
    public void Run_EditsOfEdits_ShareTermsAndStaySame()
    {
        // Each edit keeps all parts of the one before but one: terms are shared across the whole chain.
        SelfEvaluationForm[] forms = [.. AwkwardForms.Make(21, 40), .. SampleForms.Make(22, 40)];
        Random random = new(23);
        List<Rulebook> chain = [RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing")];
        while (chain.Count < 200)
        {
            chain.Add(RulebookEdits.Any(chain[random.Next(chain.Count)], random));
        }

        AssertFromScratch(forms, chain);
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ScenarioRun.Run(SampleForms.Make(1, 10), RulebookCatalog.BuiltIn.Rulebooks, source.Token));
    }

    [Fact]
    public void Run_NoForms_OutcomesWithoutForms() => Assert.All(ScenarioRun.Run([], RulebookCatalog.BuiltIn.Rulebooks), outcome => Assert.Equal(0, outcome.Count));

    [Fact]
    public void Run_NoRulebooks_NoOutcomes() => Assert.Empty(ScenarioRun.Run(SampleForms.Make(1, 10), []));

    private static void AssertFromScratch(SelfEvaluationForm[] forms, IReadOnlyList<Rulebook> rulebooks)
    {
        IReadOnlyList<ScenarioOutcome> outcomes = ScenarioRun.Run(forms, rulebooks);
        Assert.Equal(rulebooks.Count, outcomes.Count);
        for (int scenario = 0; scenario < rulebooks.Count; scenario++)
        {
            Scorer scorer = new(rulebooks[scenario]);
            ScenarioOutcome outcome = outcomes[scenario];
            Assert.Same(rulebooks[scenario], outcome.Rulebook);
            Scorecard[] cards = [.. forms.Select(scorer.Score)];
            Assert.Equal(cards.Select(card => (card.Total, card.Grade)), Enumerable.Range(0, outcome.Count).Select(index => (outcome.Total(index), outcome.GradeOf(index))));
            Assert.Equal(Grade.All.Select(grade => cards.Count(card => card.Grade == grade)), Grade.All.Select(outcome.CountOf));
        }
    }
}
