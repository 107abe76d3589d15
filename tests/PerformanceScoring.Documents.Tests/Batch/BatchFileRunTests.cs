using System.Text;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Tests.Batch;

public class BatchFileRunTests
{
    private const string Header = "form,kind,weight,target,actual,declared,band\n";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_CsvForms_WritesTotalRangeAndGrade(int jobs)
    {
        BatchFileResult result = Csv(Header + "甲,execution,10,14.58,10,,\n甲,atLeast,80,100,100,,\n甲,qualitative,10,,,9,attained\r\n乙,atMost,10,5,10,,\n", jobs, out string scores, out string rejects);
        Assert.Equal("form,total,least,most,grade,incomplete\n甲,95.86,94.86,96.86,优,false\n乙,5.00,5.00,15.00,差,true\n", scores);
        Assert.Equal("line,form,rows,reason\n", rejects);
        Assert.Equal((4, 4, 0, 1), (result.RowsRead, result.RowsScored, result.RowsRejected, result.CountOf(Grade.Excellent)));
    }

    [Fact]
    public void Run_BadRows_RejectsTheirFormsAndAddsUp()
    {
        BatchFileResult result = Csv(
            Header + "a,atLeast,10,100,NaN,,\na,atLeast,10,100,50,,\nb,atLeast,10,100,50,,\n,atLeast,10,100,50,,\nc,atLeast,10,100,50,,\nd,atLeast,10,100,50,,\n",
            1,
            out string scores,
            out string rejects);
        Assert.Equal("form,total,least,most,grade,incomplete\nd,5.00,5.00,15.00,差,true\n", scores);
        Assert.StartsWith("line,form,rows,reason\n2,a,,actual 'NaN': It is no number.\n,a,2,", rejects, StringComparison.Ordinal);
        Assert.Contains("\n5,,,It does not say which form", rejects, StringComparison.Ordinal);
        Assert.Equal((6, 1, 5), (result.RowsRead, result.RowsScored, result.RowsRejected));
        Assert.Equal((1, 3), (result.FormsScored, result.FormsRejected));
    }

    [Fact]
    public void Run_ScatteredForm_IsNamedAndLeftOutTheSecondTime()
    {
        const string Text = Header + "a,atLeast,10,100,50,,\nb,atLeast,10,100,50,,\na,atLeast,10,100,50,,\n";
        BatchFileResult first = Csv(Text, 1, out _, out _);
        Assert.Equal(new ScatteredForm("a", 4), first.FirstScattered);
        BatchFileResult second = Csv(Text, 1, out string scores, out string rejects, first.ScatteredForms);
        Assert.Equal("form,total,least,most,grade,incomplete\nb,5.00,5.00,15.00,差,true\n", scores);
        Assert.Contains("\n2,a,,\"The rows of the form do not stand together", rejects, StringComparison.Ordinal);
        Assert.Equal((3, 1, 2), (second.RowsRead, second.RowsScored, second.RowsRejected));
    }

    [Theory]
    [InlineData("\uFEFF" + Header + "a,atLeast,10,100,50,,\ra,atLeast,10,100,50,,\r\n\na,atLeast,10,100,50,,")]
    [InlineData(Header + "\"a\",\"atLeast\",\"10\",100,50,,\na, ATLEAST ,10.0, 100,50,,\n,,,,,,\na,atLeast,10,1e2,50,,\n")]
    [InlineData("form,1.kind,1.weight,1.target,1.actual,2.kind,2.weight,2.target,2.actual,3.kind,3.weight,3.target,3.actual\na,atLeast,10,100,50,,,,,atLeast,10,100,50\nz,,,,,,,,,,,,\nb,atLeast,10,100,50,atLeast,10,100,50,atLeast,10,100,50\n")]
    public void Run_ManyWaysToWriteIt_ReadsTheSameRows(string text)
    {
        BatchFileResult result = Csv(text, 1, out string scores, out _);
        Assert.Contains("\n" + (text.Contains("1.kind", StringComparison.Ordinal) ? "b" : "a") + ",15.00,15.00,25.00,差,true\n", scores, StringComparison.Ordinal);
        Assert.Equal(result.RowsRead, result.RowsScored + result.RowsRejected);
    }

