using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore score</c>: reads forms, recomputes every point, shows declared against recomputed.</summary>
internal sealed class ScoreCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly RulebookOptions _rulebook;
    private readonly OutputOptions _output;
    private readonly Option<bool> _trace;
    private readonly FailOnOption _failOn;
    private readonly JobsOption _jobs;

    public ScoreCommand(Terminal terminal, Language language)
        : base("score", new Message("重新计算自评表的得分，与自评得分逐行对照。", "Recomputes the points of forms and sets them against the declared ones, row by row.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _rulebook = new RulebookOptions(language);
        _output = new OutputOptions(language, OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Workbook);
        _trace = new Option<bool>("--trace")
        {
            Description = new Message("在每一行下面写出得分是怎样算出来的", "Say under each row how its points came about").In(language),
        };
        _failOn = new FailOnOption(language, unlessGiven: null);
        _jobs = new JobsOption(terminal, language);
        Arguments.Add(_inputs);
        _rulebook.AddTo(this);
        _output.AddTo(this);
        Options.Add(_trace);
        Options.Add(_failOn.Option);
        _jobs.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        Severity? failOn = _failOn.Of(parsed);
        ScorerFactory scorers = _rulebook.FactoryOf(parsed);
        ResultTarget target = _output.TargetOf(parsed, _terminal);
        if (format == OutputFormat.Workbook)
        {
            target.RefuseScreen();
        }

        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        ScoringResult result = _jobs.Score(parsed, inputs, scorers);
        ScoreMessages.Write(_terminal.Error, inputs.Findings, result, format, _language);
        if (result.Forms.Count > 0 || format != OutputFormat.Table)
        {
            target.Write(stream => ScoreOutput.Write(result, format, stream, target, _language, parsed.GetValue(_trace)));
        }

        bool isIncomplete = result.UnreadFiles > 0 || result.Forms.Count == 0 || inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        return isIncomplete ? ExitCode.CouldNotRun
            : failOn is { } severity && result.Findings.Any(finding => finding.Severity >= severity) ? ExitCode.Findings
            : ExitCode.Clean;
    }
}
