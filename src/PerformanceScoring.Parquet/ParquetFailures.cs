using PerformanceScoring.Findings;

namespace PerformanceScoring.Parquet;

/// <summary>What can be wrong with a Parquet file as a whole, and what its first and last bytes say about it.</summary>
internal static class ParquetFailures
{
    private const int LeastLength = 12;

    private static readonly Message Encrypted = new("Parquet 文件是加密的，不能读；请先解密。", "The Parquet file is encrypted and cannot be read; decrypt it first.");

    /// <summary>Why a file cannot be opened.</summary>
    public static Message OfFile(Exception exception) => IsOfEncryption(exception)
        ? Encrypted
        : new Message("Parquet 文件已损坏，不能读：{0}", "The Parquet file is damaged: {0}", DetailOf(exception));

    /// <summary>Why a row group cannot be read.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="exception">What was found.</param>
    public static Message OfGroup(int number, Exception exception) => IsOfEncryption(exception)
        ? Encrypted
        : new Message("Parquet 文件已损坏，第 {0} 个行组不能读：{1}", "The Parquet file is damaged; its row group {0} cannot be read: {1}", number, DetailOf(exception));

    public static Message UnreadableType(string column, string type, string expected) => new(
        "列 {0} 的类型是 {1}，不能读；可用：{2}。", "The column {0} is of the type {1}, which is not read; use {2}.", column, type, expected);

    /// <summary>Looks at the first and last bytes of a file.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public static Message? Of(FileStream file)
    {
        Span<byte> first = stackalloc byte[4];
        Span<byte> last = stackalloc byte[4];
        if (file.Length < LeastLength)
        {
            return new Message("不是 Parquet 文件，或已被截断（只有 {0} 字节）。", "It is no Parquet file, or cut off: it has {0} bytes.", file.Length);
        }

        file.ReadExactly(first);
        file.Position = file.Length - last.Length;
        file.ReadExactly(last);
        return first.SequenceEqual("PARE"u8) || last.SequenceEqual("PARE"u8) ? Encrypted
            : !first.SequenceEqual("PAR1"u8) ? new Message("不是 Parquet 文件（开头不是 PAR1）。", "It is no Parquet file: it does not begin with PAR1.")
            : !last.SequenceEqual("PAR1"u8) ? new Message("Parquet 文件被截断（结尾不是 PAR1）。", "The Parquet file is cut off: it does not end with PAR1.")
            : null;
    }

    private static bool IsOfEncryption(Exception exception) => exception.Message.Contains("crypt", StringComparison.OrdinalIgnoreCase);

    // The library gives "TypeOfItsError (message: 'what it found')", sometimes over several lines.
    private static string DetailOf(Exception exception)
    {
        const string Start = "(message: '";
        const string End = "')";
        string text = exception.Message.ReplaceLineEndings(" ").Trim();
        int start = text.IndexOf(Start, StringComparison.Ordinal);
        return start >= 0 && text.EndsWith(End, StringComparison.Ordinal) ? text[(start + Start.Length)..^End.Length].Trim() : text;
    }
}
