using System.Text;
using PerformanceScoring.Batch;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Batch;

/// <summary>What can be wrong with a cell of a batch file, and what the optional column <c>band</c> makes of a kind.</summary>
public static class RecordCells
{
    /// <summary>Why a row without a form is rejected.</summary>
    public static readonly Message NoForm = new("没有写明属于哪张表（form 为空）。", "It does not say which form it belongs to (form is empty).");

    /// <summary>Why a kind is rejected.</summary>
    public static readonly Message UnknownKind = new("不是已知的类型；可用的类型：{0}。", "It is no known kind; kinds are {0}.", RowKindNames.All);

    private static readonly Message UnknownBand = new(
        "不是已知的档次；可用：attained, partlyAttained, notAttained。", "It is no known band; bands are attained, partlyAttained, notAttained.");

    /// <summary>What is wrong, with the column and the text that stands there.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The sentence.</returns>
    public static Message Cell(string column, string text, Message problem) => new("{0} “{1}”：{2}", "{0} '{1}': {2}", column, Short(text), problem);

    /// <summary>Makes a qualitative row one of the band that its cell names.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">The row's index; its kind and actual are written.</param>
    /// <param name="text">The cell, in UTF-8.</param>
    /// <returns>Why it cannot be; null when it can.</returns>
    public static Message? ApplyBand(BatchRows rows, int row, ReadOnlySpan<byte> text)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ReadBand(text, out RowKind band) ?? Apply(rows, row, band);
    }

    /// <summary>The beginning of a cell as text for messages; bytes that are no UTF-8 show as such.</summary>
    /// <param name="cell">The cell, in UTF-8.</param>
    /// <returns>The text.</returns>
    public static string TextOf(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 200)]);

    /// <summary>Reads a band; capitals do not count.</summary>
    /// <returns>Why it is none; null when it is one.</returns>
    internal static Message? ReadBand(ReadOnlySpan<byte> text, out RowKind band) =>
        RowKindNames.TryParse(text, out band) && band is RowKind.Attained or RowKind.PartlyAttained or RowKind.NotAttained ? null : UnknownBand;

    /// <summary>Applies a band to the kind of a row.</summary>
    /// <returns>Why it cannot; null when it can.</returns>
    internal static Message? Apply(BatchRows rows, int row, RowKind band)
    {
        if (rows.Kinds[row] != RowKind.Qualitative)
        {
            return new Message("只有 qualitative 行可以写 band。", "Only a qualitative row has a band.");
        }

        if (rows.Actuals[row] != FormColumns.Missing)
        {
            return new Message("同一行既写了得分比例又写了 band，含义不明。", "The row has both a share and a band: what counts is not clear.");
        }

        rows.Kinds[row] = band;
        return null;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
