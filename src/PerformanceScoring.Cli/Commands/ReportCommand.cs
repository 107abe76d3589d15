using System.CommandLine;
using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Documents.Pages;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Review;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore report</c>: everything there is to say about scored and reviewed forms, for people to read.</summary>
internal sealed class ReportCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly RulebookOptions _rulebook;
    private readonly ReviewOptionsInput _review;
    private readonly JobsOption _jobs;
    private readonly Option<string?> _output;
    private readonly Option<bool> _force;

    public ReportCommand(Terminal terminal, Language language)
        : base("report", new Message("生成报告：网页（总览、图表、每张表的复算过程和发现）、自评报告或汇总表。", "Writes a report: a page (overview, charts, how each form was computed, what was found), a Word report or the summary table.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _rulebook = new RulebookOptions(language);
        _review = new ReviewOptionsInput(language);
        _jobs = new JobsOption(terminal, language);
        _output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE.html|.docx|.xlsx",
            Description = new Message("报告文件，必填：.html 网页（表很多时在旁边再写 FILE.2.html 等），.docx 自评报告，.xlsx 汇总表", "The report's file, needed: .html a page (for many forms FILE.2.html and so on beside it), .docx a report, .xlsx the summary table").In(language),
        };
        _force = new Option<bool>("--force")
        {
            Description = new Message("允许覆盖已有的文件", "Let files that exist be replaced").In(language),
        };
        Arguments.Add(_inputs);
        _rulebook.AddTo(this);
        _review.AddTo(this);
        _jobs.AddTo(this);
        Options.Add(_output);
        Options.Add(_force);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        ReportTarget target = ReportTarget.Of(OptionText.Given(parsed, _output), parsed.GetValue(_force));
        ScorerFactory scorers = _rulebook.FactoryOf(parsed);
        ReviewOptions options = _review.Of(parsed, _rulebook.DateOf(parsed), out IReadOnlyList<Finding> waiverFindings);
        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        Reviewer reviewer = new(options);
        ScoringResult result = _jobs.Score(parsed, inputs, scorers, reviewer);
        IReadOnlyList<Finding> beside = [.. inputs.Findings, .. waiverFindings, .. reviewer.ReviewWaivers(result.Reviews)];
        ScoreMessages.WriteBeside(_terminal.Error, beside, result, _language);
        if (result.Forms.Count > 0)
        {
            IReadOnlyList<string> paths = target.Write(result, () => ContentOf(result), _language);
            _terminal.Error.WriteLine(new Message("已写入 {0}（{1} 张表，{2} 个文件）。", "{0} was written ({1} forms, {2} files).", paths[0], result.Forms.Count, paths.Count).In(_language));
        }

        bool isIncomplete = result.UnreadFiles > 0 || result.Forms.Count == 0 || inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        return isIncomplete ? ExitCode.CouldNotRun : ExitCode.Clean;
    }

    // What it takes to change a grade is told of the forms worth a look; of all forms perfscore robustness tells it.
    private ReportContent ContentOf(ScoringResult result)
    {
        PortfolioReport portfolio = new PortfolioAnalyzer().Analyze(result.Cards);
        RobustnessAnalyzer robustness = new(new RobustnessOptions { Runs = 0 });
        ReportSection flips = new RobustnessSections(_language).FlipsOf(portfolio.SpotChecks.Select(check => (check.Index + 1, robustness.Analyze(check.Card))));
        return new ReportContent(result.Files, [new RulesSection(_language).Of(result.Cards), .. new PortfolioSections(_language).Of(portfolio), flips]);
    }
}
