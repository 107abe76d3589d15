using System.Globalization;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary><c>compare</c>: everything on the same rows in one run, in turns; the middle of its times counts.</summary>
internal static class CompareProgram
{
    public static int Run(string[] args)
    {
        if (CompareOptions.Of(args) is not { } options)
        {
            Console.Error.WriteLine(CompareOptions.Usage);
            return 2;
        }

        Rulebook rulebook = RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing");
        Say($"making {options.Forms} forms");
        Province province = new(options.Forms);
        FormColumns columns = province.Columns();
        TemplateColumns wide = TemplateColumns.From(columns, narrow: false);
        TemplateColumns narrow = TemplateColumns.From(columns);
        using DuckContestants duck = new();
        using PythonContestants python = new();
        List<Contestant> contestants = [];
        foreach (string part in CompareOptions.AllParts.Where(options.Parts.Contains))
        {
            Say($"preparing {part}");
            contestants.AddRange(part switch
            {
                "roof" => RoofContestants.Of(columns, wide, narrow),
                "kernels" => OurContestants.Of(columns, wide, narrow, rulebook),
                "variants" => Variants(options.Forms, rulebook),
                "decimal" => DecimalContestants.Of(province, columns, Exact(columns, rulebook)),
                "duckdb" => duck.Of(columns, Exact(columns, rulebook)),
                _ => python.Of(columns, Exact(columns, rulebook)),
            });
        }

        Say($"{contestants.Count} contestants, {options.Rounds} rounds");
        Machine machine = new();
        TimeSpan before = python.ProcessorTime;
        CompareRounds.Run(contestants, options.Rounds);
        double others = machine.ShareOfOthers(python.ProcessorTime - before);
        string report = CompareReport.Of(contestants, columns, options.Rounds, others, [duck.Version.Length > 0 ? $"DuckDB {duck.Version}" : "", python.Version]);
        if (options.Output is { } path)
        {
            File.WriteAllText(path, report);
        }

        Console.Out.Write(report);
        GC.KeepAlive(wide);
        GC.KeepAlive(narrow);
        return 0;
    }

    // Values that pass 32 bits, and forms in no order.
    private static IEnumerable<Contestant> Variants(int forms, Rulebook rulebook)
    {
        FormColumns yuan = new Province(forms, inYuan: true).Columns();
        FormColumns mixed = new Province(forms, mixed: true).Columns();
        return
        [
            .. OurContestants.Of(yuan, [TemplateColumns.From(yuan, narrow: false)], rulebook, PointKernel.Best, ", amounts in yuan", 1),
            .. OurContestants.Of(mixed, [TemplateColumns.From(mixed, narrow: false), TemplateColumns.From(mixed)], rulebook, PointKernel.Best, ", templates mixed", 1),
        ];
    }

    // In integers and one row after the other.
    private static int[] Exact(FormColumns columns, Rulebook rulebook)
    {
        int[] points = new int[columns.RowCount];
        _ = new BatchScorer(rulebook, new ScalarKernel()).Score(columns, new ScoreSpans { Points = points });
        return points;
    }

    private static void Say(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
