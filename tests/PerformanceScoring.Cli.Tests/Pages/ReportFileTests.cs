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
