using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>A ruled table of fixed column widths.</summary>
internal sealed class WordTable
{
    private const string HeadingFill = "F2F2F2";
    private const int LeastRowHeight = 340;

    private readonly IReadOnlyList<int> _widths;

    /// <summary>Begins a table as wide as the page.</summary>
    /// <param name="widths">The width of each column, in twentieths of a point; one of 0 takes what the others leave.</param>
    public WordTable(params IReadOnlyList<int> widths)
    {
        int left = WordPackage.TextWidth - widths.Sum();
        widths = [.. widths.Select(width => width == 0 ? left : width)];
        _widths = widths;
        Table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Grid },
                new TableWidth { Width = Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>True for a short table whose rows stay on one page with each other and with what follows.</summary>
    public bool IsKeptTogether { get; init; }

    /// <summary>How many columns it has.</summary>
    public int Width => _widths.Count;

    /// <summary>Adds a row that is printed again on every page the table goes on to; only the first rows of a table can be.</summary>
    /// <param name="cells">The cells; their spans cover every column.</param>
    public void AddHeader(params ReadOnlySpan<WordCell> cells) => Add(cells, isHeader: true);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">The cells; their spans cover every column.</param>
    public void AddRow(params ReadOnlySpan<WordCell> cells) => Add(cells, isHeader: false);

    private void Add(ReadOnlySpan<WordCell> cells, bool isHeader)
    {
        TableRowProperties properties = new(new CantSplit(), new TableRowHeight { Val = LeastRowHeight, HeightType = HeightRuleValues.AtLeast });
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        TableRow row = new(properties);
        int column = 0;
        foreach (WordCell cell in cells)
        {
            row.Append(CellOf(cell, _widths.Skip(column).Take(cell.Span).Sum()));
            column += cell.Span;
        }

        Table.Append(row);
    }

    private TableCell CellOf(WordCell cell, int width)
    {
        // The order of these elements is the schema's.
        TableCellProperties properties = new(new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
        {
            properties.Append(new GridSpan { Val = cell.Span });
        }

        if (cell.Merge != WordMerge.None)
        {
            properties.Append(new VerticalMerge { Val = cell.Merge == WordMerge.Begins ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        if (cell.IsHeading)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadingFill });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        string? text = cell.Merge == WordMerge.Covered ? null : cell.Text;
        string style = IsKeptTogether ? WordStyles.KeptCell : WordStyles.Cell;
        return new TableCell(properties, WordRuns.Paragraph(text, style, cell.Alignment, cell.IsHeading || cell.IsBold));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
