using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>Written forms as an .xlsx workbook: the official self-evaluation form, a sheet a form, every text as printed.</summary>
/// <remarks>
/// Thread-safe. A number is a number where its cell then shows exactly the printed text, and a text otherwise; a text is never a formula. Equal forms give equal bytes.
/// A cell holds at most <see cref="DocumentLimits.CellLength"/> characters: what is longer is cut, and <see cref="WrittenForms.WrittenFormComparison"/> names it.
/// </remarks>
public static class WrittenFormWorkbook
{
    /// <summary>Writes forms.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="forms">The forms; at least one, for a workbook has a sheet.</param>
    /// <exception cref="ArgumentException">There is no form.</exception>
    public static void Write(Stream stream, IReadOnlyList<WrittenForm> forms)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(forms);
        if (forms.Count == 0)
        {
            throw new ArgumentException("A workbook needs a form.", nameof(forms));
        }

        WorkbookWriter.Write(stream, [.. forms.Select(form => Sheet(form))]);
    }

    private static SheetDraft Sheet(WrittenForm form)
    {
        FormSheet sheet = new(form, new FormColumns(form));
        sheet.Draft.RepeatedRows = (sheet.IndicatorHeaderRow, sheet.IndicatorHeaderRow);
        return sheet.Draft;
    }
}
