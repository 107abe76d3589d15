using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Documents.Archives;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>Turns texts into paragraphs.</summary>
internal static class WordRuns
{
    /// <summary>A paragraph.</summary>
    /// <param name="text">Its text; LF begins a new line.</param>
    /// <param name="style">The id of its style; null for running text.</param>
    /// <param name="alignment">How it stands; left leaves it to the style.</param>
    /// <param name="bold">True for bold text.</param>
    /// <param name="onNewPage">True when a page begins with it.</param>
    /// <returns>The paragraph.</returns>
    public static Paragraph Paragraph(string? text, string? style = null, WordAlignment alignment = WordAlignment.Left, bool bold = false, bool onNewPage = false)
    {
        // The order of these elements is the schema's.
        ParagraphProperties properties = new();
        if (style is not null)
        {
            properties.Append(new ParagraphStyleId { Val = style });
        }

        if (onNewPage)
        {
            properties.Append(new PageBreakBefore());
        }

        if (alignment != WordAlignment.Left)
        {
            properties.Append(new Justification { Val = alignment == WordAlignment.Center ? JustificationValues.Center : JustificationValues.Right });
        }

        Paragraph paragraph = new();
        if (properties.HasChildren)
        {
            paragraph.Append(properties);
        }

        if (!string.IsNullOrEmpty(text))
        {
            paragraph.Append(Run(text, bold));
        }

        return paragraph;
    }

    private static Run Run(string text, bool bold)
    {
        Run run = new();
        if (bold)
        {
            run.Append(new RunProperties(new Bold(), new BoldComplexScript()));
        }

        string[] lines = XmlCharacters.Of(text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            if (lines[i].Length > 0)
            {
                run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }
}
