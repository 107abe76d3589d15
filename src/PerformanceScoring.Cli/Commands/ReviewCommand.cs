using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Documents.WordWriting;
using PerformanceScoring.Findings;
using PerformanceScoring.Review;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore review</c>: finds what is wrong with forms, says where, why and what to do.</summary>
internal sealed class ReviewCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly RulebookOptions _rulebook;
    private readonly OutputOptions _output;
    private readonly ReviewOptionsInput _review;
    private readonly Option<string?> _groupBy;
    private readonly ReviewFileOptions _files;
    private readonly FailOnOption _failOn;
    private readonly JobsOption _jobs;

    public ReviewCommand(Terminal terminal, Language language)
        : base("review", new Message("审核自评表：哪里不对、为什么、怎么改。", "Reviews forms: what is wrong, why, and what to do.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _rulebook = new RulebookOptions(language);
        _output = new OutputOptions(language);
        _review = new ReviewOptionsInput(language);
        _groupBy = new Option<string?>("--group-by")
        {
            HelpName = "form|check",
            Description = new Message("按自评表还是按检查分组，默认 form", "Group by form or by check; form unless given").In(language),
        };
        _files = new ReviewFileOptions(language);
        _failOn = new FailOnOption(language, unlessGiven: Severity.Error);
        _jobs = new JobsOption(terminal, language);
        Arguments.Add(_inputs);
        _rulebook.AddTo(this);
        _output.AddTo(this);
        _review.AddTo(this);
        _files.AddTo(this);
        Options.Add(_groupBy);
        Options.Add(_failOn.Option);
        _jobs.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        bool byCheck = OptionText.OneOf(parsed, _groupBy, [("form", false), ("check", true)]);
        Severity? failOn = _failOn.Of(parsed);
        ScorerFactory scorers = _rulebook.FactoryOf(parsed);
        ReviewOptions options = _review.Of(parsed, _rulebook.DateOf(parsed), out IReadOnlyList<Finding> waiverFindings);
        ResultTarget target = _output.TargetOf(parsed, _terminal);
        ResultTarget? opinion = _files.OpinionOf(parsed, _output, _terminal);
        string? folder = _files.FolderOf(parsed);
        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        Reviewer reviewer = new(options);
        ScoringResult result = _jobs.Score(parsed, inputs, scorers, reviewer);
        IReadOnlyList<Finding> beside = [.. inputs.Findings, .. waiverFindings, .. reviewer.ReviewWaivers(result.Reviews)];
        ScoreMessages.WriteBeside(_terminal.Error, beside, result, _language);
        if (result.Forms.Count > 0 || format != OutputFormat.Table)
        {
            target.Write(stream => ReviewOutput.Write(result, format, byCheck, stream, target, _language));
        }

        opinion?.Write(stream => ReviewOpinionWord.Write(stream, result.Files, _language));
        bool isAnnotated = folder is null || Annotate(folder, parsed, inputs, result);
        bool isIncomplete = !isAnnotated || result.UnreadFiles > 0 || result.Forms.Count == 0 || inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        return isIncomplete ? ExitCode.CouldNotRun
            : failOn is { } severity && result.Findings.Concat(beside).Any(finding => finding.Severity >= severity) ? ExitCode.Findings
            : ExitCode.Clean;
    }

    private bool Annotate(string folder, ParseResult parsed, InputList inputs, ScoringResult result)
    {
        bool all = new AnnotationRun(folder, _output.MayReplace(parsed), _language).Write(inputs.Files, result.Files, out IReadOnlyList<Message> messages);
        foreach (Message message in messages)
        {
            _terminal.Error.WriteLine(message.In(_language));
        }

        return all;
    }
}
