using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Documents.Archives;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>A Word document on A4, wider than high, with page numbers, put together part by part so that the same content always gives the same bytes.</summary>
internal sealed class WordPackage
{
    private const uint LongSide = 16838;
    private const uint ShortSide = 11906;
    private const int Margin = 1020;
    private const string Namespaces = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Body _body = new();

    /// <summary>The width between the margins, in twentieths of a point.</summary>
    public static int TextWidth => (int)LongSide - (2 * Margin);

    /// <summary>Adds a paragraph or a table.</summary>
    /// <param name="element">The element.</param>
    public void Add(OpenXmlElement element) => _body.Append(element);

    /// <summary>Adds a table, parted from what follows.</summary>
    /// <param name="table">The table.</param>
    public void Add(WordTable table)
    {
        Add(table.Table);
        Add(WordRuns.Paragraph(null, WordStyles.Gap));
    }

    /// <summary>Writes the document.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void Write(Stream stream)
    {
        _body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 600, Footer = 600, Gutter = 0 }));
        Document document = new(_body);
        document.AddNamespaceDeclaration("r", Namespaces);
        using PartArchive archive = new(stream);
        archive.AddXml("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Kinds}document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Kinds}styles+xml\"/>"
            + $"<Override PartName=\"/word/footer.xml\" ContentType=\"{Kinds}footer+xml\"/></Types>");
        archive.AddXml("_rels/.rels", Relationships(("document", "officeDocument", "word/document.xml")));
        archive.AddXml("word/_rels/document.xml.rels", Relationships(("styles", "styles", "styles.xml"), ("footer", "footer", "footer.xml")));
        archive.AddXml("word/document.xml", document.OuterXml);
        archive.AddXml("word/styles.xml", WordStyles.Create().OuterXml);
        archive.AddXml("word/footer.xml", new Footer(PageNumber()).OuterXml);
    }

    private static string Relationships(params (string Id, string Kind, string Target)[] entries) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(entries.Select(entry => $"<Relationship Id=\"{entry.Id}\" Type=\"{Namespaces}/{entry.Kind}\" Target=\"{entry.Target}\"/>"))
        + "</Relationships>";

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
        new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve }));
}
