using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Cli.Commands;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Template_WithYear_WritesABlankFormOfIt()
    {
        string path = Path.Combine(_folder, "空表.xlsx");

        CommandRun run = CommandRun.Of("template", "--rulebook", "cn-sd-jinan-changqing", "--on", "2024-12-31", "--year", "2024", "-o", path);

        WrittenForm form = Assert.Single(DocumentReader.ReadFile(path).Forms);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal("2024", form.Year.Text);
        Assert.Empty(form.Indicators);
    }

    [Theory]
    [InlineData("--year", "24")]
    [InlineData("--rulebook", "cn-nowhere")]
    [InlineData("--on", "soon")]
    public void Template_BadOption_CannotRunAndLeavesNoFile(string option, string value)
    {
        string path = Path.Combine(_folder, "空表.xlsx");

        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("template", option, value, "-o", path).ExitCode);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Template_FileThatExists_IsKept()
    {
        string path = Path.Combine(_folder, "空表.xlsx");
        File.WriteAllText(path, "mine");

        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("template", "-o", path).ExitCode);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal(ExitCode.Clean, CommandRun.Of("template", "-o", path, "--force").ExitCode);
    }
}
