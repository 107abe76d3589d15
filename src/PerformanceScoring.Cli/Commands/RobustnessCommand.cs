using System.CommandLine;
using PerformanceScoring.Analysis.Robustness;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore robustness</c>: how much each grade is worth.</summary>
internal sealed class RobustnessCommand : ScoredAnalysisCommand
{
    private readonly NumberOption _runs;
    private readonly NumberOption _seed;
    private readonly NumberOption _spread;

    public RobustnessCommand(Terminal terminal, Language language)
        : this(
            terminal,
            language,
            new NumberOption("--runs", new Message("每张表模拟多少次，默认 1000，0 为不模拟", "How many draws a form; 1000 unless given, 0 for none"), language, 1000m, 0m, 1_000_000m, isWhole: true),
            new NumberOption("--seed", new Message("随机种子，默认 20241231；同种子同结果", "The seed; 20241231 unless given; the same seed gives the same result"), language, 20241231m, 0m, ulong.MaxValue, isWhole: true),
            new NumberOption("--weight-spread", new Message("模拟时各行权重上下浮动的百分比，默认 10", "By how many per cent the draws move each weight; 10 unless given"), language, 10m, 0m, 99.99m))
    {
    }

    private RobustnessCommand(Terminal terminal, Language language, NumberOption runs, NumberOption seed, NumberOption spread)
        : base(
            "robustness",
            new Message("等级有多稳健：哪一行、改多少分就会变等级。", "How much a grade is worth: which row, by how many points, would change it."),
            terminal,
            language,
            runs,
            seed,
            spread)
    {
        _runs = runs;
        _seed = seed;
        _spread = spread;
    }

    /// <inheritdoc/>
    protected override Func<IReadOnlyList<Scorecard>, IReadOnlyList<ReportSection>> Prepare(ParseResult parsed, bool hasPictures)
    {
        RobustnessOptions options = new()
        {
            Runs = decimal.ToInt32(_runs.Of(parsed)),
            Seed = decimal.ToUInt64(_seed.Of(parsed)),
            WeightSpreadPercent = _spread.Of(parsed),
        };
        RobustnessAnalyzer analyzer = new(options);
        return cards => new RobustnessSections(Language, options, hasPictures).Of(analyzer.Analyze(cards));
    }
}
