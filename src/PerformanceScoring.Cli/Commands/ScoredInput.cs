using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary>INPUT and the rulebook options of the commands that analyze scored forms.</summary>
internal sealed class ScoredInput
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly RulebookOptions _rulebook;
    private readonly JobsOption _jobs;

    public ScoredInput(Terminal terminal, Language language)
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _rulebook = new RulebookOptions(language);
        _jobs = new JobsOption(terminal, language);
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(_inputs);
        _rulebook.AddTo(command);
        _jobs.AddTo(command);
    }

    /// <summary>Reads and scores the inputs; what could not be read is said on standard error.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="exitCode">What the process ends with if the rest goes well.</param>
    /// <returns>The scored forms; none is possible.</returns>
    /// <exception cref="CannotRunException">An option is wrong, or there is no input.</exception>
    public ScoringResult Score(ParseResult parsed, out int exitCode)
    {
        ScorerFactory scorers = _rulebook.FactoryOf(parsed);
        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        ScoringResult result = _jobs.Score(parsed, inputs, scorers);
        ScoreMessages.WriteWithoutForms(_terminal.Error, inputs.Findings, result, _language);
        bool isIncomplete = result.UnreadFiles > 0 || result.Forms.Count == 0 || inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        exitCode = isIncomplete ? ExitCode.CouldNotRun : ExitCode.Clean;
        return result;
    }
}
