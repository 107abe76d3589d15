using System.CommandLine;
using PerformanceScoring.Analysis.Surveys;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore survey FILE</c>: satisfaction rates with their evidence.</summary>
internal sealed class SurveyCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string?> _file;
    private readonly OutputOptions _output;
    private readonly PartOption _part;
    private readonly Option<string?> _method;
    private readonly Option<string?> _answers;
    private readonly NumberOption _confidence;
    private readonly NumberOption _margin;

    public SurveyCommand(Terminal terminal, Language language)
        : base("survey", new Message("满意度调查：满意率、置信区间、所需样本量、问卷信度。", "Satisfaction surveys: rates, confidence intervals, the sample needed, reliability.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _file = new Argument<string?>("FILE")
        {
            HelpName = "FILE",
            Arity = ArgumentArity.ZeroOrOne,
            Description = new Message(
                "CSV：首列题目，随后各等级的有效份数（最好的在前），另可有“发放”“回收”“总体”列",
                "CSV: the question, then the valid answers per level, the best first; columns 发放 (distributed), 回收 (returned) and 总体 (population) may follow").In(language),
        };
        _output = new OutputOptions(language, OutputOptions.OfAnalysis);
        _part = new PartOption(language);
        _method = new Option<string?>("--method")
        {
            HelpName = "share|mean",
            Description = new Message("满意率（默认）或加权平均", "The share of satisfied answers (unless given) or the weighted mean").In(language),
        };
        _answers = new Option<string?>("--answers")
        {
            HelpName = "FILE",
            Description = new Message("逐份答卷（首行题目，每行一份），计算克朗巴赫 α", "Answers one a line under their questions, for Cronbach's alpha").In(language),
        };
        _confidence = new NumberOption("--confidence", new Message("置信水平，默认 0.95", "The level of confidence; 0.95 unless given"), language, 0.95m, 0.5m, 0.9999m);
        _margin = new NumberOption("--margin", new Message("允许误差，默认 0.05", "The margin of error; 0.05 unless given"), language, 0.05m, 0.001m, 0.5m);
        Arguments.Add(_file);
        Options.Add(_method);
        Options.Add(_answers);
        Options.Add(_confidence.Option);
        Options.Add(_margin.Option);
        _output.AddTo(this);
        Options.Add(_part.Option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        SurveyOptions options = new()
        {
            Method = OptionText.OneOf(parsed, _method, [("share", RateMethod.SatisfiedShare), ("mean", RateMethod.WeightedMean)]),
            Confidence = decimal.ToDouble(_confidence.Of(parsed)),
            Margin = decimal.ToDouble(_margin.Of(parsed)),
        };
        // With answers alone nothing waits for counts on standard input.
        string? answers = OptionText.Given(parsed, _answers);
        string? file = parsed.GetValue(_file) ?? (_terminal.InputIsPiped && answers is null ? "-" : null);
        if (file is null && answers is null)
        {
            throw new CannotRunException(new Message("没有输入：请写 CSV 文件。", "There is no input: name a CSV file."));
        }

        ResultTarget target = _output.TargetOf(parsed, _terminal);
        List<ReportSection> sections = [];
        if (file is not null)
        {
            sections.Add(new SurveySections(_language).Of(SurveyFiles.Surveys(CsvGrid.Read(file, _terminal)), new SurveyAnalyzer(options)));
        }

        if (answers is not null)
        {
            CsvGrid grid = CsvGrid.Read(answers, _terminal);
            sections.Add(new SurveySections(_language).Of(grid.Rows[0], CronbachAlpha.Of(SurveyFiles.Answers(grid))));
        }

        AnalysisOutput.Write("survey", sections, _part.Of(parsed), format, target, _language);
        return ExitCode.Clean;
    }
}
