using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Parquet;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>The library's whole job over a file: read, points, totals with their ranges, grades, write.</summary>
internal static class OurFiles
{
    public static BatchFileResult Score(string path, string to, int jobs)
    {
        using BatchRowSource source = Path.GetExtension(path) switch
        {
            ".csv" => new CsvRowSource(Open(path)),
            ".ndjson" => new NdJsonRowSource(Open(path)),
            _ => new ParquetRowSource(path),
        };
        using FileStream output = File.Create(to);
        using CsvScoreSink sink = new(output);
        return new BatchFileRun(RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing"), source, [sink], rejects: null).Run(jobs);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}
