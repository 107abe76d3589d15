using PerformanceScoring.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Puts rows together to forms, scores the forms by the chunk and writes them; a form with a bad row goes to the rejects as a whole.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FormTaker
{
    private const int RowsAChunk = 1 << 16;

    // An open form is held whole: a form of more rows than this is none.
    private const int MostRowsAForm = 1 << 22;

    private static readonly Message NeighbourUnknown = new(
        "相邻的一行读不出属于哪张表，可能是本表的行。", "A row beside this form does not say which form it belongs to; it may be one of this form's.");

    private static readonly Message NotTogether = new(
        "同一张表的行不连续（或有两张表同名）；请先按 form 排序。", "The rows of the form do not stand together, or two forms have this id; sort the file by form.");

    private static readonly Message TooLong = new("一张表超过 {0} 行。", "The form has more than {0} rows.", MostRowsAForm);

    private readonly BatchScorer _scorer;
    private readonly IReadOnlyList<BatchScoreSink> _sinks;
    private readonly RejectsWriter? _rejects;
    private readonly bool _wantsRows;
    private readonly FormMemory _memory = new();
    private readonly IReadOnlySet<UInt128> _known;
    private readonly HashSet<UInt128> _scattered = [];
    private readonly long[] _grades = new long[Grade.All.Count];
    private readonly BatchChunk _chunk;
    private byte[] _form = new byte[64];
    private int _formLength;
    private long _formRows;
    private int _refused;
    private bool _isOpen;
    private bool _isFormRejected;
    private bool _taintsNext;
    private BatchFileCounts _counts;
    private ScatteredForm? _firstScattered;

    public FormTaker(Rulebook rulebook, IReadOnlyList<BatchScoreSink> sinks, RejectsWriter? rejects, int decimals, IReadOnlySet<UInt128>? scattered)
    {
        _scorer = new BatchScorer(rulebook);
        _sinks = sinks;
        _rejects = rejects;
        _known = scattered ?? new HashSet<UInt128>();
        _wantsRows = sinks.Any(sink => sink.WantsRows);
        _chunk = new BatchChunk(rulebook, decimals);
    }

    private ReadOnlySpan<byte> Form => _form.AsSpan(0, _formLength);

    /// <summary>Takes rows; what their last form is, the next ones may go on with.</summary>
    public void Take(BatchRows rows)
    {
        int problem = 0;
        for (int index = 0; index < rows.RunCount; index++)
        {
            FormRun run = rows.Run(index);
            int end = rows.EndOf(index);
            _counts.RowsRead += run.Form is { } form ? RowsOf(form) : end - run.FirstRow;
            if (run.IsUnknown)
            {
                TakeUnknown(rows, run.FirstRow, end, ref problem);
                continue;
            }

            ReadOnlySpan<byte> id = rows.IdOf(run);
            if (run.IsWhole || !_isOpen || !id.SequenceEqual(Form))
            {
                EndForm();
                BeginForm(id, rows.Lines[run.FirstRow]);
            }

            if (run.Form is not null)
            {
                TakeTyped(run.Form, rows.Lines[run.FirstRow]);
            }
            else
            {
                TakeRows(rows, run.FirstRow, end, ref problem);
            }
        }
    }

    /// <summary>Ends the last form and writes what is left.</summary>
    public BatchFileResult End()
    {
        EndForm();
        Score();
        foreach (BatchScoreSink sink in _sinks)
        {
            sink.Complete();
        }

        _rejects?.Complete();
        return _counts.RowsRead == _counts.RowsScored + _counts.RowsRejected
            ? new BatchFileResult(_counts, _grades) { ScatteredForms = _scattered, FirstScattered = _firstScattered, HasForgotten = _memory.HasForgotten }
            : throw new InvalidOperationException(
                FormattableString.Invariant($"{_counts.RowsRead} rows were read, {_counts.RowsScored} scored and {_counts.RowsRejected} rejected: they do not add up."));
    }

    private static long RowsOf(SelfEvaluationForm form) => form.Indicators.Count + (form.Execution is null ? 0 : 1);

    private void BeginForm(ReadOnlySpan<byte> id, long line)
    {
        if (id.Length > _form.Length)
        {
            _form = new byte[id.Length * 2];
        }

        id.CopyTo(_form);
        _formLength = id.Length;
        _isOpen = true;
        UInt128 digest = FormMemory.DigestOf(id);
        bool isNew = _memory.IsNew(id, digest);
        if (!isNew || _known.Contains(digest))
        {
            if (_scattered.Add(digest) && !isNew)
            {
                _firstScattered ??= new ScatteredForm(RecordCells.TextOf(id), line);
            }

            Reject(line, NotTogether);
        }
        else if (_taintsNext)
        {
            Reject(line, NeighbourUnknown);
        }

        _taintsNext = false;
    }

    // A row that may be one of the form before it or of the one behind it: neither may get a total without it.
    private void TakeUnknown(BatchRows rows, int first, int end, ref int problem)
    {
        for (int row = first; row < end; row++)
        {
            Message reason = problem < rows.ProblemCount && rows.Problem(problem).Row == row ? rows.Problem(problem++).Reason : RecordCells.NoForm;
            _rejects?.Row(rows.Lines[row], default, reason);
        }

        _counts.RowsRejected += end - first;
        _taintsNext = true;
        if (_isOpen && !_isFormRejected)
        {
            Reject(rows.Lines[first], NeighbourUnknown);
        }
    }

    private void TakeRows(BatchRows rows, int first, int end, ref int problem)
    {
        bool fits = _formRows + (end - first) <= MostRowsAForm;
        if (!fits && !_isFormRejected)
        {
            Reject(rows.Lines[first], TooLong);
        }

        _formRows += end - first;
        for (int row = first; row < end; row++)
        {
            int bad = problem < rows.ProblemCount ? Math.Min(rows.Problem(problem).Row, end) : end;
            Message? reason = null;
            row += fits ? _chunk.Builder.AddFixed(
                rows.Kinds[row..bad], rows.Weights[row..bad], rows.Targets[row..bad], rows.Actuals[row..bad], rows.Declared[row..bad], out reason) : bad - row;
            if (row == bad && bad < end)
            {
                reason = rows.Problem(problem++).Reason;
            }

            if (reason is not null)
            {
                Reject(rows.Lines[row], reason);
            }
        }
    }

    private void TakeTyped(SelfEvaluationForm form, long line)
    {
        _formRows += RowsOf(form);
        int refused = _chunk.Builder.Refused.Count;
        if (_isFormRejected)
        {
            return;
        }

        // The builder ends a typed form itself.
        bool taken = _chunk.Builder.AddForm(form);
        for (int index = refused; index < _chunk.Builder.Refused.Count; index++)
        {
            _rejects?.Row(line, Form, _chunk.Builder.Refused[index].Reason);
        }

        CloseForm(taken);
    }

    private void Reject(long line, Message reason)
    {
        if (!_isFormRejected)
        {
            _isFormRejected = true;
            _ = _chunk.Builder.Refuse(reason);
        }

        _refused++;
        _rejects?.Row(line, Form, reason);
    }

    private void EndForm()
    {
        if (_isOpen)
        {
            CloseForm(_chunk.Builder.EndForm());
        }
    }

    private void CloseForm(bool taken)
    {
        if (taken)
        {
            _chunk.AddId(Form);
            _counts.FormsScored++;
            _counts.RowsScored += _formRows;
        }
        else
        {
            _rejects?.Form(Form, _formRows);
            _counts.FormsRejected++;
            _counts.RowsRejected += _formRows;
        }

        _isOpen = false;
        _isFormRejected = false;
        _formRows = 0;
        if (_chunk.Builder.RowCount >= RowsAChunk || _refused >= RowsAChunk)
        {
            Score();
        }
    }

    private void Score()
    {
        BatchSummary summary = _chunk.Score(_scorer, _wantsRows);
        for (int index = 0; index < _grades.Length; index++)
        {
            _grades[index] += summary.CountOf(Grade.All[index]);
        }

        foreach (BatchScoreSink sink in _sinks)
        {
            sink.Write(_chunk);
        }

        // The builder remembers what it refused: a file of nothing but bad rows must not fill the memory.
        _chunk.Clear();
        _refused = 0;
    }
}
