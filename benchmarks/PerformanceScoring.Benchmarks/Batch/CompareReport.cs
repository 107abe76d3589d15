using System.Globalization;
using System.Text;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>Writes what was measured as Markdown.</summary>
internal static class CompareReport
{
    // More than this much other work, and the figures say little.
    private const double MostOthers = 0.03;

    public static string Of(IReadOnlyList<Contestant> contestants, FormColumns columns, int rounds, double others, IEnumerable<string> versions)
    {
        StringBuilder text = new();
        Line(text, $"# Batch, compared");
        Line(text, $"");
        Line(text, $"{columns.FormCount:N0} forms, {columns.RowCount:N0} rows in memory; {rounds} rounds, in turns, slow ones in every 4th or 8th; medians.");
        Line(text, $"{string.Join("; ", versions.Where(version => version.Length > 0).Prepend(Machine.Description))}.");
        Line(text, $"Other work took {others * 100:0.0} % of the machine meanwhile.");
        if (others > MostOthers)
        {
            Line(text, $"");
            Line(text, $"**The machine was loaded: these figures, and those of two threads most of all, are not to be trusted.**");
        }

        Line(text, $"");
        Line(text, $"| what | threads | ms (median) | ms (least) | M rows/s | GB/s | of the roof | wrong |");
        Line(text, $"|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (Contestant one in contestants)
        {
            string speed = one.Bytes is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{one.Bytes.Count / one.Median / 1e9:0.0}");
            Line(text, $"| {one.Name} | {one.Threads} | {one.Median * 1e3:0.00} | {one.Least * 1e3:0.00} | {columns.RowCount / one.Median / 1e6:0.0} | {speed} | {OfRoof(contestants, one)} | {one.Wrong} |");
        }

        Line(text, $"");
        Line(text, $"| {PointKernel.Best.Name} kernel | wanted | measured |");
        Line(text, $"|---|--:|--:|");
        Share(text, contestants, OurContestants.Ragged, "50 %");
        Share(text, contestants, OurContestants.Wide, "75 %");
        Share(text, contestants, OurContestants.Narrow, "65 %");
        string ragged = OurContestants.Name(OurContestants.Ragged, "", PointKernel.Best);
        Ratio(text, "ragged against DuckDB's exact GROUP BY", "25 ×", Find(contestants, DuckContestants.Exact, 1), Find(contestants, ragged, 1));
        Ratio(text, "ragged against LINQ over decimal records", "60 ×", Find(contestants, DecimalContestants.Linq, 1), Find(contestants, ragged, 1));
        foreach (string layout in new[] { OurContestants.Ragged, OurContestants.Wide, OurContestants.Narrow })
        {
            string name = OurContestants.Name(layout, "", PointKernel.Best);
            Ratio(text, $"{layout}: two threads against one", "1.8 ×", Find(contestants, name, 1), Find(contestants, name, 2));
            Contestant? one = Find(contestants, name, 1);
            Ratio(text, $"{layout}: the roof's own two threads against one", "", Quickest(contestants, one?.Bytes, 1), Quickest(contestants, one?.Bytes, 2));
        }

        return text.ToString();
    }

    private static Contestant? Find(IReadOnlyList<Contestant> contestants, string name, int threads) => contestants.FirstOrDefault(one => one.Name == name && one.Threads == threads);

    private static Contestant? Quickest(IReadOnlyList<Contestant> contestants, StreamedBytes? bytes, int threads) =>
        contestants.Where(one => one.IsRoof && one.Threads == threads && one.Bytes?.Name == bytes?.Name).MinBy(one => one.Median);

    private static string OfRoof(IReadOnlyList<Contestant> contestants, Contestant one)
    {
        Contestant? roof = Quickest(contestants, one.Bytes, one.Threads);
        return one.Bytes is null || roof is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{roof.Median / roof.Bytes!.Count * one.Bytes.Count / one.Median * 100:0} %");
    }

    private static void Share(StringBuilder text, IReadOnlyList<Contestant> contestants, string layout, string wanted)
    {
        if (Find(contestants, OurContestants.Name(layout, "", PointKernel.Best), 1) is { } one && OfRoof(contestants, one) is { Length: > 0 } share)
        {
            Line(text, $"| {layout}: of the roof | {wanted} | {share} |");
        }
    }

    private static void Ratio(StringBuilder text, string what, string wanted, Contestant? slow, Contestant? quick)
    {
        if (slow is not null && quick is not null)
        {
            Line(text, $"| {what} | {wanted} | {slow.Median / quick.Median:0.00} × |");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
