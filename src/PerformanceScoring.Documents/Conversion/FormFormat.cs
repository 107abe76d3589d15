namespace PerformanceScoring.Documents.Conversion;

/// <summary>A format that written forms can be written in.</summary>
public enum FormFormat
{
    /// <summary>.json: every text exactly, and judgements.</summary>
    Json = 0,

    /// <summary>.csv: one indicator a line, UTF-8 with a byte order mark.</summary>
    Csv,

    /// <summary>.xlsx: the official form, a sheet a form.</summary>
    Workbook,

    /// <summary>.txt: tab-separated tables.</summary>
    Text,

    /// <summary>.md: Markdown tables.</summary>
    Markdown,

    /// <summary>.docx: the official form, a page a form.</summary>
    Word,
}
