using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Batch;

/// <summary>
/// Scores a batch file of any size in bounded memory: reads rows, scores them by the chunk, writes the scores. With two jobs one thread reads while another scores and writes.
/// </summary>
/// <remarks>Not thread-safe; one run, one file.</remarks>
public sealed class BatchFileRun
{
    private const int ReadAhead = 4;

    private readonly BatchRowSource _source;
    private readonly FormTaker _taker;

    /// <summary>Creates a run.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="source">The rows.</param>
    /// <param name="sinks">Where the scores go.</param>
    /// <param name="rejects">Where the rejected rows go; null when only their number counts.</param>
    /// <param name="decimals">How many decimals the fixed point of the source has.</param>
    /// <param name="scattered">
    /// The forms whose rows do not stand together, as <see cref="BatchFileResult.ScatteredForms"/> of an earlier run over the same file named them: all their rows are
    /// rejected. Null in a first run.
    /// </param>
    /// <exception cref="ArgumentException">The rulebook does not count in hundredths.</exception>
    public BatchFileRun(
        Rulebook rulebook, BatchRowSource source, IReadOnlyList<BatchScoreSink> sinks, RejectsWriter? rejects, int decimals = 4, IReadOnlySet<UInt128>? scattered = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(sinks);
        _source = source;
        _taker = new FormTaker(rulebook, sinks, rejects, decimals, scattered);
    }

    /// <summary>Reads, scores and writes everything.</summary>
    /// <param name="jobs">How many threads; from 2 on reading and scoring run side by side.</param>
    /// <param name="progress">Is told the bytes read so far, every few thousand rows.</param>
    /// <param name="cancellationToken">Stops within a few thousand rows.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="BatchFileException">The file is damaged or cut off.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BatchFileResult Run(int jobs = 1, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        foreach (BatchRows rows in jobs == 1 ? ReadHere() : ReadBeside())
        {
            cancellationToken.ThrowIfCancellationRequested();
            _taker.Take(rows);
            progress?.Report(_source.BytesRead);
        }

        return _taker.End();
    }

    private IEnumerable<BatchRows> ReadHere()
    {
        BatchRows rows = new();
        while (_source.Read(rows))
        {
            yield return rows;
        }
    }

    private IEnumerable<BatchRows> ReadBeside()
    {
        using BlockingCollection<BatchRows> empty = [];
        using BlockingCollection<BatchRows> full = new(ReadAhead);
        for (int count = 0; count < ReadAhead; count++)
        {
            empty.Add(new BatchRows());
        }

        ExceptionDispatchInfo? failure = null;
        Thread reader = new(() =>
        {
            try
            {
                foreach (BatchRows rows in empty.GetConsumingEnumerable())
                {
                    if (!_source.Read(rows))
                    {
                        break;
                    }

                    full.Add(rows);
                }
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            full.CompleteAdding();
        })
        { IsBackground = true, Name = "batch reader" };
        reader.Start();
        try
        {
            foreach (BatchRows rows in full.GetConsumingEnumerable())
            {
                yield return rows;
                empty.Add(rows);
            }
        }
        finally
        {
            // Also when the caller stops early: the source must be at rest when it is closed.
            empty.CompleteAdding();
            reader.Join();
        }

        failure?.Throw();
    }
}
