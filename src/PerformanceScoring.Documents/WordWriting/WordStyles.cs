using DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The styles of the documents: 宋体 for text, 黑体 for titles, as official documents have them.</summary>
internal static class WordStyles
{
    /// <summary>The title of a document or a form.</summary>
    public const string Title = "Title";

    /// <summary>A line below the title.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>The heading of a part.</summary>
    public const string Heading = "Heading1";

    /// <summary>The heading of a part of a part.</summary>
    public const string Subheading = "Heading2";

    /// <summary>A line that says what the table below it holds.</summary>
    public const string Label = "TableLabel";

    /// <summary>Text in a table.</summary>
    public const string Cell = "TableText";

    /// <summary>Text in a table that stays on one page.</summary>
    public const string KeptCell = "TableTextKept";

    /// <summary>A paragraph that only parts two tables; it takes no room.</summary>
    public const string Gap = "TableGap";

    /// <summary>A table with rules.</summary>
    public const string Grid = "TableGrid";

    private const string Normal = "Normal";
    private const string Song = "宋体";
    private const string Hei = "黑体";
    private const string Latin = "Times New Roman";

    /// <summary>The part with the styles.</summary>
    /// <returns>The styles.</returns>
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(Song),
                new FontSize { Val = "21" },
                new FontSizeComplexScript { Val = "21" },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraphs(Normal, "Normal", new StyleParagraphProperties(new SpacingBetweenLines { After = "60", Line = "320", LineRule = LineSpacingRuleValues.Auto }), null, isDefault: true),
        Paragraphs(Title, "Title", Spaced(before: "0", after: "80", keep: true, JustificationValues.Center), Large(Hei, "36")),
        Paragraphs(Subtitle, "Subtitle", Spaced(before: "0", after: "80", keep: true, JustificationValues.Center), null),
        Paragraphs(Heading, "heading 1", Spaced(before: "240", after: "100", keep: true, null), Large(Hei, "28")),
        Paragraphs(Subheading, "heading 2", Spaced(before: "160", after: "80", keep: true, null), Large(Hei, "24")),
        Paragraphs(Label, "Table Label", Spaced(before: "120", after: "40", keep: true, null), Bold()),
        Paragraphs(Cell, "Table Text", new StyleParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }), Sized("18")),
        Paragraphs(KeptCell, "Table Text Kept", new StyleParagraphProperties(new KeepNext()), null, basedOn: Cell),
        Paragraphs(Gap, "Table Gap", new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }), Sized("2")),
        Ruled());

    private static Style Paragraphs(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties? run, bool isDefault = false, string basedOn = Normal)
    {
        Style style = new() { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle(), paragraph);
        if (run is not null)
        {
            style.Append(run);
        }

        return style;
    }

    private static StyleParagraphProperties Spaced(string before, string after, bool keep, JustificationValues? justification)
    {
        StyleParagraphProperties properties = new();
        if (keep)
        {
            properties.Append(new KeepNext());
        }

        properties.Append(new SpacingBetweenLines { Before = before, After = after });
        if (justification is { } value)
        {
            properties.Append(new Justification { Val = value });
        }

        return properties;
    }

    private static StyleRunProperties Large(string font, string size) =>
        new(Fonts(font), new Bold(), new BoldComplexScript(), new FontSize { Val = size }, new FontSizeComplexScript { Val = size });

    private static StyleRunProperties Bold() => new(new Bold(), new BoldComplexScript());

    private static StyleRunProperties Sized(string size) => new(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });

    private static RunFonts Fonts(string eastAsia) => new() { Ascii = Latin, HighAnsi = Latin, EastAsia = eastAsia, ComplexScript = Latin };

    private static Style Ruled() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(Rule<TopBorder>(), Rule<LeftBorder>(), Rule<BottomBorder>(), Rule<RightBorder>(), Rule<InsideHorizontalBorder>(), Rule<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = Grid,
    };

    private static T Rule<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "000000" };
}
