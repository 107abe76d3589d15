using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Documents.Pages;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Pages;

public sealed class ReportFileTests : IDisposable
{
    private const int Fixed = 2 * 1024 * 1024;

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-report").FullName;

    private string Report => Path.Combine(_folder, "report.html");

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(2000)]
    public void Write_Portfolio_KeepsTheBoundOfEachFile(int forms)
    {
        ReportContent content = new([new ScoredFile("sample", Many(forms))]);
        IReadOnlyList<string> paths = ReportPages.PathsOf(Report, forms);
        Assert.Equal((forms + ReportPages.FormsPerFile - 1) / ReportPages.FormsPerFile, paths.Count);
        for (int number = 1; number <= paths.Count; number++)
        {
            using MemoryStream page = new();
            ReportPages.Write(page, content, paths, number, Language.Chinese);
            Assert.InRange(page.Length, 1, Fixed + (1024L * Math.Min(forms, ReportPages.FormsPerFile)));
        }
    }

    [Fact]
    public void Report_ManyForms_GoesToSeveralFilesThatNameEachOther()
    {
        string input = Path.Combine(_folder, "many.json");
        string twelve = File.ReadAllText(SourceTree.SampleForms).Trim().TrimStart('[').TrimEnd(']');
        File.WriteAllText(input, "[" + string.Join(',', Enumerable.Repeat(twelve, (ReportPages.FormsPerFile / 12) + 1)) + "]");
        Assert.Equal(0, CommandRun.Of("report", input, "-o", Report).ExitCode);
        Assert.Equal(["many.json", "report.2.html", "report.html"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.Contains("href=\"report.2.html\"", File.ReadAllText(Report), StringComparison.Ordinal);
        Assert.Contains("href=\"report.html\"", File.ReadAllText(Path.Combine(_folder, "report.2.html")), StringComparison.Ordinal);
        File.Delete(Report);
        File.WriteAllText(Path.Combine(_folder, "report.2.html"), "mine");
        Assert.Equal(2, CommandRun.Of("report", input, "-o", Report).ExitCode);
        Assert.False(File.Exists(Report));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "report.2.html")));
    }

    [Fact]
    public void Report_WithOneOrManyJobs_IsTheSame()
    {
        string forms = Directory.CreateDirectory(Path.Combine(_folder, "forms")).FullName;
        for (int number = 1; number <= 9; number++)
        {
            string text = SmallForm.Markdown.Replace("农村公路养护", $"农村公路养护{number}", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(forms, $"{number}.md"), number == 5 ? "没有表" : text);
        }

        File.Copy(SourceTree.SampleDocument, Path.Combine(forms, "sample.txt"));
        CommandRun one = CommandRun.Of("report", forms, "-o", Report, "--jobs", "1");
        byte[] alone = File.ReadAllBytes(Report);
        CommandRun many = CommandRun.Of("report", forms, "-o", Report, "--jobs", "8", "--force");
        Assert.Equal(alone, File.ReadAllBytes(Report));
        Assert.Equal(one, many);
        Assert.Contains("20 张表", one.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("report", forms, "-o", Report, "--jobs", "0", "--force").ExitCode);
    }

    [Theory]
    [InlineData("zh", "推定", "公开文本只列等级个数（6 优 6 中）；界限 90/80/60 为推定")]
    [InlineData("en", "assumed", "the edges 90/80/60 are assumed")]
    public void Report_Page_NamesTheRuleValuesThatAreAssumed(string language, string status, string clause)
    {
        Assert.Equal(0, CommandRun.Of("report", SourceTree.SampleDocument, "-o", Report, "--lang", language).ExitCode);
        string page = File.ReadAllText(Report);
        int part = page.IndexOf("id=\"part-rules\"", StringComparison.Ordinal);
        string rules = page[part..page.IndexOf("</section>", part, StringComparison.Ordinal)];
        Assert.Contains(clause, rules, StringComparison.Ordinal);
        Assert.Equal(4, rules.Split($"<td>{status}</td>").Length - 1);
        Assert.DoesNotContain(language == "zh" ? "注2 定性指标三档" : "note 2", rules, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.xlsx")]
    public void Report_AsOfficeFile_IsWritten(string name)
    {
        string path = Path.Combine(_folder, name);
        Assert.Equal(0, CommandRun.Of("report", SourceTree.SampleDocument, "-o", path).ExitCode);
        Assert.True(File.ReadAllBytes(path).AsSpan().StartsWith("PK"u8));
    }

    [Fact]
    public void Report_WithoutFileOrOfAnotherKind_CannotRun()
    {
        Assert.Equal(2, CommandRun.Of("report", SourceTree.SampleDocument).ExitCode);
        Assert.Equal(2, CommandRun.Of("report", SourceTree.SampleDocument, "-o", Path.Combine(_folder, "r.odt")).ExitCode);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static ScoredForm[] Many(int count)
    {
        ScorerFactory scorers = new(new RulebookSelector(RulebookCatalog.BuiltIn), null, null);
        using Terminal terminal = new() { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null };
        ScoringResult result = new ScoringRun(scorers, new InputReader(terminal).Read, new Review.Reviewer(new Review.ReviewOptions()))
            .Score(InputList.Find([SourceTree.SampleDocument], terminal).Files, static () => { });
        return [.. Enumerable.Range(0, count).Select(index => result.Forms[index % result.Forms.Count])];
    }
}
