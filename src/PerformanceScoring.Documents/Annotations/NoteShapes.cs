using System.Globalization;
using System.Text;
using PerformanceScoring.Documents.Scores;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The drawing of a sheet's comments: one box a comment, hidden until the pointer is on the cell, wide and high enough for its text.</summary>
/// <remarks>Office writes these drawings with text that is no XML (unclosed line breaks), so an existing one is not parsed: the boxes are put before its end.</remarks>
internal sealed class NoteShapes
{
    private const string End = "</xml>";
    private const string ShapeId = "_x0000_s";
    private const int FirstNumber = 1025;

    private const string Empty = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>
        """;

    private const string Spaces = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private readonly SheetScan _scan;
    private readonly string _before;
    private readonly string _after;
    private readonly StringBuilder _added = new();
    private int _number;

    /// <summary>Takes a drawing.</summary>
    /// <param name="drawing">The part; null for a sheet without one.</param>
    /// <param name="scan">How wide and high the sheet's columns and rows are.</param>
    /// <exception cref="InvalidDataException">The part is no drawing.</exception>
    public NoteShapes(byte[]? drawing, SheetScan scan)
    {
        _scan = scan;
        string text = drawing is null ? Empty.Trim() : Text(drawing);
        int end = text.LastIndexOf(End, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            throw new InvalidDataException("The drawing of the comments has no end.");
        }

        (_before, _after) = (text[..end], text[end..]);
        _number = FirstNumber;
        for (int at = text.IndexOf(ShapeId, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ShapeId, at + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + ShapeId.Length);
            int digits = Math.Max(0, rest.IndexOfAnyExceptInRange('0', '9'));
            _number = int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < int.MaxValue / 2 ? Math.Max(_number, number + 1) : _number;
        }

        if (!text.Contains("id=\"_x0000_t202\"", StringComparison.Ordinal))
        {
            _added.Append(CultureInfo.InvariantCulture, $"<v:shapetype {Spaces} id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        }
    }

    /// <summary>Adds the box of a cell's comment.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">What it has to hold.</param>
    public void Add(CellAddress cell, string text)
    {
        const int Width = 320;
        const int LineHeight = 17;
        const int CharactersInALine = 44;
        const int Most = 600;
        int height = Math.Min(Most, (TextWidth.LinesOf(text, CharactersInALine) + 1) * LineHeight);
        (int right, int rightRest) = Walk(cell.Column + 1, Width, _scan.WidthOf);
        (int bottom, int bottomRest) = Walk(cell.Row, height, _scan.HeightOf);
        string id = (_number++).ToString(CultureInfo.InvariantCulture);
        _added.Append(CultureInfo.InvariantCulture, $"""
            <v:shape {Spaces} id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:{Width * 3 / 4}pt;height:{height * 3 / 4}pt;z-index:{id};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{cell.Column}, 12, {cell.Row - 1}, 4, {right - 1}, {rightRest}, {bottom - 1}, {bottomRest}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{cell.Row - 1}</x:Row><x:Column>{cell.Column - 1}</x:Column></x:ClientData></v:shape>
            """);
    }

    /// <summary>The part.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_before + _added + _after);

    /// <summary>The column or row in which a length ends, and how far in it.</summary>
    private static (int Index, int Left) Walk(int first, int length, Func<int, int> sizeOf)
    {
        const int Farthest = 200;
        int rest = length;
        for (int index = first; index < first + Farthest; index++)
        {
            int size = sizeOf(index);
            if (rest <= size)
            {
                return (index, rest);
            }

            rest -= size;
        }

        return (first + Farthest, 0);
    }

    private static string Text(byte[] drawing)
    {
        using StreamReader reader = new(new MemoryStream(drawing, writable: false), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
