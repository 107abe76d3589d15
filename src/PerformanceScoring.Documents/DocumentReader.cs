using PerformanceScoring.Documents.Archives;
using PerformanceScoring.Documents.Layout;
using PerformanceScoring.Documents.Plain;
using PerformanceScoring.Documents.Spreadsheets;
using PerformanceScoring.Documents.Word;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents;

/// <summary>Reads files into written forms: .xlsx, .xls, .docx, text and Markdown, written-form JSON, CSV. What a file is, its content says first and its name second.</summary>
/// <remarks>
/// Thread-safe. Reading spreadsheets registers the process-wide <see cref="System.Text.CodePagesEncodingProvider"/> once. Hidden sheets are named and not read.
/// Content never throws, and neither does a file that is missing or locked: a file that cannot be read at all gives a document without forms and
/// one error finding, which <see cref="DocumentChecks.FailureOf"/> picks out. Nothing larger than <see cref="DocumentLimits.FileBytes"/> is read.
/// </remarks>
public static class DocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path; it is also the name that places carry.</param>
    /// <returns>The forms and findings.</returns>
    public static WrittenDocument ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Read(file, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Failed(path, FileFailures.NotOpened(path, problem));
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="fileName">The name that places carry and whose extension may tell the format; null for none, as of standard input.</param>
    /// <returns>The forms and findings.</returns>
    public static WrittenDocument Read(Stream stream, string? fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            return TryReadBytes(stream, out byte[] bytes)
                ? Read(bytes, fileName)
                : Failed(fileName, FileFailures.TooLarge(fileName));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException)
        {
            return Failed(fileName, FileFailures.NotOpened(fileName, problem));
        }
    }

    /// <summary>Reads text that is in memory already, as a disclosure document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">The name that places carry; null for none.</param>
    /// <returns>The forms and findings.</returns>
    public static WrittenDocument ReadText(string text, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FormRecogniser.Recognise(TextCellReader.Read(text, fileName));
    }

    private static WrittenDocument Read(byte[] bytes, string? fileName)
    {
        if (OfficeFile.IsContainer(bytes))
        {
            (OfficeKind kind, Finding? reason) = OfficeFile.Identify(bytes, fileName);
            return reason is not null ? Failed(fileName, reason)
                : Completed(FormRecogniser.Recognise(kind == OfficeKind.WordDocument ? WordCellReader.Read(bytes, fileName) : SpreadsheetReader.Read(bytes, kind, fileName)), new DecodedText(""));
        }

        if (FileFormats.FailureOf(bytes, fileName) is { } failure)
        {
            return Failed(fileName, failure);
        }

        DecodedText decoded = TextDecoder.Decode(bytes);
        if (decoded.Text is null)
        {
            return Failed(fileName, FileFailures.UnknownEncoding(fileName));
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return Failed(fileName, FileFailures.Empty(fileName));
        }

        WrittenDocument document = FileFormats.Of(decoded.Text, fileName) switch
        {
            TextFormat.Json => WrittenFormJson.Read(decoded.Text, fileName),
            TextFormat.Csv => WrittenFormCsv.Read(decoded.Text, fileName),
            _ => ReadText(decoded.Text, fileName),
        };
        return Completed(document, decoded);
    }

    private static WrittenDocument Completed(WrittenDocument document, DecodedText decoded)
    {
        List<Finding> findings = [.. document.Findings];
        if (decoded.DamagedCount > 0)
        {
            findings.Insert(0, new Finding(
                DocumentChecks.CharactersDamaged,
                new Message("有 {0} 个字符无法识别，第一个在第 {1} 行。", "{0} characters could not be read, the first in line {1}.", decoded.DamagedCount, decoded.DamagedLine),
                new Location { File = document.File, Line = decoded.DamagedLine })
            {
                Action = new Message("文件可能被截断或损坏，请与原文件核对。", "The file may be cut off or damaged; compare it with the original."),
            });
        }

        if (document.Forms.Count == 0 && DocumentChecks.FailureOf(document) is null)
        {
            findings.Add(new Finding(
                DocumentChecks.NoForms,
                new Message("文件可以读取，但没有找到绩效自评表。", "The file was read, but no self-evaluation form was found in it."),
                new Location { File = document.File })
            {
                Action = new Message("请确认文件中有带“一级指标、二级指标、三级指标”表头的自评表，文本文件的表格以制表符或 | 分列。", "Check that the file holds a form with the headings 一级指标, 二级指标, 三级指标, in a text file with its columns parted by tabs or bars."),
            });
        }

        return findings.Count == document.Findings.Count ? document
            : new WrittenDocument(document.File, document.Forms, findings) { Summary = document.Summary, Paragraphs = document.Paragraphs };
    }

    private static bool TryReadBytes(Stream stream, out byte[] bytes)
    {
        bytes = [];
        if (stream.CanSeek && stream.Length - stream.Position > DocumentLimits.FileBytes)
        {
            return false;
        }

        // A length that is known saves growing; a stream may still hold more or less than it said.
        const int Unknown = 64 * 1024;
        byte[] buffer = new byte[stream.CanSeek ? Math.Max(1, stream.Length - stream.Position) : Unknown];
        int length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                int next = stream.ReadByte();
                if (next < 0)
                {
                    break;
                }

                if (length == DocumentLimits.FileBytes)
                {
                    return false;
                }

                Array.Resize(ref buffer, (int)Math.Min(DocumentLimits.FileBytes, 2L * buffer.Length));
                buffer[length++] = (byte)next;
            }

            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        bytes = length == buffer.Length ? buffer : buffer[..length];
        return true;
    }

    private static WrittenDocument Failed(string? fileName, Finding failure) => new(fileName, [], [failure]);
}
