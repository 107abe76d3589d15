using System.Globalization;

namespace PerformanceScoring.Benchmarks;

/// <summary>Named arguments of the programs that are no BenchmarkDotNet runs.</summary>
internal static class Arguments
{
    public static int Number(string[] args, string name, int unlessGiven) =>
        Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : unlessGiven;

    public static string? Text(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;
}
