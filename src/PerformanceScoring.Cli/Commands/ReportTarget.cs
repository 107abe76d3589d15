using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents;
using PerformanceScoring.Documents.Pages;
using PerformanceScoring.Documents.WordWriting;
using PerformanceScoring.Documents.Workbooks;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary>Where a report goes: files that appear together, or none of them.</summary>
internal sealed class ReportTarget
{
    private readonly string _path;
    private readonly bool _mayReplace;

    private ReportTarget(string path, bool mayReplace) => (_path, _mayReplace) = (path, mayReplace);

    /// <summary>The target that was named, checked before any work is done.</summary>
    /// <param name="path">The report's first file; null when none was named.</param>
    /// <param name="mayReplace">True when files that exist may be replaced.</param>
    /// <exception cref="CannotRunException">No file was named, its ending is unknown, its folder does not exist, or it exists and may not be replaced.</exception>
    public static ReportTarget Of(string? path, bool mayReplace)
    {
        if (path is null)
        {
            throw new CannotRunException(new Message("请用 -o 指定报告文件，如 -o report.html。", "Name the report's file with -o, as in -o report.html."));
        }

        if (Path.GetExtension(path).ToUpperInvariant() is not (".HTML" or ".HTM" or ".DOCX" or ".XLSX"))
        {
            throw new CannotRunException(new Message(
                "报告文件的扩展名应为 .html（网页）、.docx（自评报告）或 .xlsx（汇总表），不是 {0}。",
                "A report ends in .html (a page), .docx (a report) or .xlsx (the summary table), not {0}.",
                Path.GetFileName(path)));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CannotRunException(new Message("没有文件夹 {0}，不能写入 {1}。", "There is no folder {0} to write {1} to.", folder, path));
        }

        return mayReplace || !File.Exists(path) ? new ReportTarget(path, mayReplace) : throw new CannotRunException(ResultTarget.AlreadyThere(path));
    }

    /// <summary>Writes the report that the file's ending asks for.</summary>
    /// <param name="result">The scored and reviewed files.</param>
    /// <param name="content">What pages show; called for .html only.</param>
    /// <param name="language">The report's language.</param>
    /// <returns>The files, the first one first.</returns>
    /// <exception cref="CannotRunException">One of them cannot be written; then none is.</exception>
    public IReadOnlyList<string> Write(ScoringResult result, Func<ReportContent> content, Language language)
    {
        switch (Path.GetExtension(_path).ToUpperInvariant())
        {
            case ".DOCX":
                WriteAll([_path], (stream, _) => SelfEvaluationReportWord.Write(stream, result.Files, language));
                return [_path];
            case ".XLSX":
                WriteAll([_path], (stream, _) => ScoredFormWorkbook.WriteSummary(stream, result.Cards));
                return [_path];
            default:
                IReadOnlyList<string> paths = ReportPages.PathsOf(_path, result.Forms.Count);
                ReportContent pages = content();
                WriteAll(paths, (stream, number) => ReportPages.Write(stream, pages, paths, number, language));
                return paths;
        }
    }

    private void WriteAll(IReadOnlyList<string> paths, Action<Stream, int> write)
    {
        if (!_mayReplace && paths.FirstOrDefault(File.Exists) is { } present)
        {
            throw new CannotRunException(ResultTarget.AlreadyThere(present));
        }

        try
        {
            using OutputFileSet files = new();
            for (int number = 1; number <= paths.Count; number++)
            {
                write(files.Create(paths[number - 1], _mayReplace), number);
            }

            files.Commit();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(WriteFailure.Of(_path, exception));
        }
    }
}
