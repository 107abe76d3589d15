using System.Diagnostics;
using System.Globalization;
using PerformanceScoring.Batch;
using PerformanceScoring.Batch.Kernels;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>
/// <c>compare [--forms N] [--rounds N] [--only PART] [--no-peers] [--output FILE]</c>: everything on the same rows in one run, in turns, each on as many
/// processors as it may use; the middle of its times counts.
/// </summary>
internal static class CompareProgram
{
    public static int Run(string[] args)
    {
        int forms = Number(args, "--forms", 1_000_000);
        int rounds = Number(args, "--rounds", 11);
        string only = Text(args, "--only") ?? "";
        bool peers = !args.Contains("--no-peers");
        Rulebook rulebook = RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"making {forms} forms"));
        Province province = new(forms);
        FormColumns columns = province.Columns();
        int[] exact = ExactPoints(columns, rulebook);

        using DuckContestants duck = new();
        List<Contestant> contestants = [.. OurContestants.Of(columns, rulebook, exact)];
        if (peers)
        {
            Console.Error.WriteLine("filling the peers");
            contestants.AddRange(DecimalContestants.Of(province, columns, exact));
            contestants.AddRange(duck.Of(columns, exact));
        }

        contestants.RemoveAll(contestant => !contestant.Name.Contains(only, StringComparison.Ordinal));
        Measure(contestants, rounds);
        string report = CompareReport.Of(contestants, columns, rounds);
        if (Text(args, "--output") is { } path)
        {
            File.WriteAllText(path, report);
        }

        Console.Out.Write(report);
        return 0;
    }

    // In integers and one row after the other.
    private static int[] ExactPoints(FormColumns columns, Rulebook rulebook)
    {
        int[] points = new int[columns.RowCount];
        _ = new BatchScorer(rulebook, new ScalarKernel()).Score(columns, new ScoreSpans { Points = points });
        return points;
    }

    private static void Measure(List<Contestant> contestants, int rounds)
    {
        for (int round = -2; round < rounds; round++)
        {
            foreach (Contestant contestant in contestants)
            {
                if (round != -1 && round % contestant.EveryRound != 0)
                {
                    continue;
                }

                Pin(contestant.Threads);
                Stopwatch watch = Stopwatch.StartNew();
                contestant.Run();
                if (round >= 0)
                {
                    contestant.Seconds.Add(watch.Elapsed.TotalSeconds);
                }
            }
        }

        Pin(Environment.ProcessorCount);
    }

    internal static void Pin(int processors)
    {
        using Process self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            self.ProcessorAffinity = (nint)((1L << processors) - 1);
        }
    }

    internal static int Number(string[] args, string name, int otherwise) => Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    internal static string? Text(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
