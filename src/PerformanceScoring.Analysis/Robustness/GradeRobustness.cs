using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Analysis.Robustness;

/// <summary>How much a form's grade is worth: what the rules allow beside it, and what it takes to change it.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class GradeRobustness
{
    internal GradeRobustness(Scorecard card) => Card = card;

    /// <summary>The form, scored.</summary>
    public Scorecard Card { get; }

    /// <summary>The least and the most total that the rules allow (exact).</summary>
    public PointRange Interval => Card.Range;

    /// <summary>The grade of the total.</summary>
    public Grade Grade => Card.Grade;

    /// <summary>
    /// True when both ends of the interval give the same grade. For a form with points on every row that is the same as: no permitted change of a judgement gives another grade.
    /// </summary>
    public bool IsRobust => Card.IsGradeRobust;

    /// <summary>The smallest change to a worse grade; null when the rules allow none.</summary>
    public GradeFlip? Down { get; internal init; }

    /// <summary>The smallest change to a better grade; null when the rules allow none.</summary>
    public GradeFlip? Up { get; internal init; }

    /// <summary>The nearer of the two; null when there is neither.</summary>
    public GradeFlip? Nearest => Down is null || Up?.Points < Down.Points ? Up : Down;

    /// <summary>How far each weight can move before the grade changes; rows with a weight above 0, in order.</summary>
    public IReadOnlyList<WeightRange> WeightRanges { get; internal init; } = [];

    /// <summary>The form without each of its rows in turn; rows with a weight above 0, in order.</summary>
    public IReadOnlyList<RowRemoval> WithoutRow { get; internal init; } = [];

    /// <summary>The form without the execution rate; null when it is not scored.</summary>
    public RowRemoval? WithoutExecution { get; internal init; }

    /// <summary>
    /// How likely each grade is, computed and not simulated, if every open row's points were spread evenly over its range, independently; null only when the ranges are too wide to count.
    /// </summary>
    public IReadOnlyList<GradeShare>? Likely { get; internal init; }

    /// <summary>1 − the share of the form's own grade in <see cref="Likely"/>: 0 for a robust grade; null when that is not known.</summary>
    public double? FlipRisk => Likely is null ? null : Math.Clamp(1 - Likely.Where(share => share.Grade == Grade).Sum(share => share.Share), 0, 1);

    /// <summary>The simulation over judgements and weights; null when none was asked for.</summary>
    public GradeSimulation? Simulation { get; internal init; }

    /// <summary>Why some parts are missing; null when none are.</summary>
    public Message? Note { get; internal init; }

    /// <summary>The result in one sentence.</summary>
    public Message Message =>
        Note is not null ? Note
        : IsRobust && Card.LeastGrade != Grade
            ? new Message(
                "{0} 分，“{1}”，但有的行尚无得分：补齐后规则允许的区间 {2} 内均为“{3}”。",
                "{0} points, {1}, but some rows have no points yet: once they have, all of the permitted interval {2} is {3}.",
                Card.Total,
                Grade.Label,
                Interval,
                Card.LeastGrade.Label)
        : IsRobust ? new Message("{0} 分，“{1}”：规则允许的区间 {2} 内等级不变。", "{0} points, {1}: the grade is the same throughout the permitted interval {2}.", Card.Total, Grade.Label, Interval)
        : new Message("{0} 分，“{1}”不稳健，区间 {2}：{3}", "{0} points, {1}, not robust within {2}: {3}", Card.Total, Grade.Label, Interval, Nearest!.Message);
}
