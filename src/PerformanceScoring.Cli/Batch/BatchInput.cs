using System.Text.Json;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents.Batch;
using PerformanceScoring.Findings;
using PerformanceScoring.Parquet;

namespace PerformanceScoring.Cli.Batch;

/// <summary>The input of a batch: a file, or standard input. What it is, its first bytes say before its name does.</summary>
internal sealed class BatchInput
{
    private const string StandardInput = "-";
    private const int PeekLength = 1 << 16;

    private readonly Terminal _terminal;
    private readonly string? _path;
    private readonly int _decimals;

    /// <summary>Creates an input.</summary>
    /// <param name="argument">The path; "-" or null for standard input.</param>
    /// <param name="decimals">How many decimals the fixed point has.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="CannotRunException">There is no such file, or nothing to read at all.</exception>
    public BatchInput(string? argument, int decimals, Terminal terminal)
    {
        _terminal = terminal;
        _decimals = decimals;
        _path = argument is null or StandardInput ? null : argument;
        if (argument is null && !terminal.InputIsPiped)
        {
            throw new CannotRunException(new Message("没有输入：请写一个文件，或用管道送入。", "There is no input: name a file, or pipe something in."));
        }

        if (_path is not null && !File.Exists(_path))
        {
            throw new CannotRunException(Directory.Exists(_path)
                ? new Message("{0} 是文件夹；batch 一次读一个文件。", "{0} is a folder; batch reads one file at a time.", _path)
                : new Message("没有文件 {0}。", "There is no file {0}.", _path));
        }
    }

    /// <summary>How many bytes there are; null when that is not known.</summary>
    public long? Length => _path is null ? null : new FileInfo(_path).Length;

    /// <summary>Whether it can be read a second time.</summary>
    public bool IsFile => _path is not null;

    /// <summary>Opens it.</summary>
    /// <param name="stop">Ends the wait for what a pipe has not sent yet.</param>
    /// <exception cref="CannotRunException">It cannot be opened, or is nothing that a batch reads.</exception>
    /// <exception cref="BatchFileException">It is damaged.</exception>
    public BatchRowSource Open(CancellationToken stop)
    {
        try
        {
            Stream stream = _path is null ? new StoppableStream(_terminal.Input, stop) : new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            byte[] first = new byte[PeekLength];
            int length = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            if (_path is null)
            {
                return Choose(first.AsSpan(0, length), new PrefixedStream(first.AsMemory(0, length), stream));
            }

            stream.Position = 0;
            return Choose(first.AsSpan(0, length), stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(new Message("{0} 打不开：{1}", "{0} cannot be opened: {1}", _path ?? StandardInput, exception.Message));
        }
    }

    private BatchRowSource Choose(ReadOnlySpan<byte> first, Stream stream)
    {
        ReadOnlySpan<byte> text = (first.StartsWith("\uFEFF"u8) ? first[3..] : first).TrimStart(" \t\r\n"u8);
        if (first.StartsWith("PAR1"u8) || first.StartsWith("PARE"u8) || (Path.GetExtension(_path) ?? "").Equals(".parquet", StringComparison.OrdinalIgnoreCase))
        {
            stream.Dispose();
            return _path is null
                ? throw new CannotRunException(new Message("Parquet 不能从管道读，请写文件名。", "Parquet cannot be read from a pipe; name the file."))
                : new ParquetRowSource(_path, _decimals);
        }

        if (NotRead(first, text) is { } reason)
        {
            stream.Dispose();
            throw new CannotRunException(reason);
        }

        return !text.StartsWith("{"u8) ? new CsvRowSource(stream, _decimals)
            : IsWrittenForm(text) ? new WrittenFormRowSource(stream)
            : new NdJsonRowSource(stream, _decimals);
    }

    private static Message? NotRead(ReadOnlySpan<byte> first, ReadOnlySpan<byte> text) =>
        first.StartsWith("PK"u8) || first is [0xD0, 0xCF, 0x11, 0xE0, ..]
            ? new Message("这是表格或 Word 文件；batch 读 .csv、.ndjson、.parquet，自评表文件请用 perfscore score。", "This is a spreadsheet or Word file; batch reads .csv, .ndjson and .parquet, and perfscore score reads forms.")
            : first is [0x1F, 0x8B, ..]
            ? new Message("这是 gzip 压缩文件；请先解压：gzip -dc 文件 | perfscore batch。", "This is compressed with gzip; unpack it first: gzip -dc FILE | perfscore batch.")
            : text.StartsWith("["u8)
            ? new Message("这是 JSON 数组；batch 要一行一个对象（NDJSON），如 jq -c '.[]' 的结果。", "This is a JSON array; batch reads one object a line (NDJSON), such as jq -c '.[]' makes.")
            : null;

    // By the first name that only one of the two has.
    private static bool IsWrittenForm(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader json = new(text, isFinalBlock: false, state: default);
        try
        {
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
                {
                    continue;
                }

                if (json.ValueTextEquals("form"u8) || json.ValueTextEquals("rows"u8))
                {
                    return false;
                }

                if (json.ValueTextEquals("project"u8) || json.ValueTextEquals("indicators"u8) || json.ValueTextEquals("funding"u8))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // The reading itself says where it is broken.
        }

        return false;
    }
}
