using System.Numerics;
using ParquetSharp;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Parquet;

/// <summary>Files as other programs write them, and as disks and networks spoil them.</summary>
public sealed class ParquetForeignFileTests : IDisposable
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 16).Select(number => (byte)number)];

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-parquet-").FullName;

    private string FilePath => Path.Combine(_folder, "rows.parquet");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_IntegerKeys_AreTheFormsNames(bool isLong)
    {
        RowsColumn[] columns = RowsFile.Rows(68, 100);
        columns[0] = isLong ? RowsColumn.Of("form", [long.MinValue, 9_007_199_254_740_993L]) : RowsColumn.Of("form", [-7, 2_147_483_647]);
        columns[1] = isLong ? RowsColumn.Of("kind", [2L, 2L]) : columns[1];
        RowsFile.Write(FilePath, columns);
        string[] names = isLong ? ["-9223372036854775808", "9007199254740993"] : ["-7", "2147483647"];
        Assert.Equal($"form,total,least,most,grade,incomplete\n{names[0]},6.80,6.80,16.80,差,true\n{names[1]},10.00,10.00,20.00,差,true\n", Scores(out _));
    }

    [Fact]
    public void Read_IntegerKindThatIsNone_IsRejectedWithItsRow()
    {
        RowsColumn[] columns = RowsFile.Rows(50, 50, 50);
        columns[1] = RowsColumn.Of("kind", [2, 77, -1]);
        RowsFile.Write(FilePath, columns);
        _ = Scores(out string rejects);
        Assert.Contains("\n2,2,,\"kind '77': It", rejects, StringComparison.Ordinal);
        Assert.Contains("\n3,3,,\"kind '-1': It", rejects, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 6)]
    [InlineData(9, 20)]
    [InlineData(16, 38)]
    public void Read_DecimalsOfAFixedLength_AreExact(int length, int precision)
    {
        RowsColumn[] columns = RowsFile.Rows(0, 0, 0);
        columns[3] = RowsColumn.Decimals("target", length, precision, 2, 10_000, -10_000, 10_000);
        columns[4] = RowsColumn.Decimals("actual", length, precision, 2, 6_859, -5, length == 3 ? 8_388_607 : BigInteger.Pow(10, precision - 1));
        RowsFile.Write(FilePath, columns);
        string scores = Scores(out string rejects);
        Assert.Contains("\n1,6.86,", scores, StringComparison.Ordinal);
        Assert.Contains("\n2,10.00,", scores, StringComparison.Ordinal);

        // 10^37 fits into no fixed point: that is said of the row, never cut.
        Assert.Equal(length < 9, scores.Contains("\n3,10.00,", StringComparison.Ordinal));
        Assert.Equal(length >= 9, rejects.Contains($"\n3,3,,\"actual '1{new string('0', precision - 3)}.00': It is larger", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_FixedBytesWithoutMeaning_AreRefusedByTheirColumn()
    {
        RowsColumn[] columns = RowsFile.Rows(1);
        columns[4] = RowsColumn.FixedBytes("actual", 8, 1);
        RowsFile.Write(FilePath, columns);
        string failure = Failure();
        Assert.Contains("column actual", failure, StringComparison.Ordinal);
        Assert.Contains("FixedLenByteArray", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_EncryptedFile_SaysThatItIsEncrypted(bool hasPlainFooter)
    {
        using FileEncryptionPropertiesBuilder builder = new(Key);
        using ColumnEncryptionPropertiesBuilder column = new("actual");
        using FileEncryptionProperties secret = hasPlainFooter ? builder.SetPlaintextFooter().EncryptedColumns([column.Key(Key).Build()]).Build() : builder.Build();
        RowsFile.Write(FilePath, RowsFile.Rows(50, 60), writer => writer.Encryption(secret));
        Assert.Contains("is encrypted and cannot be read; decrypt it first", Failure(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Compression.Snappy, false)]
    [InlineData(Compression.Zstd, false)]
    [InlineData(Compression.Uncompressed, true)]
    public void Read_DamagedPage_NamesTheRowGroupAndGivesNothing(Compression compression, bool hasChecksums)
    {
        // Numbers that compress well: where they do not, compressed pages hold them as they are, and only a checksum tells.
        Random random = new(20_241_231);
        int[] actuals = [.. Enumerable.Range(0, 20_000).Select(_ => random.Next(hasChecksums ? 1_000_000 : 50))];
        RowsFile.Write(FilePath, RowsFile.Rows(actuals), writer =>
        {
            _ = writer.Compression(compression).DisableDictionary();
            _ = hasChecksums ? writer.EnablePageChecksum() : writer;
        });
        Assert.StartsWith("form,total", Scores(out _), StringComparison.Ordinal);

        // The last column's page fills the end of the file, before the footer.
        byte[] bytes = File.ReadAllBytes(FilePath);
        int footer = BitConverter.ToInt32(bytes, bytes.Length - 8);
        for (int at = bytes.Length - 8 - footer - 8_000; at < bytes.Length - 8 - footer - 100; at += 50)
        {
            bytes[at] ^= 0xFF;
        }

        File.WriteAllBytes(FilePath, bytes);
        Assert.Contains("is damaged; its row group 1 cannot be read", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileCutAtAnyPlace_IsRefused()
    {
        RowsFile.Write(FilePath, RowsFile.Rows([.. Enumerable.Range(0, 2_000)]));
        byte[] whole = File.ReadAllBytes(FilePath);
        Random random = new(20_241_231);
        for (int cut = 0; cut < 25; cut++)
        {
            int length = cut == 0 ? whole.Length - 1 : random.Next(whole.Length);
            File.WriteAllBytes(FilePath, whole[..length]);
            Assert.Contains("cut off", Failure(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_FooterBytesChanged_NeverEndsWithoutAReason()
    {
        RowsFile.Write(FilePath, RowsFile.Rows([.. Enumerable.Range(0, 200)]));
        byte[] whole = File.ReadAllBytes(FilePath);
        int footer = BitConverter.ToInt32(whole, whole.Length - 8);
        Random random = new(20_241_231);
        for (int change = 0; change < 200; change++)
        {
            byte[] bytes = [.. whole];
            bytes[whole.Length - 8 - footer + random.Next(footer)] = (byte)random.Next(256);
            File.WriteAllBytes(FilePath, bytes);
            try
            {
                _ = Scores(out _);
            }
            catch (BatchFileException exception)
            {
                string reason = exception.Reason.In(Language.English);
                Assert.Matches("is damaged|lacks|is of the type|two columns", reason);
                Assert.DoesNotContain("(message:", reason, StringComparison.Ordinal);
            }
        }
    }

    private string Failure() => Assert.Throws<BatchFileException>(() => Scores(out _)).Reason.In(Language.English);

    private string Scores(out string rejects)
    {
        using MemoryStream scored = new();
        using MemoryStream rejected = new();
        using ParquetRowSource source = new(FilePath);
        using CsvScoreSink sink = new(scored);
        BatchFileResult result = new BatchFileRun(RulebookCatalog.BuiltIn.Get("cn-sd-jinan-changqing"), source, [sink], new RejectsWriter(rejected, Language.English)).Run();
        Assert.Equal(result.RowsRead, result.RowsScored + result.RowsRejected);
        rejects = System.Text.Encoding.UTF8.GetString(rejected.ToArray());
        return System.Text.Encoding.UTF8.GetString(scored.ToArray());
    }
}
