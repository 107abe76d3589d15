using System.Globalization;
using DuckDB.NET.Data;

namespace PerformanceScoring.Benchmarks.Files;

/// <summary>DuckDB in this process doing the whole job over a file in SQL: read, exact integer points, sum, cap, grade, write.</summary>
internal sealed class DuckFiles : IDisposable
{
    private const string Columns = "columns = {'form': 'VARCHAR', 'kind': 'VARCHAR', 'weight': 'DECIMAL(9,2)', 'target': 'DECIMAL(18,4)', 'actual': 'DECIMAL(18,4)'}";

    // An empty cell earns nothing, as for the columns. n and d are swapped for a negative indicator; a share is one of 10,000.
    private const string Points = """
        SELECT form, CASE WHEN n IS NULL OR d IS NULL THEN 0 WHEN n >= d THEN w ELSE (2 * n * w + d) // (2 * d) END AS points FROM (
            SELECT form, w, CASE kind WHEN 'atMost' THEN t ELSE a END AS n, CASE kind WHEN 'atMost' THEN a WHEN 'qualitative' THEN 10000 ELSE t END AS d FROM (
                SELECT form, kind, (weight * 100)::BIGINT AS w, (target * 10000)::BIGINT AS t, (actual * 10000)::BIGINT AS a FROM source_file))
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckFiles() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    public void Threads(int count) => Run(string.Create(CultureInfo.InvariantCulture, $"SET threads = {count}"));

    public void Convert(BatchFile from, BatchFile to, string options) => Run($"COPY (SELECT * FROM {Source(from)}) TO '{to.Path}' ({options})");

    public void Score(BatchFile file, string to)
    {
        string totals = $"SELECT form, least(10000, sum(points)) AS total FROM ({Points.Replace("source_file", Source(file), StringComparison.Ordinal)}) GROUP BY form";
        string grades = $"SELECT form, (total::DECIMAL(18,2) / 100)::DECIMAL(9,2) AS total, CASE WHEN total >= 9000 THEN '优' WHEN total >= 8000 THEN '良' WHEN total >= 6000 THEN '中' ELSE '差' END AS grade FROM ({totals})";
        Run($"COPY ({grades}) TO '{to}' (FORMAT csv, HEADER)");
    }

    /// <summary>How many forms have another total or grade in two results.</summary>
    public long Differing(string ours, string theirs)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {Result(ours)} a FULL JOIN {Result(theirs)} b USING (form) WHERE a.total IS DISTINCT FROM b.total OR a.grade IS DISTINCT FROM b.grade";
        return System.Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string Result(string path) => $"(SELECT form, total::DECIMAL(9,2) AS total, grade FROM read_csv('{path}', header = true, all_varchar = true))";

    private static string Source(BatchFile file) => file.Name switch
    {
        BatchFile.Csv => $"read_csv('{file.Path}', header = true, {Columns})",
        BatchFile.NdJson => $"read_json('{file.Path}', format = 'newline_delimited', {Columns})",
        _ => $"read_parquet('{file.Path}')",
    };

    private void Run(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
