namespace PerformanceScoring.Documents.Reports;

/// <summary>How the values of a column of a <see cref="ReportSection"/> are written.</summary>
public enum ColumnKind
{
    /// <summary>Texts; they may be wrapped.</summary>
    Text = 0,

    /// <summary>Short words that are never wrapped.</summary>
    Word,

    /// <summary>Points and amounts, two decimals.</summary>
    Points,

    /// <summary>Other numbers: statistics with four decimals, everything else without trailing zeros.</summary>
    Number,

    /// <summary>Shares 0…1, per cent in tables.</summary>
    Share,
}
