namespace PerformanceScoring.Documents.WordWriting;

/// <summary>One cell of a table row.</summary>
/// <param name="Text">Its text; LF begins a new line.</param>
/// <param name="Span">How many columns it covers.</param>
internal readonly record struct WordCell(string? Text, int Span = 1)
{
    /// <summary>How it is merged with its neighbours above and below.</summary>
    public WordMerge Merge { get; init; }

    /// <summary>How its text stands.</summary>
    public WordAlignment Alignment { get; init; }

    /// <summary>True for a heading: bold on a grey ground.</summary>
    public bool IsHeading { get; init; }

    /// <summary>True for bold text.</summary>
    public bool IsBold { get; init; }

    /// <summary>A heading in the middle of its cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="span">How many columns it covers.</param>
    /// <returns>The cell.</returns>
    public static WordCell Heading(string text, int span = 1) => new(text, span) { IsHeading = true, Alignment = WordAlignment.Center };

    /// <summary>A short value in the middle of its cell.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="span">How many columns it covers.</param>
    /// <returns>The cell.</returns>
    public static WordCell Centered(string? text, int span = 1) => new(text, span) { Alignment = WordAlignment.Center };
}
