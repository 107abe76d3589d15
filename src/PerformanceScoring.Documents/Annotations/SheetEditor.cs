using System.Globalization;
using System.Text;
using System.Xml;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Changes a sheet's text where cells are coloured and where the drawing of the comments is named, and nowhere else.</summary>
/// <remarks>A cell or row that is to be coloured and is not in the file, because it is empty, is added without a value.</remarks>
internal sealed class SheetEditor
{
    // What may stand behind the reference to the drawing, by the schema.
    private static readonly string[] BehindDrawing = ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly SheetScan _scan;
    private readonly StyleSheet _styles;
    private readonly SortedDictionary<int, SortedDictionary<int, Severity>> _coloured = [];
    private readonly Queue<int> _rows = new();
    private readonly Queue<int> _cells = new();
    private string? _drawingId;
    private string _prefix = "";
    private int _row;
    private int _column;
    private int? _rowFormat;

    /// <summary>Prepares a sheet.</summary>
    /// <param name="scan">What it holds.</param>
    /// <param name="styles">The workbook's styles.</param>
    /// <param name="drawingId">The id of a drawing to name; null when the sheet names the right one, or none is needed.</param>
    public SheetEditor(SheetScan scan, StyleSheet styles, string? drawingId)
    {
        _scan = scan;
        _styles = styles;
        _drawingId = drawingId;
    }

    /// <summary>Colours cells; where colours meet, the more severe one stays.</summary>
    /// <param name="area">The cells.</param>
    /// <param name="severity">What the colour stands for.</param>
    public void Colour(CellArea area, Severity severity)
    {
        for (int row = area.First.Row; row <= area.Last.Row; row++)
        {
            if (!_coloured.TryGetValue(row, out SortedDictionary<int, Severity>? cells))
            {
                _coloured[row] = cells = [];
            }

            for (int column = area.First.Column; column <= area.Last.Column; column++)
            {
                cells[column] = cells.TryGetValue(column, out Severity other) && other > severity ? other : severity;
            }
        }
    }

    /// <summary>Changes the sheet.</summary>
    /// <param name="sheet">The part.</param>
    /// <returns>The part with the changes.</returns>
    public byte[] Edit(byte[] sheet)
    {
        XmlSource source = new(sheet);
        foreach (int row in _coloured.Keys)
        {
            _rows.Enqueue(row);
        }

        using XmlReader xml = source.Read();
        while (xml.Read())
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, Depth: 0 }:
                    _prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
                    break;
                case { NodeType: XmlNodeType.Element, Depth: 1, LocalName: "sheetData", IsEmptyElement: true }:
                    source.Fill(xml, RowsBefore(int.MaxValue));
                    break;
                case { NodeType: XmlNodeType.EndElement, Depth: 1, LocalName: "sheetData" }:
                    source.Insert(source.StartOf(xml), RowsBefore(int.MaxValue));
                    break;
                case { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "row" }:
                    BeginRow(xml, source);
                    break;
                case { NodeType: XmlNodeType.EndElement, Depth: 2, LocalName: "row" }:
                    source.Insert(source.StartOf(xml), CellsBefore(int.MaxValue));
                    break;
                case { NodeType: XmlNodeType.Element, Depth: 3, LocalName: "c" }:
                    TakeCell(xml, source);
                    break;
                case { NodeType: XmlNodeType.Element, Depth: 1 } when BehindDrawing.Contains(xml.LocalName):
                case { NodeType: XmlNodeType.EndElement, Depth: 0 }:
                    NameDrawing(xml, source);
                    break;
            }
        }

        return source.ToBytes();
    }

    private void BeginRow(XmlReader xml, XmlSource source)
    {
        _row = SafeXml.Number(xml.GetAttribute("r")) ?? _row + 1;
        _column = 0;
        _rowFormat = xml.GetAttribute("customFormat") is "1" or "true" ? SafeXml.Number(xml.GetAttribute("s")) : null;
        if (RowsBefore(_row) is { Length: > 0 } added)
        {
            source.Insert(source.StartOf(xml), added);
        }

        if (!_rows.TryPeek(out int next) || next != _row)
        {
            return;
        }

        _rows.Dequeue();
        QueueCells(_row);
        if (xml.IsEmptyElement)
        {
            source.Fill(xml, CellsBefore(int.MaxValue));
        }
    }

    private void TakeCell(XmlReader xml, XmlSource source)
    {
        _column = CellAddress.TryParse(xml.GetAttribute("r"), out CellAddress at) ? at.Column : _column + 1;
        int start = source.StartOf(xml);
        if (CellsBefore(_column) is { Length: > 0 } added)
        {
            source.Insert(start, added);
        }

        if (!_cells.TryPeek(out int next) || next != _column)
        {
            return;
        }

        _cells.Dequeue();
        string? format = xml.GetAttribute("s");
        if (_styles.Coloured(SafeXml.Number(format) ?? 0, _coloured[_row][_column]) is not { } coloured)
        {
            return;
        }

        if (format is null)
        {
            source.Insert(start + 1 + xml.Name.Length, $" s=\"{Text(coloured)}\"");
            return;
        }

        _ = xml.MoveToAttribute("s");
        int value = source.Text.IndexOfAny(['"', '\''], source.NameOf(xml)) + 1;
        source.Replace(value, source.Text.IndexOf(source.Text[value - 1], value) - value, Text(coloured));
        xml.MoveToElement();
    }

    private void QueueCells(int row)
    {
        _cells.Clear();
        foreach (int column in _coloured[row].Keys)
        {
            _cells.Enqueue(column);
        }
    }

    /// <summary>The rows that are not in the file and stand above one that is.</summary>
    private string RowsBefore(int row)
    {
        StringBuilder rows = new();
        while (_rows.TryPeek(out int missing) && missing < row)
        {
            _rows.Dequeue();
            QueueCells(missing);
            (int current, int? format) = (_row, _rowFormat);
            (_row, _rowFormat) = (missing, null);
            rows.Append(CultureInfo.InvariantCulture, $"<{_prefix}row r=\"{missing}\">{CellsBefore(int.MaxValue)}</{_prefix}row>");
            (_row, _rowFormat) = (current, format);
        }

        return rows.ToString();
    }

    /// <summary>The cells of the row that are not in the file and stand before one that is.</summary>
    private string CellsBefore(int column)
    {
        StringBuilder cells = new();
        while (_cells.TryPeek(out int missing) && missing < column)
        {
            _cells.Dequeue();
            int format = _rowFormat ?? _scan.FormatOf(missing);
            cells.Append(CultureInfo.InvariantCulture, $"<{_prefix}c r=\"{new CellAddress(_row, missing)}\" s=\"{_styles.Coloured(format, _coloured[_row][missing]) ?? format}\"/>");
        }

        return cells.ToString();
    }

    private void NameDrawing(XmlReader xml, XmlSource source)
    {
        if (_drawingId is null)
        {
            return;
        }

        source.Insert(source.StartOf(xml), $"<{_prefix}legacyDrawing xmlns:r=\"{OfficeNames.Relations}\" r:id=\"{_drawingId}\"/>");
        _drawingId = null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
