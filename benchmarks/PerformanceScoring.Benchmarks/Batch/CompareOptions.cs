using System.Globalization;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>What is compared, and how often.</summary>
internal sealed class CompareOptions
{
    /// <summary>What there is to compare.</summary>
    public static readonly string[] AllParts = ["roof", "kernels", "variants", "decimal", "duckdb", "python"];

    /// <summary>How to call it.</summary>
    public const string Usage = "compare [--forms N] [--rounds N] [--parts roof,kernels,variants,decimal,duckdb,python] [--output FILE]";

    /// <summary>How many forms.</summary>
    public int Forms { get; private init; } = 1_000_000;

    /// <summary>How many rounds; slow contestants run in some of them only.</summary>
    public int Rounds { get; private init; } = 33;

    /// <summary>Which parts.</summary>
    public IReadOnlyCollection<string> Parts { get; private init; } = AllParts;

    /// <summary>Where the report goes besides standard output; null for nowhere.</summary>
    public string? Output { get; private init; }

    /// <summary>Reads the arguments.</summary>
    /// <returns>The options; null when an argument is none of them.</returns>
    public static CompareOptions? Of(string[] args)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        for (int at = 0; at < args.Length; at += 2)
        {
            if (at + 1 == args.Length || args[at] is not ("--forms" or "--rounds" or "--parts" or "--output"))
            {
                return null;
            }

            given[args[at]] = args[at + 1];
        }

        CompareOptions otherwise = new();
        CompareOptions options = new()
        {
            Forms = Number(given, "--forms", otherwise.Forms),
            Rounds = Number(given, "--rounds", otherwise.Rounds),
            Parts = given.TryGetValue("--parts", out string? parts) ? parts.Split(',') : AllParts,
            Output = given.GetValueOrDefault("--output"),
        };
        return options.Forms > 0 && options.Rounds > 0 && options.Parts.All(AllParts.Contains) ? options : null;
    }

    private static int Number(Dictionary<string, string> given, string name, int otherwise) =>
        !given.TryGetValue(name, out string? text) ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
