namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Reads batch rows from NDJSON, one object a line: a row <c>{"form":"…","kind":"atLeast","weight":10,"target":100,"actual":68.59}</c>, or a whole form
/// <c>{"form":"…","rows":[{"kind":…},…]}</c>. Numbers may stand in quotes; null and a missing name are an empty cell; other names are not read.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class NdJsonRowSource : BatchRowSource
{
    private readonly NdJsonLines _lines;
    private readonly JsonLineParser _parser;
    private readonly JsonCommonLine _common;
    private int _next;

    /// <summary>Opens an NDJSON text.</summary>
    /// <param name="stream">The text, in UTF-8; closed with the source.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    public NdJsonRowSource(Stream stream, int decimals = 4)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _lines = new NdJsonLines(stream);
        _parser = new JsonLineParser(decimals);
        _common = new JsonCommonLine(decimals);
    }

    /// <inheritdoc/>
    public override long BytesRead => _lines.BytesRead;

    /// <inheritdoc/>
    public override bool Read(BatchRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        rows.Clear();
        while (rows.Room > 0)
        {
            bool isRest = _next < _parser.Rows.Count;
            if (!isRest)
            {
                int length = _common.Read(_lines.Behind, _lines.Number + 1, rows);
                if (length > 0)
                {
                    _lines.Pass(length);
                    continue;
                }

                if (!_lines.Next())
                {
                    break;
                }

                _parser.Parse(_lines.Line);
                _next = 0;
            }

            if (_parser.Form.IsEmpty)
            {
                rows.BeginUnknownForm();
            }
            else
            {
                rows.BeginForm(_parser.Form, _parser.IsWhole && !isRest);
            }

            for (; _next < _parser.Rows.Count && rows.Room > 0; _next++)
            {
                _parser.Rows[_next].AddTo(rows, _lines.Number, _parser.Problem ?? (_parser.Form.IsEmpty ? RecordCells.NoForm : null));
            }
        }

        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines.Dispose();
        }

        base.Dispose(disposing);
    }
}
