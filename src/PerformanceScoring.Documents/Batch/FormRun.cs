using System.Runtime.InteropServices;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Rows of one form that stand together in <see cref="BatchRows"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FormRun
{
    /// <summary>The index of the first row.</summary>
    public int FirstRow { get; init; }

    /// <summary>Where the form's id begins.</summary>
    public int IdStart { get; init; }

    /// <summary>How many bytes the id has.</summary>
    public int IdLength { get; init; }

    /// <summary>Whether a form begins here even if the one before has the same id.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether it cannot be told which form the rows belong to.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>The form itself where the source has it typed: its rows are not in the columns then, which have one row in its place.</summary>
    public SelfEvaluationForm? Form { get; init; }
}
