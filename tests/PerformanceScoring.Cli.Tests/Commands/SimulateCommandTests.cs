using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>simulate</c> on the twelve published forms.</summary>
public sealed class SimulateCommandTests : IDisposable
{
    private static readonly string Document = SourceTree.SampleDocument;

    // 执行率封顶: what each of the twelve comes to, worked by hand from its recomputed total and its rate.
    private static readonly Dictionary<string, (decimal Before, decimal After, string Grades)> Expected = new(StringComparer.Ordinal)
    {
        ["安可替代工程核心产品采购资金"] = (75.00m, 59m, "中差"),
        ["第七批挂职科技副职生活补贴"] = (79.90m, 59m, "中差"),
        ["互联网技术服务费"] = (99.00m, 99.00m, "优优"),
        ["区12345市民服务热线运行经费"] = (96.66m, 79m, "优中"),
        ["区政府办公室工作运行保障经费"] = (96.41m, 79m, "优中"),
        ["山东省优质节能换热装备创建基地奖补资金"] = (68.42m, 59m, "中差"),
        ["山东通应用迁移及运维服务"] = (96.68m, 79m, "优中"),
        ["市级品牌建设项目"] = (79.89m, 59m, "中差"),
        ["数字长清建设"] = (65.00m, 59m, "中差"),
        ["政府网站及政务外网二级等保测评费用"] = (100.00m, 100.00m, "优优"),
        ["政务办公网络维保服务外包项目"] = (93.72m, 79m, "优中"),
        ["政务公开第三方评估费及政策解读服务费"] = (75.00m, 59m, "中差"),
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Simulate_TwelveFormsExecutionCapped_TwoExcellentFourFairSixPoorWithCauses()
    {
        CommandRun run = CommandRun.Of("simulate", Document, "--from", "cn-sd-jinan-changqing", "--to", "cn-execution-capped", "--format", "json");
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] forms = [.. json.RootElement.GetProperty("forms").EnumerateArray()];
        Assert.Equal(12, forms.Length);
        foreach (JsonElement form in forms)
        {
            (decimal before, decimal after, string grades) = Expected[form.GetProperty("project").GetString()!];
            Assert.Equal(before, form.GetProperty("before").GetProperty("total").GetDecimal());
            Assert.Equal(after, form.GetProperty("after").GetProperty("total").GetDecimal());
            Assert.Equal(grades, form.GetProperty("before").GetProperty("grade").GetString() + form.GetProperty("after").GetProperty("grade").GetString());
            JsonElement[] causes = [.. form.GetProperty("causes").EnumerateArray()];
            Assert.Equal(after - before, causes.Sum(cause => cause.GetProperty("points").GetDecimal()));
            Assert.Equal(before != after, causes.Any(cause => cause.GetProperty("part").GetString() == "totalCap"));
        }

        Assert.Equal("{\"优\":6,\"良\":0,\"中\":6,\"差\":0}", Compact(json.RootElement.GetProperty("summary").GetProperty("before")));
        Assert.Equal("{\"优\":2,\"良\":0,\"中\":4,\"差\":6}", Compact(json.RootElement.GetProperty("summary").GetProperty("after")));
        JsonElement department = Assert.Single(json.RootElement.GetProperty("departments").EnumerateArray());
        Assert.Equal(880.22m, department.GetProperty("annualBudget").GetDecimal());
    }

