using PerformanceScoring.Batch;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Batch;

/// <summary>A part of a batch file: some tens of thousands of rows in columns, the ids of their forms, and then their scores.</summary>
/// <remarks>Not thread-safe; filled by one thread, then scored and written by another.</remarks>
public sealed class BatchChunk
{
    private byte[] _ids = new byte[1 << 16];
    private int[] _idEnds = new int[1 << 12];
    private int[] _totals = [];
    private int[] _least = [];
    private int[] _most = [];
    private bool[] _incomplete = [];
    private Grade[] _grades = [];
    private int[] _points = [];

    internal BatchChunk(Rulebook rulebook, int decimals) => Builder = new FormColumnsBuilder(rulebook, decimals);

    /// <summary>How many forms it has.</summary>
    public int FormCount { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int RowCount { get; private set; }

    /// <summary>Each form's total in hundredths.</summary>
    public ReadOnlySpan<int> Totals => _totals.AsSpan(0, FormCount);

    /// <summary>The least total of each form, in hundredths.</summary>
    public ReadOnlySpan<int> Least => _least.AsSpan(0, FormCount);

    /// <summary>The most total of each form, in hundredths.</summary>
    public ReadOnlySpan<int> Most => _most.AsSpan(0, FormCount);

    /// <summary>Each form's grade.</summary>
    public ReadOnlySpan<Grade> Grades => _grades.AsSpan(0, FormCount);

    /// <summary>Whether a form has a row without points.</summary>
    public ReadOnlySpan<bool> Incomplete => _incomplete.AsSpan(0, FormCount);

    /// <summary>Each row's points in hundredths; empty unless rows are asked for.</summary>
    public ReadOnlySpan<int> Points => _points.AsSpan(0, Math.Min(RowCount, _points.Length));

    /// <summary>The index of each form's first row, and at the end the number of rows.</summary>
    public ReadOnlySpan<int> FormStarts => Builder.FormStarts;

    internal FormColumnsBuilder Builder { get; }

    /// <summary>The id of a form, in UTF-8.</summary>
    /// <param name="form">The form's index in the chunk.</param>
    /// <returns>The id.</returns>
    public ReadOnlySpan<byte> Id(int form)
    {
        int start = form == 0 ? 0 : _idEnds[form - 1];
        return _ids.AsSpan(start, _idEnds[form] - start);
    }

    internal void AddId(ReadOnlySpan<byte> id)
    {
        int form = FormCount;
        int start = form == 0 ? 0 : _idEnds[form - 1];
        if (form == _idEnds.Length)
        {
            Array.Resize(ref _idEnds, form * 2);
        }

        if (start + id.Length > _ids.Length)
        {
            Array.Resize(ref _ids, (start + id.Length) * 2);
        }

        id.CopyTo(_ids.AsSpan(start));
        _idEnds[form] = start + id.Length;
        FormCount = form + 1;
    }

    internal BatchSummary Score(BatchScorer scorer, bool rows)
    {
        if (Builder.FormCount != FormCount)
        {
            throw new InvalidOperationException("A chunk has an id for each of its forms.");
        }

        RowCount = Builder.FormStarts[^1];
        Grow(ref _totals, FormCount);
        Grow(ref _least, FormCount);
        Grow(ref _most, FormCount);
        Grow(ref _incomplete, FormCount);
        Grow(ref _grades, FormCount);
        Grow(ref _points, rows ? RowCount : 0);
        return scorer.Score(Builder, new ScoreSpans
        {
            Totals = _totals.AsSpan(0, FormCount),
            Least = _least.AsSpan(0, FormCount),
            Most = _most.AsSpan(0, FormCount),
            Incomplete = _incomplete.AsSpan(0, FormCount),
            Grades = _grades.AsSpan(0, FormCount),
            Points = rows ? _points.AsSpan(0, RowCount) : default,
        });
    }

    internal void Clear()
    {
        Builder.Clear();
        FormCount = 0;
        RowCount = 0;
    }

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length * 2];
        }
    }
}
