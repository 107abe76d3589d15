using System.Xml.Linq;

namespace PerformanceScoring.Documents.Annotations;

/// <summary>The names that the parts of a workbook use.</summary>
internal static class OfficeNames
{
    /// <summary>The namespace of sheets, styles and comments.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of references to relationships, which begins their kinds too.</summary>
    public static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of relationship parts.</summary>
    public static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The namespace of the part with the content types.</summary>
    public static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>What begins the content type of a workbook's part.</summary>
    public const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The content type of a drawing that shows comments.</summary>
    public const string Drawing = "application/vnd.openxmlformats-officedocument.vmlDrawing";
}
