using System.Diagnostics;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>Runs contestants in turns, each on as many processors as it may use.</summary>
internal static class CompareRounds
{
    /// <summary>Runs everything twice to warm up, and then once in each of its rounds.</summary>
    public static void Run(IReadOnlyList<Contestant> contestants, int rounds)
    {
        // The pool's threads inherit the processors of whoever starts them: they start now, and may run anywhere later.
        Parallel.For(0, Environment.ProcessorCount * 4, static _ => Thread.Sleep(5));
        for (int round = -2; round < rounds; round++)
        {
            foreach (Contestant contestant in contestants)
            {
                if (round < 0 || round % contestant.EveryRound == 0)
                {
                    Pin(contestant.Threads);
                    double seconds = contestant.Run();
                    if (round >= 0)
                    {
                        contestant.Seconds.Add(seconds);
                    }
                }
            }
        }

        Pin(Environment.ProcessorCount);
    }

    /// <summary>Binds the calling thread to the first processors.</summary>
    // On Linux this binds the calling thread only, which is the program's first: it does all of the work of one thread.
    public static void Pin(int processors)
    {
        using Process self = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            self.ProcessorAffinity = (nint)((1L << processors) - 1);
        }
    }
}
