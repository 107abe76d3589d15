using System.Diagnostics;
using System.Globalization;
using PerformanceScoring.Benchmarks.Batch;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>
/// <c>files [--forms N] [--rounds N] [--jobs N] [--folder DIR] [--output FILE]</c>: the whole job over files against DuckDB on the same files, in turns, each on as many
/// processors as it may use; the middle of its times counts. <c>files --one FILE [--rounds N]</c> scores one file alone, for a profiler to look at, and prints the most
/// memory it had.
/// </summary>
internal static class FilesProgram
{
    public static int Run(string[] args)
    {
        int jobs = Arguments.Number(args, "--jobs", 1);
        if (Arguments.Text(args, "--one") is { } one)
        {
            for (int round = Arguments.Number(args, "--rounds", 1); round > 0; round--)
            {
                Stopwatch watch = Stopwatch.StartNew();
                _ = OurFiles.Score(one, one + ".scores", jobs);
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.000} s"));
            }

            using Process self = Process.GetCurrentProcess();
            Console.WriteLine(self.PeakWorkingSet64);
            return 0;
        }

        int forms = Arguments.Number(args, "--forms", 1_000_000);
        int rounds = Arguments.Number(args, "--rounds", 5);
        string folder = Arguments.Text(args, "--folder") ?? Directory.CreateTempSubdirectory("perfscore-files-").FullName;
        bool isOurs = Arguments.Text(args, "--folder") is null;
        try
        {
            using DuckFiles duck = new();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"making the files of {forms} forms in {folder}"));
            List<BatchFile> files = ProvinceFiles.Make(folder, forms, duck);
            GC.Collect();
            duck.Threads(jobs);
            List<FileTimes> times = [.. files.Select(file => Measure(file, folder, duck, jobs, rounds))];
            string report = FilesReport.Of(times, forms, jobs, rounds);
            if (Arguments.Text(args, "--output") is { } path)
            {
                File.WriteAllText(path, report);
            }

            Console.Out.Write(report);
        }
        finally
        {
            if (isOurs)
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static FileTimes Measure(BatchFile file, string folder, DuckFiles duck, int jobs, int rounds)
    {
        string ours = Path.Combine(folder, "ours.csv");
        string theirs = Path.Combine(folder, "theirs.csv");
        Contestant us = new(file.Name, jobs, () => OurFiles.Score(file.Path, ours, jobs));
        Contestant them = new(file.Name, jobs, () => duck.Score(file, theirs));
        Console.Error.WriteLine(file.Name);
        CompareRounds.Pin(jobs);
        for (int round = -1; round < rounds; round++)
        {
            foreach (Contestant one in (Contestant[])[us, them])
            {
                Stopwatch watch = Stopwatch.StartNew();
                one.Run();
                if (round >= 0)
                {
                    one.Seconds.Add(watch.Elapsed.TotalSeconds);
                }
            }
        }

        CompareRounds.Pin(Environment.ProcessorCount);
        return new FileTimes(file, us, them, duck.Differing(ours, theirs), MemoryOf(file, jobs));
    }

    // In a process of its own: this one holds DuckDB.
    private static long MemoryOf(BatchFile file, int jobs)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FilesProgram).Assembly.Location] : [];
        foreach (string argument in (string[])[.. program, "files", "--one", file.Path, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        using Process child = Process.Start(start)!;
        string text = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? long.Parse(text, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"Scoring {file.Path} alone failed.");
    }
}
