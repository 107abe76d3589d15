using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Conversion;

/// <summary>Forms in another format, and what that format did not hold.</summary>
/// <param name="Content">The file's bytes.</param>
/// <param name="Findings">A finding for every text that reads back differently; empty when all are the same.</param>
public sealed record ConvertedForms(ReadOnlyMemory<byte> Content, IReadOnlyList<Finding> Findings);
