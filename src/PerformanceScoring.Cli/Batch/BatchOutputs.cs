using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Parquet;

namespace PerformanceScoring.Cli.Batch;

/// <summary>Where the results of a batch go.</summary>
internal sealed record BatchOutputs
{
    private const string StandardOutput = "-";

    /// <summary>The scores' file; null for standard output.</summary>
    public string? Scores { get; private init; }

    /// <summary>The rows' file; null when rows are not asked for.</summary>
    public string? Rows { get; private init; }

    /// <summary>The rejects' file; null when only their number counts.</summary>
    public string? Rejects { get; private init; }

    private BatchFormat Format { get; init; }

    private bool Force { get; init; }

    /// <summary>Checks where results are to go, before any work is done.</summary>
    /// <exception cref="CannotRunException">A file exists and may not be replaced, two are the same, a folder is missing, or Parquet is to go to standard output.</exception>
    public static BatchOutputs Of(string? scores, string? rows, string? rejects, BatchFormat? format, bool force)
    {
        BatchOutputs outputs = new()
        {
            Scores = scores is null or StandardOutput ? null : scores,
            Rows = rows,
            Rejects = rejects,
            Format = format ?? FormatOf(scores),
            Force = force,
        };
        string[] paths = [.. new[] { outputs.Scores, rows, rejects }.OfType<string>()];
        foreach (string path in paths)
        {
            Check(path, force);
        }

        return paths.DistinctBy(Path.GetFullPath).Count() < paths.Length
            ? throw new CannotRunException(new Message("两个结果不能写入同一个文件。", "Two results cannot go to one file."))
            : outputs.Format == BatchFormat.Parquet && outputs.Scores is null
            ? throw new CannotRunException(new Message("Parquet 不能写到标准输出，请用 -o 写文件名。", "Parquet cannot go to standard output; name a file with -o."))
            : outputs;
    }

    /// <summary>Opens the sinks.</summary>
    /// <param name="files">Where files come from.</param>
    /// <param name="terminal">Where standard output is.</param>
    public List<BatchScoreSink> Open(OutputFileSet files, Terminal terminal)
    {
        Stream scores = Scores is null ? terminal.Output : files.Create(Scores, Force);
        List<BatchScoreSink> sinks =
        [
            Format switch
            {
                BatchFormat.NdJson => new NdJsonScoreSink(scores),
                BatchFormat.Parquet => new ParquetScoreSink(scores),
                _ => new CsvScoreSink(scores),
            },
        ];
        if (Rows is not null)
        {
            sinks.Add(new RowPointsSink(files.Create(Rows, Force)));
        }

        return sinks;
    }

    /// <summary>Opens the rejects.</summary>
    /// <param name="files">Where files come from.</param>
    /// <param name="language">The language of the reasons.</param>
    public RejectsWriter? OpenRejects(OutputFileSet files, Language language) => Rejects is null ? null : new RejectsWriter(files.Create(Rejects, Force), language);

    private static BatchFormat FormatOf(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".NDJSON" or ".JSONL" => BatchFormat.NdJson,
        ".PARQUET" => BatchFormat.Parquet,
        _ => BatchFormat.Csv,
    };

    private static void Check(string path, bool force)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException(new Message("结果要写入文件，而 {0} 是文件夹。", "A result goes to a file, and {0} is a folder.", path));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CannotRunException(new Message("没有文件夹 {0}，不能写入 {1}。", "There is no folder {0} to write {1} to.", folder, path));
        }

        if (!force && File.Exists(path))
        {
            throw new CannotRunException(Commands.ResultTarget.AlreadyThere(path));
        }
    }
}
