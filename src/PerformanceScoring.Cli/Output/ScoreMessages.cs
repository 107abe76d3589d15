using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Output;

/// <summary>What goes to standard error: files that could not be read, and findings that the result itself does not hold.</summary>
internal static class ScoreMessages
{
    /// <summary>Writes the messages.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="inputs">What looking for the inputs had to say.</param>
    /// <param name="result">The result.</param>
    /// <param name="format">The format the result is written in.</param>
    /// <param name="language">The language.</param>
    public static void Write(TextWriter error, IReadOnlyList<Finding> inputs, ScoringResult result, OutputFormat format, Language language)
    {
        // JSON holds every finding, the table those of its forms, CSV none.
        IEnumerable<Finding> unsaid = format switch
        {
            OutputFormat.Json => [],
            OutputFormat.Table => result.Files.SelectMany(file => file.Findings),
            _ => result.Findings,
        };
        WriteBeside(error, inputs.Concat(unsaid), result, language);
    }

    /// <summary>Writes what stands beside an analysis: what there is to say about forms belongs to score and review; here only where a file has no form at all.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="inputs">The findings about the inputs.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    public static void WriteWithoutForms(TextWriter error, IEnumerable<Finding> inputs, ScoringResult result, Language language) =>
        WriteBeside(error, inputs.Concat(result.Files.Where(file => file.Forms.Count == 0).SelectMany(file => file.Findings)), result, language);

    /// <summary>Writes the files that could not be read, and findings that stand in no result.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="result">The result.</param>
    /// <param name="language">The language.</param>
    public static void WriteBeside(TextWriter error, IEnumerable<Finding> findings, ScoringResult result, Language language)
    {
        foreach (ScoredFile file in result.Files)
        {
            if (file.Error is { } reason)
            {
                error.WriteLine($"{CellText.Clean(file.Name)}: {CellText.Clean(reason.In(language))}");
            }
        }

        foreach (Finding finding in findings)
        {
            error.WriteLine(FindingLine.Of(finding, language));
        }

        if (result.Files.Count == 0)
        {
            error.WriteLine(new Message("没有可读的文件。", "There is no file to read.").In(language));
        }
    }
}
