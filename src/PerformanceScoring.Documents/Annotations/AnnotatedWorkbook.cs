using System.Xml;
using PerformanceScoring.Documents.Archives;
using PerformanceScoring.Documents.Plain;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>Writes the very workbook that was handed in once more, with what the review found in it: coloured cells with comments, and one sheet with all findings.</summary>
/// <remarks>
/// Thread-safe; the same input always gives the same bytes. Nothing else changes: values, formulas, widths, validations, merges, names, drawings and macros stay as they are, and so does
/// every part of the file but the styles (formats are added), the sheets with findings (only the format of coloured cells and the reference to the comments' drawing), comments, the list of sheets,
/// relationships and content types. Several findings of one cell share its comment; a comment that is there keeps its text, and ours is added below.
/// </remarks>
public static class AnnotatedWorkbook
{
    /// <summary>Whether a file is of a kind that can be annotated: an .xlsx or .xlsm without a password.</summary>
    /// <param name="file">The file's bytes; its name does not matter.</param>
    /// <returns>True when it is.</returns>
    public static bool CanAnnotate(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return OfficeFile.IsContainer(file) && OfficeFile.Identify(file, null) is { Kind: OfficeKind.OpenXmlWorkbook, Failure: null };
    }

    /// <summary>Writes the annotated copy.</summary>
    /// <param name="stream">Where to; it stays open. Nothing is written when the workbook cannot be annotated.</param>
    /// <param name="workbook">The bytes of the workbook, an .xlsx or .xlsm.</param>
    /// <param name="file">The same workbook, scored and reviewed; its name tells the format when the bytes do not.</param>
    /// <param name="language">The language of comments and list.</param>
    /// <returns>Null when the copy was written; otherwise why it cannot be, with what to do.</returns>
    public static Finding? Write(Stream stream, byte[] workbook, ScoredFile file, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(workbook);
        ArgumentNullException.ThrowIfNull(file);
        if (!OfficeFile.IsContainer(workbook))
        {
            return FileFailures.NotAnnotated(file.Name);
        }

        (OfficeKind kind, Finding? failure) = OfficeFile.Identify(workbook, file.Name);
        if (failure is not null || kind != OfficeKind.OpenXmlWorkbook)
        {
            return failure ?? FileFailures.NotAnnotated(file.Name);
        }

        try
        {
            using MemoryStream copy = new(workbook.Length + 4096);
            new WorkbookAnnotation(workbook, language).Write(FindingPlaces.Of(file), copy);
            copy.Position = 0;
            copy.CopyTo(stream);
            return null;
        }
        catch (NotSupportedException)
        {
            return FileFailures.NotAnnotated(file.Name);
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or FormatException or ArgumentException)
        {
            return FileFailures.Damaged(file.Name);
        }
    }
}
