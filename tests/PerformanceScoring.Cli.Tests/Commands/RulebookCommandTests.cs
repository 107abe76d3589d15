using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>rulebook list, show, check, diff, new, schema</c>.</summary>
public sealed class RulebookCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void List_Table_EveryBuiltInRulebookOnItsLine()
    {
        CommandRun run = CommandRun.Of("rulebook", "list");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(13, run.Output.TrimEnd().Split('\n').Length);
        Assert.Contains("cn-execution-capped/2020-02-25", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Json_IdsDatesAndHashes()
    {
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("rulebook", "list", "--format", "json", "--lang", "en").Output);
        JsonElement[] rulebooks = [.. json.RootElement.GetProperty("rulebooks").EnumerateArray()];
        Assert.Equal(11, rulebooks.Length);
        Assert.All(rulebooks, rulebook => Assert.Equal(64, rulebook.GetProperty("sha256").GetString()!.Length));
    }

    [Fact]
    public void Show_Hubei_SaysWeightsFormulasBandsAndSources()
    {
        CommandRun run = CommandRun.Of("rulebook", "show", "cn-hubei");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        foreach (string said in (string[])["20 分 × 执行数 ÷ 全年预算数", "部分达成 [50%, 80%)", "自评得分即该行得分", "沿用，未证实", "表下注印证", "未表达的条款", "湖北省"])
        {
            Assert.Contains(said, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Show_EveryBuiltIn_InEnglishWithoutPlaceholders()
    {
        foreach (string id in (string[])["cn-sichuan", "cn-guangxi", "cn-budget-system-default", "cn-ningxia-yuanzhou/2022"])
        {
            CommandRun run = CommandRun.Of("rulebook", "show", id, "--lang", "en");
            Assert.Equal(ExitCode.Clean, run.ExitCode);
            Assert.Contains("Sources", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("{0}", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh", "自 2024-01-01 起适用（2024 年度自评表；生效日期为推定）")]
    [InlineData("en", "in force from 2024-01-01 (forms for 2024; the effective date is assumed)")]
    public void Show_EffectiveDateThatIsAssumed_SaysSoOnce(string language, string line) =>
        Assert.Contains(line + "\n", CommandRun.Of("rulebook", "show", "cn-sd-jinan-changqing", "--lang", language).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("schema", "json unless given")]
    [InlineData("new", "json unless given")]
    [InlineData("show", "table unless given")]
    public void Help_Format_NamesTheFormatThatIsWritten(string command, string words)
    {
        CommandRun run = CommandRun.Of("rulebook", command, "--help", "--lang", "en");
        Assert.Contains(words, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_UnknownId_NamesThoseThereAre()
    {
        CommandRun run = CommandRun.Of("rulebook", "show", "cn-atlantis");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("cn-mof-project", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WithoutFiles_AllBuiltInOnesSound()
    {
        CommandRun run = CommandRun.Of("rulebook", "check", "--lang", "en");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(11, run.Output.Split('\n').Count(line => line.EndsWith(": sound", StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_EditedFile_PathAndFilledRowAndExitCodeOne()
    {
        string file = Path.Combine(_folder, "mine.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "new", "--from", "cn-mof-project", "--output", file).ExitCode);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"to\": 0.8,", "\"to\": 0.75,", StringComparison.Ordinal).Replace("cn-mof-project", "cn-mine", StringComparison.Ordinal));
        CommandRun run = CommandRun.Of("rulebook", "check", file);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        int line = Array.FindIndex(File.ReadAllLines(file), text => text.Contains("\"to\": 0.75", StringComparison.Ordinal)) + 1;
        Assert.Contains($"✗ 第 {line} 行 $.bands.ranges[1].to", run.Output, StringComparison.Ordinal);
        Assert.Contains($"第 {line} 行 $.bands.ranges[1].to", CommandRun.Of("rulebook", "show", file).Error, StringComparison.Ordinal);
        Assert.Contains("反例：[效益指标] 目标 有效提高，实际 有所提高，分值 100，自评得分 77.5", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SecondRevisionOfOneDay_Conflict()
    {
        string file = Path.Combine(_folder, "again.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "new", "--from", "cn-hubei", "-o", file).ExitCode);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"least\": 90", "\"least\": 91", StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("rulebook", "check", file, "--format", "json").Output);
        JsonElement conflict = Assert.Single(json.RootElement.GetProperty("conflicts").EnumerateArray());
        Assert.Equal("$.effective", conflict.GetProperty("path").GetString());
        Assert.True(json.RootElement.GetProperty("rulebooks")[0].GetProperty("sound").GetBoolean());
    }

    [Fact]
    public void Check_UntouchedCopy_NoConflict()
    {
        string file = Path.Combine(_folder, "copy.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "new", "--from", "cn-hubei", "-o", file).ExitCode);
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "check", file).ExitCode);
    }

    [Fact]
    public void Check_MissingFile_CouldNotRun() => Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("rulebook", "check", Path.Combine(_folder, "none.json")).ExitCode);

    [Fact]
    public void Diff_InverseAndLinear_WordsAndSmallestRow()
    {
        CommandRun run = CommandRun.Of("rulebook", "diff", "cn-mof-project", "cn-budget-system-default", "--lang", "en");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("A ÷ B × weight", run.Output, StringComparison.Ordinal);
        Assert.Contains("target ≤1, actual 2, weight 1", run.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("rulebook", "diff", "cn-mof-project", "cn-budget-system-default", "--format", "json").Output);
        Assert.False(json.RootElement.GetProperty("scoresAlike").GetBoolean());
    }

    [Fact]
    public void Schema_File_IsTheSchemaThatTheTestsHoldTheReaderTo()
    {
        string file = Path.Combine(_folder, "rulebook.schema.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "schema", "-o", file).ExitCode);
        Assert.Equal(RulebookCatalog.SchemaFile.ToArray(), File.ReadAllBytes(file));
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("rulebook", "schema", "-o", file).ExitCode);
    }

    [Fact]
    public void Rulebook_WithoutCommand_HelpAndCouldNotRun()
    {
        CommandRun run = CommandRun.Of("rulebook", "--lang", "en");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("check", run.Error, StringComparison.Ordinal);
        Assert.Contains("perfscore rulebook diff A B", CommandRun.Of("rulebook", "diff", "--help", "--lang", "en").Output, StringComparison.Ordinal);
    }
}
