using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Robustness;

/// <summary>Says how much the grades of scored forms are worth.</summary>
/// <remarks>Immutable, thread-safe. A form's content never makes it throw.</remarks>
public sealed class RobustnessAnalyzer
{
    /// <summary>Creates an analyzer.</summary>
    /// <param name="options">What to vary; null for the defaults.</param>
    public RobustnessAnalyzer(RobustnessOptions? options = null) => Options = options ?? new RobustnessOptions();

    /// <summary>What is varied.</summary>
    public RobustnessOptions Options { get; }

    /// <summary>Analyzes one form.</summary>
    /// <param name="card">The scored form.</param>
    /// <param name="stream">Which of the seed's random sequences, such as the form's index: so that a form's numbers do not depend on those before it.</param>
    /// <returns>Everything there is to say.</returns>
    public GradeRobustness Analyze(Scorecard card, ulong stream = 0)
    {
        ArgumentNullException.ThrowIfNull(card);
        return FormArithmetic.TryOf(card) is not { } form
            ? TooLarge(card)
            : new GradeRobustness(card)
            {
                Down = FlipFinder.Down(form),
                Up = FlipFinder.Up(form),
                WeightRanges = WeightSensitivity.Ranges(form),
                WithoutRow = WeightSensitivity.WithoutRows(form),
                WithoutExecution = WeightSensitivity.WithoutExecution(form),
                Likely = GradeLikelihood.Of(form),
                Simulation = Options.Runs == 0 ? null : GradeSimulator.Run(form, Options, stream),
            };
    }

    /// <summary>Analyzes many forms; each has the random sequence of its index.</summary>
    /// <param name="cards">The scored forms.</param>
    /// <returns>One result a form, in order.</returns>
    public IReadOnlyList<GradeRobustness> Analyze(IReadOnlyList<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. cards.Select((card, index) => Analyze(card, (ulong)index))];
    }

    private static GradeRobustness TooLarge(Scorecard card) => new(card)
    {
        Note = new Message(
            "分值超过五位小数或数值过大，未作稳健性分析；请核对分值列。",
            "Weights with more than five decimals, or numbers too large for a form: robustness was not analyzed; check the weight column."),
    };
}
