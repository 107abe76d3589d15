using System.Runtime.InteropServices;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Batch;

/// <summary>Runs a batch from its input to its outputs. Files appear when everything is whole, or not at all.</summary>
internal sealed class BatchJob(BatchInput input, BatchOutputs outputs, Rulebook rulebook, int decimals, Terminal terminal, Language language) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>The columns that were not read.</summary>
    public IReadOnlyList<string> UnknownColumns { get; private set; } = [];

    /// <summary>Runs it.</summary>
    /// <param name="jobs">How many threads.</param>
    /// <param name="progress">Is told the bytes read so far; null when nobody looks.</param>
    /// <exception cref="CannotRunException">The input is damaged, cannot be scored in one pass, or the run was stopped.</exception>
    public BatchFileResult Run(int jobs, IProgress<long>? progress)
    {
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            BatchFileResult result = RunOnce(jobs, progress, null);
            if (result.ScatteredForms.Count == 0)
            {
                return result;
            }

            // Parts of these forms have been scored before the rest came. A file is read again, and they are left out; what has been piped is gone.
            return input.IsFile && outputs.Scores is not null ? RunOnce(jobs, progress, result.ScatteredForms) : throw new CannotRunException(new Message(
                "第 {0} 行：表 {1} 的行不连续（或有两张表同名），前面已按一部分行计了分，这次的结果不可用。请先按 form 排序，或从文件读入并用 -o 写入文件。",
                "Line {0}: the rows of the form {1} do not stand together, or two forms have this id; a part of them has been scored, so this result is void. Sort by form, or read a file and write to a file with -o.",
                result.FirstScattered?.Line,
                result.FirstScattered?.Form));
        }
        catch (BatchFileException exception)
        {
            throw new CannotRunException(exception.Reason);
        }
        catch (OperationCanceledException)
        {
            throw new CannotRunException(outputs.Scores is null
                ? new Message("已中止，结果不完整。", "Stopped; the result is not whole.")
                : new Message("已中止，没有写入任何文件。", "Stopped; no file was written."));
        }
    }

    public void Dispose() => _stop.Dispose();

    private void Stop(PosixSignalContext signal)
    {
        // A second time it means at once.
        signal.Cancel = !_stop.IsCancellationRequested;
        _stop.Cancel();
    }

    private BatchFileResult RunOnce(int jobs, IProgress<long>? progress, IReadOnlySet<UInt128>? scattered)
    {
        using BatchRowSource source = input.Open(_stop.Token);
        UnknownColumns = source.UnknownColumns;
        using OutputFileSet files = new();
        try
        {
            BatchFileResult result = WriteAll(source, files, jobs, progress, scattered);
            terminal.Output.Flush();

            // The end of a pipe is also what is left of it when Ctrl-C stops whoever filled it.
            _stop.Token.ThrowIfCancellationRequested();
            if (scattered is not null || result.ScatteredForms.Count == 0)
            {
                Guard(files.Commit);
            }

            return result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && files.Failure is { } failure)
        {
            // Parquet wraps what its stream throws in an error of its own.
            throw new CannotRunException(failure.Reason);
        }
    }

    private void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(WriteFailure.Of(outputs.Scores ?? outputs.Rows ?? outputs.Rejects ?? "-", exception));
        }
    }

    private BatchFileResult WriteAll(BatchRowSource source, OutputFileSet files, int jobs, IProgress<long>? progress, IReadOnlySet<UInt128>? scattered)
    {
        List<BatchScoreSink> sinks = [];
        RejectsWriter? rejects = null;
        Guard(() =>
        {
            sinks = outputs.Open(files, terminal);
            rejects = outputs.OpenRejects(files, language);
        });
        try
        {
            return new BatchFileRun(rulebook, source, sinks, rejects, decimals, scattered).Run(jobs, progress, _stop.Token);
        }
        finally
        {
            foreach (BatchScoreSink sink in sinks)
            {
                sink.Dispose();
            }
        }
    }
}
