using System.IO.Compression;
using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>weights … --into</c>: derived weights become a rulebook that the other commands take.</summary>
public sealed class DerivedRulebookTests : IDisposable
{
    private static readonly string Samples = Path.Combine(SourceTree.Root, "docs", "samples", "analysis");
    private static readonly string Judgements = Path.Combine(Samples, "judgements.csv");

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Into_BuiltInRulebook_IsCheckedAndScoredByTheOtherCommands()
    {
        string file = Path.Combine(_folder, "my.json");
        CommandRun written = CommandRun.Of("weights", "ahp", Judgements, "--into", "cn-sd-jinan-changqing", "-o", file);
        CommandRun check = CommandRun.Of("rulebook", "check", file);
        CommandRun score = CommandRun.Of("score", SourceTree.SampleDocument, "--rulebook", file, "--format", "json");
        CommandRun review = CommandRun.Of("review", SourceTree.SampleDocument, "--rulebook", file, "--format", "json");

        Assert.Equal((ExitCode.Clean, ExitCode.Clean, ExitCode.Clean), (written.ExitCode, check.ExitCode, score.ExitCode));
        Assert.Contains("成本指标 10、产出指标 43、效益指标 27、满意度指标 10，合计 90", written.Error, StringComparison.Ordinal);
        Assert.Empty(written.Output);
        Assert.Equal(90m, RulebookReader.Read(File.ReadAllBytes(file)).Weights.Tiers.Sum(tier => tier.Weight));
        using JsonDocument scored = JsonDocument.Parse(score.Output);
        Assert.All(scored.RootElement.GetProperty("forms").EnumerateArray(), form => Assert.Equal("cn-sd-jinan-changqing-ahp/2024-01-01", form.GetProperty("rulebook").GetString()));

        // The blank form splits its points as the derived weights do, and says what they rest on.
        string template = Path.Combine(_folder, "form.xlsx");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("template", "--rulebook", file, "-o", template).ExitCode);
        using (ZipArchive workbook = ZipFile.OpenRead(template))
        using (StreamReader sheet = new(workbook.GetEntry("xl/worksheets/sheet1.xml")!.Open()))
        {
            string text = sheet.ReadToEnd();
            Assert.Contains("产出指标分值合计 43", text, StringComparison.Ordinal);
            Assert.Contains("各级分值由层次分析法（特征向量法）计算得出", text, StringComparison.Ordinal);
        }

        // The forms have 40 and 30 where the derived weights are 43 and 27: a review under them says so.
        Assert.Contains("43", review.Output, StringComparison.Ordinal);
        Assert.NotEqual(CommandRun.Of("review", SourceTree.SampleDocument, "--format", "json").Output, review.Output);
    }

    [Fact]
    public void Into_RulebookFile_GoesToStandardOutputAndBackAgain()
    {
        string file = Path.Combine(_folder, "my.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "new", "--from", "cn-mof-project", "-o", file).ExitCode);

        CommandRun run = CommandRun.Of(
            "weights", "entropy", Path.Combine(Samples, "projects.csv"), "--times", Judgements, "--step", "0.5", "--into", file, "--lang", "en");

        Rulebook rulebook = RulebookReader.Read(System.Text.Encoding.UTF8.GetBytes(run.Output));
        Assert.Equal("cn-mof-project-entropy-ahp/2020-02-25", rulebook.Name);
        Assert.Equal(90m, rulebook.Weights.Tiers.Sum(tier => tier.Weight));
        Assert.Equal("projects.csv, judgements.csv", rulebook.Sources.Single(source => source.Key == "derived").Where);
        Assert.Contains("各级分值由熵权法 × 层次分析法（特征向量法）计算得出", run.Output, StringComparison.Ordinal);
        Assert.Contains("everything else is as in cn-mof-project/2020-02-25", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Into_ContradictingJudgements_WritesAndSaysSo()
    {
        string file = Path.Combine(_folder, "bad.csv");
        File.WriteAllText(file, ",产出,效益,满意度\n产出,1,5,1/5\n效益,,1,5\n满意度,,,1\n");

        CommandRun run = CommandRun.Of("weights", "ahp", file, "--into", "cn-mof-project");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("判断互相矛盾", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cn-nowhere", "cn-nowhere")]
    [InlineData("cn-hubei", "没有分值栏")]
    [InlineData("cn-mof-project", "不是 80", "--total", "80")]
    [InlineData("cn-mof-project", "不能按 7 分割", "--step", "7")]
    public void Into_RulebookThatCannotTakeThem_SaysWhyAndLeavesNoFile(string rulebook, string words, params string[] more)
    {
        string file = Path.Combine(_folder, "my.json");
        CommandRun run = CommandRun.Of(["weights", "ahp", Judgements, "--into", rulebook, "-o", file, .. more]);

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains(words, Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Into_CriteriaThatAreNoTiers_NamesThem()
    {
        string file = Path.Combine(_folder, "names.csv");
        File.WriteAllText(file, ",甲乙,丙\n甲乙,1,3\n丙,,1\n");

        Assert.Contains("甲乙", Assert.Single(CommandRun.Of("weights", "ahp", file, "--into", "cn-mof-project").Messages), StringComparison.Ordinal);
    }
}
