using System.Runtime.CompilerServices;

namespace PerformanceScoring.Cli;

/// <summary>Where the project's own files lie, for tests that use its samples.</summary>
internal static class SourceTree
{
    /// <summary>The project's top folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>The published sample, twelve forms, as a document.</summary>
    public static string SampleDocument { get; } = Path.Combine(Root, "docs", "samples", "changqing-2024", "document.txt");

    /// <summary>The same twelve forms as written-form JSON.</summary>
    public static string SampleForms { get; } = Path.Combine(Root, "docs", "samples", "changqing-2024", "forms.json");

    /// <summary>The same twelve forms as the rows of a batch.</summary>
    public static string SampleRows { get; } = Path.Combine(Root, "docs", "samples", "changqing-2024", "batch.csv");

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
