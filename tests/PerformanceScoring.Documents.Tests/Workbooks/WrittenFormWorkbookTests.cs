using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Workbooks;

public sealed class WrittenFormWorkbookTests
{
    [Fact]
    public void Write_Sample_ReadsBackCellForCellASheetAForm()
    {
        IReadOnlyList<WrittenForm> forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;
        WrittenDocument read = ReadBack(forms);

        Assert.Empty(WrittenFormComparison.Differences(forms, read.Forms));
        Assert.Empty(read.Findings);
        Assert.Equal(12, read.Forms.Select(form => form.Place.Sheet).Distinct().Count());
    }

    [Fact]
    public void Write_Sample_IsValidAndTheSameEveryTime()
    {
        IReadOnlyList<WrittenForm> forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;
        byte[] workbook = Bytes(forms);

        Assert.Empty(OpenXmlFile.ErrorsOf(workbook));
        Assert.Equal(workbook, Bytes(forms));
    }

    private static WrittenDocument ReadBack(IReadOnlyList<WrittenForm> forms) => DocumentReader.Read(new MemoryStream(Bytes(forms)), "自评表.xlsx");

    private static byte[] Bytes(IReadOnlyList<WrittenForm> forms)
    {
        using MemoryStream stream = new();
        WrittenFormWorkbook.Write(stream, forms);
        return stream.ToArray();
    }
}
