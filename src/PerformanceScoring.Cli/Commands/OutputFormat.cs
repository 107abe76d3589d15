namespace PerformanceScoring.Cli.Commands;

/// <summary>The values of <c>--format</c>.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table = 0,

    /// <summary>The one JSON shape of scored forms.</summary>
    Json,

    /// <summary>One row an indicator.</summary>
    Csv,

    /// <summary>A page for a browser, in one file.</summary>
    Html,

    /// <summary>A workbook: the summary table and each form with its recomputed points.</summary>
    Workbook,
}
