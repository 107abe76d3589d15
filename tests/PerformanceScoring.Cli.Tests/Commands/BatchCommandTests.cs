using System.Text;
using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

public sealed class BatchCommandTests : IDisposable
{
    private const string Header = "form,kind,weight,target,actual\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-batch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Batch_PublishedSampleOneFormALine_GivesTheTotalsOfScore()
    {
        string forms = SourceTree.SampleForms;
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(forms));
        string lines = string.Concat(json.RootElement.EnumerateArray().Select(form => Compact(form) + "\n"));
        CommandRun batch = CommandRun.Piped(Encoding.UTF8.GetBytes(lines), "batch", "--rulebook", "cn-sd-jinan-changqing");
        string[] expected = TotalsOfScore();
        Assert.Equal(12, expected.Length);
        Assert.Equal(expected, batch.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..line.LastIndexOf(',')]));
        Assert.Equal(ExitCode.Clean, batch.ExitCode);
    }

    [Fact]
    public void Batch_PublishedSampleOneRowALine_GivesTheTotalsOfScore()
    {
        CommandRun batch = CommandRun.Of("batch", SourceTree.SampleRows, "--rulebook", "cn-sd-jinan-changqing", "--lang", "en");
        string[] expected = TotalsOfScore();
        Assert.Equal(12, expected.Length);
        Assert.Equal(expected, batch.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..line.LastIndexOf(',')]));
        Assert.Contains("128 rows read: 128 scored (12 forms), 0 rejected (0 forms).", batch.Error, StringComparison.Ordinal);
        Assert.Contains("Grades: 优 6 良 0 中 6 差 0.", batch.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, batch.ExitCode);
    }

    [Fact]
    public void Batch_PublishedSampleRows_GivesThePointsOfEachRowOfScore()
    {
        CommandRun batch = CommandRun.Of("batch", SourceTree.SampleRows, "-o", At("out.csv"), "--rows", At("rows.csv"), "--rulebook", "cn-sd-jinan-changqing");
        Assert.Equal(ExitCode.Clean, batch.ExitCode);
        string[] expected = [.. Scored().SelectMany(form => form.GetProperty("indicators").EnumerateArray().Select(row => row.GetProperty("points")).Prepend(form.GetProperty("execution").GetProperty("points"))
            .Select(points => FormattableString.Invariant($"{points.GetDecimal():0.00}")))];
        Assert.Equal(expected, File.ReadAllLines(At("rows.csv")).Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]));
    }

    [Fact]
    public void Batch_BadRows_WritesAllFilesAndEndsWithOne()
    {
        CommandRun run = Run(Header + "a,atLeast,10,100,50\nb,atLeast,10,x,50\na,atLeast,10,100,50\nc,atLeast,10,100,50\n");
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal("form,total,least,most,grade,incomplete\nc,5.00,5.00,15.00,差,true\n", File.ReadAllText(At("out.csv")));
        Assert.Equal("form,row,points\nc,1,5.00\n", File.ReadAllText(At("rows.csv")));
        Assert.Contains("\n3,b,,target 'x': It is no number.\n", File.ReadAllText(At("rejects.csv")), StringComparison.Ordinal);
        Assert.Contains("4 rows read: 1 scored (1 forms), 3 rejected", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void Batch_DamagedInput_LeavesTheOldFilesAndNothingBeside()
    {
        File.WriteAllText(At("out.csv"), "old");
        CommandRun run = Run(Header + "a,atLeast,10,100,50\n\"b,atLeast,10,100,50\n");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("line 3", run.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(At("out.csv")));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Theory]
    [InlineData("[{\"project\":\"a\"}]", "jq")]
    [InlineData("PK\u0003\u0004", "spreadsheet")]
    [InlineData("PAR1", "pipe")]
    public void Batch_InputThatIsNotRead_SaysWhatToDo(string input, string word)
    {
        CommandRun run = CommandRun.Piped(Encoding.UTF8.GetBytes(input), "batch", "--lang", "en");
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains(word, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Batch_ParquetThere_AndBackAgain_GivesTheSameFormat()
    {
        File.WriteAllText(At("in.csv"), Header + "a,atLeast,10,100,50\n");
        Assert.Equal(ExitCode.Clean, CommandRun.Of("batch", At("in.csv"), "-o", At("out.parquet")).ExitCode);
        Assert.Equal("PAR1"u8.ToArray(), File.ReadAllBytes(At("out.parquet"))[..4]);
    }

    private static List<JsonElement> Scored()
    {
        CommandRun score = CommandRun.Of("score", SourceTree.SampleForms, "--rulebook", "cn-sd-jinan-changqing", "--format", "json");
        using JsonDocument scored = JsonDocument.Parse(score.Output);
        return [.. scored.RootElement.GetProperty("forms").Clone().EnumerateArray()];
    }

    private static string[] TotalsOfScore() => [.. Scored().Select(form =>
        FormattableString.Invariant($"{form.GetProperty("project").GetString()},{form.GetProperty("total").GetDecimal():0.00},{form.GetProperty("least").GetDecimal():0.00},{form.GetProperty("most").GetDecimal():0.00},{form.GetProperty("grade").GetString()}"))];

    private static string Compact(JsonElement element)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private CommandRun Run(string text)
    {
        File.WriteAllText(At("in.csv"), text);
        return CommandRun.Of("batch", At("in.csv"), "-o", At("out.csv"), "--rows", At("rows.csv"), "--rejects", At("rejects.csv"), "--force", "--lang", "en", "--rulebook", "cn-sd-jinan-changqing");
    }
}