    [Theory]
    [InlineData("9223372036854775808", "larger")]
    [InlineData("922337203685477.5808", "larger")]
    [InlineData("0.00001", "more decimals")]
    [InlineData("1 000", "no number")]
    public void Run_NumberThatDoesNotFit_IsRejectedWithItsLine(string number, string why)
    {
        BatchFileResult result = Csv(Header + "a,atLeast,10,100,50,,\nb,atLeast,10," + number + ",1,,\n", 1, out _, out string rejects);
        Assert.StartsWith("line,form,rows,reason\n3,b,,target '" + number, rejects, StringComparison.Ordinal);
        Assert.Contains(why, rejects, StringComparison.Ordinal);
        Assert.Equal(1, result.RowsRejected);
    }

    [Fact]
    public void Run_MillionRowsInOneForm_ScoresThem()
    {
        StringBuilder text = new(Header);
        for (int row = 0; row < 1_000_000; row++)
        {
            text.Append("a,atLeast,0.01,100,100,,\n");
        }

        BatchFileResult result = Csv(text.ToString(), 2, out string scores, out _);
        Assert.Equal((1_000_000, 1), (result.RowsScored, result.FormsScored));
        Assert.StartsWith("form,total,least,most,grade,incomplete\na,100.00,", scores, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HeaderOnly_GivesNothing() => Assert.Equal(0, Csv(Header, 1, out _, out _).RowsRead);

    [Fact]
    public void Run_Gb18030_IsRefusedWithItsLine()
    {
        byte[] text = [.. Encoding.UTF8.GetBytes(Header + "a,atLeast,10,100,50,,\n"), 0xBC, 0xD7, .. ",atLeast,10,100,50,,\n"u8];
        BatchFileException exception = Assert.Throws<BatchFileException>(() => Csv(text, 1, out _, out _, null));
        Assert.Contains("Line 3 is not UTF-8", exception.Reason.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NdJsonRowsAndForms_ScoresAlike()
    {
        const string Text = """
            {"form":"a","kind":"atLeast","weight":10,"target":1e2,"actual":"68.59"}
            {"form":"b","rows":[{"kind":"atLeast","weight":10,"target":100,"actual":68.59}],"note":1}
            {"form":"c",
            """;
        using MemoryStream scores = new();
        using NdJsonRowSource source = new(new MemoryStream(Encoding.UTF8.GetBytes(Text)));
        using CsvScoreSink sink = new(scores);
        BatchFileResult result = new BatchFileRun(Changqing, source, [sink], null).Run();
        Assert.Equal("form,total,least,most,grade,incomplete\na,6.86,6.86,16.86,差,true\n", Encoding.UTF8.GetString(scores.ToArray()));
        Assert.Equal((3, 1, 2), (result.RowsRead, result.RowsScored, result.RowsRejected));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("form,kind,weight,target\n", "lacks actual")]
    [InlineData("form,1.kind,1.weight,1.target\n", "lacks 1.actual")]
    [InlineData(Header + "a,atLeast,10,100,50,,\n\"b,atLeast,10,100,50,,\n", "line 3")]
    [InlineData(Header + "a,atLeast,10,100,50,,\n\"b\"x,atLeast,10,100,50,,\n", "line 3")]
    public void Run_BrokenCsv_SaysWhy(string text, string why)
    {
        BatchFileException exception = Assert.Throws<BatchFileException>(() => Csv(text, 1, out _, out _));
        Assert.Contains(why, exception.Reason.In(Language.English), StringComparison.Ordinal);
        Assert.NotEqual(exception.Reason.In(Language.Chinese), exception.Reason.In(Language.English));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_GiganticField_IsRefusedWithItsLine(int jobs)
    {
        string text = Header + "a,atLeast,10,100,50,,\n\"" + new string('x', 100_000_000) + "\",atLeast,10,100,50,,\n";
        BatchFileException exception = Assert.Throws<BatchFileException>(() => Csv(text, jobs, out _, out _));
        Assert.Contains("line 3", exception.Reason.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MixedLineEnds_CountsLinesAsAnEditorDoes()
    {
        const string Text = "form,kind,weight,target,actual\r\na,atLeast,10,100,50\rb,atLeast,10,100,bad\n\r\n\n\"c\n1\",atLeast,10,100,50\r\r\nd,atLeast,10,100,worse";
        BatchFileResult result = Csv(Text, 1, out string scores, out string rejects);
        Assert.Contains("\n3,b,,actual 'bad': It is no number.\n", rejects, StringComparison.Ordinal);
        Assert.Contains("\n9,d,,actual 'worse': It is no number.\n", rejects, StringComparison.Ordinal);
        Assert.Equal("form,total,least,most,grade,incomplete\na,5.00,5.00,15.00,差,true\n\"c\n1\",5.00,5.00,15.00,差,true\n", scores);
        Assert.Equal((4, 2, 2), (result.RowsRead, result.RowsScored, result.RowsRejected));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("nan")]
    [InlineData("Infinity")]
    [InlineData("-inf")]
    [InlineData("∞")]
    [InlineData("1e400")]
    [InlineData("--1")]
    [InlineData("1,000")]
    [InlineData("１００")]
    public void Run_WhatIsNoNumber_IsNeverTakenForOne(string number)
    {
        string cell = number.Contains(',', StringComparison.Ordinal) ? $"\"{number}\"" : number;
        BatchFileResult result = Csv(Header + "a,atLeast,10,100," + cell + ",,\nb,atLeast," + cell + ",100,1,,\nc,atLeast,10,100,1," + cell + ",\n", 1, out string scores, out string rejects);
        Assert.Equal("form,total,least,most,grade,incomplete\n", scores);
        Assert.Equal((3, 0, 3), (result.RowsRead, result.RowsScored, result.RowsRejected));
        foreach (string place in (string[])["2,a,,", "3,b,,", "4,c,,"])
        {
            Assert.Contains($"\n{place}", rejects, StringComparison.Ordinal);
        }

        Assert.Contains($"actual '{number}'", rejects, StringComparison.Ordinal);
        Assert.Contains($"weight '{number}'", rejects, StringComparison.Ordinal);
        Assert.Contains($"declared '{number}'", rejects, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NdJsonLineThatIsBroken_IsRejectedWithItsLineAndTheRestScored()
    {
        const string Row = """{"form":"a","kind":"atLeast","weight":10,"target":100,"actual":50}""";
        string text = string.Join('\n', [Row, Row.Replace("50", "NaN", StringComparison.Ordinal), Row.Replace("\"a\"", "\"b", StringComparison.Ordinal), Row.Replace("\"a\"", "\"c\"", StringComparison.Ordinal), Row.Replace("\"a\"", "\"d\"", StringComparison.Ordinal)]);
        (string scores, string rejects) = NdJson(text);
        Assert.Contains("\n2,", rejects, StringComparison.Ordinal);
        Assert.Contains("\n3,", rejects, StringComparison.Ordinal);

        // The broken line may have been of the form beside it.
        Assert.Contains("\n,c,1,", rejects, StringComparison.Ordinal);
        Assert.Equal("form,total,least,most,grade,incomplete\nd,5.00,5.00,15.00,差,true\n", scores);
    }

    [Fact]
    public void Run_GiganticNdJsonLine_IsRefusedWithItsLine()
    {
        string text = "{\"form\":\"a\",\"kind\":\"atLeast\",\"weight\":10,\"target\":100,\"actual\":50}\n{\"form\":\"" + new string('x', 40_000_000) + "\"}\n";
        BatchFileException exception = Assert.Throws<BatchFileException>(() => NdJson(text));
        Assert.Contains("ine 2", exception.Reason.In(Language.English), StringComparison.Ordinal);
    }

    private static (string Scores, string Rejects) NdJson(string text)
    {
        using MemoryStream scored = new();
        using MemoryStream rejected = new();
        using NdJsonRowSource source = new(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        using CsvScoreSink sink = new(scored);
        BatchFileResult result = new BatchFileRun(Changqing, source, [sink], new RejectsWriter(rejected, Language.English)).Run();
        Assert.Equal(result.RowsRead, result.RowsScored + result.RowsRejected);
        return (Encoding.UTF8.GetString(scored.ToArray()), Encoding.UTF8.GetString(rejected.ToArray()));
    }

    private static Rulebook Changqing => RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing");

    private static BatchFileResult Csv(string text, int jobs, out string scores, out string rejects, IReadOnlySet<UInt128>? scattered = null) =>
        Csv(Encoding.UTF8.GetBytes(text), jobs, out scores, out rejects, scattered);

    private static BatchFileResult Csv(byte[] text, int jobs, out string scores, out string rejects, IReadOnlySet<UInt128>? scattered)
    {
        using MemoryStream scored = new();
        using MemoryStream rejected = new();
        using CsvRowSource source = new(new MemoryStream(text));
        using CsvScoreSink sink = new(scored);
        BatchFileResult result = new BatchFileRun(Changqing, source, [sink], new RejectsWriter(rejected, Language.English), scattered: scattered).Run(jobs);
        scores = Encoding.UTF8.GetString(scored.ToArray());
        rejects = Encoding.UTF8.GetString(rejected.ToArray());
        return result;
    }
}
