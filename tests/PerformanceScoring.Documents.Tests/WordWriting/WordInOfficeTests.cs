using PerformanceScoring.Documents.Annotations;
using PerformanceScoring.Documents.Office;
using PerformanceScoring.Documents.Scores;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>LibreOffice opens the Word documents, and Chinese shows.</summary>
public sealed class WordInOfficeTests
{
    [LibreOfficeFact]
    public void Write_FormsOpinionAndReport_OpenAndPrint()
    {
        const int Forms = 2;
        ScoredFile sample = ReviewedWorkbook.Score(File.ReadAllBytes(TestFiles.Sample("document.txt")), "document.txt");
        sample = new ScoredFile(sample.Name, [.. sample.Forms.Take(Forms)]) { Findings = sample.Findings };
        using LibreOffice office = new();
        Check(office, stream => WrittenFormWord.Write(stream, DocumentReader.ReadFile(TestFiles.Sample("document.txt")).Forms.Take(Forms).ToArray()), "项目支出绩效自评表", "偏差原因分析及改进措施", "第七批挂职科技副职生活补贴");
        Check(office, stream => ReviewOpinionWord.Write(stream, [sample]), "绩效自评审核意见书", "意见分类", "签署");
        Check(office, stream => SelfEvaluationReportWord.Write(stream, [sample]), "项目支出绩效自评报告", "得分计算过程", "第七批挂职科技副职生活补贴");
    }

    private static void Check(LibreOffice office, Action<Stream> write, params string[] words)
    {
        (string text, IReadOnlyList<string> pictures) = office.Print(WordFile.BytesOf(write), "document.docx");
        Assert.All(words, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.All(pictures, picture => Assert.True(new FileInfo(picture).Length > 2_000));
    }
}
