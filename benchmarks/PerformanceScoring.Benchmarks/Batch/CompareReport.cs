using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>Writes what was measured as Markdown.</summary>
internal static class CompareReport
{
    public static string Of(List<Contestant> contestants, FormColumns columns, int rounds)
    {
        StringBuilder text = new();
        Line(text, $"# Batch, compared");
        Line(text, $"");
        Line(text, $"{columns.FormCount:N0} forms, {columns.RowCount:N0} rows, {rounds} rounds, in turns; medians.");
        Line(text, $"{Processor()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, .NET {Environment.Version}.");
        Line(text, $"Load average when it was measured: {Load()}.");
        Line(text, $"");
        Line(text, $"| what | threads | ms (median) | ms (least) | M rows/s | GB/s | wrong rows |");
        Line(text, $"|---|--:|--:|--:|--:|--:|--:|");
        foreach (Contestant one in contestants)
        {
            string speed = one.Bytes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{one.Bytes / one.Median / 1e9:0.0}");
            Line(text, $"| {one.Name} | {one.Threads} | {one.Median * 1e3:0.00} | {one.Least * 1e3:0.00} | {columns.RowCount / one.Median / 1e6:0.0} | {speed} | {one.WrongRows} |");
        }

        Line(text, $"");
        Line(text, $"| ratio | value |");
        Line(text, $"|---|--:|");
        string best = contestants.FirstOrDefault(one => one.Name.StartsWith("ragged", StringComparison.Ordinal))?.Name ?? "";
        string wide = best.Replace("ragged", "templates", StringComparison.Ordinal);
        string narrow = wide.Replace("64-bit", "32-bit", StringComparison.Ordinal);
        Ratio(text, contestants, best, 1, OurContestants.RoofRagged, 1, "of the roof", percent: true);
        Ratio(text, contestants, wide, 1, OurContestants.RoofWide, 1, "of the roof", percent: true);
        Ratio(text, contestants, narrow, 1, OurContestants.RoofNarrow, 1, "of the roof", percent: true);
        Ratio(text, contestants, best, 2, best, 1, "as fast on two threads as on one", percent: false);
        Ratio(text, contestants, wide, 2, wide, 1, "as fast on two threads as on one", percent: false);
        Ratio(text, contestants, narrow, 2, narrow, 1, "as fast on two threads as on one", percent: false);
        Ratio(text, contestants, OurContestants.RoofWide, 2, OurContestants.RoofWide, 1, "as fast on two threads as on one", percent: false);
        Ratio(text, contestants, best, 1, DuckContestants.Exact, 1, "as fast as DuckDB exact", percent: false);
        Ratio(text, contestants, best, 1, DecimalContestants.Linq, 1, "as fast as LINQ", percent: false);
        return text.ToString();
    }

    private static void Ratio(StringBuilder text, List<Contestant> contestants, string name, int threads, string other, int otherThreads, string what, bool percent)
    {
        Contestant? one = contestants.Find(candidate => candidate.Name == name && candidate.Threads == threads);
        Contestant? two = contestants.Find(candidate => candidate.Name == other && candidate.Threads == otherThreads);
        if (one is not null && two is not null)
        {
            double ratio = two.Median / one.Median;
            string value = percent ? string.Create(CultureInfo.InvariantCulture, $"{ratio * 100:0} %") : string.Create(CultureInfo.InvariantCulture, $"{ratio:0.00} ×");
            Line(text, $"| {name}: {what} | {value} |");
        }
    }

    internal static string Processor()
    {
        const string Path = "/proc/cpuinfo";
        string? line = File.Exists(Path) ? File.ReadLines(Path).FirstOrDefault(candidate => candidate.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    internal static string Load()
    {
        const string Path = "/proc/loadavg";
        return File.Exists(Path) ? File.ReadAllText(Path).Split(' ')[0] : "not known";
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
