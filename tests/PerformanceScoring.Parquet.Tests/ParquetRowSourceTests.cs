using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Parquet;

public sealed class ParquetRowSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-parquet-").FullName;

    private string FilePath => Path.Combine(_folder, "rows.parquet");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_DecimalsOrDoubles_ScoresAsCsvDoes(bool doubles)
    {
        Write(doubles, ["a", "a", "b"], ["atLeast", "execution", "atMost"], [10m, 10m, 5m], [100, 14.58, 8], [68.59, 10, null]);
        Assert.Equal("form,total,least,most,grade,incomplete\na,13.72,13.72,13.72,差,false\nb,0.00,0.00,15.00,差,true\n", Scores(out BatchFileResult result, out _));
        Assert.Equal((3, 3), (result.RowsRead, result.RowsScored));
    }

    [Theory]
    [InlineData(double.NaN, "no number")]
    [InlineData(double.PositiveInfinity, "no number")]
    [InlineData(0.1 + 0.2, "larger than can be held, or has more decimals")]
    public void Read_DoubleThatIsNoDecimal_IsRejectedWithItsRow(double actual, string why)
    {
        Write(doubles: true, ["a", "b"], ["atLeast", "atLeast"], [10m, 10m], [100, 100], [50, actual]);
        _ = Scores(out BatchFileResult result, out string rejects);
        Assert.Contains("\n2,b,,", rejects, StringComparison.Ordinal);
        Assert.Contains(why, rejects, StringComparison.Ordinal);
        Assert.Equal((2, 1, 1), (result.RowsRead, result.RowsScored, result.RowsRejected));
    }

    [Fact]
    public void Open_CutOffFile_SaysSo()
    {
        Write(doubles: false, ["a"], ["atLeast"], [10m], [100], [50]);
        byte[] whole = File.ReadAllBytes(FilePath);
        File.WriteAllBytes(FilePath, whole[..(whole.Length / 2)]);
        Assert.Contains("cut off", Failure(), StringComparison.Ordinal);
        File.WriteAllBytes(FilePath, whole[..5]);
        Assert.Contains("cut off", Failure(), StringComparison.Ordinal);
        File.WriteAllText(FilePath, "form,kind,weight,target,actual\n");
        Assert.Contains("no Parquet file", Failure(), StringComparison.Ordinal);
        whole.AsSpan(whole.Length - 8 - BitConverter.ToInt32(whole, whole.Length - 8), 16).Fill(0xFF);
        File.WriteAllBytes(FilePath, whole);
        Assert.Contains("damaged", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ColumnMissingOrOfAnotherType_NamesIt()
    {
        using (ParquetFileWriter file = new(FilePath, [new Column<string>("form"), new Column<string>("kind"), new Column<int>("weight"), new Column<bool>("target")]))
        {
            file.Close();
        }

        Assert.Contains("lacks actual", Failure(), StringComparison.Ordinal);
        using (ParquetFileWriter file = new(FilePath, [new Column<string>("form"), new Column<string>("kind"), new Column<int>("weight"), new Column<bool>("target"), new Column<int>("actual")]))
        {
            file.Close();
        }

        Assert.Contains("target", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sink_Scores_AreDecimalsThatReadBack()
    {
        Write(doubles: false, ["甲", "乙"], ["atLeast", "atLeast"], [10m, 10m], [100, 100], [50, 100]);
        string scored = Path.Combine(_folder, "scores.parquet");
        using (FileStream stream = File.Create(scored))
        using (ParquetRowSource source = new(FilePath))
        using (ParquetScoreSink sink = new(stream))
        {
            _ = new BatchFileRun(Changqing, source, [sink], null).Run();
        }

        using ParquetFileReader file = new(scored);
        using RowGroupReader group = file.RowGroup(0);
        using ColumnReader forms = group.Column(0);
        using ColumnReader totals = group.Column(1);
        Assert.Equal(["甲", "乙"], forms.LogicalReader<string>().ReadAll(2));
        Assert.Equal([5m, 10m], totals.LogicalReader<decimal>().ReadAll(2));
    }

    private static Rulebook Changqing => RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing");

    private string Failure() => Assert.Throws<BatchFileException>(() => new ParquetRowSource(FilePath).Dispose()).Reason.In(Language.English);

    private string Scores(out BatchFileResult result, out string rejects)
    {
        using MemoryStream scored = new();
        using MemoryStream rejected = new();
        using ParquetRowSource source = new(FilePath);
        using CsvScoreSink sink = new(scored);
        result = new BatchFileRun(Changqing, source, [sink], new RejectsWriter(rejected, Language.English)).Run();
        rejects = System.Text.Encoding.UTF8.GetString(rejected.ToArray());
        return System.Text.Encoding.UTF8.GetString(scored.ToArray());
    }

    private void Write(bool doubles, string[] forms, string[] kinds, decimal[] weights, double[] targets, double?[] actuals)
    {
        Column target = doubles ? new Column<double>("target") : new Column<decimal>("target", LogicalType.Decimal(29, 4));
        Column actual = doubles ? new Column<double?>("actual") : new Column<decimal?>("actual", LogicalType.Decimal(29, 4));
        using ParquetFileWriter file = new(FilePath, [new Column<string>("form"), new Column<string>("kind"), new Column<decimal>("weight", LogicalType.Decimal(29, 2)), target, actual]);
        using RowGroupWriter group = file.AppendRowGroup();
        WriteColumn(group, forms);
        WriteColumn(group, kinds);
        WriteColumn(group, weights);
        if (doubles)
        {
            WriteColumn(group, targets);
            WriteColumn(group, actuals);
        }
        else
        {
            WriteColumn(group, Array.ConvertAll(targets, value => (decimal)value));
            WriteColumn(group, Array.ConvertAll(actuals, value => (decimal?)value));
        }

        file.Close();
    }

    private static void WriteColumn<T>(RowGroupWriter group, T[] values)
    {
        using LogicalColumnWriter<T> column = group.NextColumn().LogicalWriter<T>();
        column.WriteBatch(values);
    }
}
