using System.Text;
using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>robustness</c>, <c>portfolio</c>, <c>weights</c> and <c>survey</c>: what is read, what is written, and what the process ends with.</summary>
public sealed class AnalysisCommandTests : IDisposable
{
    private static readonly string Samples = Path.Combine(SourceTree.Root, "docs", "samples", "analysis");
    private static readonly string Published = SourceTree.SampleDocument;

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Robustness_PublishedSample_NamesTheFourOfSixThatAreNot()
    {
        CommandRun run = CommandRun.Of("robustness", Published, "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] excellent = [.. json.RootElement.GetProperty("forms").EnumerateArray().Where(form => form.GetProperty("grade").GetString() == "优")];
        Assert.Equal(6, excellent.Length);
        Assert.Equal(["6.67", "6.42", "6.69", "3.73"], excellent.Where(form => !form.GetProperty("robust").GetBoolean()).Select(form => form.GetProperty("flipPoints").GetRawText()));
        Assert.Equal(2, json.RootElement.GetProperty("flips").EnumerateArray().Count(flip => flip.GetProperty("form").GetInt32() == 11));
    }

    [Fact]
    public void Robustness_PublishedSample_SaysWhichRowsFlipEachOfTheFour()
    {
        CommandRun table = CommandRun.Of("robustness", Published, "--part", "forms");
        CommandRun flips = CommandRun.Of("robustness", Published, "--part", "flips", "--format", "csv");

        Assert.Contains("12 张表：“优”6 张中 4 张不稳健，“中”6 张中 3 张不稳健。", table.Output, StringComparison.Ordinal);
        Assert.Contains("1000 次（种子 20241231）", table.Output, StringComparison.Ordinal);
        Assert.Equal(
            [
                "4,区12345市民服务热线运行经费,降,良,6.67,5,15,12", "4,区12345市民服务热线运行经费,降,良,6.67,6,15,12", "4,区12345市民服务热线运行经费,降,良,6.67,4,10,9.33",
                "5,区政府办公室工作运行保障经费,降,良,6.42,5,15,12", "5,区政府办公室工作运行保障经费,降,良,6.42,6,15,12", "5,区政府办公室工作运行保障经费,降,良,6.42,4,10,9.58",
                "7,山东通应用迁移及运维服务,降,良,6.69,7,15,12", "7,山东通应用迁移及运维服务,降,良,6.69,8,15,12", "7,山东通应用迁移及运维服务,降,良,6.69,4,10,9.31",
                "11,政务办公网络维保服务外包项目,降,良,3.73,6,10,8", "11,政务办公网络维保服务外包项目,降,良,3.73,9,10,8.27",
            ],
            flips.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Where(cells => cells[0] is "4" or "5" or "7" or "11")
                .Select(cells => string.Join(',', cells[..6].Concat(cells[^3..^1]))));
    }

    [Fact]
    public void Portfolio_WholePoints_NamesTheRows()
    {
        CommandRun run = CommandRun.Of("portfolio", Published, "--part", "examples");

        Assert.Contains("市级品牌建设项目 第 11 行 被扶持单位满意率：按公式 9.89 分，自评 9 分", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("robustness")]
    [InlineData("portfolio")]
    public void ScoredAnalysis_NoFormsAtAll_SaysSoAndWritesNothing(string command)
    {
        foreach (string format in (string[])["table", "json", "csv", "html"])
        {
            CommandRun run = CommandRun.Of(command, _folder, "--format", format);

            Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Contains("没有找到可以计分的表。", run.Messages);
        }
    }

    [Theory]
    [InlineData("robustness")]
    [InlineData("portfolio")]
    public void ScoredAnalysis_FormsWithoutMoneyAmongBrokenFiles_AnalyzesWhatThereIs(string command)
    {
        Write("a.json", """[{ "project": "甲", "year": 2024, "indicators": [ { "tier": "产出指标", "name": "数量", "target": "≥5个", "actual": "6个", "weight": "90", "declaredPoints": "90" } ] }]""");
        Write("b.json", """[{ "project": "乙", "year": 2024, "indicators": [ { "tier": "产出指标", "name": "数量", "target": "≥5个", "actual": "有效" } ] }]""");
        Write("broken.json", "{");
        Write("broken.xlsx", "PK");
        Write("empty.csv", "");

        CommandRun run = CommandRun.Of(command, _folder);
        CommandRun page = CommandRun.Of(command, _folder, "--format", "html", "--lang", "en");

        Assert.Equal((ExitCode.CouldNotRun, ExitCode.CouldNotRun), (run.ExitCode, page.ExitCode));
        Assert.Contains(command == "robustness" ? "2 张表" : "共 2 张表", run.Output, StringComparison.Ordinal);
        Assert.Contains("</html>", page.Output, StringComparison.Ordinal);
        Assert.All((string[])["broken.json", "broken.xlsx", "empty.csv"], file => Assert.Contains(run.Messages, message => message.Contains(file, StringComparison.Ordinal)));
        Assert.DoesNotContain("-0", run.Output.Replace("2024-01-01", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Output_ThatEndsInHtml_IsAPageWithPictures()
    {
        string file = Path.Combine(_folder, "页.html");
        CommandRun run = CommandRun.Of("portfolio", Published, "-o", file);
        CommandRun table = CommandRun.Of("portfolio", Published, "-o", file, "--force", "--format", "json", "--part", "tiers");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(ExitCode.Clean, table.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
        string page = CommandRun.Of("portfolio", Published, "--format", "html").Output;
        Assert.Equal(3, page.Split("data:image/svg+xml;base64,").Length - 1);
        Assert.Contains("<h1>自评表总体分析</h1>", page, StringComparison.Ordinal);
        Assert.Contains("抽查名单", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfMoreFormsThanAPictureHolds_SaysWhichAreDrawn()
    {
        string form = """{ "project": "甲", "year": 2024, "department": "N局", "indicators": [ { "tier": "产出指标", "name": "数量", "target": "≥5个", "actual": "6个", "weight": "90", "declaredPoints": "90" } ] }""";
        string file = Write("many.json", "[" + string.Join(',', Enumerable.Range(1, 41).Select(number => form.Replace("N局", $"{number}局", StringComparison.Ordinal))) + "]");

        Assert.Contains("图中为 40 张", CommandRun.Of("robustness", file, "--format", "html").Output, StringComparison.Ordinal);
        Assert.Contains("图中为前 40 组，表中为全部 41 组。", CommandRun.Of("portfolio", file, "--format", "html").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("图中", CommandRun.Of("robustness", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Robustness_SameSeed_GivesTheSameBytesAndAnotherDoesNot()
    {
        string first = CommandRun.Of("robustness", Published, "--seed", "7", "--format", "csv").Output;

        Assert.Equal(first, CommandRun.Of("robustness", Published, "--seed", "7", "--format", "csv").Output);
        Assert.NotEqual(first, CommandRun.Of("robustness", Published, "--seed", "8", "--format", "csv").Output);
        Assert.StartsWith("form,project,total,grade,least,most,robust,", first, StringComparison.Ordinal);
        Assert.Equal(13, first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Portfolio_PublishedSample_ListsSpotChecksAndSignals()
    {
        CommandRun table = CommandRun.Of("portfolio", Published);
        CommandRun csv = CommandRun.Of("portfolio", Published, "--format", "csv", "--spot-checks", "2");
        CommandRun tiers = CommandRun.Of("portfolio", Published, "--format", "csv", "--part", "tiers", "--lang", "en");

        Assert.Equal((ExitCode.Clean, ExitCode.Clean), (table.ExitCode, csv.ExitCode));
        Assert.Contains("共 12 张表，预算 880.22 万元，执行 593.57 万元", table.Output, StringComparison.Ordinal);
        Assert.Contains("整数得分偏多", table.Output, StringComparison.Ordinal);
        Assert.Equal(["place,form,project,total,grade,flipRisk,budget,moneyAtRisk", "1,9,数字长清建设,65,中,0.901847,100,90.18"], csv.Output.Split('\n').Take(2));
        Assert.Equal(3, csv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("execution rate,10,0.1,3.88,0.388,", tiers.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Portfolio_NothingReadable_IsCouldNotRun()
    {
        CommandRun missing = CommandRun.Of("portfolio", Path.Combine(_folder, "none.txt"), "--format", "json");

        Assert.Equal(ExitCode.CouldNotRun, missing.ExitCode);
        Assert.NotEmpty(missing.Messages);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("portfolio", Published, "--part", "weather").ExitCode);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("portfolio", Published, "--false-alarms", "2").ExitCode);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("robustness", Published, "--runs", "1.5").ExitCode);
    }

    [Fact]
    public void Weights_Ahp_SaysHowWellTheJudgementsAgree()
    {
        string file = Path.Combine(Samples, "judgements.csv");
        CommandRun table = CommandRun.Of("weights", "ahp", file);

        Assert.Equal(ExitCode.Clean, table.ExitCode);
        Assert.Contains("CR = 0.008 < 0.1", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_InconsistentJudgements_ListsWhatToLookAtAgain()
    {
        string file = Write("bad.csv", "x,a,b,c\na,1,5,1/5\nb,1/5,1,5\nc,5,1/5,1\n");
        CommandRun run = CommandRun.Of("weights", "ahp", file, "--lang", "en");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("contradict each other", run.Output, StringComparison.Ordinal);
        Assert.Contains("Judgements to look at again", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entropy")]
    [InlineData("critic")]
    [InlineData("std")]
    public void Weights_FromData_AddToTheTotalInEveryFormat(string method)
    {
        CommandRun csv = CommandRun.Of("weights", method, Path.Combine(Samples, "projects.csv"), "--step", "0.5", "--format", "csv");

        Assert.Equal(ExitCode.Clean, csv.ExitCode);
        decimal[] points = [.. csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Skip(1)
            .Select(line => decimal.Parse(line.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(4, points.Length);
        Assert.Equal(90m, points.Sum());
    }

    [Fact]
    public void Weights_Combined_RanksTheThings()
    {
        CommandRun run = CommandRun.Of("weights", "entropy", Path.Combine(Samples, "projects.csv"), "--times", Path.Combine(Samples, "judgements.csv"), "--rank", "topsis", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("甲", json.RootElement.GetProperty("ranking")[0].GetProperty("name").GetString());
        Assert.Equal(90m, json.RootElement.GetProperty("weights").EnumerateArray().Sum(row => row.GetProperty("points").GetDecimal()));
    }

    [Fact]
    public void Weights_BrokenFiles_NameThePlaceInTheFile()
    {
        string letters = Write("letters.csv", "x,a,b\n\na,1,viel\nb,,1\n");
        CommandRun run = CommandRun.Of("weights", "ahp", letters, "--lang", "en");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("row 3, column 3 (b): 'viel' is no number", run.Error, StringComparison.Ordinal);

        Assert.Contains("magic", CommandRun.Of("weights", "magic", letters).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("weights", "entropy", letters, "--total", "90", "--step", "0.7").ExitCode);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("weights", "ahp", Path.Combine(_folder, "none.csv")).ExitCode);
        Assert.Equal(ExitCode.CouldNotRun, CommandRun.Of("weights", "ahp").ExitCode);
    }

    [Fact]
    public void Survey_CountsAndAnswers_GiveRatesAndReliability()
    {
        CommandRun run = CommandRun.Of("survey", Path.Combine(Samples, "survey.csv"), "--answers", Path.Combine(Samples, "answers.csv"), "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement first = json.RootElement.GetProperty("surveys")[0];
        Assert.Equal(("96.38", "453", "470", "94", "357"), (Raw("ratePercent"), Raw("satisfied"), Raw("valid"), Raw("validPercent"), Raw("required")));
        Assert.Equal(3, json.RootElement.GetProperty("reliability").GetArrayLength());

        string Raw(string name) => first.GetProperty(name).GetRawText();
    }

    [Fact]
    public void Survey_FromAChineseSpreadsheet_ReadsItsOldEncoding()
    {
        Encoding old = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        CommandRun run = CommandRun.Piped(old.GetBytes("题目,满意,基本满意,不满意\n群众满意度,80,15,5\n"), "survey");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("群众满意度 95%", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Survey_ImpossibleCounts_NamesTheRow()
    {
        CommandRun run = CommandRun.Piped(Encoding.UTF8.GetBytes("题目,满意,不满意,发放\n甲,8,2,5\n乙,x,2,50\n"), "survey");

        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("第 2 行", run.Error, StringComparison.Ordinal);
        Assert.Contains("第 3 行", run.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
