using System.Text;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary>Everything that keeps <c>score</c> from running: one clear line, exit code 2, nothing on standard output.</summary>
public sealed class ScoreCommandErrorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Score_NoInput_SaysSo() => AssertCannotRun(CommandRun.Of("score"), "没有输入：请写文件或文件夹，或用管道送入。");

    [Fact]
    public void Score_NoInputInEnglish_SaysSo() =>
        AssertCannotRun(CommandRun.Of("score", "--lang", "en"), "There is no input: name files or folders, or pipe something in.");

    [Fact]
    public void Score_MissingFile_NamesIt() => AssertCannotRun(CommandRun.Of("score", "nowhere.json"), "nowhere.json: 文件不存在。请检查路径是否正确、文件是否被其他程序占用。");

    [Fact]
    public void Score_UnknownOption_NamesIt() => AssertCannotRun(CommandRun.Of("score", "--fast"), "不认识的选项：--fast。用 perfscore --help 查看用法。");

    [Fact]
    public void Score_UnknownFormat_NamesTheKnownOnes() =>
        AssertCannotRun(CommandRun.Of("score", "x", "--format", "xml"), "选项 --format 没有 “xml” 这个值；可用的值：table, json, csv, xlsx。");

    [Fact]
    public void Score_UnknownFailOn_NamesTheKnownOnes() =>
        AssertCannotRun(CommandRun.Of("score", "x", "--fail-on", "info"), "选项 --fail-on 没有 “info” 这个值；可用的值：never, warning, error。");

    [Theory]
    [InlineData("31.12.2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("２０２４-12-31")]
    public void Score_BadDate_SaysWhatADateIs(string date) =>
        AssertCannotRun(CommandRun.Of("score", "x", "--on", date), $"选项 --on 要一个日期，如 2024-12-31，而不是 “{date}”。");

    [Fact]
    public void Score_UnknownRulebook_NamesTheKnownOnes() => AssertCannotRun(
        CommandRun.Of("score", "x", "--rulebook", "cn-nowhere"),
        $"没有编号为 cn-nowhere 的规则，也没有这个文件；内置规则：{KnownIds}。");

    [Fact]
    public void Score_MissingRulebookFile_NamesIt() => AssertCannotRun(
        CommandRun.Of("score", "x", "--rulebook", "rules.json"), $"没有规则文件 rules.json；内置规则：{KnownIds}。");

    [Fact]
    public void Score_BrokenRulebook_ListsAllProblemsWithTheirPaths()
    {
        string path = WriteFile("rules.json", """{ "schema": 1, "id": "mine", "effective": "soon", "grades": { "steps": 7 } }""");

        CommandRun run = CommandRun.Of("score", "x", "--rulebook", path);

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith($"规则文件 {path} 有 ", run.Messages[0], StringComparison.Ordinal);
        Assert.Contains(run.Messages, line => line.StartsWith("  第 1 行 $.effective: ", StringComparison.Ordinal));
        Assert.Contains(run.Messages, line => line.StartsWith("  第 1 行 $.grades.steps", StringComparison.Ordinal));
    }

    [Fact]
    public void Score_OutputThatExists_IsLeftAlone()
    {
        string path = WriteFile("result.csv", "mine");

        AssertCannotRun(CommandRun.Of("score", "x", "--output", path), $"{path} 已经存在，没有覆盖；确要覆盖请加 --force。");
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void Score_OutputInAFolderThatIsNotThere_SaysSo()
    {
        string folder = Path.Combine(_folder, "none");
        string path = Path.Combine(folder, "result.csv");

        AssertCannotRun(CommandRun.Of("score", "x", "-o", path), $"没有文件夹 {folder}，不能写入 {path}。");
    }

    [Fact]
    public void Score_OutputThatIsAFolder_SaysSo() =>
        AssertCannotRun(CommandRun.Of("score", "x", "-o", _folder), $"--output 要一个文件，而 {_folder} 是文件夹。");

    [Fact]
    public void Score_OutputFollowedByAnotherOption_MissesItsValue() =>
        AssertCannotRun(CommandRun.Of("score", "x", "--output", "--force"), "选项 --output 后面缺少值。");

    private static string KnownIds => string.Join(", ", RulebookCatalog.BuiltIn.Rulebooks.Select(book => book.Id).Distinct());

    private static void AssertCannotRun(CommandRun run, string expected)
    {
        Assert.Equal([expected], run.Messages);
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Empty(run.Output);
    }

    private string WriteFile(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content, Encoding.UTF8);
        return path;
    }
}