    [Fact]
    public void Simulate_Table_MatrixDepartmentsAndClosingLine()
    {
        CommandRun run = CommandRun.Of("simulate", Document, "--from", "cn-sd-jinan-changqing", "--to", "cn-execution-capped");
        Assert.Contains("优 6 良 0 中 6 差 0 → 优 2 良 0 中 4 差 6", run.Output, StringComparison.Ordinal);
        Assert.Contains("总分封顶 -14.72: 执行率 68.59%，总分最多 79 分", run.Output, StringComparison.Ordinal);
        Assert.Contains("得分或等级改变 10 个", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_Html_OneWholePage()
    {
        string file = Path.Combine(_folder, "page.html");
        CommandRun run = CommandRun.Of("simulate", Document, "--to", "cn-execution-capped", "--format", "html", "-o", file, "--lang", "en");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        string page = File.ReadAllText(file);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("Cap on the total", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_EditedCopy_OnlyTheEditedPartIsACause()
    {
        string file = Path.Combine(_folder, "edited.json");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("rulebook", "new", "--from", "cn-sd-jinan-changqing", "-o", file).ExitCode);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"least\": 90", "\"least\": 97", StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(CommandRun.Of("simulate", Document, "--from", "cn-sd-jinan-changqing", "--to", file, "--format", "json").Output);
        string[] parts = [.. json.RootElement.GetProperty("forms").EnumerateArray().SelectMany(form => form.GetProperty("causes").EnumerateArray()).Select(cause => cause.GetProperty("part").GetString()!)];
        Assert.Equal(["grades", "grades", "grades", "grades"], parts);
        JsonElement change = Assert.Single(json.RootElement.GetProperty("ruleChanges").EnumerateArray());
        Assert.Equal("等级：优 ≥ 90，良 ≥ 80，中 ≥ 60，差 ≥ 0 → 优 ≥ 97，良 ≥ 80，中 ≥ 60，差 ≥ 0", change.GetProperty("sentence").GetString());
        string[] table = CommandRun.Of("simulate", Document, "--from", "cn-sd-jinan-changqing", "--to", file).Output.Split('\n');
        Assert.Matches("^cn-sd-jinan-changqing/2024-01-01 → cn-sd-jinan-changqing/2024-01-01（改过的文件，sha256 [0-9a-f]{12}…）$", table[0]);
        Assert.Equal("- " + change.GetProperty("sentence").GetString(), table[1]);
        Assert.Equal(4, json.RootElement.GetProperty("summary").GetProperty("worse").GetInt32());
    }

    [Fact]
    public void Simulate_Target_SmallestChangeOfTheNamedEdge()
    {
        CommandRun run = CommandRun.Of("simulate", Document, "--target", "优<=40%", "--may-change", "grades.excellent", "--format", "json");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());

        // 4 of 12 is 33.33 %, 5 would be 41.67 %: 93.72 and 96.41 have to go, and 96.42 is the next number above.
        Assert.Equal(("grades.excellent", 90m, 96.42m), (change.GetProperty("parameter").GetString(), change.GetProperty("from").GetDecimal(), change.GetProperty("to").GetDecimal()));
    }

    [Theory]
    [InlineData("优=5,良=2,差=0", "grades.good,grades.excellent", "grades.excellent 90 → 93.73, grades.good 80 → 79.9")]
    [InlineData("优=7", "grades.excellent,grades.good,grades.fair", "grades.excellent 90 → 79.9, grades.good 80 → 79.89")]
    public void Simulate_TargetWithSeveralEdges_SmallestChangeOfAllOfThem(string target, string names, string changes)
    {
        // Totals 100, 99, 96.68, 96.66, 96.41, 93.72, 79.90, 79.89, 75, 75, 68.42, 65: 93.73 lets one go, 79.9 takes one in.
        CommandRun run = CommandRun.Of("simulate", Document, "--target", target, "--may-change", names);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.All(changes.Split(", "), change => Assert.Contains(change, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Simulate_TargetByAWeightThatFormsPrint_SaysThatTheyStay()
    {
        CommandRun run = CommandRun.Of("simulate", Document, "--target", "良>=2", "--may-change", "execution.weight");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("12 张表中有 12 张自印预算执行率分值", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_TargetNothingReaches_ProofAndExitCodeOne()
    {
        CommandRun run = CommandRun.Of("simulate", Document, "--from", "cn-execution-capped", "--target", "优>=60%", "--may-change", "grades.good");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("任何取值都达不到", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "cn-execution-capped", "--target", "优<=40%")]
    [InlineData("--target", "优<=40%")]
    [InlineData("--target", "优!40%", "--may-change", "grades.good")]
    [InlineData("--target", "优<=40%", "--may-change", "rounding.decimals")]
    [InlineData("--from", "cn-execution-capped", "--target", "优<=40%", "--may-change", "execution.weight,totalCap.steps[0].most,totalCap.steps[1].most")]
    [InlineData("--target", "优<=40%", "--may-change", "grades.good,grades.good")]
    [InlineData("--to", "cn-atlantis")]
    [InlineData("--format", "csv", "--to", "cn-hubei")]
    [InlineData]
    public void Simulate_OptionsThatDoNotGoTogether_CouldNotRun(params string[] options)
    {
        CommandRun run = CommandRun.Of(["simulate", Document, .. options]);
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
    }

    private static string Compact(JsonElement json) => json.GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
