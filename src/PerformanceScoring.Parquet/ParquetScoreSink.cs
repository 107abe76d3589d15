using System.Runtime.InteropServices;
using ParquetSharp;
using ParquetSharp.IO;
using ParquetSharp.Schema;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Parquet;

/// <summary>
/// Writes one row a form as Parquet: <c>form</c> and <c>grade</c> as texts, <c>total</c>, <c>least</c> and <c>most</c> as DECIMAL(9,2), <c>incomplete</c> as a truth value;
/// compressed with Snappy.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
public sealed unsafe class ParquetScoreSink : BatchScoreSink
{
    private const int FormsAGroup = 1 << 17;
    private const int Precision = 9;

    private readonly ManagedOutputStream _output;
    private readonly WriterProperties _properties;
    private readonly ParquetFileWriter _file;
    private readonly List<int> _totals = [];
    private readonly List<int> _least = [];
    private readonly List<int> _most = [];
    private readonly List<Grade> _grades = [];
    private readonly List<bool> _incomplete = [];
    private readonly List<byte> _ids = [];
    private readonly List<int> _idEnds = [];

    /// <summary>Creates a sink.</summary>
    /// <param name="stream">Where the file goes; stays open.</param>
    public ParquetScoreSink(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _output = new ManagedOutputStream(stream, leaveOpen: true);
        using WriterPropertiesBuilder builder = new();
        _properties = builder.Compression(Compression.Snappy).DisableDictionary("form").Build();
        using GroupNode schema = Schema();
        _file = new ParquetFileWriter(_output, schema, _properties, null);
    }

    /// <inheritdoc/>
    public override void Write(BatchChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        for (int form = 0; form < chunk.FormCount; form++)
        {
            _ids.AddRange(chunk.Id(form));
            _idEnds.Add(_ids.Count);
        }

        _totals.AddRange(chunk.Totals);
        _least.AddRange(chunk.Least);
        _most.AddRange(chunk.Most);
        _grades.AddRange(chunk.Grades);
        _incomplete.AddRange(chunk.Incomplete);
        if (_totals.Count >= FormsAGroup)
        {
            WriteGroup();
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_totals.Count > 0)
        {
            WriteGroup();
        }

        _file.Close();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
            _properties.Dispose();
            _output.Dispose();
        }

        base.Dispose(disposing);
    }

    private static GroupNode Schema()
    {
        using LogicalType text = LogicalType.String();
        using LogicalType points = LogicalType.Decimal(Precision, 2);
        using LogicalType none = LogicalType.None();
        return new GroupNode("forms", Repetition.Required,
        [
            new PrimitiveNode("form", Repetition.Required, text, PhysicalType.ByteArray),
            new PrimitiveNode("total", Repetition.Required, points, PhysicalType.Int32),
            new PrimitiveNode("least", Repetition.Required, points, PhysicalType.Int32),
            new PrimitiveNode("most", Repetition.Required, points, PhysicalType.Int32),
            new PrimitiveNode("grade", Repetition.Required, text, PhysicalType.ByteArray),
            new PrimitiveNode("incomplete", Repetition.Required, none, PhysicalType.Boolean),
        ]);
    }

    private void WriteGroup()
    {
        using RowGroupWriter group = _file.AppendRowGroup();
        WriteTexts(group, CollectionsMarshal.AsSpan(_ids), CollectionsMarshal.AsSpan(_idEnds));
        Write<int>(group, CollectionsMarshal.AsSpan(_totals));
        Write<int>(group, CollectionsMarshal.AsSpan(_least));
        Write<int>(group, CollectionsMarshal.AsSpan(_most));
        List<byte> grades = [];
        List<int> gradeEnds = [];
        foreach (Grade grade in _grades)
        {
            grades.AddRange(GradeNames.Utf8(grade));
            gradeEnds.Add(grades.Count);
        }

        WriteTexts(group, CollectionsMarshal.AsSpan(grades), CollectionsMarshal.AsSpan(gradeEnds));
        Write<bool>(group, CollectionsMarshal.AsSpan(_incomplete));
        group.Close();
        Clear();
    }

    private void Clear()
    {
        _totals.Clear();
        _least.Clear();
        _most.Clear();
        _grades.Clear();
        _incomplete.Clear();
        _ids.Clear();
        _idEnds.Clear();
    }

    private static void Write<T>(RowGroupWriter group, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        using ColumnWriter<T> column = (ColumnWriter<T>)group.NextColumn();
        column.WriteBatch(values);
    }

    private static void WriteTexts(RowGroupWriter group, ReadOnlySpan<byte> texts, ReadOnlySpan<int> ends)
    {
        ByteArray[] values = new ByteArray[ends.Length];
        fixed (byte* start = texts)
        {
            for (int index = 0; index < values.Length; index++)
            {
                int from = index == 0 ? 0 : ends[index - 1];
                values[index] = new ByteArray((IntPtr)(start + from), ends[index] - from);
            }

            Write<ByteArray>(group, values);
        }
    }
}
