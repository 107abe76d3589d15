using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>What the schema of a newer Office says about a written workbook.</summary>
internal static class OpenXmlFile
{
    public static string[] ErrorsOf(byte[] workbook)
    {
        using MemoryStream stream = new(workbook);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
