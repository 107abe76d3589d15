using System.Runtime.ExceptionServices;

namespace PerformanceScoring.Batch;

/// <summary>Hands the blocks of a batch to threads, a few at a time: whoever is slow takes fewer.</summary>
internal static class BlockRunner
{
    // Some hundred kilobytes of rows: long runs for the memory, and the last thread ends soon after the first.
    private const int BlocksAtOnce = 4;

    /// <summary>Scores all blocks on the caller's thread and, if more are asked for, on threads of the pool. None is at work any more when it returns.</summary>
    /// <param name="scoring">The blocks.</param>
    /// <param name="into">Where the results go.</param>
    /// <param name="options">Threads and progress.</param>
    /// <param name="counts">How often each grade was given, the worst first; added to.</param>
    /// <param name="cancellationToken">Stops between two blocks.</param>
    public static void Run(BlockScoring scoring, ScorePointers into, BatchOptions options, Span<long> counts, CancellationToken cancellationToken)
    {
        int threads = Math.Min(options.Threads, Math.Max(1, (scoring.BlockCount + BlocksAtOnce - 1) / BlocksAtOnce));
        Work work = new(scoring, into, options.Progress, threads, cancellationToken);
        if (threads == 1)
        {
            work.Take(0, null);
        }
        else
        {
            try
            {
                _ = Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, work.Take);
            }
            catch (AggregateException failures)
            {
                ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            }
        }

        work.AddCounts(counts);
        if (work.IsCanceled)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    private sealed class Work(BlockScoring scoring, ScorePointers into, IProgress<long>? progress, int threads, CancellationToken cancellationToken)
    {
        private readonly Lock _reporting = new();
        private readonly BlockScratch?[] _scratches = new BlockScratch?[threads];
        private int _next;
        private long _rows;

        public bool IsCanceled { get; private set; }

        // Several shares may fall to one thread: the later ones then find nothing left.
        public void Take(int share, ParallelLoopState? others)
        {
            BlockScratch? scratch = null;
            while (others is not { ShouldExitCurrentIteration: true })
            {
                int first = Interlocked.Add(ref _next, BlocksAtOnce) - BlocksAtOnce;
                if (first >= scoring.BlockCount)
                {
                    return;
                }

                if (cancellationToken.IsCancellationRequested)
                {
                    IsCanceled = true;
                    return;
                }

                scratch ??= _scratches[share] = new BlockScratch(scoring.MostRows, scoring.MostForms);
                Report(Score(first, Math.Min(first + BlocksAtOnce, scoring.BlockCount), scratch));
            }
        }

        public void AddCounts(Span<long> counts)
        {
            foreach (BlockScratch? scratch in _scratches)
            {
                for (int grade = 0; scratch is not null && grade < counts.Length; grade++)
                {
                    counts[grade] += scratch.Counts.Span[grade];
                }
            }
        }

        private long Score(int first, int end, BlockScratch scratch)
        {
            long rows = 0;
            for (int block = first; block < end; block++)
            {
                rows += scoring.Score(block, into, scratch);
            }

            return rows;
        }

        private void Report(long rows)
        {
            if (progress is not null)
            {
                lock (_reporting)
                {
                    _rows += rows;
                    progress.Report(_rows);
                }
            }
        }
    }
}
