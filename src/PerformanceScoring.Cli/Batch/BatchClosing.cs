using System.Globalization;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;

namespace PerformanceScoring.Cli.Batch;

/// <summary>What is said at the end of a batch.</summary>
internal static class BatchClosing
{
    /// <summary>The sentences, one a line.</summary>
    /// <param name="result">What the batch came to.</param>
    /// <param name="seconds">How long it took.</param>
    /// <param name="unknownColumns">The columns that were not read.</param>
    /// <param name="hasRejects">Whether the rejected rows went to a file.</param>
    public static IEnumerable<Message> Of(BatchFileResult result, double seconds, IReadOnlyList<string> unknownColumns, bool hasRejects)
    {
        if (unknownColumns.Count > 0)
        {
            yield return new Message("没有读取的列：{0}。", "Columns not read: {0}.", string.Join(", ", unknownColumns));
        }

        yield return new Message(
            "读入 {0} 行：计分 {1} 行（{2} 张表），退回 {3} 行（{4} 张表）。",
            "{0} rows read: {1} scored ({2} forms), {3} rejected ({4} forms).",
            Whole(result.RowsRead),
            Whole(result.RowsScored),
            Whole(result.FormsScored),
            Whole(result.RowsRejected),
            Whole(result.FormsRejected));
        yield return new Message(
            "等级：{0}。", "Grades: {0}.", string.Join(' ', Grade.All.Select(grade => $"{grade.Label} {Whole(result.CountOf(grade))}")));
        yield return new Message(
            "用时 {0} 秒，每秒 {1} 行。",
            "{0} s, {1} rows/s.",
            seconds.ToString("0.0", CultureInfo.InvariantCulture),
            Whole((long)(result.RowsRead / Math.Max(seconds, 0.001))));
        if (result.RowsRejected > 0 && !hasRejects)
        {
            yield return new Message("用 --rejects FILE 可得到每一行退回的原因。", "--rejects FILE gives the reason of each rejected row.");
        }

        if (result.HasForgotten)
        {
            yield return new Message(
                "表太多：相隔数百万张表再次出现的同一张表可能没有发现，请确认文件按 form 排序。",
                "So many forms: one that comes again after millions of others may not have been noticed; see that the file is sorted by form.");
        }
    }

    private static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
