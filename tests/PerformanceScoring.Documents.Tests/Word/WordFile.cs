using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Word;

/// <summary>Small Word files, element by element, so that they hold exactly what a test says.</summary>
internal static class WordFile
{
    public static WrittenDocument Read(params OpenXmlElement[] body)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(body));
        }

        stream.Position = 0;
        return DocumentReader.Read(stream, "自评表.docx");
    }

    public static Paragraph Line(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A row of cells parted by " | ".</summary>
    public static TableRow Row(string texts) => new(texts.Split('|').Select(text => Cell(text.Trim())));

    public static TableCell Cell(string text, int span = 1, MergedCellValues? down = null)
    {
        TableCellProperties properties = new() { GridSpan = span > 1 ? new GridSpan { Val = span } : null };
        if (down is { } merge)
        {
            properties.VerticalMerge = new VerticalMerge { Val = merge };
        }

        return new TableCell(properties, Line(text));
    }

    public static Table Table(params OpenXmlElement[] rows) => new(rows);
}
