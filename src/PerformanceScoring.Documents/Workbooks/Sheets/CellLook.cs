namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>How a cell looks. Equal looks share one entry of the workbook's styles.</summary>
/// <remarks>Immutable. The <c>default</c> is plain text without a border.</remarks>
internal readonly record struct CellLook
{
    /// <summary>True for the typeface of titles and headings (黑体); else the one of texts (宋体).</summary>
    public bool IsHeading { get; init; }

    /// <summary>The size in tenths of a point; 0 for the usual 10.5 (五号).</summary>
    public int TenthPoints { get; init; }

    /// <summary>The colour of the letters, as RRGGBB; null for black.</summary>
    public string? Ink { get; init; }

    /// <summary>Where the text stands between left and right.</summary>
    public CellAlign Align { get; init; }

    /// <summary>True for thin lines on all four sides.</summary>
    public bool IsFramed { get; init; }

    /// <summary>The colour behind the text, as RRGGBB; null for none.</summary>
    public string? Fill { get; init; }

    /// <summary>The number format; null for General.</summary>
    public string? Format { get; init; }

    /// <summary>True when a program must not make a number or a formula of the text when somebody edits it.</summary>
    public bool IsTextOnly { get; init; }
}
