namespace PerformanceScoring.Documents.Reports;

/// <summary>One column of a <see cref="ReportSection"/>.</summary>
/// <param name="Key">Its name in JSON and CSV.</param>
/// <param name="Header">Its heading in tables.</param>
/// <param name="Kind">How its values are written.</param>
public sealed record ReportColumn(string Key, string Header, ColumnKind Kind = ColumnKind.Text);
