using DocumentFormat.OpenXml.Spreadsheet;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>The styles of one workbook: every look that its cells have, once, in the order in which they came.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class StyleTable
{
    private const int UsualSize = 105;
    private const uint FirstOwnFormat = 164;

    private readonly Dictionary<CellLook, uint> _looks = [];
    private readonly List<(string Typeface, int Size, string? Ink)> _fonts = [("宋体", UsualSize, null)];
    private readonly List<string?> _fills = [null, "gray"];
    private readonly List<string> _formats = [];
    private readonly List<CellFormat> _entries = [];

    /// <summary>Creates a table that holds the plain look, as every workbook must.</summary>
    public StyleTable() => IndexOf(default);

    /// <summary>The number under which cells name a look.</summary>
    /// <param name="look">The look.</param>
    /// <returns>The number, counted from 0.</returns>
    public uint IndexOf(CellLook look)
    {
        if (_looks.TryGetValue(look, out uint index))
        {
            return index;
        }

        index = (uint)_entries.Count;
        _looks.Add(look, index);
        _entries.Add(new CellFormat
        {
            FontId = Number(_fonts, (look.IsHeading ? "黑体" : "宋体", look.TenthPoints == 0 ? UsualSize : look.TenthPoints, look.Ink)),
            FillId = look.Fill is null ? 0 : Number(_fills, look.Fill),
            BorderId = look.IsFramed ? 1U : 0U,
            NumberFormatId = FormatOf(look),
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = look.Fill is not null,
            ApplyBorder = look.IsFramed,
            ApplyNumberFormat = look.Format is not null || look.IsTextOnly,
            ApplyAlignment = true,
            QuotePrefix = look.IsTextOnly ? true : null,
            Alignment = new Alignment { Horizontal = HorizontalOf(look.Align), Vertical = VerticalAlignmentValues.Center, WrapText = true, Indent = look is { Align: CellAlign.Left, IsFramed: true } ? 1U : null },
        });
        return index;
    }

    /// <summary>The style sheet.</summary>
    /// <returns>A new element.</returns>
    public Stylesheet Build() => new(
        [
            .. _formats.Count == 0 ? [] : new[] { new NumberingFormats(_formats.Select((format, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = format })) { Count = (uint)_formats.Count } },
            new Fonts(_fonts.Select(FontOf)) { Count = (uint)_fonts.Count },
            new Fills(_fills.Select(FillOf)) { Count = (uint)_fills.Count },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Frame()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(_entries.Select(entry => entry.CloneNode(deep: true))) { Count = (uint)_entries.Count },
            new CellStyles(new CellStyle { Name = "常规", FormatId = 0, BuiltinId = 0 }) { Count = 1 },
        ]);

    private uint FormatOf(CellLook look)
    {
        const uint TextFormat = 49;
        return look.IsTextOnly ? TextFormat : look.Format is null ? 0 : FirstOwnFormat + Number(_formats, look.Format);
    }

    private static uint Number<T>(List<T> list, T item)
    {
        int index = list.IndexOf(item);
        if (index < 0)
        {
            index = list.Count;
            list.Add(item);
        }

        return (uint)index;
    }

    private static Font FontOf((string Typeface, int Size, string? Ink) font) => new(
        [
            new FontSize { Val = font.Size / 10.0 },
            .. font.Ink is null ? [] : new[] { new Color { Rgb = "FF" + font.Ink } },
            new FontName { Val = font.Typeface },
            new FontFamilyNumbering { Val = 3 },
            new FontCharSet { Val = 134 },
        ]);

    private static Fill FillOf(string? color, int index) => index switch
    {
        0 => new Fill(new PatternFill { PatternType = PatternValues.None }),
        1 => new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
        _ => new Fill(new PatternFill(new ForegroundColor { Rgb = "FF" + color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }),
    };

    private static Border Frame() => new(
        new LeftBorder(Black()) { Style = BorderStyleValues.Thin },
        new RightBorder(Black()) { Style = BorderStyleValues.Thin },
        new TopBorder(Black()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Black()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Black() => new() { Rgb = "FF000000" };

    private static HorizontalAlignmentValues HorizontalOf(CellAlign align) => align switch
    {
        CellAlign.Left => HorizontalAlignmentValues.Left,
        CellAlign.Right => HorizontalAlignmentValues.Right,
        _ => HorizontalAlignmentValues.Center,
    };
}
