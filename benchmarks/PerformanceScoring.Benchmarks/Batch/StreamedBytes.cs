namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>The bytes that a contestant reads once from memory.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Count">How many.</param>
internal sealed record StreamedBytes(string Name, long Count);
