using System.Text;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Reads batch rows from CSV in UTF-8, with or without a byte order mark, line ends of any kind: a header with <c>form, kind, weight, target, actual</c> and optional
/// <c>declared, band</c>, one row a line; or one form a line with <c>form, 1.kind, 1.weight, 1.target, 1.actual, 2.kind, …</c>.
/// </summary>
/// <remarks>Not thread-safe. Written by hand because the file decides how long a batch takes: lines without a quote are read where they lie.</remarks>
public sealed class CsvRowSource : BatchRowSource
{
    private const int FirstBuffer = 1 << 18;
    private const int LongestRecord = 1 << 20;

    private readonly TextBuffer _text;
    private readonly CsvRecord _record = new();
    private readonly CsvLayout _layout;
    private readonly CsvLineReader _cells;
    private long _line = 1;
    private bool _isAll;

    /// <summary>Opens a CSV text.</summary>
    /// <param name="stream">The text; closed with the source.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    /// <exception cref="BatchFileException">The header is missing or lacks a column.</exception>
    public CsvRowSource(Stream stream, int decimals = 4)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _text = new TextBuffer(stream, FirstBuffer, LongestRecord);
        _layout = CsvLayout.Of(ReadHeader());
        _cells = new CsvLineReader(_layout, decimals);
    }

    /// <inheritdoc/>
    public override long BytesRead => _text.BytesRead;

    /// <inheritdoc/>
    public override IReadOnlyList<string> UnknownColumns => _layout.Ignored;

    /// <inheritdoc/>
    public override bool Read(BatchRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        rows.Clear();
        while (rows.Room >= _layout.SlotCount)
        {
            ReadOnlySpan<byte> ahead = _text.Ahead;
            int length = _cells.ReadCommon(ahead, _line, rows);
            if (length > 0)
            {
                _text.Take(length);
                _line++;
            }
            else if (!ReadSlowly(rows))
            {
                break;
            }
        }

        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    // A record that is not as nearly all are, the last one, or one that is not wholly there yet.
    private bool ReadSlowly(BatchRows rows)
    {
        ReadOnlySpan<byte> ahead = _text.Ahead;
        int end = ahead.IndexOfAny((byte)'\n', (byte)'\r', (byte)'"');
        if (end >= 0 && ahead[end] != '"' && (ahead[end] == '\n' || end + 1 < ahead.Length))
        {
            if (end > 0)
            {
                _cells.Read(ahead[..end], _line, rows);
            }

            _text.Take(ahead[end] == '\r' && ahead[end + 1] == '\n' ? end + 2 : end + 1);
            _line++;
            return true;
        }

        if (!Next())
        {
            return false;
        }

        if (_record.CellCount > 1 || _record.Cell(0).Length > 0)
        {
            _cells.Read(_record, _line, rows);
        }

        Pass();
        return true;
    }

    // Takes the next record apart, fetching until it is whole; false at the end of the text.
    private bool Next()
    {
        while (true)
        {
            ReadOnlySpan<byte> ahead = _text.Ahead;
            if (_isAll && ahead.IsEmpty)
            {
                return false;
            }

            CsvRecord.Outcome outcome = ahead.IsEmpty ? CsvRecord.Outcome.CutOff : _record.Read(ahead, _isAll);
            if (outcome == CsvRecord.Outcome.Whole)
            {
                return true;
            }

            if (outcome == CsvRecord.Outcome.BadQuote || _isAll)
            {
                throw new BatchFileException(new Message(
                    "第 {0} 行的引号不成对，不能继续读。", "The quotes in line {0} do not match: reading cannot go on.", _line + _record.InnerLines));
            }

            if (!_text.Fetch(out bool hasRoom))
            {
                _isAll = hasRoom ? true : throw new BatchFileException(new Message(
                    "第 {0} 行的一条记录超过 {1} 字节，不能继续读；请检查引号。", "The record in line {0} is longer than {1} bytes: reading cannot go on; look at its quotes.", _line, LongestRecord));
            }
        }
    }

    private void Pass()
    {
        _text.Take(_record.Length);
        _line += _record.InnerLines + 1;
    }

    private List<string> ReadHeader()
    {
        while (_text.Ahead.Length < 3 && _text.Fetch(out _))
        {
        }

        if (_text.Ahead is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new BatchFileException(CsvLineReader.NotUtf8(1));
        }

        if (_text.Ahead.StartsWith("\uFEFF"u8))
        {
            _text.Take(3);
        }

        while (Next())
        {
            string[] header = [.. Enumerable.Range(0, _record.CellCount).Select(index => Encoding.UTF8.GetString(_record.Cell(index)))];
            Pass();
            if (header.Any(name => name.Trim().Length > 0))
            {
                return [.. header];
            }
        }

        throw new BatchFileException(new Message("文件是空的，没有表头。", "The file is empty: it has no header."));
    }
}
