using System.Text.Unicode;
using PerformanceScoring.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>Reads the cells of one CSV line into rows.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class CsvLineReader(CsvLayout layout, int decimals)
{
    private readonly CsvColumn[] _columns = layout.Columns;
    private readonly CsvCommonLine _common = new(layout, decimals);
    private readonly RowKind?[] _bands = new RowKind?[layout.SlotCount];
    private readonly bool[] _filled = new bool[layout.SlotCount];
    private readonly bool[] _hasKind = new bool[layout.SlotCount];
    private readonly List<(int Slot, Message Reason)> _problems = [];
    private byte[] _form = new byte[64];
    private int _formLength;
    private bool _hasForm;
    private bool _lineLacksForm = true;
    private bool _hasBands;

    /// <summary>Why a text that is not UTF-8 is not read.</summary>
    public static Message NotUtf8(long line) => new(
        "第 {0} 行不是 UTF-8 文本（可能是 GB18030/GBK 或 UTF-16），请另存为 UTF-8 再读。", "Line {0} is not UTF-8 (perhaps GB18030, GBK or UTF-16); save the file as UTF-8.", line);

    /// <summary>Reads a line without quotes where it lies.</summary>
    public void Read(ReadOnlySpan<byte> line, long number, BatchRows rows)
    {
        Begin(rows);
        int at = 0;
        int cells = 0;
        for (; cells < _columns.Length && at <= line.Length; cells++)
        {
            int length = line[at..].IndexOf((byte)',');
            length = length < 0 ? line.Length - at : length;
            ReadCell(_columns[cells], line.Slice(at, length), number, rows);
            at += length + 1;
        }

        End(cells + (at <= line.Length ? line[at..].Count((byte)',') + 1 : 0), number, rows);
    }

    /// <summary>Reads a record that was taken apart.</summary>
    public void Read(CsvRecord record, long number, BatchRows rows)
    {
        Begin(rows);
        for (int index = 0; index < Math.Min(_columns.Length, record.CellCount); index++)
        {
            ReadCell(_columns[index], record.Cell(index), number, rows);
        }

        End(record.CellCount, number, rows);
    }

    /// <summary>Reads a line as nearly all are, if it is one more row of the form before.</summary>
    /// <inheritdoc cref="CsvCommonLine.Read" path="/param"/>
    /// <inheritdoc cref="CsvCommonLine.Read" path="/returns"/>
    public int ReadCommon(ReadOnlySpan<byte> text, long number, BatchRows rows) =>
        layout.IsWide || _lineLacksForm || rows.Count == 0 ? 0 : _common.Read(text, _form.AsSpan(0, _formLength), number, rows);

    private void Begin(BatchRows rows)
    {
        _hasForm = false;
        int first = rows.Count;
        for (int slot = 0; slot < layout.SlotCount; slot++)
        {
            rows.Kinds[first + slot] = RowKind.None;
            rows.Weights[first + slot] = BatchRows.NoWeight;
            rows.Targets[first + slot] = FormColumns.Missing;
            rows.Actuals[first + slot] = FormColumns.Missing;
            rows.Declared[first + slot] = FormColumns.Missing;
            _filled[slot] = false;
            _hasKind[slot] = false;
        }
    }

    private void ReadCell(CsvColumn column, ReadOnlySpan<byte> cell, long number, BatchRows rows)
    {
        int row = rows.Count + column.Slot;
        Message? problem = null;
        _filled[column.Slot] |= (column.Kind > CsvColumnKind.Form || !layout.IsWide) && column.Kind != CsvColumnKind.Form && !cell.Trim((byte)' ').IsEmpty;
        switch (column.Kind)
        {
            case CsvColumnKind.Form:
                SetForm(cell, number);
                break;
            case CsvColumnKind.Kind:
                // An empty kind is looked at when the line is read: it may be a row that is not there.
                ReadOnlySpan<byte> kind = cell.Trim((byte)' ');
                _hasKind[column.Slot] = RowKindNames.TryParse(kind, out rows.Kinds[row]);
                problem = _hasKind[column.Slot] || kind.IsEmpty ? null : RecordCells.UnknownKind;
                break;
            case CsvColumnKind.Weight:
                problem = FixedText.ReadWeight(cell, out rows.Weights[row]);
                break;
            case CsvColumnKind.Target:
                problem = FixedText.Read(cell, decimals, out rows.Targets[row]);
                break;
            case CsvColumnKind.Actual:
                problem = FixedText.Read(cell, decimals, out rows.Actuals[row]);
                break;
            case CsvColumnKind.Declared:
                problem = FixedText.Read(cell, decimals, out rows.Declared[row]);
                break;
            case CsvColumnKind.Band when !cell.Trim((byte)' ').IsEmpty:
                problem = RecordCells.ReadBand(cell.Trim((byte)' '), out RowKind band);
                _bands[column.Slot] = band;
                _hasBands = true;
                break;
            default:
                break;
        }

        if (problem is not null)
        {
            _problems.Add((column.Slot, RecordCells.Cell(column.Name, RecordCells.TextOf(cell), problem)));
        }
    }

    private void SetForm(ReadOnlySpan<byte> form, long number)
    {
        if (form.Trim(" \t"u8).IsEmpty)
        {
            return;
        }

        if (!Utf8.IsValid(form))
        {
            throw new BatchFileException(NotUtf8(number));
        }

        if (form.Length > _form.Length)
        {
            _form = new byte[form.Length * 2];
        }

        form.CopyTo(_form);
        _formLength = form.Length;
        _hasForm = true;
    }

    private void End(int cells, long number, BatchRows rows)
    {
        bool isEmpty = !_filled.AsSpan().Contains(true);
        if (isEmpty && !_hasForm)
        {
            // Only commas: spreadsheets leave such lines behind their tables.
            _problems.Clear();
            return;
        }

        _lineLacksForm = !_hasForm;
        if (_hasForm)
        {
            rows.BeginForm(_form.AsSpan(0, _formLength), layout.IsWide);
        }
        else
        {
            rows.BeginUnknownForm();
        }

        if (cells != _columns.Length)
        {
            RejectLine(rows, number, new Message("这一行有 {0} 格，表头有 {1} 格。", "The row has {0} cells, the header {1}.", cells, _columns.Length));
        }
        else if (isEmpty)
        {
            RejectLine(rows, number, new Message("这一行没有指标。", "The line has no rows."));
        }
        else if (!layout.IsWide && !_hasBands && _hasKind[0] && _problems.Count == 0)
        {
            _ = rows.Add(number);
        }
        else
        {
            AddSlots(number, rows);
        }
    }

    private void RejectLine(BatchRows rows, long number, Message reason)
    {
        rows.Reject(rows.Add(number), reason);
        Forget();
    }

    // The slots that hold something close up.
    private void AddSlots(long number, BatchRows rows)
    {
        int first = rows.Count;
        for (int slot = 0; slot < layout.SlotCount; slot++)
        {
            if (!_filled[slot])
            {
                continue;
            }

            Move(rows, first + slot);
            int row = rows.Add(number);
            Message? reason = _problems.Find(problem => problem.Slot == slot).Reason;
            reason ??= _hasKind[slot] ? null : RecordCells.Cell(layout.KindNameOf(slot), "", RecordCells.UnknownKind);
            reason ??= _bands[slot] is { } band ? RecordCells.Apply(rows, row, band) : null;
            if (reason is not null)
            {
                rows.Reject(row, reason);
            }
        }

        Forget();
    }

    private void Forget()
    {
        Array.Clear(_bands);
        _hasBands = false;
        _problems.Clear();
    }

    private static void Move(BatchRows rows, int from)
    {
        int to = rows.Count;
        rows.Kinds[to] = rows.Kinds[from];
        rows.Weights[to] = rows.Weights[from];
        rows.Targets[to] = rows.Targets[from];
        rows.Actuals[to] = rows.Actuals[from];
        rows.Declared[to] = rows.Declared[from];
    }
}
