using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using DuckDB.NET.Data;
using PerformanceScoring.Benchmarks.Batch;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>Writes what was measured over files as Markdown.</summary>
internal static class FilesReport
{
    public static string Of(List<FileTimes> times, int forms, int jobs, int rounds)
    {
        StringBuilder text = new();
        Line(text, $"# Batch files, the whole job");
        Line(text, $"");
        Line(text, $"{forms:N0} forms, {jobs} thread(s) each, {rounds} rounds, in turns; medians. Read, exact points, totals, grades, write CSV; the library also writes ranges.");
        Line(text, $"{Machine.Description},");
        Line(text, $"DuckDB.NET {typeof(DuckDBConnection).Assembly.GetName().Version}. Load average when it was measured: {Machine.Load()}.");
        Line(text, $"");
        Line(text, $"| file | MB | seconds | DuckDB, seconds | times as fast | wanted | forms that differ | most memory, MB |");
        Line(text, $"|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (FileTimes one in times)
        {
            string bar = one.File.Bar is { } least ? string.Create(CultureInfo.InvariantCulture, $"{least:0.00}") : "";
            Line(text, $"| {one.File.Name} | {one.File.Megabytes:0} | {one.Ours.Median:0.00} | {one.Theirs.Median:0.00} | {one.Ratio:0.00} | {bar} | {one.Differing} | {one.PeakBytes / 1e6:0} |");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
