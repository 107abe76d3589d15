using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Rulebooks.Json;
using PerformanceScoring.Values;

namespace PerformanceScoring.Proofs;

/// <summary>
/// Proves a rulebook sound by exact reasoning over its curves and scales: every input gets an answer, points stay within the weight, doing better never earns less,
/// bands and grades have no gap and no overlap, weights add up. Each failure comes with a counterexample.
/// </summary>
/// <remarks>Thread-safe. Nothing is sampled: a linear piece is decided by its ends, a scale by its edges and the pieces between them.</remarks>
public static class RulebookChecker
{
    /// <summary>Reads a rulebook strictly and examines it.</summary>
    /// <param name="json">Its bytes, UTF-8 JSON.</param>
    /// <returns>What is proven, or what is wrong.</returns>
    public static RulebookProof Check(ReadOnlyMemory<byte> json)
    {
        if (!RulebookReader.TryRead(json, out Rulebook? rulebook, out IReadOnlyList<RulebookProblem> problems))
        {
            return new RulebookProof(null, [], [.. problems.Select(FaultExample.Of).OrderBy(fault => fault.Line)]);
        }

        RulebookProof proof = Check(rulebook);
        JsonLines? lines = proof.IsSound ? null : RulebookReader.LinesOf(json);
        return lines is null ? proof : new RulebookProof(rulebook, proof.Proven, [.. proof.Faults.Select(fault => fault with { Line = lines.Of(fault.Path) }).OrderBy(fault => fault.Line)]);
    }

    /// <summary>Examines a rulebook.</summary>
    /// <param name="rulebook">The rulebook, read or built in code.</param>
    /// <returns>What is proven, or what is wrong.</returns>
    public static RulebookProof Check(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        ProofDraft draft = new();
        Choices(draft, rulebook);
        Curves(draft, rulebook);
        ScaleProof.Bands(draft, rulebook.Bands);
        ScaleProof.Grades(draft, rulebook.Grades, rulebook.FullScore);
        ScaleProof.Cap(draft, rulebook.TotalCap, rulebook.FullScore, rulebook.Execution is not null);
        WeightProof.Examine(draft, rulebook);
        CitationProof.Examine(draft, rulebook);
        return new RulebookProof(rulebook, draft.Proven, draft.Faults);
    }

    /// <summary>Examines rulebooks side by side: no two may hold for the same id and day, and no two of different ids may claim the same forms.</summary>
    /// <param name="rulebooks">The rulebooks, such as those of a catalog and one to add.</param>
    /// <returns>What is wrong; empty when nothing is.</returns>
    public static IReadOnlyList<RulebookFault> CheckTogether(IEnumerable<Rulebook> rulebooks)
    {
        ArgumentNullException.ThrowIfNull(rulebooks);
        return CatalogProof.Examine([.. rulebooks]);
    }

    // Every open case is a choice from a closed list: 0 budgets, "=", missed negative targets. A number outside the list would have no answer.
    private static void Choices(ProofDraft draft, Rulebook rulebook)
    {
        int before = draft.Faults.Count;
        Choice(draft, rulebook.AtMost.Method, "$.atMost.method", FilledForm.AtMost(AtMostMethod.Inverse, new ExactRatio(4, 5)));
        Choice(draft, rulebook.Exactly.Method, "$.exactly.method", FilledForm.Exactly(100m, 90m));
        if (rulebook.Execution is { } execution)
        {
            Choice(draft, execution.Budget, "$.execution.budget", FilledForm.Funds(100m, 90m));
            Choice(draft, execution.ZeroBudget, "$.execution.zeroBudget", FilledForm.Funds(0m, 0m));
        }

        draft.ProvenSince(before, "total", new Message(
            "任何输入都有答案：曲线从完成度 0 到任意大都有值；目标不大于 0、预算为 0、“=0”、区间、日期、文字各有规定",
            "every input gets an answer: curves hold from attainment 0 on without end; targets of 0 or less, budgets of 0, \"=0\", ranges, dates and words each have their rule"));
    }

    private static void Choice<T>(ProofDraft draft, T value, string path, SelfEvaluationForm form)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            draft.Fault(path, new Message("没有这种做法：{0}", "there is no such way: {0}", value), form, new Message("无法计分", "it cannot be scored"));
        }
    }

    private static void Curves(ProofDraft draft, Rulebook rulebook)
    {
        int before = draft.Faults.Count;
        List<Message> exceptions = [];
        exceptions.AddRange(new CurveProof(rulebook.AtLeast.Curve, "$.atLeast.curve", rulebook.AtLeast.FallsFrom, attainment => FilledForm.AtLeast(attainment)).Examine(draft));
        exceptions.AddRange(new CurveProof(rulebook.AtMost.Curve, "$.atMost.curve", null, attainment => FilledForm.AtMost(rulebook.AtMost.Method, attainment)).Examine(draft));
        if (rulebook.Execution is { } execution)
        {
            exceptions.AddRange(new CurveProof(execution.Curve, "$.execution.curve", null, FilledForm.Funds).Examine(draft));
        }

        draft.ProvenSince(before, "within-weight", new Message(
            "每行得分在 0 与分值之间：{0} 个拐点的得分率都在 0 与 1 之间，达到目标得满分",
            "every row's points lie within 0 and the weight: the credit at all {0} corners lies within 0 and 1, and a target that is reached earns all",
            rulebook.AtLeast.Curve.Points.Count + rulebook.AtMost.Curve.Points.Count + (rulebook.Execution?.Curve.Points.Count ?? 0)));
        exceptions.AddRange(ByNature(rulebook));
        draft.ProvenSince(before, "monotone", new Message("实际值越好，得分不减", "a better actual value never earns less"), exceptions);
    }

    // Ways of scoring that fall on purpose.
    private static IEnumerable<Message> ByNature(Rulebook rulebook)
    {
        yield return new Message("区间指标：超过上界后按反向指标递减", "ranges: beyond the upper bound points fall as for a negative indicator");
        if (rulebook.Exactly.Method != ExactlyMethod.AsAtLeast)
        {
            yield return new Message("等号指标：超过目标后递减", "\"=\": points fall beyond the target");
        }
        else
        {
            yield return new Message("目标为“=0”：实际大于 0 即得 0 分", "\"=0\": any actual above 0 earns nothing");
        }

        if (rulebook.UnfundedCost is not null)
        {
            yield return new Message("未支付项目的成本指标：实际读作 0 时得 0 分", "cost rows of unfunded projects: an actual that reads 0 earns nothing");
        }
    }
}
