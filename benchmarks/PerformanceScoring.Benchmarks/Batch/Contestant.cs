using System.Diagnostics;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>One way to do the job, and how long it took each time.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Threads">How many processors it may use.</param>
/// <param name="Run">Does the job once and says how many seconds it took.</param>
internal sealed record Contestant(string Name, int Threads, Func<double> Run)
{
    public Contestant(string name, int threads, Action run)
        : this(name, threads, () => SecondsOf(run))
    {
    }

    /// <summary>The bytes it streams, as the roofs name them; null where that says nothing.</summary>
    public StreamedBytes? Bytes { get; init; }

    /// <summary>Whether it only reads the bytes: the quickest of these is the roof over all others of the same bytes.</summary>
    public bool IsRoof { get; init; }

    /// <summary>What it gets wrong against exact, such as <c>0 rows</c>; empty where it computes nothing.</summary>
    public string Wrong { get; init; } = "";

    /// <summary>It runs in one round out of so many: slow ones less often.</summary>
    public int EveryRound { get; init; } = 1;

    /// <summary>Seconds, one for each round.</summary>
    public List<double> Seconds { get; } = [];

    /// <summary>The middle of its times.</summary>
    public double Median => Seconds.Count == 0 ? double.NaN : Seconds.Order().ElementAt(Seconds.Count / 2);

    /// <summary>The quickest of its times.</summary>
    public double Least => Seconds.Count == 0 ? double.NaN : Seconds.Min();

    private static double SecondsOf(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
