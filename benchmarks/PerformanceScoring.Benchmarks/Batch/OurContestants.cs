using System.Globalization;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>The library's own batch: both layouts and widths, every kernel, one thread and two; totals and grades.</summary>
internal static class OurContestants
{
    public const string Ragged = "ragged 64-bit";
    public const string Wide = "templates 64-bit";
    public const string Narrow = "templates 32-bit";

    /// <summary>Every kernel of this machine.</summary>
    public static IEnumerable<Contestant> Of(FormColumns columns, TemplateColumns wide, TemplateColumns narrow, Rulebook rulebook)
    {
        foreach (PointKernel kernel in PointKernel.All.Where(kernel => kernel.IsInHardware))
        {
            foreach (Contestant one in Of(columns, [wide, narrow], rulebook, kernel, "", 1))
            {
                yield return one;
            }
        }

        foreach (Contestant one in Of(columns, [wide, narrow], rulebook, PointKernel.Best, "", 2))
        {
            yield return one;
        }
    }

    /// <summary>One kernel.</summary>
    public static IEnumerable<Contestant> Of(FormColumns columns, TemplateColumns[] templates, Rulebook rulebook, PointKernel kernel, string what, int threads)
    {
        BatchScorer scorer = new(rulebook, kernel);
        BatchOptions options = new() { Threads = threads };
        int[] totals = new int[columns.FormCount];
        Grade[] grades = new Grade[columns.FormCount];
        int[] exact = new int[columns.FormCount];
        int[] exactPoints = new int[columns.RowCount];
        _ = new BatchScorer(rulebook, new ScalarKernel()).Score(columns, new ScoreSpans { Totals = exact, Points = exactPoints });
        int every = kernel is ScalarKernel ? 4 : 1;
        yield return new Contestant(Name(Ragged, what, kernel), threads, () => scorer.Score(columns, new ScoreSpans { Totals = totals, Grades = grades }, options))
        {
            Bytes = RoofContestants.RaggedBytes(columns),
            EveryRound = every,
            Wrong = WrongRows(scorer, columns, options, exactPoints),
        };
        foreach (TemplateColumns one in templates)
        {
            yield return new Contestant(Name(one.Narrow.Span.IsEmpty ? Wide : Narrow, what, kernel), threads, () => scorer.Score(one, new ScoreSpans { Totals = totals, Grades = grades }, options))
            {
                Bytes = RoofContestants.TemplateBytes(one),
                EveryRound = every,
                Wrong = WrongForms(scorer, one, options, exact),
            };
        }
    }

    /// <summary>A contestant's name.</summary>
    public static string Name(string layout, string what, PointKernel kernel) => $"{layout}{what}, {kernel.Name}";

    private static string WrongRows(BatchScorer scorer, FormColumns columns, BatchOptions options, int[] exact)
    {
        int[] points = new int[columns.RowCount];
        _ = scorer.Score(columns, new ScoreSpans { Points = points }, options);
        return string.Create(CultureInfo.InvariantCulture, $"{points.Zip(exact).LongCount(pair => pair.First != pair.Second)} rows");
    }

    private static string WrongForms(BatchScorer scorer, TemplateColumns columns, BatchOptions options, int[] exact)
    {
        int[] totals = new int[columns.FormCount];
        _ = scorer.Score(columns, new ScoreSpans { Totals = totals }, options);
        return string.Create(CultureInfo.InvariantCulture, $"{totals.Zip(exact).LongCount(pair => pair.First != pair.Second)} forms");
    }
}
