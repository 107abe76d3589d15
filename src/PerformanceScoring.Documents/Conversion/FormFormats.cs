using System.Text;
using PerformanceScoring.Documents.WordWriting;
using PerformanceScoring.Documents.Workbooks;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Conversion;

/// <summary>The formats that written forms can be written in, by the ending of their files.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public static class FormFormats
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The endings without their dot, in the order they are offered.</summary>
    public static IReadOnlyList<(string Ending, FormFormat Format)> All { get; } =
    [
        ("xlsx", FormFormat.Workbook), ("docx", FormFormat.Word), ("csv", FormFormat.Csv), ("json", FormFormat.Json), ("txt", FormFormat.Text), ("md", FormFormat.Markdown),
    ];

    /// <summary>The ending of a format's files, without a dot.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The ending.</returns>
    public static string EndingOf(FormFormat format) => All.First(entry => entry.Format == format).Ending;

    /// <summary>Whether a format is for programs of an office and not for a screen.</summary>
    /// <param name="format">The format.</param>
    /// <returns>True for .xlsx and .docx.</returns>
    public static bool IsBinary(FormFormat format) => format is FormFormat.Workbook or FormFormat.Word;

    /// <summary>Writes forms in a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="forms">The forms; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    internal static void Write(FormFormat format, Stream stream, IReadOnlyList<WrittenForm> forms)
    {
        switch (format)
        {
            case FormFormat.Json:
                WrittenFormJson.Write(stream, forms);
                break;
            case FormFormat.Csv:
                WrittenFormCsv.Write(stream, forms, withMark: true);
                break;
            case FormFormat.Workbook:
                WrittenFormWorkbook.Write(stream, forms);
                break;
            case FormFormat.Word:
                WrittenFormWord.Write(stream, forms);
                break;
            case FormFormat.Text:
                stream.Write(Utf8.GetBytes(WrittenFormText.ToText(forms)));
                break;
            case FormFormat.Markdown:
                stream.Write(Utf8.GetBytes(WrittenFormText.ToMarkdown(forms)));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "No such format.");
        }
    }
}
