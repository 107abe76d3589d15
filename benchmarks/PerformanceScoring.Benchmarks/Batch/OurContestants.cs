using System.Runtime.InteropServices;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>The library's own batch in both layouts, both widths, every kernel and one and two threads, and the roofs over them.</summary>
internal static class OurContestants
{
    public const string RoofRagged = "roof: read ragged columns";
    public const string RoofWide = "roof: read 64-bit templates";
    public const string RoofNarrow = "roof: read 32-bit templates";

    public static IEnumerable<Contestant> Of(FormColumns columns, Rulebook rulebook, int[] exact)
    {
        TemplateColumns wide = TemplateColumns.From(columns, narrow: false);
        TemplateColumns narrow = TemplateColumns.From(columns);
        int[] totals = new int[columns.FormCount];
        Grade[] grades = new Grade[columns.FormCount];
        long ragged = (columns.RowCount * 21L) + (columns.FormCount * 4L);
        byte[] copy = new byte[wide.ValueBytes];

        yield return new Contestant(RoofRagged, 1, () => ReadAll(columns), ragged);
        yield return new Contestant(RoofWide, 1, () => Roof.Read(MemoryMarshal.AsBytes(wide.Wide.Span)), wide.ValueBytes);
        yield return new Contestant(RoofNarrow, 1, () => Roof.Read(MemoryMarshal.AsBytes(narrow.Narrow.Span)), narrow.ValueBytes);
        yield return new Contestant("roof: copy 64-bit templates", 1, () => Roof.Copy(MemoryMarshal.AsBytes(wide.Wide.Span), copy), wide.ValueBytes);
        foreach (PointKernel kernel in PointKernel.All.Where(kernel => kernel.IsInHardware))
        {
            BatchScorer scorer = new(rulebook, kernel);
            int rounds = kernel is ScalarKernel ? 3 : 1;
            yield return new Contestant($"ragged 64-bit, {kernel.Name}", 1, () => scorer.Score(columns, totals, grades), ragged) { EveryRound = rounds, WrongRows = Wrong(scorer, columns, exact) };
            yield return new Contestant($"templates 64-bit, {kernel.Name}", 1, () => scorer.Score(wide, totals, grades), wide.ValueBytes) { EveryRound = rounds };
            yield return new Contestant($"templates 32-bit, {kernel.Name}", 1, () => scorer.Score(narrow, totals, grades), narrow.ValueBytes) { EveryRound = rounds };
        }

        yield return new Contestant(RoofWide, 2, () => ReadHalves(wide), wide.ValueBytes);
        BatchScorer best = new(rulebook);
        BatchOptions two = new() { Threads = 2 };
        yield return new Contestant($"ragged 64-bit, {best.KernelName}", 2, () => best.Score(columns, new ScoreSpans { Totals = totals, Grades = grades }, two), ragged);
        yield return new Contestant($"templates 64-bit, {best.KernelName}", 2, () => best.Score(wide, new ScoreSpans { Totals = totals, Grades = grades }, two), wide.ValueBytes);
        yield return new Contestant($"templates 32-bit, {best.KernelName}", 2, () => best.Score(narrow, new ScoreSpans { Totals = totals, Grades = grades }, two), narrow.ValueBytes);
    }

    private static long Wrong(BatchScorer scorer, FormColumns columns, int[] exact)
    {
        int[] points = new int[columns.RowCount];
        _ = scorer.Score(columns, new ScoreSpans { Points = points });
        return points.Zip(exact).LongCount(pair => pair.First != pair.Second);
    }

    private static void ReadHalves(TemplateColumns wide)
    {
        int half = wide.Wide.Span.Length / 2;
        Task<ulong> other = Task.Factory.StartNew(
            () => Roof.Read(MemoryMarshal.AsBytes(wide.Wide.Span[half..])), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = Roof.Read(MemoryMarshal.AsBytes(wide.Wide.Span[..half]));
        _ = other.GetAwaiter().GetResult();
    }

    private static ulong ReadAll(FormColumns columns) =>
        Roof.Read(columns.Codes.Span) ^ Roof.Read(MemoryMarshal.AsBytes(columns.Weights.Span)) ^ Roof.Read(MemoryMarshal.AsBytes(columns.Targets.Span))
            ^ Roof.Read(MemoryMarshal.AsBytes(columns.Actuals.Span)) ^ Roof.Read(MemoryMarshal.AsBytes(columns.Starts.Span));
}
