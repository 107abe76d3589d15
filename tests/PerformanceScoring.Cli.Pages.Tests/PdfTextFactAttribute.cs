namespace PerformanceScoring.Cli.Pages;

/// <summary>A test that reads a printed page; skipped, visibly, where there is no Chromium or no pdftotext.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfTextFactAttribute : FactAttribute
{
    /// <summary>Where pdftotext (poppler) is expected.</summary>
    public const string Program = "/usr/bin/pdftotext";

    public PdfTextFactAttribute() =>
        Skip = !File.Exists(ChromiumFactAttribute.Chromium) ? $"There is no Chromium at {ChromiumFactAttribute.Chromium}."
            : !File.Exists(Program) ? $"There is no {Program}."
            : null;
}
