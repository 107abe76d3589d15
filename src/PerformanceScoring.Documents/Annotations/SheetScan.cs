using System.Globalization;
using System.Xml;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>What has to be known of a sheet before it is written again: its merges, the formats of rows and columns, how wide and high they are, and its comments' drawing.</summary>
internal sealed class SheetScan
{
    private const double StandardWidth = 8.43;
    private const double StandardHeight = 15;

    private readonly List<CellArea> _merges = [];
    private readonly List<(int First, int Last, int? Format, double? Width)> _columns = [];
    private readonly Dictionary<int, double> _heights = [];
    private double _columnWidth = StandardWidth;
    private double _rowHeight = StandardHeight;

    private SheetScan()
    {
    }

    /// <summary>The id of the drawing that shows comments and controls; null when there is none.</summary>
    public string? DrawingId { get; private set; }

    /// <summary>Reads a sheet once.</summary>
    /// <param name="sheet">The part.</param>
    /// <returns>What it holds.</returns>
    public static SheetScan Of(byte[] sheet)
    {
        SheetScan scan = new();
        using XmlReader xml = XmlReader.Create(new MemoryStream(sheet, writable: false), SafeXml.Reading);
        int row = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != OfficeNames.Main)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = SafeXml.Number(xml.GetAttribute("r")) ?? row + 1;
                    if (Length(xml.GetAttribute("ht")) is { } height)
                    {
                        scan._heights[row] = height;
                    }

                    break;
                case "sheetFormatPr":
                    scan._columnWidth = Length(xml.GetAttribute("defaultColWidth")) ?? StandardWidth;
                    scan._rowHeight = Length(xml.GetAttribute("defaultRowHeight")) ?? StandardHeight;
                    break;
                case "col":
                    scan._columns.Add((SafeXml.Number(xml.GetAttribute("min")) ?? 0, SafeXml.Number(xml.GetAttribute("max")) ?? 0, SafeXml.Number(xml.GetAttribute("style")), Length(xml.GetAttribute("width"))));
                    break;
                case "mergeCell" when CellArea.TryParse(xml.GetAttribute("ref"), out CellArea area):
                    scan._merges.Add(area);
                    break;
                case "legacyDrawing":
                    scan.DrawingId = xml.GetAttribute("id", OfficeNames.Relations.NamespaceName);
                    break;
            }
        }

        return scan;
    }

    /// <summary>The cells that show as one with a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Its merge, or the cell itself.</returns>
    public CellArea AreaOf(CellAddress cell)
    {
        foreach (CellArea merge in _merges)
        {
            if (merge.Contains(cell))
            {
                return merge;
            }
        }

        return new CellArea(cell, cell);
    }

    /// <summary>The cells that are coloured when a cell is: its whole merge, unless that is no merge of a form but of half the sheet.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The cells.</returns>
    public CellArea ColouredWith(CellAddress cell)
    {
        const long Most = 10_000;
        CellArea area = AreaOf(cell);
        return area.Count <= Most ? area : new CellArea(cell, cell);
    }

    /// <summary>The format of a column's empty cells.</summary>
    /// <param name="column">The column.</param>
    /// <returns>The format's index.</returns>
    public int FormatOf(int column) => _columns.Find(entry => entry.First <= column && column <= entry.Last).Format ?? 0;

    /// <summary>How wide a column is.</summary>
    /// <param name="column">The column.</param>
    /// <returns>Points on the screen at 96 to the inch.</returns>
    public int WidthOf(int column)
    {
        const int PixelsOfADigit = 7;
        const int Padding = 5;
        double width = _columns.Find(entry => entry.First <= column && column <= entry.Last).Width ?? _columnWidth;
        return (int)(width * PixelsOfADigit) + Padding;
    }

    /// <summary>How high a row is.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Points on the screen at 96 to the inch.</returns>
    public int HeightOf(int row) => (int)(_heights.GetValueOrDefault(row, _rowHeight) * 4 / 3);

    private static double? Length(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double length) && length is >= 0 and < 10_000 ? length : null;
}
