using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.Workbooks;
using PerformanceScoring.Findings;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>Writes a result in the format that was asked for.</summary>
internal static class ScoreOutput
{
    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="format">The format.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="target">What the stream belongs to.</param>
    /// <param name="language">The language.</param>
    /// <param name="withTrace">True to say how points came about.</param>
    public static void Write(ScoringResult result, OutputFormat format, Stream stream, ResultTarget target, Language language, bool withTrace)
    {
        switch (format)
        {
            case OutputFormat.Json:
                ScorecardJson.Write(stream, result.Files, language);
                break;
            case OutputFormat.Csv:
                // Excel takes a file without the mark for the system's old encoding; a program at the other end of a pipe would stumble over it.
                ScorecardCsv.Write(stream, result.Files, withMark: target.IsFile);
                break;
            case OutputFormat.Workbook:
                ScoredFormWorkbook.Write(stream, result.Cards);
                break;
            default:
                using (StreamWriter writer = new(stream, Terminal.Utf8, leaveOpen: true))
                {
                    IAnsiConsole console = Screen.Of(writer, target.IsScreen, target.Width);
                    TableOutput.Write(result, console, language, withTrace);
                }

                break;
        }
    }
}
