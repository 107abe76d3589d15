using System.Text;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Cli.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("txt")]
    [InlineData("md")]
    public void Convert_ByEndingOfTheOutput_WritesFormsThatScoreTheSame(string ending)
    {
        string path = Path.Combine(_folder, $"forms.{ending}");

        CommandRun run = CommandRun.Of("convert", SourceTree.SampleForms, "-o", path);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Empty(run.Error);
        Assert.Empty(WrittenFormComparison.Differences(DocumentReader.ReadFile(SourceTree.SampleForms).Forms, DocumentReader.ReadFile(path).Forms));
    }

    [Fact]
    public void Convert_Piped_GoesToStandardOutput()
    {
        CommandRun run = CommandRun.Piped(SmallForm.Bytes, "convert", "--to", "json");

        WrittenForm form = Assert.Single(WrittenFormJson.Read(run.Output).Forms);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("农村公路养护", form.Project.Text);
        Assert.Equal(4, form.Indicators.Count);
    }

    [Fact]
    public void Convert_PublishedDocument_SaysThatItsProseIsNotTakenAlong()
    {
        CommandRun run = CommandRun.Of("convert", SourceTree.SampleDocument, "--to", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(12, WrittenFormJson.Read(run.Output).Forms.Count);
        Assert.All(run.Messages, message => Assert.Contains("PS981", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_TextThatAFormatDoesNotHold_IsNamedAndTheExitCodeIsOne()
    {
        byte[] json = Encoding.UTF8.GetBytes("""[{"project":"甲","indicators":[{"tier":"产出指标","category":"数量指标","name":"两\n行","target":"≥3","actual":"3","weight":"50","declaredPoints":"50"}],"declaredTotal":"50"}]""");

        CommandRun run = CommandRun.Piped(json, "convert", "--to", "txt");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("PS980", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Contains("两 行", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, CommandRun.Piped(json, "convert", "--to", "txt", "--fail-on", "never").ExitCode);
        Assert.Empty(CommandRun.Piped(json, "convert", "--to", "md").Error);
    }

    [Fact]
    public void Convert_IntoAFolder_MakesAFileAnInputAndOneBadFileStopsNone()
    {
        string inputs = Directory.CreateDirectory(Path.Combine(_folder, "in")).FullName;
        File.WriteAllBytes(Path.Combine(inputs, "甲.md"), SmallForm.Bytes);
        File.WriteAllBytes(Path.Combine(inputs, "甲.txt"), SmallForm.Bytes);
        File.WriteAllText(Path.Combine(inputs, "坏.json"), "[{");
        string output = Path.Combine(_folder, "out") + Path.DirectorySeparatorChar;

        CommandRun run = CommandRun.Of("convert", inputs, "--to", "xlsx", "-o", output);

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Equal(["甲.txt.xlsx", "甲.xlsx"], Directory.GetFiles(output).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
        Assert.Contains("坏.json", Assert.Single(run.Messages), StringComparison.Ordinal);

        CommandRun again = CommandRun.Of("convert", inputs, "--to", "xlsx", "-o", output);
        Assert.Equal(ExitCode.CouldNotRun, again.ExitCode);
        Assert.Contains("--force", Assert.Single(again.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_WithoutAFormat_NamesTheKnownOnes()
    {
        CommandRun run = CommandRun.Of("convert", SourceTree.SampleForms, "-o", Path.Combine(_folder, "forms"));

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Equal("不知道转换成什么格式：请写 --to xlsx|docx|csv|json|txt|md，或用 --output 给出带扩展名的文件。", Assert.Single(run.Messages));
    }

    [Fact]
    public void Score_AsWorkbook_HoldsTheSummaryAndTheForm()
    {
        string path = Path.Combine(_folder, "scored.xlsx");

        CommandRun run = CommandRun.Piped(SmallForm.Bytes, "score", "--format", "xlsx", "-o", path);

        WrittenDocument read = DocumentReader.ReadFile(path);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal("农村公路养护", Assert.Single(read.Forms).Project.Text);
        Assert.Equal("93", Assert.Single(read.Forms).DeclaredTotal.Text);
    }
}
