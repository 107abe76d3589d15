using PerformanceScoring.Findings;

namespace PerformanceScoring.Analysis.Charts;

/// <summary>One set of bars of a <see cref="ShareBarChart"/>.</summary>
/// <param name="Name">What the bars are.</param>
/// <param name="Shares">A share a name, −1…1; null where there is none.</param>
public sealed record ShareSeries(Message Name, IReadOnlyList<double?> Shares);
