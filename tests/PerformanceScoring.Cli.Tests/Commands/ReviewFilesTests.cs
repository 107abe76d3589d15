using System.Text;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

/// <summary>The files that <c>review</c> writes besides its result: annotated copies and the opinion.</summary>
public sealed class ReviewFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Annotate_Workbooks_GetACopyEachAndTheRestIsNamed()
    {
        string book = InFolder("甲.xlsx");
        SmallWorkbook.Write(book);
        Directory.CreateDirectory(InFolder("另"));
        SmallWorkbook.Write(InFolder("另/甲.xlsx"));
        string text = InFolder("乙.md");
        File.WriteAllText(text, SmallForm.Markdown);
        File.WriteAllBytes(InFolder("坏.xlsx"), Encoding.ASCII.GetBytes("PK\u0003\u0004broken"));
        byte[] before = File.ReadAllBytes(book);

        CommandRun run = CommandRun.Of("review", InFolder("坏.xlsx"), book, text, InFolder("另/甲.xlsx"), "--annotate", InFolder("出/批注"));

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Equal(["甲(2).审核.xlsx", "甲.审核.xlsx"], Directory.GetFiles(InFolder("出/批注")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains($"{text} 没有批注：只有 .xlsx 和 .xlsm 可以批注，请另存为 .xlsx。", run.Messages);
        Assert.Equal(before, File.ReadAllBytes(book));
    }

    [Fact]
    public void Annotate_CopyThatExists_IsKeptUnlessForced()
    {
        string book = InFolder("甲.xlsx");
        SmallWorkbook.Write(book);
        string copy = InFolder("甲.审核.xlsx");
        File.WriteAllText(copy, "mine");

        CommandRun kept = CommandRun.Of("review", book, "--annotate", _folder);
        Assert.Equal(ExitCode.CouldNotRun, kept.ExitCode);
        Assert.Contains($"{copy} 已经存在，没有覆盖；确要覆盖请加 --force。", kept.Messages);
        Assert.Equal("mine", File.ReadAllText(copy));

        CommandRun replaced = CommandRun.Of("review", book, "--annotate", _folder, "--force");
        Assert.Equal(ExitCode.Findings, replaced.ExitCode);
        Assert.Empty(replaced.Messages);
        Assert.Equal("PK", File.ReadAllText(copy)[..2]);
    }

    [Fact]
    public void Annotate_Copy_GivesTheSameReview()
    {
        string book = InFolder("甲.xlsx");
        SmallWorkbook.Write(book);
        CommandRun first = CommandRun.Of("review", book, "--format", "csv", "--annotate", _folder);
        CommandRun again = CommandRun.Of("review", InFolder("甲.审核.xlsx"), "--format", "csv");
        Assert.Equal(first.Output, again.Output.Replace("甲.审核.xlsx", "甲.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void Opinion_IsWrittenBesideTheResult()
    {
        string opinion = InFolder("意见.docx");
        CommandRun run = CommandRun.Piped(SmallForm.Bytes, "review", "-", "--opinion", opinion, "--lang", "en");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("农村公路养护", run.Output, StringComparison.Ordinal);
        Assert.Equal("PK", File.ReadAllText(opinion)[..2]);

        CommandRun kept = CommandRun.Piped(SmallForm.Bytes, "review", "-", "--opinion", opinion);
        Assert.Equal(ExitCode.CouldNotRun, kept.ExitCode);
        Assert.Empty(kept.Output);
        Assert.Contains("--force", kept.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("意见.pdf", "--opinion 写的是 Word 文件，文件名要以 .docx 结尾，而不是 意见.pdf。")]
    [InlineData("nowhere/意见.docx", "没有文件夹")]
    public void Opinion_WrongName_SaysWhatToDo(string name, string message)
    {
        CommandRun run = CommandRun.Piped(SmallForm.Bytes, "review", "-", "--opinion", name);
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    private string InFolder(string name) => Path.Combine(_folder, name);
}
