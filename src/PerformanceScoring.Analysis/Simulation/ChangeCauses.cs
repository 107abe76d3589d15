using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>
/// Divides a form's change among the parts of the rules. Totals are sums of rows, then capped: so the rows' differences, the execution rate's and the cap's add up to
/// the whole, and no order of steps has to be chosen.
/// </summary>
internal sealed class ChangeCauses
{
    private readonly Rulebook _from;
    private readonly Rulebook _to;
    private readonly HashSet<RulebookPart> _differing;

    public ChangeCauses(Rulebook from, Rulebook to)
    {
        _from = from;
        _to = to;
        _differing = [.. Enum.GetValues<RulebookPart>().Where(part => RulebookWords.Difference(from, to, part) is not null)];
    }

    /// <summary>The causes, the largest effect first.</summary>
    public IReadOnlyList<ChangeCause> Of(Scorecard before, Scorecard after)
    {
        if (before.Total == after.Total && before.Grade == after.Grade && SamePoints(before, after))
        {
            return [];
        }

        SortedDictionary<RulebookPart, (decimal Points, List<int> Rows)> effects = [];
        void Add(RulebookPart part, decimal points, int? row)
        {
            if (!effects.TryGetValue(part, out (decimal Points, List<int> Rows) effect))
            {
                effect = (0m, []);
            }

            if (row is { } number)
            {
                effect.Rows.Add(number);
            }

            effects[part] = (effect.Points + points, effect.Rows);
        }

        decimal execution = (after.Execution.Points ?? 0m) - (before.Execution.Points ?? 0m);
        if (execution != 0m)
        {
            Add(_differing.Contains(RulebookPart.Execution) ? RulebookPart.Execution : RulebookPart.Rounding, execution, null);
        }

        decimal rows = 0m;
        for (int index = 0; index < before.Items.Count; index++)
        {
            decimal change = (after.Items[index].Points ?? 0m) - (before.Items[index].Points ?? 0m);
            if (change != 0m)
            {
                rows += change;
                Add(PartOf(before.Items[index], after.Items[index]), change, index + 1);
            }
        }

        decimal capped = after.Total - before.Total - execution - rows;
        if (capped != 0m)
        {
            Add((before.CappedAt ?? after.CappedAt) is not null ? RulebookPart.TotalCap : RulebookPart.FullScore, capped, null);
        }

        if (_from.Grades.GradeOf(after.Total) != after.Grade)
        {
            Add(RulebookPart.Grades, 0m, null);
        }

        return [.. effects
            .Select(effect => new ChangeCause(effect.Key, effect.Value.Points, effect.Value.Rows, effect.Key == RulebookPart.TotalCap ? Cap(before, after) : Clause(effect.Key)))
            .OrderByDescending(cause => Math.Abs(cause.Points))];
    }

    private static bool SamePoints(Scorecard before, Scorecard after)
    {
        for (int index = 0; index < before.Items.Count; index++)
        {
            if (before.Items[index].Points != after.Items[index].Points)
            {
                return false;
            }
        }

        return before.Execution.Points == after.Execution.Points;
    }

    private RulebookPart PartOf(ItemScore before, ItemScore after)
    {
        Indicator row = before.Indicator;
        RulebookPart part = row switch
        {
            _ when before.Ground == ScoreGround.UnfundedCost || after.Ground == ScoreGround.UnfundedCost => RulebookPart.UnfundedCost,
            _ when before.Basis is Basis.Judged || after.Basis is Basis.Judged => RulebookPart.Bands,
            { Direction: Direction.AtMost } => RulebookPart.AtMost,
            { Target.Shape: ValueShape.Interval } when row.Actual.Number >= row.Target.Number => RulebookPart.AtMost,
            { Direction: Direction.Exactly } when _differing.Contains(RulebookPart.Exactly) => RulebookPart.Exactly,
            _ => RulebookPart.AtLeast,
        };
        return _differing.Contains(part) ? part : RulebookPart.Rounding;
    }

    // Which step of the cap it is, not only the clause that lists them all.
    private Message Cap(Scorecard before, Scorecard after)
    {
        Scorecard capped = after.CappedAt is null ? before : after;
        decimal percent = (capped.Execution.Rate!.Value * new ExactRatio(100, 1)).RoundHalfUp(2);
        return after.CappedAt is null
            ? new Message("执行率 {0}%，原封顶 {1} 分，不再封顶；{2}", "rate {0} %: was capped at {1}, no longer; {2}", percent, before.CappedAt, Clause(RulebookPart.TotalCap))
            : new Message("执行率 {0}%，总分最多 {1} 分；{2}", "rate {0} %: at most {1}; {2}", percent, after.CappedAt, Clause(RulebookPart.TotalCap));
    }

    private Message Clause(RulebookPart part) =>
        (RulebookWords.CitationOf(_to, part) ?? RulebookWords.CitationOf(_from, part))?.Clause ?? RulebookWords.Of(_to, part);
}
