using System.Globalization;
using System.Xml.Linq;
using PerformanceScoring.Documents.Archives;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The sheet that is added: every finding in one row, linked to its cell.</summary>
internal sealed class FindingsSheet
{
    private static readonly XNamespace Main = OfficeNames.Main;

    private static readonly (Message Title, int Width)[] Columns =
    [
        (new Message("序号", "No."), 6),
        (new Message("项目", "Project"), 22),
        (new Message("工作表", "Sheet"), 12),
        (new Message("单元格", "Cell"), 9),
        (new Message("检查", "Check"), 22),
        (new Message("级别", "Severity"), 8),
        (new Message("发现", "Found"), 48),
        (new Message("应为", "Expected"), 32),
        (new Message("怎么办", "To do"), 32),
        (new Message("依据", "Rests on"), 24),
    ];

    private static readonly (string Side, string Width)[] Sides = [("left", "0.4"), ("right", "0.4"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3")];

    private const int CellColumn = 4;
    private const int SeverityColumn = 6;

    private readonly Language _language;
    private readonly int _plain;
    private readonly int _bold;
    private readonly int _link;
    private readonly Dictionary<Severity, int> _marks = [];

    /// <summary>Prepares the formats that the sheet needs.</summary>
    /// <param name="styles">The workbook's styles.</param>
    /// <param name="language">The language.</param>
    public FindingsSheet(StyleSheet styles, Language language)
    {
        _language = language;
        XElement[] face = [new(Main + "sz", new XAttribute("val", "10")), new(Main + "name", new XAttribute("val", "宋体"))];
        int border = styles.AddBorder();
        _plain = styles.Ruled(styles.AddFont(face), border);
        _bold = styles.Ruled(styles.AddFont([new XElement(Main + "b"), .. face]), border);
        _link = styles.Ruled(styles.AddFont([new XElement(Main + "u"), face[0], new XElement(Main + "color", new XAttribute("rgb", "FF0563C1")), face[1]]), border);
        foreach (Severity severity in Enum.GetValues<Severity>())
        {
            _marks[severity] = styles.Coloured(_plain, severity) ?? _plain;
        }
    }

    /// <summary>The name of the sheet, unless another has it.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public static string NameIn(Language language) => new Message("审核意见", "Review").In(language);

    /// <summary>The sheet.</summary>
    /// <param name="findings">The findings in the order they are listed.</param>
    /// <returns>The part.</returns>
    public byte[] Write(IReadOnlyList<PlacedFinding> findings)
    {
        XElement rows = new(Main + "sheetData");
        XElement links = new(Main + "hyperlinks");
        rows.Add(new XElement(Main + "row", new XAttribute("r", "1"), Columns.Select((column, index) => Text(1, index + 1, column.Title.In(_language), _bold))));
        for (int i = 0; i < findings.Count; i++)
        {
            rows.Add(RowOf(findings[i], i + 1));
            if (findings[i] is { Link: { } link, Sheet: { } sheet })
            {
                links.Add(new XElement(
                    Main + "hyperlink",
                    new XAttribute("ref", new CellAddress(i + 2, CellColumn)),
                    new XAttribute("location", XmlCharacters.Of($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{link}")),
                    new XAttribute("display", link)));
            }
        }

        return SafeXml.Write(new XDocument(new XElement(
            Main + "worksheet",
            new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", "1"))),
            new XElement(Main + "sheetViews", new XElement(
                Main + "sheetView",
                new XAttribute("workbookViewId", "0"),
                new XElement(Main + "pane", new XAttribute("ySplit", "1"), new XAttribute("topLeftCell", "A2"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")))),
            new XElement(Main + "cols", Columns.Select((column, index) => new XElement(
                Main + "col", new XAttribute("min", index + 1), new XAttribute("max", index + 1), new XAttribute("width", column.Width), new XAttribute("customWidth", "1")))),
            rows,
            new XElement(Main + "autoFilter", new XAttribute("ref", $"A1:{new CellAddress(findings.Count + 1, Columns.Length)}")),
            links.HasElements ? links : null,
            new XElement(Main + "pageMargins", Margins()),
            new XElement(Main + "pageSetup", new XAttribute("paperSize", "9"), new XAttribute("orientation", "landscape"), new XAttribute("fitToHeight", "0")))));
    }

    private XElement RowOf(PlacedFinding placed, int number)
    {
        Finding finding = placed.Finding;
        string?[] texts =
        [
            null, placed.Card?.Form.Project.Text, placed.Sheet, placed.Link?.ToString(), $"{finding.Check.Id} {finding.Check.Title.In(_language)}", FindingWords.Of(finding.Severity, _language),
            finding.Found.In(_language), finding.Expected?.In(_language), finding.Action?.In(_language), FindingClause.Of(finding, placed.Card, _language),
        ];
        int row = number + 1;
        XElement line = new(
            Main + "row",
            new XAttribute("r", row),
            new XAttribute("ht", HeightOf(texts)),
            new XAttribute("customHeight", "1"),
            new XElement(Main + "c", new XAttribute("r", new CellAddress(row, 1)), new XAttribute("s", _plain), new XElement(Main + "v", number.ToString(CultureInfo.InvariantCulture))));
        for (int column = 2; column <= texts.Length; column++)
        {
            int format = column == SeverityColumn ? _marks[finding.Severity] : column == CellColumn && placed.Link is not null ? _link : _plain;
            line.Add(Text(row, column, texts[column - 1], format));
        }

        return line;
    }

    /// <summary>The height at which every text of a row is seen: programs do not make rows higher by themselves when they open a file.</summary>
    private static int HeightOf(string?[] texts)
    {
        const int Line = 13;
        const int Highest = 400;
        int lines = texts.Select((text, index) => TextWidth.LinesOf(text ?? "", Columns[index].Width - 3)).Max();
        return Math.Min(Highest, (lines * Line) + 4);
    }

    private static XElement Text(int row, int column, string? text, int format)
    {
        XElement cell = new(Main + "c", new XAttribute("r", new CellAddress(row, column)), new XAttribute("s", format));
        if (!string.IsNullOrEmpty(text))
        {
            string fit = XmlCharacters.Of(text.Length <= DocumentLimits.CellLength ? text : string.Concat(text.AsSpan(0, DocumentLimits.CellLength - 1), "…"));
            cell.Add(new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), fit)));
        }

        return cell;
    }

    private static IEnumerable<XAttribute> Margins() =>
        Sides.Select(side => new XAttribute(side.Side, side.Width));
}
