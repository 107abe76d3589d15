using System.Diagnostics;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using PerformanceScoring.Documents;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Review;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Benchmarks.Documents;

/// <summary>
/// <c>documents [--files N] [--rounds N]</c>: workbooks read against a bare pass of the library over the same bytes, in turns, and a folder of them read, scored and
/// reviewed with one thread and with two. The fastest of the rounds counts.
/// </summary>
internal static class DocumentsProgram
{
    private const int Seed = 20241231;

    public static int Run(string[] args)
    {
        int files = Arguments.Number(args, "--files", 1000);
        int rounds = Arguments.Number(args, "--rounds", 9);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        FormWorkbooks workbooks = new(Seed);
        byte[][] all = [.. Enumerable.Range(1, files).Select(workbooks.Next)];
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} workbooks of {all.Average(bytes => bytes.Length):0} bytes on average, {rounds} rounds"));

        byte[][] some = all[..Math.Min(files, 200)];
        (double bare, double read) = FileByFile(some, rounds);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare pass      {bare / some.Length * 1000:0.000} ms a file"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read           {read / some.Length * 1000:0.000} ms a file, {read / bare:0.00} x the bare pass"));

        string folder = Directory.CreateTempSubdirectory("perfscore-documents-").FullName;
        try
        {
            string[] paths = [.. all.Select((_, i) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:0000}.xlsx")))];
            for (int i = 0; i < files; i++)
            {
                File.WriteAllBytes(paths[i], all[i]);
            }

            foreach (int threads in new[] { 1, 2 })
            {
                double review = Enumerable.Range(0, Math.Max(3, rounds / 3)).Min(_ => Time(() => ReviewAll(paths, threads)));
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read, scored and reviewed, {threads} thread(s): {files / review:0} files/s"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>Every cell's value and nothing else.</summary>
    private static int Bare(byte[] bytes)
    {
        int cells = 0;
        using MemoryStream stream = new(bytes, writable: false);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        do
        {
            while (reader.Read())
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    cells += reader.GetValue(column) is null ? 0 : 1;
                }
            }
        }
        while (reader.NextResult());

        return cells;
    }

    private static int Read(byte[] bytes)
    {
        using MemoryStream stream = new(bytes, writable: false);
        IReadOnlyList<WrittenForm> forms = DocumentReader.Read(stream, "a.xlsx").Forms;
        return forms.Count == 1 && forms[0].Indicators.Count > 0 ? forms[0].Indicators.Count : throw new InvalidOperationException("A workbook was not read.");
    }

    private static int ReviewAll(string[] paths, int threads)
    {
        RulebookSelector selector = new(RulebookCatalog.BuiltIn);
        Reviewer reviewer = new(new ReviewOptions());
        int findings = 0;
        Parallel.ForEach(paths, new ParallelOptions { MaxDegreeOfParallelism = threads }, path =>
        {
            SelfEvaluationDocument document = FormReader.Read(DocumentReader.ReadFile(path));
            Scorecard[] cards = [.. document.Forms.Select(form => new Scorer(selector.Choose(form).Rulebook).Score(form))];
            Interlocked.Add(ref findings, reviewer.Review(document, cards).Forms.Sum(form => form.Findings.Count));
        });
        return findings;
    }

    /// <summary>Both works on every file, in turns; of each file the fastest times count, so that what else the machine does counts least.</summary>
    private static (double Bare, double Read) FileByFile(byte[][] files, int rounds)
    {
        (double bareSum, double readSum) = (0, 0);
        // The runtime compiles a method again when it has run often, and a third time by what it saw then: only after that the times stand still.
        const int WarmRounds = 30;
        for (int warm = 0; warm < WarmRounds; warm++)
        {
            foreach (byte[] file in files)
            {
                GC.KeepAlive(Bare(file) + Read(file));
            }
        }

        foreach (byte[] file in files)
        {
            (double bare, double read) = (double.MaxValue, double.MaxValue);
            for (int round = 0; round < rounds; round++)
            {
                bare = Math.Min(bare, Time(() => Bare(file)));
                read = Math.Min(read, Time(() => Read(file)));
            }

            bareSum += bare;
            readSum += read;
        }

        return (bareSum, readSum);
    }

    private static double Time(Func<int> work)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
