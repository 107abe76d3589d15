using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Batch;

/// <summary>Builds <see cref="FormColumns"/> row by row. A row that cannot be scored is refused with its reason, and its form is left out when it ends.</summary>
/// <remarks>Not thread-safe. May be cleared and used again, which keeps its memory.</remarks>
public sealed unsafe class FormColumnsBuilder
{
    private static readonly Message SecondExecution = new("同一张表有两行预算执行率。", "The form has a second row for the execution rate.");
    private static readonly Message TooHeavy = new("一张表的分值合计超出范围。", "The weights of one form add up to more than a batch holds.");
    private static readonly Message WithoutWeight = new("没有分值，也没有规则给出预算执行率的分值。", "There is no weight, and no rulebook that gives the execution rate's.");

    private readonly Rulebook? _rulebook;
    private readonly int _decimals;
    private readonly List<RefusedRow> _refused = [];
    private readonly RowMemory _memory = new();
    private int _rows;
    private int _rowNumber;
    private int _formNumber = 1;
    private long _formWeight;
    private bool _hasExecution;
    private bool _isRefused;

    /// <summary>Creates a builder.</summary>
    /// <param name="rulebook">
    /// The rules the forms will be scored under: they give an execution rate its weight, and say how declared points of rows without a weight are cut (half up when null).
    /// Null when every row carries its weight and typed forms are not added.
    /// </param>
    /// <param name="decimals">How many decimals the fixed point of target and actual has, 2 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not within 2…9.</exception>
    public FormColumnsBuilder(Rulebook? rulebook = null, int decimals = 4)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 9);
        _rulebook = rulebook;
        _decimals = decimals;
    }

    /// <summary>How many forms are complete and taken.</summary>
    public int FormCount { get; private set; }

    /// <summary>How many rows the complete forms and the open one have.</summary>
    public int RowCount => _rows;

    /// <summary>The index of each complete form's first row, and at the end the number of their rows. Valid until the builder goes on.</summary>
    public ReadOnlySpan<int> FormStarts => _memory.Starts.Span[..(FormCount + 1)];

    /// <summary>The rows refused so far.</summary>
    public IReadOnlyList<RefusedRow> Refused => [.. _refused];

    /// <summary>Adds a row to the open form.</summary>
    /// <param name="kind">What it asks.</param>
    /// <param name="weight">The weight in points; null for none: then the execution rate's is the rulebook's, and another row's points are its declared ones.</param>
    /// <param name="target">A, in the unit of <paramref name="actual"/>; null when missing.</param>
    /// <param name="actual">B; null when missing. For kinds without a target the share or the points.</param>
    /// <param name="declared">The declared points; null when there are none.</param>
    /// <returns>Why the row is refused; null when it is taken.</returns>
    public Message? AddRow(RowKind kind, decimal? weight, decimal? target, decimal? actual, decimal? declared = null)
    {
        if (!FixedPoint.TryOf(target, _decimals, out long a)
            | !FixedPoint.TryOf(actual, _decimals, out long b)
            | !FixedPoint.TryOf(declared, _decimals, out long points))
        {
            return Refuse(FixedPoint.NotRepresentable(_decimals));
        }

        int? hundredths = null;
        if (weight is { } known)
        {
            if (!FixedPoint.TryOf(known, 2, out long units) || Math.Abs(units) > int.MaxValue)
            {
                return Refuse(FixedPoint.WeightNotRepresentable);
            }

            hundredths = (int)units;
        }

        return AddFixed(kind, hundredths, a, b, points);
    }

    /// <summary>Adds a row in fixed point to the open form.</summary>
    /// <param name="kind">What it asks.</param>
    /// <param name="weight">The weight in hundredths; null for none: then the execution rate's is the rulebook's, and another row's points are its declared ones.</param>
    /// <param name="target">A in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="actual">B in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="declared">The declared points in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <returns>Why the row is refused; null when it is taken.</returns>
    public Message? AddFixed(RowKind kind, int? weight, long target, long actual, long declared = FormColumns.Missing)
    {
        if (weight is { } known)
        {
            return AddEncoded(kind, known, target, actual, declared);
        }

        if (kind != RowKind.Execution)
        {
            return AddWithoutWeight(kind, declared == FormColumns.Missing && kind is RowKind.Declared or RowKind.Settled ? actual : declared);
        }

        return _rulebook is null || !FixedPoint.TryOf(_rulebook.Execution?.Weight ?? 0m, 2, out long hundredths)
            ? Refuse(WithoutWeight)
            : AddEncoded(kind, (int)hundredths, target, actual, declared);
    }

    /// <summary>Adds rows in fixed point to the open form, until one is refused.</summary>
    /// <param name="kinds">What they ask.</param>
    /// <param name="weights">The weights in hundredths; <see cref="int.MinValue"/> for none.</param>
    /// <param name="targets">A of each, in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="actuals">B of each, in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="declared">The declared points of each, in fixed point, or <see cref="FormColumns.Missing"/>.</param>
    /// <param name="reason">Why the row behind those taken is refused; null when all were taken.</param>
    /// <returns>How many were taken.</returns>
    /// <exception cref="ArgumentException">The spans are not of one length.</exception>
    public int AddFixed(
        ReadOnlySpan<RowKind> kinds, ReadOnlySpan<int> weights, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals, ReadOnlySpan<long> declared, out Message? reason)
    {
        if (weights.Length != kinds.Length || targets.Length != kinds.Length || actuals.Length != kinds.Length || declared.Length != kinds.Length)
        {
            throw new ArgumentException("Kinds, weights, targets, actuals and declared points are of the same length.", nameof(kinds));
        }

        for (int index = 0; ; index++)
        {
            index += AddCommon(kinds[index..], weights[index..], targets[index..], actuals[index..]);
            if (index == kinds.Length)
            {
                reason = null;
                return index;
            }

            reason = AddFixed(kinds[index], weights[index] == int.MinValue ? null : weights[index], targets[index], actuals[index], declared[index]);
            if (reason is not null)
            {
                return index;
            }
        }
    }

    /// <summary>Adds a typed form: all its rows, and its end.</summary>
    /// <param name="form">The form.</param>
    /// <returns>True when it was taken; false when a row of it was refused.</returns>
    /// <exception cref="InvalidOperationException">The builder has no rulebook, or another form is open.</exception>
    public bool AddForm(SelfEvaluationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (_rulebook is null || _hasExecution || _isRefused || _rows > FormStart)
        {
            throw new InvalidOperationException(_rulebook is null ? "Typed forms need the rulebook they will be scored under." : "Another form is open.");
        }

        TypedFormEncoder.Add(form, _rulebook, _decimals, this);
        return EndForm();
    }

    /// <summary>Ends the open form.</summary>
    /// <returns>True when it is taken; false when one of its rows was refused: then it is not in the columns.</returns>
    public bool EndForm()
    {
        bool taken = !_isRefused;
        if (taken)
        {
            FormCount++;
            _memory.PutStart(FormCount, _rows);
        }
        else
        {
            _rows = FormStart;
        }

        _formNumber++;
        _formWeight = 0;
        _hasExecution = false;
        _isRefused = false;
        return taken;
    }

    /// <summary>The columns of the complete forms.</summary>
    /// <returns>The columns; later changes of the builder do not reach them.</returns>
    public FormColumns Build()
    {
        int rows = FormStart;
        return new FormColumns(_memory.Codes.Span[..rows], _memory.Weights.Span[..rows], _memory.Targets.Span[..rows], _memory.Actuals.Span[..rows], FormStarts, _decimals);
    }

    /// <summary>The columns of the complete forms without a copy: they mean nothing any more once the builder goes on.</summary>
    internal FormColumns Lend() => new(_memory.Codes, _memory.Weights, _memory.Targets, _memory.Actuals, _memory.Starts, FormCount, _decimals);

    /// <summary>Forgets all forms and refused rows; row and form numbers begin with 1 again.</summary>
    public void Clear()
    {
        _refused.Clear();
        _rows = 0;
        _rowNumber = 0;
        _formNumber = 1;
        _formWeight = 0;
        _hasExecution = false;
        _isRefused = false;
        FormCount = 0;
    }

    internal void Reserve(int rows, int forms) => _memory.ReserveAll(rows, forms);

    internal Message? AddEncoded(RowKind kind, int weight, long target, long actual, long declared)
    {
        Message? reason = RowEncoder.Encode(kind, weight, target, actual, declared, _decimals, out EncodedRow row);
        return reason is null ? Add(row) : Refuse(reason);
    }

    /// <summary>Refuses the next row of the open form, for a reason found before the batch, such as a cell that is no number.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The reason.</returns>
    public Message Refuse(Message reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        _isRefused = true;
        _rowNumber++;
        _refused.Add(new RefusedRow(_rowNumber, _formNumber, reason));
        return reason;
    }

    private int FormStart => _memory.Starts.Pointer[FormCount];

    // The rows up to the first that is not as nearly all are, or that the form may not take.
    private int AddCommon(ReadOnlySpan<RowKind> kinds, ReadOnlySpan<int> weights, ReadOnlySpan<long> targets, ReadOnlySpan<long> actuals)
    {
        if (_isRefused || kinds.Length > FormColumns.MostRows - _rows)
        {
            return 0;
        }

        _memory.Reserve(_rows, kinds.Length);
        byte* codes = _memory.Codes.Pointer + _rows;
        int* weightsTo = _memory.Weights.Pointer + _rows;
        long* targetsTo = _memory.Targets.Pointer + _rows;
        long* actualsTo = _memory.Actuals.Pointer + _rows;
        long one = RowEncoder.PowerOfTen(_decimals);
        long formWeight = _formWeight;
        bool hasExecution = _hasExecution;
        int count = 0;
        while (count < kinds.Length && RowEncoder.TryEncodeCommon(kinds[count], weights[count], targets[count], actuals[count], one, out EncodedRow row))
        {
            bool execution = row.Code == RowCode.Execution;
            if ((execution & hasExecution) || formWeight + row.Weight > int.MaxValue)
            {
                break;
            }

            hasExecution |= execution;
            formWeight += row.Weight;
            codes[count] = (byte)row.Code;
            weightsTo[count] = row.Weight;
            targetsTo[count] = row.Target;
            actualsTo[count] = row.Actual;
            count++;
        }

        _formWeight = formWeight;
        _hasExecution = hasExecution;
        _rows += count;
        _rowNumber += count;
        return count;
    }

    // A row that no weight limits: its declared points are its points, and there is no range.
    private Message? AddWithoutWeight(RowKind kind, long points)
    {
        if (kind == RowKind.None || points == FormColumns.Missing)
        {
            return AddEncoded(kind == RowKind.None ? kind : RowKind.Declared, 0, FormColumns.Missing, FormColumns.Missing, FormColumns.Missing);
        }

        long step = RowEncoder.PowerOfTen(_decimals - 2);
        bool up = _rulebook is not { Rounding.TruncatesDeclared: true } && points % step * 2 >= step;
        long hundredths = Math.Clamp((points / step) + (up ? 1 : 0), 0, FormColumns.MostWeight);
        return AddEncoded(RowKind.Settled, (int)hundredths, FormColumns.Missing, hundredths * step, FormColumns.Missing);
    }

    private Message? Add(in EncodedRow row)
    {
        bool execution = RowCodes.IsExecution(row.Code);
        if (execution && _hasExecution)
        {
            return Refuse(SecondExecution);
        }

        // Totals are 32-bit sums in the kernels: a form that could pass them is refused here.
        _formWeight += row.Weight;
        if (_formWeight > int.MaxValue || _rows == FormColumns.MostRows)
        {
            return Refuse(TooHeavy);
        }

        _hasExecution |= execution;
        _rowNumber++;
        if (_isRefused)
        {
            return null;
        }

        _memory.Reserve(_rows, 1);
        _memory.Put(_rows, row);
        _rows++;
        return null;
    }
}
