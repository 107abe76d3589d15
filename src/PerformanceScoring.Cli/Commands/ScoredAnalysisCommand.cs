using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Commands;

/// <summary>A command that scores forms and says more about the scores.</summary>
internal abstract class ScoredAnalysisCommand : Command
{
    private readonly Terminal _terminal;
    private readonly ScoredInput _input;
    private readonly OutputOptions _output;
    private readonly PartOption _part;

    /// <summary>Creates the command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="language">The language.</param>
    /// <param name="numbers">Its own options.</param>
    protected ScoredAnalysisCommand(string name, Message description, Terminal terminal, Language language, params NumberOption[] numbers)
        : base(name, description.In(language))
    {
        _terminal = terminal;
        Language = language;
        _input = new ScoredInput(terminal, language);
        _output = new OutputOptions(language, OutputOptions.OfAnalysis);
        _part = new PartOption(language);
        _input.AddTo(this);
        foreach (NumberOption number in numbers)
        {
            Options.Add(number.Option);
        }

        _output.AddTo(this);
        Options.Add(_part.Option);
        SetAction(Run);
    }

    /// <summary>The language.</summary>
    protected Language Language { get; }

    /// <summary>Reads the command's own options, before any form is read.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="hasPictures">True where the result is a page.</param>
    /// <returns>What turns scores into sections.</returns>
    protected abstract Func<IReadOnlyList<Scorecard>, IReadOnlyList<ReportSection>> Prepare(ParseResult parsed, bool hasPictures);

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        Func<IReadOnlyList<Scorecard>, IReadOnlyList<ReportSection>> analysis = Prepare(parsed, format == OutputFormat.Html);
        ResultTarget target = _output.TargetOf(parsed, _terminal);
        ScoringResult scored = _input.Score(parsed, out int exitCode);
        if (scored.Forms.Count == 0)
        {
            throw new CannotRunException(new Message("没有找到可以计分的表。", "No form was found to score."));
        }

        AnalysisOutput.Write(Name, analysis(scored.Cards), _part.Of(parsed), format, target, Language);
        return exitCode;
    }
}
