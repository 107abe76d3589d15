using System.Text;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;
using Sylvan.Data.Csv;

namespace PerformanceScoring.Cli.Pipeline;

/// <summary>A small table out of a CSV file: cells of text, every one with its line and column.</summary>
internal sealed class CsvGrid
{
    private const long MostBytes = 10_000_000;
    private const int Gb18030CodePage = 54936;

    private readonly IReadOnlyList<int> _numbers;

    private CsvGrid(Message file, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<int> numbers)
    {
        File = file;
        Rows = rows;
        _numbers = numbers;
    }

    /// <summary>The file's name, for messages.</summary>
    public Message File { get; }

    /// <summary>The rows that are not blank, trimmed cells, the heading first. No row has more cells than the heading.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Reads a file, or standard input for "-".</summary>
    /// <param name="path">The path.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="CannotRunException">The file cannot be read, or holds no table.</exception>
    public static CsvGrid Read(string path, Terminal terminal)
    {
        Message file = path == "-" ? new Message("标准输入", "standard input") : new Message("{0}", "{0}", path);
        string text = Decode(Bytes(path, file, terminal), file);
        List<IReadOnlyList<string>> rows = [];
        List<int> numbers = [];
        int number = 0;
        try
        {
            using CsvDataReader reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false });
            while (reader.Read())
            {
                string[] cells = [.. Enumerable.Range(0, reader.RowFieldCount).Select(column => reader.GetString(column).Trim())];
                number++;
                if (Array.Exists(cells, cell => cell.Length > 0))
                {
                    numbers.Add(number);
                    rows.Add(cells);
                }
            }
        }
        catch (CsvFormatException)
        {
            throw new CannotRunException(new Message(
                "{0} 第 {1} 行起不合 CSV 的写法，多半是双引号没有成对。", "{0} is no CSV from row {1} on; most likely a double quote has no partner.", file, number + 1));
        }

        CsvGrid grid = new(file, rows, numbers);
        Message[] problems = rows.Count > 1 ? [.. grid.StrayCells()] : [new Message("没有表格：至少要有标题行和一行数据。", "there is no table: it takes a heading and at least one row.")];
        return problems.Length == 0 ? grid : throw grid.Failed(problems);
    }

    /// <summary>A cell; empty where the row is shorter.</summary>
    public string this[int row, int column] => column < Rows[row].Count ? Rows[row][column] : "";

    /// <summary>The number of a row in the file, from 1, blank rows counted.</summary>
    public int NumberOf(int row) => _numbers[row];

    /// <summary>How many columns have a heading or cells, the first included.</summary>
    public int Columns => Rows.Max(row => row.Count - row.Reverse().TakeWhile(cell => cell.Length == 0).Count());

    /// <summary>What keeps the cells of a row or column from being names: one that is blank, one that stands twice.</summary>
    /// <param name="cells">The names with their rows or columns.</param>
    /// <param name="isColumn">True for the heading, false for the first column.</param>
    public static IEnumerable<Message> NameProblems(IEnumerable<(int Number, string Name)> cells, bool isColumn)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        Message one = isColumn ? new Message("列", "column") : new Message("行", "row");
        foreach ((int number, string name) in cells)
        {
            if (name.Length == 0)
            {
                yield return new Message("第 {0} {1}没有名称。", "{1} {0} has no name.", number, one);
            }
            else if (!seen.TryAdd(name, number))
            {
                yield return new Message("第 {0} {2}与第 {1} {2}同名“{3}”，请加以区分。", "{2} {0} and {2} {1} are both named '{3}'; tell them apart.", seen[name], number, one, name);
            }
        }
    }

    /// <summary>The exception that says what is wrong in this file, a sentence each.</summary>
    public CannotRunException Failed(IEnumerable<Message> problems) => new([.. problems.Select(problem => new Message("{0}：{1}", "{0}: {1}", File, problem))]);

    // A cell without a heading belongs to nothing; it is named, never dropped.
    private IEnumerable<Message> StrayCells()
    {
        int headings = Rows[0].Count - Rows[0].Reverse().TakeWhile(cell => cell.Length == 0).Count();
        for (int row = 1; row < Rows.Count; row++)
        {
            for (int column = headings; column < Rows[row].Count; column++)
            {
                if (Rows[row][column].Length > 0)
                {
                    yield return new Message("第 {0} 行第 {1} 列“{2}”上方没有标题。", "'{2}' in row {0}, column {1} has no heading above it.", NumberOf(row), column + 1, Rows[row][column]);
                }
            }
        }
    }

    private static byte[] Bytes(string path, Message file, Terminal terminal)
    {
        try
        {
            if (path == "-")
            {
                using MemoryStream copy = new();
                terminal.Input.CopyTo(copy);
                return copy.ToArray();
            }

            return Directory.Exists(path) ? throw new CannotRunException(new Message("{0} 是文件夹；这里要一个 CSV 文件。", "{0} is a folder; this takes a CSV file.", file))
                : !System.IO.File.Exists(path) ? throw new CannotRunException(new Message("没有文件 {0}。", "There is no file {0}.", file))
                : new FileInfo(path).Length > MostBytes ? throw new CannotRunException(new Message("{0} 超过 10 MB，不像一张评分用的小表。", "{0} has more than 10 MB, which is no small table.", file))
                : System.IO.File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(new Message("{0} 打不开：没有权限，或正被其他程序占用。", "{0} cannot be opened: no permission, or another program holds it.", file));
        }
    }

    private static string Decode(byte[] bytes, Message file)
    {
        string text;
        try
        {
            // What Excel saves as Unicode text has the mark of UTF-16.
            text = bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes.AsSpan(2))
                : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException)
        {
            // What Excel saves on a Chinese Windows.
            text = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage)!.GetString(bytes);
        }

        return !text.Contains('\0', StringComparison.Ordinal)
            ? text
            : throw new CannotRunException(new Message("{0} 不是文本；如果是工作簿，请另存为 CSV 后再用。", "{0} is no text; save a workbook as CSV first.", file));
    }
}
