using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Documents.Cells;
using PerformanceScoring.Documents.Plain;
using PerformanceScoring.Findings;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Word;

/// <summary>Turns a .docx into cells: paragraphs become prose, tables rows of cells with their merges.</summary>
/// <remarks>A document has no lines: a place's line counts paragraphs and table rows together, from 1, in the order of the document. Deleted text of tracked changes is not read.</remarks>
internal sealed class WordCellReader
{
    private readonly string? _file;
    private readonly List<CellBlock> _blocks = [];
    private readonly BoundedFindings _findings = new();
    private List<CellRow> _prose = [];
    private int _line;
    private int _cells;

    private WordCellReader(string? file) => _file = file;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="file">The file's name, for the places.</param>
    /// <returns>The cells; no cells and one finding when it cannot be read.</returns>
    public static CellDocument Read(byte[] bytes, string? file)
    {
        try
        {
            WordCellReader reader = new(file);
            using MemoryStream stream = new(bytes, writable: false);
            using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
            reader.TakeContainer(document.MainDocumentPart?.Document?.Body);
            reader.EndProse();
            return new CellDocument(file, reader._blocks, reader._findings.Complete(new Location { File = file })) { KeepsColumns = true };
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The library throws whatever a broken file makes it stumble over: none of it may reach the caller.
            return new CellDocument(file, [], [FileFailures.Damaged(file)]);
        }
    }

    private void TakeContainer(OpenXmlElement? container)
    {
        foreach (OpenXmlElement element in container?.ChildElements ?? default)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    TakeParagraph(TextOf(paragraph));
                    break;
                case Table table:
                    EndProse();
                    TakeTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    TakeContainer(content);
                    break;
                case CustomXmlBlock or InsertedRun:
                    TakeContainer(element);
                    break;
            }
        }
    }

    private void TakeParagraph(string text)
    {
        _line++;
        if (string.IsNullOrWhiteSpace(text))
        {
            EndProse();
            return;
        }

        Location place = new() { File = _file, Line = _line };
        _prose.Add(new CellRow([new GridCell(text, place)], place));
    }

    private void TakeTable(Table table)
    {
        List<CellRow> rows = [];
        foreach (TableRow row in table.Descendants<TableRow>().Where(row => ReferenceEquals(row.Ancestors<Table>().First(), table)))
        {
            _line++;
            Location place = new() { File = _file, Line = _line };
            if (_cells > DocumentLimits.FilledSheetCells)
            {
                _findings.Add(new Finding(DocumentChecks.SheetTooLarge, new Message("表格过大，第 {0} 行起未读取。", "The tables are too large; from row {0} on they were not read.", _line), place));
                break;
            }

            GridCell[] cells = CellsOf(row, place);
            if (Array.Exists(cells, cell => cell.Text.Length > 0))
            {
                rows.Add(new CellRow(cells, place));
            }
        }

        if (rows.Count > 0)
        {
            _blocks.Add(new CellBlock(CellBlockKind.Grid, rows));
        }
    }

    private GridCell[] CellsOf(TableRow row, Location place)
    {
        const int MostColumns = 1024;
        List<GridCell> cells = [];
        int before = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        Pad(cells, Math.Clamp(before, 0, MostColumns));
        foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => ReferenceEquals(cell.Ancestors<TableRow>().First(), row)))
        {
            _cells++;
            int span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
            bool covered = cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
            cells.Add(new GridCell(covered ? "" : TextOf(cell), place with { Column = cells.Count + 1 }, 1, span));
            Pad(cells, Math.Min(MostColumns, cells.Count + span - 1));
        }

        return [.. cells];
    }

    private static void Pad(List<GridCell> cells, int count)
    {
        while (cells.Count < count)
        {
            cells.Add(GridCell.Empty);
        }
    }

    private void EndProse()
    {
        if (_prose.Count > 0)
        {
            _blocks.Add(new CellBlock(CellBlockKind.Prose, _prose));
            _prose = [];
        }
    }

    /// <summary>The paragraphs of a cell, one a line.</summary>
    private static string TextOf(TableCell cell) => string.Join('\n', cell.Descendants<Paragraph>().Select(TextOf)).Trim();

    private static string TextOf(Paragraph paragraph)
    {
        StringBuilder text = new();
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            switch (element)
            {
                case Text run:
                    text.Append(run.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
            }
        }

        return text.ToString();
    }
}
