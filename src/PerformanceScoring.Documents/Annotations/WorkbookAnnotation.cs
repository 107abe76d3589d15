using System.Xml.Linq;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>One workbook while findings are put into it.</summary>
internal sealed class WorkbookAnnotation
{
    // A comment may hold as much as a cell; this leaves room for what stands in it already.
    private const int LongestNote = 8_000;

    private static readonly XNamespace Main = OfficeNames.Main;

    private readonly WorkbookPackage _package;
    private readonly string _workbook;
    private readonly PartRelations _relations;
    private readonly XDocument _book;
    private readonly StyleSheet _styles;
    private readonly Language _language;

    /// <summary>Opens a workbook.</summary>
    /// <param name="workbook">The file.</param>
    /// <param name="language">The language of notes and list.</param>
    /// <exception cref="InvalidDataException">A part that every workbook has is missing.</exception>
    /// <exception cref="NotSupportedException">It is a Strict Open XML workbook, whose parts have other names.</exception>
    public WorkbookAnnotation(byte[] workbook, Language language)
    {
        _language = language;
        _package = new WorkbookPackage(workbook);
        _workbook = new PartRelations(_package, "").FirstOf("officeDocument") ?? throw new NotSupportedException("The package names no workbook in the way that Office writes by default.");
        _relations = new PartRelations(_package, _workbook);
        _book = SafeXml.Read(_package[_workbook]);
        _styles = new StyleSheet(_relations.FirstOf("styles") is { } styles ? SafeXml.Read(_package[styles]) : null);
    }

    /// <summary>Puts findings into the workbook and writes it.</summary>
    /// <param name="findings">The findings with their places.</param>
    /// <param name="stream">Where to.</param>
    public void Write(IReadOnlyList<PlacedFinding> findings, Stream stream)
    {
        foreach (IGrouping<string?, PlacedFinding> sheet in findings.Where(finding => finding.Cell is not null).GroupBy(finding => finding.Sheet))
        {
            if (PartOf(sheet.Key) is { } part)
            {
                Annotate(part, [.. sheet]);
            }
        }

        AddList(findings);
        SaveStyles();
        _package[_workbook] = SafeXml.Write(_book);
        _package.Write(stream);
    }

    private XElement Sheets => _book.Root!.Element(Main + "sheets") ?? throw new InvalidDataException("The workbook has no sheets.");

    private string? PartOf(string? name)
    {
        XElement? sheet = Sheets.Elements(Main + "sheet").FirstOrDefault(entry => (string?)entry.Attribute("name") == name);
        return _relations.PartOf((string?)sheet?.Attribute(OfficeNames.Relations + "id"));
    }

    private void Annotate(string part, PlacedFinding[] findings)
    {
        SheetScan scan = SheetScan.Of(_package[part]);
        PartRelations relations = new(_package, part);
        string? notesPart = relations.FirstOf("comments");
        string? drawingPart = relations.PartOf(scan.DrawingId);
        if (drawingPart is null && scan.DrawingId is not null)
        {
            throw new InvalidDataException("The sheet names a drawing that is not there.");
        }

        CellNotes notes = new(notesPart is null ? null : SafeXml.Read(_package[notesPart]));
        NoteShapes shapes = new(drawingPart is null ? null : _package[drawingPart], scan);

        Dictionary<CellAddress, List<Finding>> byCell = [];
        foreach (PlacedFinding finding in findings)
        {
            CellAddress cell = scan.AreaOf(finding.Cell!.Value).First;
            if (!byCell.TryGetValue(cell, out List<Finding>? here))
            {
                byCell[cell] = here = [];
            }

            here.Add(finding.Finding);
        }

        if (notesPart is null)
        {
            notesPart = _package.NewName("xl/comments", ".xml");
            _package.Declare(notesPart, OfficeNames.Kind + "comments+xml");
            _package[notesPart] = [];
            relations.Add("comments", notesPart);
        }

        string? drawingId = null;
        if (drawingPart is null)
        {
            drawingPart = _package.NewName("xl/drawings/vmlDrawing", ".vml");
            _package.DeclareAll("vml", OfficeNames.Drawing);
            drawingId = relations.Add("vmlDrawing", drawingPart);
        }

        SheetEditor editor = new(scan, _styles, drawingId);
        foreach ((CellAddress cell, List<Finding> here) in byCell.OrderBy(entry => entry.Key.Row).ThenBy(entry => entry.Key.Column))
        {
            editor.Colour(scan.ColouredWith(cell), here.Max(finding => finding.Severity));
            string text = NoteOf(here);
            if (notes.Add(cell, text))
            {
                shapes.Add(cell, text);
            }
        }

        _package[part] = editor.Edit(_package[part]);
        _package[notesPart] = SafeXml.Write(notes.Document);
        _package[drawingPart] = shapes.ToBytes();
    }

    private string NoteOf(List<Finding> findings)
    {
        string text = FindingWords.Note(findings.OrderByDescending(finding => finding.Severity), _language);
        return text.Length <= LongestNote ? text : text[..LongestNote] + new Message("……（其余见“审核意见”表）", "… (the rest is on the sheet of findings)").In(_language);
    }

    private void AddList(IReadOnlyList<PlacedFinding> findings)
    {
        HashSet<string> names = new(Sheets.Elements(Main + "sheet").Select(sheet => (string?)sheet.Attribute("name") ?? ""), StringComparer.OrdinalIgnoreCase);
        string wanted = FindingsSheet.NameIn(_language);
        string name = names.Contains(wanted) ? FreeName.Of(wanted, "", names.Contains, first: 2) : wanted;
        string part = _package.NewName("xl/worksheets/sheet", ".xml");
        _package[part] = new FindingsSheet(_styles, _language).Write(findings);
        _package.Declare(part, OfficeNames.Kind + "worksheet+xml");
        int last = Sheets.Elements(Main + "sheet").Max(sheet => (int?)sheet.Attribute("sheetId")) ?? 0;
        Sheets.Add(new XElement(
            Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", last + 1), new XAttribute(OfficeNames.Relations + "id", _relations.Add("worksheet", part))));
    }

    private void SaveStyles()
    {
        string? part = _relations.FirstOf("styles");
        if (part is null)
        {
            part = _package.NewName("xl/styles", ".xml");
            _package.Declare(part, OfficeNames.Kind + "styles+xml");
            _package[part] = SafeXml.Write(_styles.Document);
            _relations.Add("styles", part);
        }

        _package[part] = SafeXml.Write(_styles.Document);
    }
}
