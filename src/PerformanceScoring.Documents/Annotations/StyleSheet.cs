using System.Globalization;
using System.Xml.Linq;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The styles of a workbook: existing formats stay as they are; a coloured twin of a format is added at the end where one is needed.</summary>
internal sealed class StyleSheet
{
    /// <summary>How many formats a workbook may have.</summary>
    public const int MostFormats = 65_490;

    private static readonly XNamespace Main = OfficeNames.Main;

    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    private readonly XDocument _document;
    private readonly XElement _formats;
    private readonly XElement _fills;
    private readonly Dictionary<(int Format, Severity Severity), int?> _coloured = [];
    private readonly Dictionary<Severity, int> _fillOf = [];
    private int _formatCount;

    /// <summary>Takes the styles of a workbook.</summary>
    /// <param name="document">The part; null for a workbook without one.</param>
    public StyleSheet(XDocument? document)
    {
        _document = document ?? new XDocument(new XElement(Main + "styleSheet"));
        _ = PartOf("fonts", () => new XElement(Main + "font"));
        _fills = PartOf("fills", () => Fill("none"), () => Fill("gray125"));
        _ = PartOf("borders", () => new XElement(Main + "border"));
        _formats = PartOf("cellXfs", () => new XElement(Main + "xf"));
        _formatCount = _formats.Elements(Main + "xf").Count();
    }

    /// <summary>The part.</summary>
    public XDocument Document => _document;

    /// <summary>A format like another but for its ground.</summary>
    /// <param name="format">The other's index.</param>
    /// <param name="severity">What the colour stands for: the darker, the more severe, so that it shows in grey too.</param>
    /// <returns>The new format's index; null when the workbook has as many formats as it may.</returns>
    public int? Coloured(int format, Severity severity)
    {
        if (!_coloured.TryGetValue((format, severity), out int? found))
        {
            _coloured[(format, severity)] = found = Add(format, xf =>
            {
                xf.SetAttributeValue("fillId", FillOf(severity));
                xf.SetAttributeValue("applyFill", "1");
            });
        }

        return found;
    }

    /// <summary>A format for running text in a ruled list: at the top of the cell, on several lines.</summary>
    /// <param name="font">The font's index.</param>
    /// <param name="border">The border's index.</param>
    /// <returns>The format's index; 0, the plain one, when the workbook has as many formats as it may.</returns>
    public int Ruled(int font, int border) => Add(0, xf =>
    {
        xf.SetAttributeValue("fontId", font);
        xf.SetAttributeValue("applyFont", "1");
        xf.SetAttributeValue("borderId", border);
        xf.SetAttributeValue("applyBorder", "1");
        xf.SetAttributeValue("applyAlignment", "1");
        xf.Elements(Main + "alignment").Remove();
        xf.AddFirst(new XElement(Main + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", "1")));
    }) ?? 0;

    /// <summary>Adds a thin border on all four sides.</summary>
    /// <returns>Its index.</returns>
    public int AddBorder() => Append(PartOf("borders"), new XElement(
        Main + "border",
        Sides.Select(side => new XElement(Main + side, new XAttribute("style", "thin"), new XElement(Main + "color", new XAttribute("rgb", "FF7F7F7F"))))));

    /// <summary>Adds a font.</summary>
    /// <param name="parts">What it is made of, in the order of the schema.</param>
    /// <returns>Its index.</returns>
    public int AddFont(params XElement[] parts) => Append(PartOf("fonts"), new XElement(Main + "font", parts));

    private int? Add(int format, Action<XElement> change)
    {
        if (_formatCount >= MostFormats)
        {
            return null;
        }

        XElement? like = _formats.Elements(Main + "xf").ElementAtOrDefault(format);
        XElement added = like is null ? new XElement(Main + "xf") : new XElement(like);
        change(added);
        _formatCount++;
        return Append(_formats, added);
    }

    private int FillOf(Severity severity)
    {
        if (!_fillOf.TryGetValue(severity, out int fill))
        {
            string colour = severity switch { Severity.Error => "FFF4877A", Severity.Warning => "FFFFD966", _ => "FFE2F0FB" };
            _fillOf[severity] = fill = Append(_fills, Fill(
                "solid",
                new XElement(Main + "fgColor", new XAttribute("rgb", colour)),
                new XElement(Main + "bgColor", new XAttribute("indexed", "64"))));
        }

        return fill;
    }

    private static XElement Fill(string pattern, params XElement[] colours) =>
        new(Main + "fill", new XElement(Main + "patternFill", new XAttribute("patternType", pattern), colours));

    private static int Append(XElement list, XElement entry)
    {
        int index = list.Elements(entry.Name).Count();
        list.Add(entry);
        list.SetAttributeValue("count", (index + 1).ToString(CultureInfo.InvariantCulture));
        return index;
    }

    /// <summary>A list of the styles; where it is missing it is made, with the entries that every workbook has.</summary>
    private XElement PartOf(string name, params Func<XElement>[] unlessThere)
    {
        XElement root = _document.Root!;
        if (root.Element(Main + name) is { } list)
        {
            return list;
        }

        XElement made = new(Main + name, new XAttribute("count", unlessThere.Length), unlessThere.Select(make => make()));
        string[] before = Order[..Array.IndexOf(Order, name)];
        if (root.Elements().LastOrDefault(element => before.Contains(element.Name.LocalName)) is { } last)
        {
            last.AddAfterSelf(made);
        }
        else
        {
            root.AddFirst(made);
        }

        return made;
    }
}
