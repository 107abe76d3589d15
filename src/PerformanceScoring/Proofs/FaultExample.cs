using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Proofs;

/// <summary>Turns a problem of the strict reader into a fault with a filled form: the number the reader names, or a row of the kind that the broken part scores.</summary>
internal static class FaultExample
{
    private static readonly ExactRatio NineTenths = new(9, 10);

    public static RulebookFault Of(RulebookProblem problem)
    {
        SelfEvaluationForm form = Form(PartOf(problem.Path), problem.Witness);
        Message sentence = problem.Witness is { } number
            ? new("在 {0} 处规则没有唯一的答案", "at {0} the rule has no single answer", number)
            : new("规则读不出来，这样的表无法计分", "the rule cannot be read, so a form like this cannot be scored");
        return new RulebookFault(problem.Path, problem.Message, new Counterexample(form, sentence)) { Line = problem.Line };
    }

    /// <summary>A cost row of a project that spent nothing.</summary>
    public static SelfEvaluationForm Unfunded(decimal weight) => new("示例项目")
    {
        Execution = new BudgetExecution(1m, 0m, 1m),
        Indicators = [Indicator.AtMost(Tier.Cost, "总成本", weight, 1m, 0m, Unit.TenThousandYuan)],
    };

    private static SelfEvaluationForm Form(string part, decimal? witness)
    {
        switch (part)
        {
            case "execution":
                return FilledForm.Funds(witness is { } rate ? Positive(rate) : NineTenths);
            case "atLeast":
                return FilledForm.AtLeast(witness is { } attainment ? Positive(attainment) : NineTenths);
            case "atMost":
                return FilledForm.AtMost(AtMostMethod.Inverse, NineTenths);
            case "exactly":
                return FilledForm.Exactly(100m, 90m);
            case "bands":
                return FilledForm.Words(Math.Clamp(witness ?? 0.8m, 0m, 1m));
            case "grades" or "explanation":
                return FilledForm.Total(Math.Max(0m, witness ?? 80m));
            case "totalCap":
                return FilledForm.FullWithRate(witness is { } line ? Positive(line) : new ExactRatio(1, 2));
            case "weights" or "fullScore":
                return FilledForm.Weighed([(Tier.Output, Math.Max(0m, witness ?? 90m))]);
            case "rounding":
                return FilledForm.AtLeast(new ExactRatio(6859, 10_000));
            case "unfundedCost":
                return Unfunded(10m);
            default:
                return FilledForm.Plainest();
        }
    }

    private static ExactRatio Positive(decimal number) => ExactRatio.FromDecimal(Math.Max(0m, number));

    // $.bands.ranges[1].to → bands
    private static string PartOf(string path)
    {
        string rest = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : "";
        int end = rest.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? rest : rest[..end];
    }
}
