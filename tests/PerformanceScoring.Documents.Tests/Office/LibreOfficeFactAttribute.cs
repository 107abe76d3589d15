namespace PerformanceScoring.Documents.Office;

/// <summary>A test that opens files in LibreOffice; where LibreOffice or poppler-utils is not installed the test is skipped, visibly.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.MissingProgram is { } missing ? $"{missing} is not installed here (see .ci/packages.txt)." : null;
}
