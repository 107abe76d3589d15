using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceScoring.Documents.Annotations;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The review opinion and the self-evaluation report: valid, the same bytes every time, every finding and every row in them.</summary>
public sealed class ReviewDocumentTests
{
    private static readonly ScoredFile Sample = ReviewedWorkbook.Score(File.ReadAllBytes(TestFiles.Sample("document.txt")), "document.txt");

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Write_Sample_IsValidAndAlwaysTheSameBytes(Language language)
    {
        foreach (Action<Stream> write in new Action<Stream>[]
        {
            stream => ReviewOpinionWord.Write(stream, [Sample], language), stream => SelfEvaluationReportWord.Write(stream, [Sample], language),
        })
        {
            byte[] bytes = WordFile.BytesOf(write);
            Assert.Equal(bytes, WordFile.BytesOf(write));
            Assert.Empty(WordFile.ErrorsOf(bytes));
        }
    }

    [Fact]
    public void Opinion_OfTheSample_HoldsEveryFindingWithItsPlaceAndClause()
    {
        List<string[]> rows = RowsOf(stream => ReviewOpinionWord.Write(stream, [Sample]));
        Finding[] findings = [.. Sample.Findings, .. Sample.Forms.SelectMany(form => form.Findings)];
        foreach (Finding finding in findings)
        {
            Assert.Contains(rows, row => row.Length == 7
                && row[1].EndsWith($"第 {finding.Place.Line} 行", StringComparison.Ordinal)
                && row[2].Contains(finding.Check.Id, StringComparison.Ordinal)
                && row[3] == finding.Found.ToString()
                && row[4] == (finding.Expected?.ToString() ?? "")
                && row[5] == (finding.Action?.ToString() ?? "")
                && row[6].Length > 0);
        }

        Assert.Contains(rows, row => row.Length == 7 && row[2].Contains("PS210", StringComparison.Ordinal) && row[6].StartsWith("注3", StringComparison.Ordinal));
    }

    [Fact]
    public void Opinion_Summary_CountsFindingsAndNamesUnreadFiles()
    {
        string text = TextOf(stream => ReviewOpinionWord.Write(stream, [Sample, new ScoredFile("坏.xlsx", []) { Error = new Message("打不开", "cannot be opened") }]));
        Finding[] findings = [.. Sample.Findings, .. Sample.Forms.SelectMany(form => form.Findings)];
        int errors = findings.Count(finding => finding.Severity == Severity.Error);
        Assert.Contains($"共提出意见 {findings.Length} 条：错误 {errors} 条", text, StringComparison.Ordinal);
        Assert.Contains("未能读取：坏.xlsx（打不开）", text, StringComparison.Ordinal);
        Assert.Contains("审核人", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfTheSample_HoldsEveryTraceAndEveryReasonAsStated()
    {
        string text = TextOf(stream => SelfEvaluationReportWord.Write(stream, [Sample]));
        foreach (ScoredForm form in Sample.Forms)
        {
            Assert.All(form.Card.Items, item => Assert.Contains(item.Trace.ToString(), text, StringComparison.Ordinal));
            Assert.All(
                form.Card.Items.Where(item => item.Points < item.Weight && !item.Indicator.Reason.IsBlank),
                item => Assert.Contains(item.Indicator.Reason.Text!, text, StringComparison.Ordinal));
        }

        Assert.Contains("表中未填写", text, StringComparison.Ordinal);
        Assert.Contains("（2024年度）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoFormsAtAll_IsAValidDocument()
    {
        Assert.Empty(WordFile.ErrorsOf(WordFile.BytesOf(stream => ReviewOpinionWord.Write(stream, []))));
        Assert.Empty(WordFile.ErrorsOf(WordFile.BytesOf(stream => SelfEvaluationReportWord.Write(stream, []))));
    }

    private static List<string[]> RowsOf(Action<Stream> write)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(WordFile.BytesOf(write)), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => cell.InnerText).ToArray())];
    }

    private static string TextOf(Action<Stream> write)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(WordFile.BytesOf(write)), isEditable: false);
        return document.MainDocumentPart!.Document!.Descendants<Paragraph>().Aggregate(new StringBuilder(), (text, paragraph) => text.AppendLine(paragraph.InnerText)).ToString();
    }
}
