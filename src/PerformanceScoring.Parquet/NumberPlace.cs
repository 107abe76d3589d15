using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>Where the numbers of a column go, and with how many decimals.</summary>
/// <param name="Name">What the file calls the column.</param>
/// <param name="Cell">Which cell of a row it is.</param>
/// <param name="Decimals">How many decimals the fixed point there has.</param>
internal sealed record NumberPlace(string Name, NumberCell Cell, int Decimals)
{
    private static readonly Message Unfit = new("超出可表示的范围，或小数位数过多。", "It is larger than can be held, or has more decimals.");

    /// <summary>Where targets, actuals or declared points go; the weights' place is another.</summary>
    public Span<long> Of(BatchRows rows) => Cell switch
    {
        NumberCell.Target => rows.Targets,
        NumberCell.Actual => rows.Actuals,
        _ => rows.Declared,
    };

    /// <summary>Writes a number in fixed point; <see cref="FormColumns.Missing"/> for an empty cell.</summary>
    /// <returns>False when it does not fit.</returns>
    public bool TrySet(BatchRows rows, int row, long units)
    {
        if (Cell != NumberCell.Weight)
        {
            Of(rows)[row] = units;
            return true;
        }

        bool fits = units is > int.MinValue and <= int.MaxValue;
        rows.Weights[row] = fits ? (int)units : BatchRows.NoWeight;
        return fits || units == FormColumns.Missing;
    }

    /// <summary>Why a number cannot be held.</summary>
    public Message Problem(string text) => RecordCells.Cell(Name, text, Unfit);

    /// <summary>Why something is no number.</summary>
    public Message NoNumber(string text) => RecordCells.Cell(Name, text, new Message("不是数字。", "It is no number."));
}
