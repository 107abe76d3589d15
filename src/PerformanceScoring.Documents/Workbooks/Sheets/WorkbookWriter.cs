using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.Archives;

namespace PerformanceScoring.Documents.Workbooks.Sheets;

/// <summary>Writes sheets as an .xlsx file. Equal sheets give equal bytes: no clock, no author, no chance.</summary>
internal static class WorkbookWriter
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="drafts">The sheets; at least one.</param>
    public static void Write(Stream stream, IReadOnlyList<SheetDraft> drafts)
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            StyleTable styles = new();
            SheetNames names = new();
            DocumentFormat.OpenXml.Spreadsheet.Sheets sheets = new();
            DefinedNames defined = new();
            for (int i = 0; i < drafts.Count; i++)
            {
                string id = $"rId{(i + 1).ToString(CultureInfo.InvariantCulture)}";
                string name = names.Take(drafts[i].Name);
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>(id);
                part.Worksheet = SheetXml.Of(drafts[i], styles, isFirst: i == 0);
                sheets.Append(new Sheet { Name = name, SheetId = (uint)i + 1, Id = id });
                defined.Append(NamesOf(drafts[i], name, (uint)i));
            }

            WorkbookStylesPart stylesPart = workbook.AddNewPart<WorkbookStylesPart>($"rId{(drafts.Count + 1).ToString(CultureInfo.InvariantCulture)}");
            stylesPart.Stylesheet = styles.Build();
            workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets);
            if (defined.HasChildren)
            {
                workbook.Workbook.Append(defined);
            }
        }

        package.Position = 0;
        FixedArchive.Copy(package, stream);
    }

    private static IEnumerable<DefinedName> NamesOf(SheetDraft draft, string name, uint index)
    {
        string quoted = $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!";
        if (draft.Filter is { } filter)
        {
            string range = string.Join(':', filter.Split(':').Select(Absolute));
            yield return new DefinedName(quoted + range) { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true };
        }

        if (draft.RepeatedRows is { } rows)
        {
            yield return new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{quoted}${rows.First}:${rows.Last}")) { Name = "_xlnm.Print_Titles", LocalSheetId = index };
        }
    }

    private static string Absolute(string cell)
    {
        int digits = cell.AsSpan().IndexOfAnyInRange('0', '9');
        return $"${cell[..digits]}${cell[digits..]}";
    }
}
