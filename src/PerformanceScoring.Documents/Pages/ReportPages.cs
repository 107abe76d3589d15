using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.Pages;

/// <summary>Writes a report as pages for a browser that need nothing from anywhere: no server, no network, no further file.</summary>
/// <remarks>
/// Thread-safe. A report of up to <see cref="FormsPerFile"/> forms is one file. A larger one has further files beside the first, <c>report.2.html</c> …, each with
/// the rows, traces and findings of as many forms; the first tells of all forms and lists up to <see cref="FormsListed"/> of them, the others list their own.
/// A file takes at most 2 MB and 1 KB for each form it lists.
/// </remarks>
public static class ReportPages
{
    /// <summary>How many forms a file holds with their rows.</summary>
    public const int FormsPerFile = 500;

    /// <summary>How many forms the first file lists at most.</summary>
    public const int FormsListed = 20_000;

    /// <summary>The files a report will have, in the order of its parts.</summary>
    /// <param name="path">The path of the first file.</param>
    /// <param name="forms">How many forms the report has, 0 or more.</param>
    /// <returns>Their paths; the first is <paramref name="path"/>.</returns>
    public static IReadOnlyList<string> PathsOf(string path, int forms)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfNegative(forms);
        int files = Math.Max(1, (forms + FormsPerFile - 1) / FormsPerFile);
        return [path, .. Enumerable.Range(2, files - 1).Select(number => Path.ChangeExtension(path, $"{Scores.PointText.Plain(number)}{Path.GetExtension(path)}"))];
    }

    /// <summary>Writes one file of a report.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="content">The whole report.</param>
    /// <param name="paths">The paths of all its files, from <see cref="PathsOf"/>; only their names go into the page.</param>
    /// <param name="number">Which of them, from 1.</param>
    /// <param name="language">The language of the page. What stands in forms stays as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    public static void Write(Stream stream, ReportContent content, IReadOnlyList<string> paths, int number, Language language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, paths.Count);
        int first = (number - 1) * FormsPerFile;
        int count = Math.Min(FormsPerFile, content.Forms.Count - first);
        string[] names = [.. paths.Select(path => Path.GetFileName(path))];
        ReportSlice slice = number == 1
            ? new ReportSlice(1, names, 0, Math.Min(FormsListed, content.Forms.Count), first, count)
            : new ReportSlice(number, names, first, count, first, count);
        new ReportPageWriter(content, slice, language).Write(stream);
    }
}
