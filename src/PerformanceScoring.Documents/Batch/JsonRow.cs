using System.Runtime.InteropServices;
using PerformanceScoring.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>The cells of a row in NDJSON.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct JsonRow
{
    public RowKind Kind;
    public bool HasKind;
    public RowKind? Band;
    public int Weight;
    public long Target;
    public long Actual;
    public long Declared;
    public Message? Problem;

    public static JsonRow Empty => new() { Weight = BatchRows.NoWeight, Target = FormColumns.Missing, Actual = FormColumns.Missing, Declared = FormColumns.Missing };

    /// <summary>Writes the cells at the next index of rows, and takes the row.</summary>
    public readonly void AddTo(BatchRows rows, long line, Message? lineProblem)
    {
        int row = rows.Count;
        rows.Kinds[row] = Kind;
        rows.Weights[row] = Weight;
        rows.Targets[row] = Target;
        rows.Actuals[row] = Actual;
        rows.Declared[row] = Declared;
        _ = rows.Add(line);
        Message? problem = lineProblem ?? Problem ?? (HasKind ? null : RecordCells.Cell("kind", "", RecordCells.UnknownKind));
        problem ??= Band is { } band ? RecordCells.Apply(rows, row, band) : null;
        if (problem is not null)
        {
            rows.Reject(row, problem);
        }
    }
}
