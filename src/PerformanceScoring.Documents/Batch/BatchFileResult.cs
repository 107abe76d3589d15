using PerformanceScoring.Forms;

namespace PerformanceScoring.Documents.Batch;

/// <summary>What a batch file came to. Every row that was read was scored or rejected.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class BatchFileResult
{
    private readonly BatchFileCounts _counts;
    private readonly long[] _grades;

    internal BatchFileResult(BatchFileCounts counts, long[] grades)
    {
        _counts = counts;
        _grades = grades;
    }

    /// <summary>How many rows were read.</summary>
    public long RowsRead => _counts.RowsRead;

    /// <summary>How many rows were scored.</summary>
    public long RowsScored => _counts.RowsScored;

    /// <summary>How many rows were not scored: the bad ones and all others of their forms.</summary>
    public long RowsRejected => _counts.RowsRejected;

    /// <summary>How many forms have a total.</summary>
    public long FormsScored => _counts.FormsScored;

    /// <summary>How many forms have none, because a row of them is bad.</summary>
    public long FormsRejected => _counts.FormsRejected;

    /// <summary>
    /// Digests of the forms whose rows do not stand together. What stands together was scored before the rest came: unless this is empty, the scores are wrong, and the
    /// file has to be run again with this set, or sorted.
    /// </summary>
    public required IReadOnlySet<UInt128> ScatteredForms { get; init; }

    /// <summary>The first of the forms whose rows do not stand together, where it was noticed in this run; null when there is none.</summary>
    public ScatteredForm? FirstScattered { get; internal init; }

    /// <summary>Whether the file has so many forms that one coming again after millions of others might not be noticed.</summary>
    public bool HasForgotten { get; internal init; }

    /// <summary>How many forms got a grade.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>The number.</returns>
    public long CountOf(Grade grade)
    {
        for (int index = 0; index < Grade.All.Count; index++)
        {
            if (Grade.All[index] == grade)
            {
                return _grades[index];
            }
        }

        return 0;
    }
}
