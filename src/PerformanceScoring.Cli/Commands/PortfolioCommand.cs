using System.CommandLine;
using PerformanceScoring.Analysis.Portfolios;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore portfolio</c>: what many forms say together.</summary>
internal sealed class PortfolioCommand : ScoredAnalysisCommand
{
    private readonly NumberOption _spotChecks;
    private readonly NumberOption _falseAlarms;

    public PortfolioCommand(Terminal terminal, Language language)
        : this(
            terminal,
            language,
            new NumberOption("--spot-checks", new Message("抽查名单最多列多少张表，默认 20", "How many forms the spot-check list has at most; 20 unless given"), language, 20m, 0m, 1_000_000m, isWhole: true),
            new NumberOption("--false-alarms", new Message("单个检验的误报率，默认 0.01", "How often a single test may raise a false alarm; 0.01 unless given"), language, 0.01m, 0.000001m, 0.5m))
    {
    }

    private PortfolioCommand(Terminal terminal, Language language, NumberOption spotChecks, NumberOption falseAlarms)
        : base(
            "portfolio",
            new Message("多张表的统计：分布、各级指标的实际权重、值得留意的信号、抽查名单。", "Statistics over many forms: distributions, effective weights, signals and a spot-check list."),
            terminal,
            language,
            spotChecks,
            falseAlarms)
    {
        _spotChecks = spotChecks;
        _falseAlarms = falseAlarms;
    }

    /// <inheritdoc/>
    protected override Func<IReadOnlyList<Scorecard>, IReadOnlyList<ReportSection>> Prepare(ParseResult parsed, bool hasPictures)
    {
        PortfolioAnalyzer analyzer = new(new PortfolioOptions { SpotChecks = decimal.ToInt32(_spotChecks.Of(parsed)), FalseAlarmRate = decimal.ToDouble(_falseAlarms.Of(parsed)) });
        return cards => new PortfolioSections(Language, hasPictures).Of(analyzer.Analyze(cards));
    }
}
