using System.Text;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

/// <summary>What <c>weights</c> and <c>survey</c> make of tables as people really save them: every refusal has its place, in both languages, and nothing is dropped or misread.</summary>
public sealed class AwkwardTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "没有表格", "there is no table")]
    [InlineData("\n\n", "没有表格", "there is no table")]
    [InlineData("，成本，产出\n成本，1，1/3\n", "只有一列", "one column only")]
    [InlineData(",a,b,c\na,1,2,3\nb,,1,2\n", "应为 3 行 3 列", "3 rows and 3 columns")]
    [InlineData(",a,b\na,1,2,9\nb,,1\n", "第 2 行第 4 列“9”上方没有标题", "row 2, column 4")]
    [InlineData(",a,\na,1,2\n,,1\n", "第 2 行第 3 列“2”上方没有标题", "row 2, column 3")]
    [InlineData(",a,,b\na,1,2,3\n,,1,2\nb,,,1\n", "第 3 列没有名称", "column 3 has no name")]
    [InlineData(",a,b\na,1,2\nb,2,1\n", "“a”对“b”的判断 2 与反过来的 2 不互为倒数", "'a' against 'b'")]
    [InlineData(",a,b\na,1,0\nb,,1\n", "大于 0", "above 0")]
    [InlineData(",a,b\na,1,-3\nb,,1\n", "实为 -3", "not -3")]
    [InlineData(",a,b\na,1,三\nb,,1\n", "第 2 行第 3 列（b）：“三”不是数", "row 2, column 3 (b)")]
    [InlineData(",a,b\na,1,NaN\nb,,1\n", "“NaN”不是数", "'NaN' is no number")]
    [InlineData(",a,b\na,1,1e308\nb,,1\n", "太大或太小", "too large or too small")]
    [InlineData(",a,b\na,1,5/0\nb,,1\n", "1/1000 到 1000", "1/1000 to 1000")]
    [InlineData(",a,a\na,1,3\na,,1\n", "第 2 列与第 3 列同名“a”", "column 2 and column 3 are both named 'a'")]
    [InlineData(",a,b\na,1,\"3\nb,,1\n", "第 2 行起不合 CSV", "from row 2 on")]
    [InlineData("PK\u0003\u0004\0\0", "不是文本", "no text")]
    public void Judgements_AwkwardTable_IsRefusedWithItsPlace(string text, string chinese, string english) => AssertRefused(["weights", "ahp"], text, chinese, english);

    [Theory]
    [InlineData("x,a,b\np,,2\nq,1,3\n", "第 2 行第 2 列（a）：缺少数值", "row 2, column 2 (a): there is no number")]
    [InlineData("x,a,b\n\np,很好,2\nq,1,3\n", "第 3 行第 2 列（a）：“很好”不是数", "row 3, column 2 (a)")]
    [InlineData("x,a,b\np,14.58万元,2\nq,1,3\n", "单位写在标题里", "the unit in the heading")]
    [InlineData("x;a;b\np;0,5;2\nq;1,5;3\n", "“0,5”不是数", "'0,5' is no number")]
    [InlineData("x,a,b\np,1,2\n", "至少两行一列", "at least two rows")]
    [InlineData("x,a,b\np,1,2\np,2,3\n", "第 2 行与第 3 行同名“p”", "row 2 and row 3 are both named 'p'")]
    [InlineData("x,a,b\n,1,2\nq,2,3\n", "第 2 行没有名称", "row 2 has no name")]
    [InlineData("x,a,b\n方向,正向,上\np,1,2\nq,2,3\n", "第 2 行第 3 列（b）：方向应为", "row 2, column 3 (b): the direction")]
    [InlineData("x,a,b\n方向,+,-\n方向,-,+\np,1,2\nq,2,3\n", "第 3 行又是一行“方向”", "row 3 is a second row")]
    [InlineData("x,a,b\np,1,2\nq,1,2\n", "所有列各行数值都相同", "Every column is constant")]
    [InlineData("x,a,b\np,-1,2\nq,1,3\n", "“p”的“a”为 -1", "'p' has -1 under 'a'")]
    public void Decisions_AwkwardTable_IsRefusedWithItsPlace(string text, string chinese, string english) => AssertRefused(["weights", "entropy"], text, chinese, english);

    [Theory]
    [InlineData("题目,满意,不满意\n甲,-1,5\n", "第 2 行第 2 列（满意）应为份数", "row 2, column 2 (满意)")]
    [InlineData("题目,满意,不满意\n甲,1.5,5\n", "实为“1.5”", "not '1.5'")]
    [InlineData("题目,满意,不满意\n甲,,5\n", "没有人选的等级写 0", "a level that nobody chose is 0")]
    [InlineData("题目,满意,不满意\n甲,99999999999999999999,5\n", "应为份数", "is a count")]
    [InlineData("题目,满意,不满意,总体\n甲,50,5,20\n", "总体人数 20 少于有效份数 55", "20 people are fewer than 55 valid answers")]
    [InlineData("题目,不满意,满意\n甲,8,5\n", "从最满意排到最不满意", "from the best to the worst")]
    [InlineData("题目,满意,不满意,发放,发放份数\n甲,8,5,20,30\n", "都是“发放”", "are all '发放'")]
    [InlineData("题目,a,b,c,d\n甲,1,2,3,4\n", "实有 4 个", "not 4")]
    [InlineData("题目,满意,不满意\n甲,8,5\n甲,8,6\n", "第 2 行与第 3 行同名“甲”", "row 2 and row 3")]
    [InlineData("题目,满意,不满意\n,8,5\n", "第 2 行没有名称", "row 2 has no name")]
    public void Surveys_AwkwardTable_IsRefusedWithItsPlace(string text, string chinese, string english) => AssertRefused(["survey"], text, chinese, english);

    [Theory]
    [InlineData("a,b\n5,x\n4,3\n", "第 2 行第 2 列（b）：“x”不是数", "row 2, column 2 (b)")]
    [InlineData("a,a\n5,4\n4,3\n", "同名“a”", "both named 'a'")]
    [InlineData("a,b\n5,4,3\n4,3\n", "第 2 行第 3 列“3”上方没有标题", "row 2, column 3")]
    public void Answers_AwkwardTable_IsRefusedWithItsPlace(string text, string chinese, string english) => AssertRefused(["survey", "--answers"], text, chinese, english);

    [Theory]
    [InlineData(",成本,产出\n成本,1,1/3\n产出,3,1\n")]
    [InlineData("\uFEFF,成本,产出\r\n成本,1,1/3\r\n产出,3,1\r\n")]
    [InlineData(";成本;产出\n成本;1;1/3\n产出;3;1\n")]
    [InlineData("\t成本\t产出\n成本\t1\t1/3\n产出\t3\t1\n")]
    [InlineData(",成本,产出,\n成本,１,１／３,\n产出,３,１,\n,,,\n")]
    [InlineData(",成本,产出\n成本,,0.33\n产出,？,\n")]
    public void Judgements_HoweverTheyAreWritten_GiveTheSameWeights(string text)
    {
        CommandRun run = CommandRun.Of("weights", "ahp", Write(Encoding.UTF8.GetBytes(text)), "--format", "csv", "--part", "weights");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(["22", "68"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[^1]));
    }

    [Theory]
    [InlineData(54936)]
    [InlineData(1200)]
    public void Judgements_InAnotherEncoding_AreRead(int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Unicode;
        byte[] mark = codePage == 1200 ? [0xFF, 0xFE] : [];

        CommandRun run = CommandRun.Of("weights", "ahp", Write([.. mark, .. encoding.GetBytes(",成本,产出\n成本,1,1/3\n产出,3,1\n")]));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("产出", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ahp", ",a\na,1\n")]
    [InlineData("entropy", "x,a\np,1\nq,2\n")]
    [InlineData("critic", "x,a\np,1\nq,2\n")]
    [InlineData("std", "x,a,b\np,0,1\nq,0,2\n")]
    [InlineData("entropy", "x,a,b\np,0,\"1,200\"\nq,0,95%\n")]
    public void Weights_OneCriterionOrAnEmptyColumn_StillAddToTheTotal(string method, string text)
    {
        CommandRun run = CommandRun.Of("weights", method, Write(Encoding.UTF8.GetBytes(text)), "--format", "csv");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(90, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Sum(line => int.Parse(line.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("weights", "ahp")]
    [InlineData("weights", "critic")]
    [InlineData("survey")]
    [InlineData("survey", "--answers")]
    public void Input_MissingOrAFolder_IsNamedAsSuch(params string[] command)
    {
        string missing = Path.Combine(_folder, "none.csv");

        CommandRun none = CommandRun.Of([.. command, missing]);
        CommandRun folder = CommandRun.Of([.. command, _folder, "--lang", "en"]);

        Assert.Equal((ExitCode.CouldNotRun, $"没有文件 {missing}。"), (none.ExitCode, Assert.Single(none.Messages)));
        Assert.Equal((ExitCode.CouldNotRun, $"{_folder} is a folder; this takes a CSV file."), (folder.ExitCode, Assert.Single(folder.Messages)));
    }

    [Theory]
    [InlineData("ahp", "--rank", "topsis")]
    [InlineData("ahp", "--zeros", "shift")]
    [InlineData("critic", "--zeros", "shift")]
    public void Weights_OptionThatChangesNothing_IsRefused(string method, string option, string value)
    {
        CommandRun run = CommandRun.Of("weights", method, Write("x,a,b\na,1,2\nb,,1\n"u8.ToArray()), option, value);

        Assert.Equal((ExitCode.CouldNotRun, $"选项 {option} 不用于方法 {method}。"), (run.ExitCode, Assert.Single(run.Messages)));
    }

    [Fact]
    public void Weights_TablesOfDifferentCriteria_NamesBothFiles()
    {
        string first = Write(",a,b\na,1,2\nb,,1\n"u8.ToArray());
        string second = Path.Combine(_folder, "second.csv");
        File.WriteAllText(second, ",b,a\nb,1,2\na,,1\n");

        foreach (CommandRun run in (CommandRun[])[CommandRun.Of("weights", "ahp", first, second), CommandRun.Of("weights", "std", Decisions(), "--times", second)])
        {
            Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
            Assert.Contains(second, Assert.Single(run.Messages), StringComparison.Ordinal);
        }

        string Decisions()
        {
            string path = Path.Combine(_folder, "things.csv");
            File.WriteAllText(path, "x,a,b\np,1,2\nq,2,3\n");
            return path;
        }
    }

    [Fact]
    public void Survey_WithAnswersAlone_DoesNotWaitForCountsFromAPipe()
    {
        CommandRun run = CommandRun.Piped([], "survey", "--answers", Write("a,b\n5,4\n4,3\n1,2\n"u8.ToArray()));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("克朗巴赫", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Survey_QuestionWithoutAnswers_IsSaidAndTheOthersAreComputed()
    {
        CommandRun run = CommandRun.Of("survey", Write("题目,满意,不满意\n甲,0,0\n乙,５,1.0\n"u8.ToArray()));

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("“甲”没有有效问卷", run.Output, StringComparison.Ordinal);
        Assert.Contains("83.33", run.Output, StringComparison.Ordinal);
    }

    private void AssertRefused(string[] command, string text, string chinese, string english)
    {
        string path = Write(Encoding.UTF8.GetBytes(text));
        CommandRun inChinese = CommandRun.Of([.. command, path]);
        CommandRun inEnglish = CommandRun.Of([.. command, path, "--lang", "en"]);

        Assert.Equal((ExitCode.CouldNotRun, ExitCode.CouldNotRun), (inChinese.ExitCode, inEnglish.ExitCode));
        Assert.Empty(inChinese.Output);
        Assert.Contains(inChinese.Messages, message => message.Contains(chinese, StringComparison.Ordinal));
        Assert.Contains(inEnglish.Messages, message => message.Contains(english, StringComparison.Ordinal));
        Assert.All(inChinese.Messages.Concat(inEnglish.Messages), message => Assert.Contains(path, message, StringComparison.Ordinal));
    }

    private string Write(byte[] content)
    {
        string path = Path.Combine(_folder, "table.csv");
        File.WriteAllBytes(path, content);
        return path;
    }
}
