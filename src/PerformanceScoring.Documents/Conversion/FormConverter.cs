using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.Conversion;

/// <summary>Writes forms in another format and says what the format does not hold: what was written is read again and compared, text by text.</summary>
/// <remarks>Thread-safe.</remarks>
public static class FormConverter
{
    /// <summary>Converts forms.</summary>
    /// <param name="forms">The forms; at least one.</param>
    /// <param name="format">The format.</param>
    /// <returns>The file, and a finding (PS980) for every text that reads back differently.</returns>
    /// <exception cref="ArgumentException">There is no form.</exception>
    public static ConvertedForms Convert(IReadOnlyList<WrittenForm> forms, FormFormat format)
    {
        ArgumentNullException.ThrowIfNull(forms);
        if (forms.Count == 0)
        {
            throw new ArgumentException("There is no form to convert.", nameof(forms));
        }

        using MemoryStream stream = new();
        FormFormats.Write(format, stream, forms);
        byte[] content = stream.ToArray();
        stream.Position = 0;
        WrittenDocument read = DocumentReader.Read(stream, $"forms.{FormFormats.EndingOf(format)}");
        return new ConvertedForms(content, WrittenFormComparison.Differences(forms, read.Forms));
    }

    /// <summary>What of a document is not in its forms and so in no conversion of them: prose and a summary table.</summary>
    /// <param name="document">The document.</param>
    /// <returns>A finding (PS981); null when there is nothing but forms.</returns>
    public static Finding? LeftOut(WrittenDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Paragraphs.Count + document.Summary.Count == 0 ? null : new Finding(
            WritingChecks.TextLeftOut,
            new Message(
                "表外的 {0} 段文字和 {1} 行汇总表不属于自评表，没有转换。", "{0} paragraphs and {1} rows of a summary table stand outside the forms; they were not converted.",
                document.Paragraphs.Count, document.Summary.Count),
            new Location { File = document.File });
    }
}
