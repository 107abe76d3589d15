using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>A Word document that was written, as a test looks at it.</summary>
internal static class WordFile
{
    public static byte[] BytesOf(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>What the schema of a newer Office says about a document.</summary>
    public static string[] ErrorsOf(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}")];
    }
}
