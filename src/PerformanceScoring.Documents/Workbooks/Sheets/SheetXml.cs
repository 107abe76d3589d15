using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.Scores;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>The XML of one sheet.</summary>
internal static class SheetXml
{
    private const double UsualHeight = 21.5;

    /// <summary>Builds a sheet.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="styles">The workbook's styles; new looks are added.</param>
    /// <param name="isFirst">True for the sheet that is shown when the file is opened.</param>
    /// <returns>A new element.</returns>
    public static Worksheet Of(SheetDraft draft, StyleTable styles, bool isFirst)
    {
        Worksheet sheet = new(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(draft, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = UsualHeight, CustomHeight = true });
        if (draft.Widths.Count > 0)
        {
            sheet.Append(new Columns(draft.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        }

        sheet.Append(Data(draft, styles));
        if (draft.Filter is { } filter)
        {
            sheet.Append(new AutoFilter { Reference = filter });
        }

        if (draft.Merges.Count > 0)
        {
            sheet.Append(new MergeCells(draft.Merges.Select(range => new MergeCell { Reference = range })) { Count = (uint)draft.Merges.Count });
        }

        if (draft.Validations.Count > 0)
        {
            sheet.Append(new DataValidations(draft.Validations) { Count = (uint)draft.Validations.Count });
        }

        const double Margin = 0.5;
        const uint A4 = 9;
        sheet.Append(
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = Margin, Right = Margin, Top = 0.7, Bottom = 0.7, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = draft.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页")));
        return sheet;
    }

    private static SheetView View(SheetDraft draft, bool isFirst)
    {
        SheetView view = new() { WorkbookViewId = 0, TabSelected = isFirst ? true : null, ShowGridLines = false };
        if (draft.FrozenRows > 0)
        {
            view.Append(new Pane
            {
                VerticalSplit = draft.FrozenRows,
                TopLeftCell = CellReference.Of(draft.FrozenRows + 1, 1),
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    private static SheetData Data(SheetDraft draft, StyleTable styles)
    {
        SheetData data = new();
        Row? row = null;
        foreach (((int number, int column), (SheetValue value, CellLook look)) in draft.Cells)
        {
            if (row?.RowIndex?.Value != (uint)number)
            {
                row = new Row { RowIndex = (uint)number };
                if (draft.Heights.TryGetValue(number, out double height))
                {
                    row.Height = height;
                    row.CustomHeight = true;
                }

                data.Append(row);
            }

            row!.Append(CellOf(number, column, value, styles.IndexOf(look)));
        }

        return data;
    }

    private static Cell CellOf(int row, int column, SheetValue value, uint style)
    {
        Cell cell = new() { CellReference = CellReference.Of(row, column), StyleIndex = style };
        if (value.Formula is { } formula)
        {
            cell.CellFormula = new CellFormula(formula);
            cell.DataType = value.Text is null ? null : CellValues.String;
            cell.CellValue = new CellValue(value.Text ?? PlainNumber.ToText(value.Number!.Value));
        }
        else if (value.Number is { } number)
        {
            cell.CellValue = new CellValue(PlainNumber.ToText(number));
        }
        else if (value.Text is { } text)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(SheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }
}
