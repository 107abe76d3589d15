using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Analysis.Simulation;

/// <summary>A portfolio under one of many rulebooks: every form's total and grade.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class ScenarioOutcome
{
    private readonly FormTotals _totals;
    private readonly byte[] _grades;
    private readonly int[] _counts = new int[Grade.All.Count];

    internal ScenarioOutcome(FormTotals totals)
    {
        _totals = totals;
        _grades = new byte[totals.Count];
        for (int index = 0; index < _grades.Length; index++)
        {
            _grades[index] = GradeIndex.Of(Rulebook.Grades.GradeOf(totals[index]));
            _counts[_grades[index]]++;
        }
    }

    /// <summary>The rules.</summary>
    public Rulebook Rulebook => _totals.Rulebook;

    /// <summary>How many forms there are.</summary>
    public int Count => _totals.Count;

    /// <summary>A form's total.</summary>
    /// <param name="index">The form's index, from 0.</param>
    /// <returns>The total in points.</returns>
    public decimal Total(int index) => _totals[index];

    /// <summary>A form's grade.</summary>
    /// <param name="index">The form's index, from 0.</param>
    /// <returns>The grade.</returns>
    public Grade GradeOf(int index) => Grade.All[_grades[index]];

    /// <summary>How many forms have a grade.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The count.</returns>
    public int CountOf(Grade grade) => _counts[GradeIndex.Of(grade)];
}
