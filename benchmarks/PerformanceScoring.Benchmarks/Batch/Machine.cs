using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>What the figures were measured on, and how much of it other work took meanwhile.</summary>
internal sealed class Machine
{
    private const double TicksASecond = 100;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly double _busy = BusySeconds();
    private readonly TimeSpan _own = Own();

    /// <summary>Processor, system, runtime.</summary>
    public static string Description =>
        FormattableString.Invariant($"{Processor()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, .NET {Environment.Version}");

    /// <summary>The share of all processor time since this was created that neither this process nor its child used, 0 to 1; not a number where the system does not say.</summary>
    /// <param name="child">The child's time.</param>
    public double ShareOfOthers(TimeSpan child)
    {
        double elapsed = Stopwatch.GetElapsedTime(_start).TotalSeconds * Environment.ProcessorCount;
        return Math.Max(0, BusySeconds() - _busy - (Own() - _own + child).TotalSeconds) / elapsed;
    }

    /// <summary>The load average of the last minute.</summary>
    public static string Load()
    {
        const string Path = "/proc/loadavg";
        return File.Exists(Path) ? File.ReadAllText(Path).Split(' ')[0] : "not known";
    }

    private static TimeSpan Own()
    {
        using Process self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    // user, nice, system, then idle and waiting, then interrupts and what the host took.
    private static double BusySeconds()
    {
        const string Path = "/proc/stat";
        if (!File.Exists(Path))
        {
            return double.NaN;
        }

        double[] ticks = [.. File.ReadLines(Path).First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Take(8).Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        return (ticks.Sum() - ticks[3] - ticks[4]) / TicksASecond;
    }

    private static string Processor()
    {
        const string Path = "/proc/cpuinfo";
        Dictionary<string, string> facts = File.Exists(Path)
            ? File.ReadLines(Path).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal)
            : [];
        return facts.TryGetValue("model name", out string? name)
            ? $"{name} (family {facts.GetValueOrDefault("cpu family")}, model {facts.GetValueOrDefault("model")}, cache {facts.GetValueOrDefault("cache size")})"
            : RuntimeInformation.ProcessArchitecture.ToString();
    }
}
