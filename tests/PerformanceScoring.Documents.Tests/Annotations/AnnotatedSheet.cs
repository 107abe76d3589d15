using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>What a sheet of an annotated copy shows, read with the office library.</summary>
internal sealed class AnnotatedSheet
{
    private readonly Dictionary<string, string> _formats = [];

    private AnnotatedSheet()
    {
    }

    /// <summary>The texts of the rows.</summary>
    public List<IReadOnlyList<string>> Rows { get; } = [];

    /// <summary>The colours of cells that have a solid ground, in the order of the file.</summary>
    public Dictionary<string, string> Fills { get; } = [];

    /// <summary>The comments by cell.</summary>
    public Dictionary<string, string> Notes { get; } = [];

    /// <summary>The links by cell.</summary>
    public Dictionary<string, string> Links { get; } = [];

    /// <summary>How many boxes the drawing of the comments has.</summary>
    public int BoxCount { get; private set; }

    public static string[] Names(byte[] workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    public static AnnotatedSheet Read(byte[] workbook, string name)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        WorkbookPart book = document.WorkbookPart!;
        string id = book.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!;
        WorksheetPart part = (WorksheetPart)book.GetPartById(id);
        AnnotatedSheet read = new();
        CellFormat[] formats = [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        Fill[] fills = [.. book.WorkbookStylesPart.Stylesheet.Fills!.Elements<Fill>()];
        foreach (Row row in part.Worksheet!.Descendants<Row>())
        {
            read.Rows.Add([.. row.Elements<Cell>().Select(cell => cell.InnerText)]);
            foreach (Cell cell in row.Elements<Cell>().Where(cell => cell is { StyleIndex: not null, CellReference: not null }))
            {
                CellFormat format = formats[(int)cell.StyleIndex!.Value];
                read._formats[cell.CellReference!] = format.NumberFormatId?.InnerText ?? "0";
                if (fills[(int)(format.FillId?.Value ?? 0)].PatternFill is { PatternType.InnerText: "solid", ForegroundColor.Rgb.Value: { } colour })
                {
                    read.Fills[cell.CellReference!] = colour;
                }
            }
        }

        foreach (Comment note in part.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? [])
        {
            read.Notes.Add(note.Reference!, note.InnerText);
        }

        foreach (Hyperlink link in part.Worksheet.Descendants<Hyperlink>())
        {
            read.Links.Add(link.Reference!, link.Location!);
        }

        foreach (VmlDrawingPart drawing in part.VmlDrawingParts)
        {
            using StreamReader text = new(drawing.GetStream());
            read.BoxCount += Regex.Count(text.ReadToEnd(), "ObjectType=\"Note\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        }

        return read;
    }

    public IEnumerable<string> NumberFormats(params string[] cells) => cells.Select(cell => _formats[cell]);
}
