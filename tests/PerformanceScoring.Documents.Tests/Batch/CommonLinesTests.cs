using System.Globalization;
using System.Text;
using PerformanceScoring.Batch;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Tests.Batch;

/// <summary>Lines as nearly all are have a quick way of their own: it must read what the careful way reads, wherever the stream is cut.</summary>
public class CommonLinesTests
{
    private static readonly string[] Numbers = ["100", "68.59", "0", "0.5", "-3", "1e2", "", "12345678901.1234", "1.", "00", "x", "99999999999999999999", "0.12345"];
    private static readonly string[] Kinds = ["atLeast", "atLeast", "atMost", "qualitative", "execution", "ATMOST", "declared", "none", "atLease", ""];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_CsvPlainOrQuoted_IsTheSame(int bytesAtOnce)
    {
        List<string[]> rows = Rows();
        string header = "form,kind,weight,target,actual,declared\n";
        string plain = header + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
        string quoted = header + string.Concat(rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\"")) + "\r\n"));
        string other = "actual,form,declared,note,kind,weight,target\n" + string.Concat(rows.Select(row => string.Join(',', row[4], row[0], row[5], "记", row[1], row[2], row[3]) + "\n"));
        string expected = Run(new CsvRowSource(new SlowStream(quoted, 100_000)));
        Assert.Contains("\n40", expected, StringComparison.Ordinal);
        Assert.Equal(expected, Run(new CsvRowSource(new SlowStream(plain, bytesAtOnce))));
        Assert.Equal(WithoutReasons(expected), WithoutReasons(Run(new CsvRowSource(new SlowStream(other, bytesAtOnce)))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_NdJsonInAnyOrderOfNames_IsTheSame(int bytesAtOnce)
    {
        List<string[]> rows = Rows();
        string[] names = ["form", "kind", "weight", "target", "actual", "declared"];
        string Line(string[] row, int[] order, string comma, string colon) =>
            "{" + string.Join(comma, order.Where(index => index < 2 || row[index] != "").Select(index => $"\"{names[index]}\"{colon}{(index < 2 ? $"\"{row[index]}\"" : row[index] == "x" ? "\"x\"" : row[index])}")) + "}";
        string Text(int[] order, string comma, string colon, string end) => string.Concat(rows.Select(row => Line(row, order, comma, colon) + end));
        string expected = Run(new NdJsonRowSource(new SlowStream(Text([5, 4, 3, 2, 1, 0], ",", ":", "\n"), 100_000)));
        Assert.Contains("\n40", expected, StringComparison.Ordinal);

        Assert.Equal(WithoutReasons(expected), WithoutReasons(Run(new NdJsonRowSource(new SlowStream(Text([0, 1, 2, 3, 4, 5], ",", ":", "\n"), bytesAtOnce)))));
        Assert.Equal(WithoutReasons(expected), WithoutReasons(Run(new NdJsonRowSource(new SlowStream(Text([0, 1, 2, 3, 4, 5], ", ", ": ", "\r\n"), bytesAtOnce)))));
    }

    [Fact]
    public void Read_EmptyWeight_CountsAsNone()
    {
        const string Csv = "form,kind,weight,target,actual\na,atLeast,90,100,100\na,execution,,100,50\n";
        const string Json = "{\"form\":\"a\",\"kind\":\"atLeast\",\"weight\":90,\"target\":100,\"actual\":100}\n{\"form\":\"a\",\"kind\":\"execution\",\"weight\":null,\"target\":100,\"actual\":50}\n";
        Assert.StartsWith("form,total,least,most,grade,incomplete\na,95.00,", Run(new CsvRowSource(new SlowStream(Csv, 100))), StringComparison.Ordinal);
        Assert.StartsWith("form,total,least,most,grade,incomplete\na,95.00,", Run(new NdJsonRowSource(new SlowStream(Json, 100))), StringComparison.Ordinal);
    }

    // Of a row with two problems the first is told, which the order of its cells decides: of the rejects behind the scores only line and form are compared.
    private static string WithoutReasons(string text)
    {
        string[] parts = text.Split("line,form,rows,reason\n");
        return parts[0] + string.Join('\n', parts[1].Split('\n').Select(line => string.Join(',', line.Split(',').Take(2))));
    }

    // Forms of one to thirty rows, most of them plain, each cell sometimes not.
    private static List<string[]> Rows()
    {
        Random random = new(2024);
        List<string[]> rows = [];
        for (int form = 0; form < 400; form++)
        {
            bool isPlain = form % 2 == 0;
            for (int row = random.Next(1, 31); row > 0; row--)
            {
                string Cell(string[] others) => !isPlain && random.Next(40) == 0 ? others[random.Next(others.Length)] : random.Next(1_000_000).ToString(CultureInfo.InvariantCulture) + "." + random.Next(100).ToString(CultureInfo.InvariantCulture);
                string kind = isPlain ? Kinds[random.Next(3)] : Kinds[random.Next(Kinds.Length)];
                rows.Add([$"P{form:D4}", kind, !isPlain && random.Next(40) == 0 ? Numbers[random.Next(Numbers.Length)] : random.Next(20).ToString(CultureInfo.InvariantCulture), Cell(Numbers), Cell(Numbers), random.Next(9) == 0 ? "5" : ""]);
            }
        }

        return rows;
    }

    private static string Run(BatchRowSource source)
    {
        using MemoryStream scored = new();
        using MemoryStream rejected = new();
        using (source)
        {
            using CsvScoreSink sink = new(scored);
            BatchFileResult result = new BatchFileRun(RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing"), source, [sink], new RejectsWriter(rejected, Language.English)).Run();
            Assert.Equal(result.RowsRead, result.RowsScored + result.RowsRejected);
        }

        return Encoding.UTF8.GetString(scored.ToArray()) + Encoding.UTF8.GetString(rejected.ToArray());
    }

    private sealed class SlowStream(string text, int bytesAtOnce) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, bytesAtOnce)]);
    }
}
