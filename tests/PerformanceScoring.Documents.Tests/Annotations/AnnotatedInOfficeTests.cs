using PerformanceScoring.Documents.Office;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>LibreOffice saves the workbook that is annotated, and opens the annotated copy.</summary>
public sealed class AnnotatedInOfficeTests
{
    [LibreOfficeFact]
    public void Write_WorkbookSavedByLibreOffice_OpensThereWithCommentsAndList()
    {
        using LibreOffice office = new();
        byte[] saved = File.ReadAllBytes(office.Convert(SampleWorkbooks.Of(), "book.xlsx", "xlsx:Calc MS Excel 2007 XML")[0]);
        byte[] copy = ReviewedWorkbook.Annotate(saved);
        Assert.Empty(WorkbookDifference.Of(saved, copy));
        Assert.Empty(SampleWorkbooks.ErrorsOf(copy).Except(SampleWorkbooks.ErrorsOf(saved)));
        Assert.Equal(ReviewedWorkbook.FormsOf(saved), ReviewedWorkbook.FormsOf(copy));

        // Saved once more by LibreOffice, comments, colours and links are still there: it understood them.
        byte[] again = File.ReadAllBytes(office.Convert(copy, "copy.xlsx", "xlsx:Calc MS Excel 2007 XML")[0]);
        AnnotatedSheet before = AnnotatedSheet.Read(copy, "自评表");
        AnnotatedSheet after = AnnotatedSheet.Read(again, "自评表");
        Assert.Equal(before.Notes.Keys.Order(StringComparer.Ordinal), after.Notes.Keys.Order(StringComparer.Ordinal));
        Assert.All(before.Notes, note => Assert.Equal(note.Value, after.Notes[note.Key].Replace("\r", "", StringComparison.Ordinal)));
        Assert.All(before.Fills, fill => Assert.Equal(fill.Value, after.Fills[fill.Key]));
        Assert.Equal(AnnotatedSheet.Read(copy, "审核意见").Links.Count, AnnotatedSheet.Read(again, "审核意见").Links.Count);
        Assert.Contains("怎么办", office.Print(copy, "print.xlsx").Text, StringComparison.Ordinal);
    }
}
