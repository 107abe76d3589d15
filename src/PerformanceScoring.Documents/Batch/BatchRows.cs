using PerformanceScoring.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Some thousands of rows as a source read them, in columns, with the forms they belong to and the rows that could not be read. A source fills it again and again.
/// </summary>
/// <remarks>
/// Not thread-safe. A source opens a form, writes a row's cells at the index <see cref="Count"/> and takes the row with <see cref="Add"/>; or writes many cells
/// and takes them with <see cref="AddMany"/>.
/// </remarks>
public sealed class BatchRows
{
    /// <summary>How many rows fit.</summary>
    public const int Capacity = 1 << 13;

    /// <summary>What stands for an empty cell in <see cref="Weights"/>.</summary>
    public const int NoWeight = int.MinValue;

    private readonly RowKind[] _kinds = new RowKind[Capacity];
    private readonly int[] _weights = new int[Capacity];
    private readonly long[] _targets = new long[Capacity];
    private readonly long[] _actuals = new long[Capacity];
    private readonly long[] _declared = new long[Capacity];
    private readonly long[] _lines = new long[Capacity];
    private readonly List<FormRun> _runs = [];
    private readonly List<(int Row, Message Reason)> _problems = [];
    private byte[] _ids = new byte[1 << 16];
    private int _idsEnd;

    /// <summary>How many rows were taken.</summary>
    public int Count { get; private set; }

    /// <summary>How many more rows fit.</summary>
    public int Room => Capacity - Count;

    /// <summary>What each row asks.</summary>
    public Span<RowKind> Kinds => _kinds;

    /// <summary>Each row's weight in hundredths, or <see cref="NoWeight"/>.</summary>
    public Span<int> Weights => _weights;

    /// <summary>Each row's A in fixed point, or <see cref="FormColumns.Missing"/>.</summary>
    public Span<long> Targets => _targets;

    /// <summary>Each row's B in fixed point, or <see cref="FormColumns.Missing"/>.</summary>
    public Span<long> Actuals => _actuals;

    /// <summary>Each row's declared points in fixed point, or <see cref="FormColumns.Missing"/>.</summary>
    public Span<long> Declared => _declared;

    /// <summary>The line each row stands in or, in files without lines, its number, counted from 1.</summary>
    public Span<long> Lines => _lines;

    internal int RunCount => _runs.Count;

    /// <summary>Says which form the rows that follow belong to. The same id as before goes on with the same form, unless a new one is asked for.</summary>
    /// <param name="id">The form's id, in UTF-8; not empty.</param>
    /// <param name="isWhole">True when the source knows that a form begins here, such as where a line is a form: an id that comes twice is then two forms.</param>
    public void BeginForm(ReadOnlySpan<byte> id, bool isWhole = false)
    {
        if (!isWhole && _runs.Count > 0 && _runs[^1] is { IsUnknown: false } last && IdOf(last).SequenceEqual(id))
        {
            return;
        }

        if (id.Length > _ids.Length - _idsEnd)
        {
            Array.Resize(ref _ids, Math.Max(_ids.Length * 2, _idsEnd + id.Length));
        }

        id.CopyTo(_ids.AsSpan(_idsEnd));
        _runs.Add(new FormRun { FirstRow = Count, IdStart = _idsEnd, IdLength = id.Length, IsWhole = isWhole });
        _idsEnd += id.Length;
    }

    /// <summary>Says that it cannot be told which form the rows that follow belong to.</summary>
    public void BeginUnknownForm()
    {
        if (_runs.Count == 0 || !_runs[^1].IsUnknown)
        {
            _runs.Add(new FormRun { FirstRow = Count, IsUnknown = true });
        }
    }

    /// <summary>Takes a typed form: one row for the execution rate if it has one, one for each indicator.</summary>
    /// <param name="id">Its id, in UTF-8.</param>
    /// <param name="form">The form.</param>
    /// <param name="line">The line it stands in.</param>
    public void AddForm(ReadOnlySpan<byte> id, SelfEvaluationForm form, long line)
    {
        ArgumentNullException.ThrowIfNull(form);
        BeginForm(id, isWhole: true);
        _runs[^1] = _runs[^1] with { Form = form };
        Add(line);
    }

    /// <summary>Takes the row at <see cref="Count"/>, whose cells are written.</summary>
    /// <param name="line">The line it stands in.</param>
    /// <returns>Its index.</returns>
    public int Add(long line)
    {
        _lines[Count] = line;
        return Count++;
    }

    /// <summary>Takes rows whose cells and lines are written.</summary>
    /// <param name="count">How many.</param>
    public void AddMany(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Room);
        Count += count;
    }

    /// <summary>Writes an empty row at <see cref="Count"/>.</summary>
    public void ClearNext()
    {
        _kinds[Count] = RowKind.None;
        _weights[Count] = NoWeight;
        _targets[Count] = FormColumns.Missing;
        _actuals[Count] = FormColumns.Missing;
        _declared[Count] = FormColumns.Missing;
    }

    /// <summary>Says that a row could not be read.</summary>
    /// <param name="row">Its index; never below that of the last.</param>
    /// <param name="reason">Why.</param>
    public void Reject(int row, Message reason) => _problems.Add((row, reason));

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Count = 0;
        _idsEnd = 0;
        _runs.Clear();
        _problems.Clear();
    }

    internal FormRun Run(int index) => _runs[index];

    internal int EndOf(int run) => run + 1 < _runs.Count ? _runs[run + 1].FirstRow : Count;

    internal ReadOnlySpan<byte> IdOf(in FormRun run) => _ids.AsSpan(run.IdStart, run.IdLength);

    internal int ProblemCount => _problems.Count;

    internal (int Row, Message Reason) Problem(int index) => _problems[index];
}
