using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Scoring;

/// <summary>A form, scored: every row, the total with its range, and the grade with its robustness.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class Scorecard
{
    internal Scorecard(SelfEvaluationForm form, Rulebook rulebook, ExecutionScore execution, IReadOnlyList<ItemScore> items)
    {
        Form = form;
        Rulebook = rulebook;
        Execution = execution;
        Items = items;
    }

    /// <summary>The form.</summary>
    public SelfEvaluationForm Form { get; }

    /// <summary>The rulebook it was scored under.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>The execution rate.</summary>
    public ExecutionScore Execution { get; }

    /// <summary>The rows in printed order.</summary>
    public IReadOnlyList<ItemScore> Items { get; }

    /// <summary>min(full score, sum of the rounded points), and any cap of the rulebook; points that are null count 0.</summary>
    public decimal Total { get; internal init; }

    /// <summary>The least and the most the rules allow.</summary>
    public PointRange Range { get; internal init; }

    /// <summary>True when the points of a row or of the execution rate are null.</summary>
    public bool IsIncomplete { get; internal init; }

    /// <summary>The cap on the total that the execution rate set; null when none did.</summary>
    public decimal? CappedAt { get; internal init; }

    /// <summary>The grade of the total.</summary>
    public Grade Grade => Rulebook.Grades.GradeOf(Total);

    /// <summary>The grade of the least total.</summary>
    public Grade LeastGrade => Rulebook.Grades.GradeOf(Range.Least);

    /// <summary>The grade of the most total.</summary>
    public Grade MostGrade => Rulebook.Grades.GradeOf(Range.Most);

    /// <summary>True when both ends of the range give the same grade, and rows had points to give: see <see cref="IsWithoutPoints"/>.</summary>
    public bool IsGradeRobust => LeastGrade == MostGrade && !IsWithoutPoints;

    /// <summary>
    /// True when the form has rows, but none with a weight or with points, as forms of transfer payments are printed: the total is that of the execution rate alone, and the
    /// grade says nothing. It is not counted among grades.
    /// </summary>
    public bool IsWithoutPoints => Items.Count > 0 && Items.All(item => item.Weight == 0m && item.Points is null);

    /// <summary>The printed total; null when none is printed.</summary>
    public decimal? DeclaredTotal => Form.DeclaredTotal.NumberOrNull;

    /// <summary>The grade of the printed total; null when none is printed.</summary>
    public Grade? DeclaredGrade => DeclaredTotal is { } total ? Rulebook.Grades.GradeOf(total) : null;

    /// <summary>Declared minus recomputed total; null when none is printed.</summary>
    public decimal? Difference => DeclaredTotal - Total;

    /// <summary>What the scorer itself has to say: points above a weight, weights that do not add up.</summary>
    public IReadOnlyList<Finding> Findings { get; internal init; } = [];
}
