using System.Globalization;
using System.Text;
using PerformanceScoring.Batch;
using PerformanceScoring.Benchmarks.Batch;
using PerformanceScoring.Documents.Batch;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>Writes the province's forms as files: CSV by hand, the others by DuckDB out of it.</summary>
internal static class ProvinceFiles
{
    public static List<BatchFile> Make(string folder, int forms, DuckFiles duck)
    {
        string csv = Path.Combine(folder, "forms.csv");
        WriteCsv(csv, new Province(forms));
        BatchFile[] made =
        [
            new(BatchFile.Csv, csv, 3),
            new(BatchFile.NdJson, Path.Combine(folder, "forms.ndjson"), 1.2),
            new("Parquet, Snappy", Path.Combine(folder, "snappy.parquet"), 1.25),
            new("Parquet, uncompressed", Path.Combine(folder, "uncompressed.parquet"), null),
            new("Parquet, plain (uncompressed, no dictionaries)", Path.Combine(folder, "plain.parquet"), 2.5),
        ];
        duck.Convert(made[0], made[1], "FORMAT json");
        duck.Convert(made[0], made[2], "FORMAT parquet, COMPRESSION snappy");
        duck.Convert(made[0], made[3], "FORMAT parquet, COMPRESSION uncompressed");
        duck.Convert(made[0], made[4], "FORMAT parquet, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1, PARQUET_VERSION V1");
        return [.. made];
    }

    private static void WriteCsv(string path, Province province)
    {
        using StreamWriter text = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20) { NewLine = "\n" };
        text.WriteLine("form,kind,weight,target,actual");
        for (int form = 0; form < province.FormCount; form++)
        {
            for (int row = province.Starts[form]; row < province.Starts[form + 1]; row++)
            {
                text.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"P2024-{form:D7},{RowKindNames.Of(province.Kinds[row])},{province.Weights[row] / 100m},{Number(province.Targets[row])},{Number(province.Actuals[row])}"));
            }
        }
    }

    private static string Number(long units) => units == FormColumns.Missing ? "" : (units / 10_000m).ToString(CultureInfo.InvariantCulture);
}
