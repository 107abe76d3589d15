using PerformanceScoring.Documents.Conversion;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Workbooks;

public sealed class SampleRoundTripTests
{
    [Theory]
    [InlineData(FormFormat.Text)]
    [InlineData(FormFormat.Markdown)]
    [InlineData(FormFormat.Csv)]
    [InlineData(FormFormat.Json)]
    [InlineData(FormFormat.Workbook)]
    public void Convert_Sample_HoldsEveryText(FormFormat format)
    {
        IReadOnlyList<WrittenForm> forms = DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms;
        ConvertedForms converted = FormConverter.Convert(forms, format);
        File.WriteAllBytes("/tmp/writing/s." + FormFormats.EndingOf(format), converted.Content.ToArray());
        Assert.Equal([], converted.Findings.Select(f => f.ToString()));
    }
}
