using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Values;

namespace PerformanceScoring.Batch;

/// <summary>A rulebook in integers, as the kernels need it. Nothing is decided here that the rulebook does not say.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class BatchRules
{
    public BatchRules(Rulebook rulebook)
    {
        Rulebook = rulebook;
        int decimals = rulebook.Rounding.Decimals;
        if (decimals > 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"A batch counts in hundredths; {rulebook.Name} rounds points to {decimals} decimals."), nameof(rulebook));
        }

        Step = (int)RowEncoder.PowerOfTen(2 - decimals);
        FullScore = Hundredths(rulebook.FullScore);
        ExecutionWeight = rulebook.Execution is { } execution ? Hundredths(execution.Weight) : 0;
        Steps = [.. rulebook.Grades.Steps.Reverse().Select(step => new GradeEdge((int)decimal.Ceiling(step.Least * 100m), step.Grade))];
        CapSteps = [.. rulebook.TotalCap?.Steps.Select(step => new RateCap(ExactRatio.FromDecimal(step.BelowRate), Hundredths(step.MostTotal))) ?? []];
        ExecutionCurve = rulebook.Execution is { Curve: var curve } ? new WholeCurve(curve) : null;
        AtLeastCurve = new WholeCurve(rulebook.AtLeast.Curve);
        AtMostCurve = new WholeCurve(rulebook.AtMost.Curve);
        HasShortBands = Step == 1 && rulebook.Bands.InHundredths;
        WholeBands = Step == 1 ? WholeBands.Of(rulebook.Bands) : null;
        IsLinear = rulebook.AtMost.Method == AtMostMethod.Linear;
        FormulaCodes = CodesByFormula();
    }

    public Rulebook Rulebook { get; }

    /// <summary>The most a form can total, in hundredths.</summary>
    public int FullScore { get; }

    /// <summary>Points are multiples of so many hundredths: 1, unless the rulebook rounds to fewer decimals.</summary>
    public int Step { get; }

    /// <summary>The rulebook's weight of the execution rate, in hundredths.</summary>
    public int ExecutionWeight { get; }

    /// <summary>The grades from the worst up, each with the least total that earns it.</summary>
    public GradeEdge[] Steps { get; }

    /// <summary>The caps on the total by the execution rate, the lowest rate first.</summary>
    public RateCap[] CapSteps { get; }

    /// <summary>How the execution rate becomes credit; null where it is not scored.</summary>
    public WholeCurve? ExecutionCurve { get; }

    /// <summary>How the attainment of a positive indicator becomes credit.</summary>
    public WholeCurve AtLeastCurve { get; }

    /// <summary>How the attainment of a negative indicator becomes credit.</summary>
    public WholeCurve AtMostCurve { get; }

    /// <summary>Whether points are hundredths and the edges of the bands hundredths of the weight: then ranges are computed in integers.</summary>
    public bool HasShortBands { get; }

    /// <summary>The bands of judged rows in integers; null where they are no such ones.</summary>
    public WholeBands? WholeBands { get; }

    /// <summary>Whether a negative indicator that was exceeded counts 1 − (B − A) ÷ A.</summary>
    public bool IsLinear { get; }

    /// <summary>The row codes whose points are w or w · n ÷ d under this rulebook. Rows of all others take the exact path.</summary>
    public uint FormulaCodes { get; }

    /// <summary>A total's grade.</summary>
    public Grade GradeOf(int total)
    {
        Grade grade = Grade.Poor;
        foreach (GradeEdge step in Steps)
        {
            grade = total >= step.Least ? step.Grade : grade;
        }

        return grade;
    }

    /// <summary>All points of a weight.</summary>
    public int Full(int weight) => weight - (weight % Step);

    private static int Hundredths(decimal value)
    {
        decimal scaled = value * 100m;
        return scaled == decimal.Truncate(scaled) && scaled is >= 0m and <= FormColumns.MostWeight
            ? decimal.ToInt32(scaled)
            : throw new ArgumentException(FormattableString.Invariant($"A batch counts in hundredths; the rulebook's {value} is no such number."), nameof(value));
    }

    private uint CodesByFormula()
    {
        if (Step != 1)
        {
            return 0;
        }

        uint codes = RowCodes.All & ~RowCodes.Of(RowCode.ExactlyBelowZero);
        if (Rulebook.Execution is not { } execution)
        {
            codes &= ~RowCodes.OfExecution;
        }
        else
        {
            codes &= execution.Curve.IsProportional ? codes : ~RowCodes.Of(RowCode.Execution);
            codes &= execution.ZeroBudget == ZeroBudgetPolicy.FullPoints ? ~RowCodes.Of(RowCode.ExecutionZeroBudget) : codes;
        }

        codes &= Rulebook.Rounding.TruncatesDeclared ? ~RowCodes.OfDeclared : codes;
        codes &= Rulebook.AtLeast.Curve.IsProportional ? codes : ~RowCodes.Of(RowCode.AtLeast);
        codes &= Rulebook.AtMost.Curve.IsProportional ? codes : ~RowCodes.Of(RowCode.AtMost);
        return Rulebook.Exactly.Method == ExactlyMethod.AsAtLeast && Rulebook.AtLeast.Curve.IsProportional ? codes : codes & ~RowCodes.Of(RowCode.Exactly);
    }
}
