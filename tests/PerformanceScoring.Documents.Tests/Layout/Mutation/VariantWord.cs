using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>A drawn variant as a .docx: every row of a sheet is a row of a table or a paragraph, so that lines count as in the sheet; merges are Word's own.</summary>
internal static class VariantWord
{
    public static byte[] Of(Variant variant)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            Body body = new();
            foreach (DrawnSheet sheet in variant.Sheets)
            {
                Draw(sheet, body);
                body.AppendChild(new Paragraph());
            }

            document.AddMainDocumentPart().Document = new Document(body);
        }

        return stream.ToArray();
    }

    /// <summary>How many lines of the document stand before each sheet.</summary>
    public static Dictionary<string, int> Lines(Variant variant)
    {
        Dictionary<string, int> lines = [];
        int before = 0;
        foreach (DrawnSheet sheet in variant.Sheets)
        {
            lines.Add(sheet.Name, before);
            before += sheet.Rows.Count + 1;
        }

        return lines;
    }

    private static void Draw(DrawnSheet sheet, Body body)
    {
        Table? table = null;
        for (int i = 0; i < sheet.Rows.Count; i++)
        {
            DrawnRow row = sheet.Rows[i];
            if (row.IsLine || row.IsBlank)
            {
                table = null;
                body.AppendChild(ParagraphOf(row.Cells[0]));
                continue;
            }

            table ??= body.AppendChild(new Table(new TableGrid(row.Cells.Select(_ => new GridColumn()))));
            table.AppendChild(RowOf(sheet, i));
        }
    }

    private static TableRow RowOf(DrawnSheet sheet, int index)
    {
        TableRow row = new();
        string?[] texts = sheet.Rows[index].Cells;
        for (int column = 0; column < texts.Length;)
        {
            DrawnMerge merge = sheet.Merges.Find(merge => merge.Column == column && merge.Row <= index && index < merge.Row + merge.Rows);
            int span = Math.Max(1, merge.Columns);
            TableCellProperties properties = new();
            if (span > 1)
            {
                properties.GridSpan = new GridSpan { Val = span };
            }

            if (merge.Rows > 1)
            {
                properties.VerticalMerge = merge.Row == index ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge();
            }

            row.AppendChild(new TableCell(properties, ParagraphOf(texts[column])));
            column += span;
        }

        return row;
    }

    private static Paragraph ParagraphOf(string? text)
    {
        Run run = new();
        string[] lines = (text ?? "").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.AppendChild(new Break());
            }

            run.AppendChild(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(run);
    }
}
