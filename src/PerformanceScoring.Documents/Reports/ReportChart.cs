namespace PerformanceScoring.Documents.Reports;

/// <summary>Which columns of a <see cref="ReportSection"/> are drawn as bars: a bar a row and column of values.</summary>
/// <param name="Label">The key of the column that names the rows.</param>
/// <param name="Values">The keys of the columns that are drawn; they share one unit.</param>
public sealed record ReportChart(string Label, IReadOnlyList<string> Values);
