using ParquetSharp;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>
/// Reads batch rows from a Parquet file with the columns <c>form, kind, weight, target, actual</c> and optional <c>declared, band</c>. Form and kind are texts or whole
/// numbers; the others DECIMAL, whole numbers, or doubles that are the nearest ones of a decimal number. A row's line is its number in the file, counted from 1.
/// </summary>
/// <remarks>Not thread-safe. Row groups are streamed: memory does not grow with the file.</remarks>
public sealed class ParquetRowSource : BatchRowSource
{
    private const int ReadAhead = 1 << 17;

    private readonly ReaderProperties _properties;
    private readonly ParquetFileReader _file;
    private readonly PhysicalColumn[] _columns;
    private readonly string[] _ignored;
    private readonly bool _hasDeclared;
    private readonly long _length;
    private readonly long _rowCount;
    private readonly int _groupCount;
    private readonly List<(int Row, Message Reason)> _problems = [];
    private RowGroupReader? _group;
    private int _nextGroup;
    private long _groupRows;
    private long _row;

    /// <summary>Opens a Parquet file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    /// <exception cref="BatchFileException">It is none, damaged, cut off or encrypted, or a column is missing or of a type that is not read.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public ParquetRowSource(string path, int decimals = 4)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using (FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        {
            _length = file.Length;
            if (ParquetFailures.Of(file) is { } problem)
            {
                throw new BatchFileException(problem);
            }
        }

        _properties = ReaderProperties.GetDefaultReaderProperties();
        _properties.EnableBufferedStream();

        // Costs something only where the writer of the file has put checksums in; without them a changed digit would pass for a number.
        _properties.EnablePageChecksumVerification();
        _properties.BufferSize = ReadAhead;
        _file = Open(path, _properties);
        try
        {
            FileMetaData about = _file.FileMetaData;
            _rowCount = about.NumRows;
            _groupCount = about.NumRowGroups;
            _columns = ParquetSchema.Open(about.Schema, decimals, out _ignored, out _hasDeclared);
        }
        catch
        {
            _file.Dispose();
            _properties.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override long BytesRead => _rowCount == 0 ? _length : (long)((Int128)Volatile.Read(ref _row) * _length / _rowCount);

    /// <inheritdoc/>
    public override IReadOnlyList<string> UnknownColumns => _ignored;

    /// <inheritdoc/>
    public override bool Read(BatchRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        rows.Clear();
        _problems.Clear();
        try
        {
            while (rows.Room > 0 && (_groupRows > 0 || OpenGroup()))
            {
                ReadRows(rows, (int)Math.Min(rows.Room, _groupRows));
            }
        }
        catch (Exception exception) when (exception is ParquetException or OverflowException)
        {
            throw new BatchFileException(ParquetFailures.OfGroup(_nextGroup, exception), exception);
        }

        Reject(rows);
        return rows.Count > 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (PhysicalColumn column in _columns)
            {
                column.Dispose();
            }

            _group?.Dispose();
            _file.Dispose();
            _properties.Dispose();
        }

        base.Dispose(disposing);
    }

    private static ParquetFileReader Open(string path, ReaderProperties properties)
    {
        try
        {
            return new ParquetFileReader(path, properties);
        }
        catch (Exception exception) when (exception is ParquetException or OverflowException)
        {
            properties.Dispose();
            throw new BatchFileException(ParquetFailures.OfFile(exception), exception);
        }
    }

    private bool OpenGroup()
    {
        if (_nextGroup == _groupCount)
        {
            return false;
        }

        _group?.Dispose();
        _group = _file.RowGroup(_nextGroup++);
        _groupRows = _group.MetaData.NumRows;
        foreach (PhysicalColumn column in _columns)
        {
            column.Open(_group);
        }

        return _groupRows > 0 || OpenGroup();
    }

    private void ReadRows(BatchRows rows, int count)
    {
        int first = rows.Count;
        Span<long> lines = rows.Lines.Slice(first, count);
        long line = _row;
        foreach (ref long one in lines)
        {
            one = ++line;
        }

        if (!_hasDeclared)
        {
            rows.Declared.Slice(first, count).Fill(FormColumns.Missing);
        }

        foreach (PhysicalColumn column in _columns)
        {
            column.Read(rows, count, _problems);
        }

        _groupRows -= count;
        Volatile.Write(ref _row, _row + count);
    }

    // Columns find what is wrong one after the other; of a row's problems the first column's counts.
    private void Reject(BatchRows rows)
    {
        int last = -1;
        foreach ((int row, Message reason) in _problems.OrderBy(problem => problem.Row))
        {
            if (row != last)
            {
                rows.Reject(row, reason);
                last = row;
            }
        }
    }
}
