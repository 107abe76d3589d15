using System.Globalization;
using DuckDB.NET.Data;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>
/// DuckDB in this process over the same rows in its own memory, one thread: exactly in integers, in DECIMAL and in DOUBLE; long (a row each, then GROUP BY)
/// and wide (a form each, its rows side by side, with n and d already chosen).
/// </summary>
internal sealed class DuckContestants : IDisposable
{
    public const string Exact = "DuckDB long, exact BIGINT";
    private const int MostSlots = 17;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public string Version { get; private set; } = "";

    public void Dispose() => _connection.Dispose();

    public IEnumerable<Contestant> Of(FormColumns columns, int[] exactPoints)
    {
        _connection.Open();
        Version = Text("SELECT version()");
        Run("SET threads = 1");
        Run("CREATE TABLE rows (form INTEGER, slot INTEGER, swapped BOOLEAN, weight INTEGER, target BIGINT, actual BIGINT, exact INTEGER)");
        Fill(columns, exactPoints);
        Run("CREATE TABLE money AS SELECT form, slot, swapped, (weight / 100)::DECIMAL(9,2) AS weight, (target::DECIMAL(18,4) / 10000)::DECIMAL(18,4) AS target, (actual::DECIMAL(18,4) / 10000)::DECIMAL(18,4) AS actual, exact FROM rows");
        Run("CREATE TABLE floats AS SELECT form, slot, swapped, weight / 100.0::DOUBLE AS weight, target / 10000.0::DOUBLE AS target, actual / 10000.0::DOUBLE AS actual, exact FROM rows");
        foreach ((string type, string table, bool exact) in new[] { ("exact BIGINT", "rows", true), ("DECIMAL(18,4)", "money", false), ("DOUBLE", "floats", false) })
        {
            yield return Long($"DuckDB long, {type}", table, exact);
        }

        foreach ((string type, string table, bool exact) in new[] { ("exact BIGINT", "rows", true), ("DECIMAL(18,4)", "money", false), ("DOUBLE", "floats", false) })
        {
            yield return Wide($"DuckDB wide, {type}", table, exact);
        }
    }

    private static string Points(string n, string d, string weight, bool exact) => exact
        ? $"CASE WHEN {n} >= {d} THEN {weight} ELSE (2 * {n} * {weight} + {d}) // (2 * {d}) END"
        : $"CASE WHEN {n} >= {d} THEN {weight} ELSE round({n} / {d} * {weight}, 2) END";

    private static string Source(string table) => $"(SELECT *, CASE WHEN swapped THEN target ELSE actual END AS n, CASE WHEN swapped THEN actual ELSE target END AS d FROM {table})";

    private static string Job(string sums, bool exact)
    {
        (string excellent, string good, string fair) = exact ? ("9000", "8000", "6000") : ("90", "80", "60");
        return $"CREATE OR REPLACE TEMP TABLE result AS SELECT form, total, CASE WHEN total >= {excellent} THEN 3 WHEN total >= {good} THEN 2 WHEN total >= {fair} THEN 1 ELSE 0 END::TINYINT AS grade FROM ({sums})";
    }

    private Contestant Long(string name, string table, bool exact)
    {
        string points = Points("n", "d", "weight", exact);
        string job = Job($"SELECT form, least({(exact ? "10000" : "100")}, sum({points})) AS total FROM {Source(table)} GROUP BY form", exact);
        string wrong = Text($"SELECT count(*) FROM (SELECT {points} AS points, exact FROM {Source(table)}) WHERE {(exact ? "points" : "round(points * 100)::INTEGER")} <> exact");
        return new Contestant(name, 1, () => Run(job)) { Wrong = $"{wrong} rows", EveryRound = 4 };
    }

    private Contestant Wide(string name, string table, bool exact)
    {
        // A form with fewer rows has slots of weight 0.
        string[] slots = [.. Enumerable.Range(0, MostSlots).Select(slot => slot.ToString(CultureInfo.InvariantCulture))];
        string columns = string.Join(", ", slots.Select(slot =>
            $"coalesce(any_value(weight) FILTER (WHERE slot = {slot}), 0) AS w{slot}, coalesce(any_value(n) FILTER (WHERE slot = {slot}), 0) AS n{slot}, coalesce(any_value(d) FILTER (WHERE slot = {slot}), 0) AS d{slot}"));
        Run($"CREATE TABLE wide_{table} AS SELECT form, {columns} FROM {Source(table)} GROUP BY form ORDER BY form");
        string total = $"least({(exact ? "10000" : "100")}, {string.Join(" + ", slots.Select(slot => Points($"n{slot}", $"d{slot}", $"w{slot}", exact)))})";
        string job = Job($"SELECT form, {total} AS total FROM wide_{table}", exact);
        Run(job);
        string wrong = Text($"SELECT count(*) FROM result JOIN (SELECT form, least(10000, sum(exact)) AS exact FROM rows GROUP BY form) USING (form) WHERE {(exact ? "total" : "round(total * 100)::INTEGER")} <> exact");
        return new Contestant(name, 1, () => Run(job)) { Wrong = $"{wrong} forms", EveryRound = 4 };
    }

    private void Fill(FormColumns columns, int[] exactPoints)
    {
        using DuckDBAppender appender = _connection.CreateAppender("rows");
        for (int form = 0; form < columns.FormCount; form++)
        {
            for (int row = columns.FormStarts[form]; row < columns.FormStarts[form + 1]; row++)
            {
                PeerRow peer = new(columns.Row(row));
                appender.CreateRow().AppendValue(form).AppendValue(row - columns.FormStarts[form]).AppendValue(peer.IsSwapped).AppendValue(peer.Weight).AppendValue(peer.Target).AppendValue(peer.Actual)
                    .AppendValue(exactPoints[row]).EndRow();
            }
        }
    }

    private void Run(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    private string Text(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
