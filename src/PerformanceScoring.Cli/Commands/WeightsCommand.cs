using System.CommandLine;
using PerformanceScoring.Analysis.Rankings;
using PerformanceScoring.Analysis.Weights;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.Documents.Reports;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore weights ahp|entropy|critic|std FILE</c>: derives weights and rounds them to points that add exactly.</summary>
internal sealed class WeightsCommand : Command
{
    private const decimal MostPoints = 1_000_000m;

    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _arguments;
    private readonly OutputOptions _output;
    private readonly PartOption _part;
    private readonly NumberOption _total;
    private readonly NumberOption _step;
    private readonly Option<string?> _times;
    private readonly Option<string?> _scaling;
    private readonly Option<string?> _zeros;
    private readonly Option<string?> _rank;
    private readonly Option<string?> _into;

    public WeightsCommand(Terminal terminal, Language language)
        : base("weights", new Message("计算指标权重：层次分析法、熵权法、CRITIC、标准差，取整后合计分毫不差。", "Derives weights by AHP, entropy, CRITIC or standard deviation, rounded so that they add exactly.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _arguments = new Argument<string[]>("ahp|entropy|critic|std FILE")
        {
            HelpName = "ahp|entropy|critic|std FILE",
            Arity = ArgumentArity.OneOrMore,
            Description = new Message(
                "方法和 CSV 文件：ahp 用判断矩阵（可写多个专家的文件），其余用决策表（首行指标、首列对象，可有“方向”行）",
                "The method and its CSV file: a matrix of judgements for ahp (several files are several experts), else a table with criteria in the first row and a row 方向 for directions").In(language),
        };
        _output = new OutputOptions(language, OutputOptions.OfAnalysis);
        _part = new PartOption(language);
        _total = new NumberOption("--total", new Message("权重合计，默认 90", "What the weights add to; 90 unless given"), language, 90m, 0.000001m, MostPoints);
        _step = new NumberOption("--step", new Message("最小分值单位，默认 1", "The smallest difference between weights; 1 unless given"), language, 1m, 0.000001m, MostPoints);
        _times = Words("--times", "FILE", "与层次分析法的权重相乘（组合赋权）：判断矩阵文件", "Multiply with the weights of this matrix of judgements (combined weights)");
        _scaling = Words("--scaling", "none|minmax|best|sum", "归一化方法；默认 entropy 为 none，其余为 minmax", "How columns are made comparable; none for entropy and minmax for the others unless given");
        _zeros = Words("--zeros", "limit|shift|refuse", "熵权法遇到零值：按极限 0、整体平移 0.0001，或拒绝", "What entropy makes of zeros: the limit 0, a shift by 0.0001, or nothing at all");
        _rank = Words("--rank", "topsis|sum", "再用这些权重给各对象排序", "Rank the things by these weights as well");
        _into = Words("--into", "ID|FILE", "写成规则文件：以这部规则（编号或文件）为底稿，换上算出的分值；指标须为一级指标", "Write a rulebook file: this rulebook (an id or a file) with the derived weights; the criteria must be tiers");
        Arguments.Add(_arguments);
        Options.Add(_total.Option);
        Options.Add(_step.Option);
        Options.Add(_times);
        Options.Add(_scaling);
        Options.Add(_zeros);
        Options.Add(_rank);
        Options.Add(_into);
        _output.AddTo(this);
        Options.Add(_part.Option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        string[] arguments = parsed.GetValue(_arguments) ?? [];
        string method = arguments[0].ToLowerInvariant();
        string[] files = arguments[1..];
        if (method is not ("ahp" or "entropy" or "critic" or "std"))
        {
            throw new CannotRunException(new Message("没有方法“{0}”；可用的方法：ahp, entropy, critic, std。", "There is no method '{0}'; there are ahp, entropy, critic and std.", arguments[0]));
        }

        if (files.Length == 0 || (files.Length > 1 && method != "ahp"))
        {
            throw new CannotRunException(new Message("weights {0} 要一个 CSV 文件。", "weights {0} takes one CSV file.", method));
        }

        RefuseUnused(parsed, method);
        ResultTarget target = _output.TargetOf(parsed, _terminal);
        DerivedRulebook? rulebook = OptionText.Given(parsed, _into) is { } into ? DerivedRulebook.Of(into, OptionText.Given(parsed, _total.Option) is null ? null : _total.Of(parsed)) : null;
        WeightSections sections = new(_language, rulebook?.Total ?? _total.Of(parsed), _step.Of(parsed));
        AhpResult? ahp = method == "ahp" ? Ahp(files) : null;
        IReadOnlyList<ReportSection> result = [];
        WeightVector weights = ahp?.Eigenvector ?? FromTable(parsed, method, files[0], sections, out result);
        if (rulebook is not null)
        {
            string? judgements = OptionText.Given(parsed, _times);
            string origin = string.Join(", ", files.Concat(judgements is null ? [] : [judgements]).Select(file => file == "-" ? "标准输入" : Path.GetFileName(file)));
            rulebook.Write(target, weights, _step.Of(parsed), judgements is null ? method : method + "-ahp", origin, _terminal.Error, _language);
            if (ahp is { IsConsistent: false })
            {
                _terminal.Error.WriteLine(ahp.Message.In(_language));
            }

            return ExitCode.Clean;
        }

        AnalysisOutput.Write("weights", ahp is null ? result : sections.Of(ahp), _part.Of(parsed), format, target, _language);
        return ExitCode.Clean;
    }

    // An option that would change nothing is a misunderstanding, and better said than passed over.
    private void RefuseUnused(ParseResult parsed, string method)
    {
        Option<string?>[] unused = [.. method == "ahp" ? [_times, _scaling, _zeros, _rank] : method == "entropy" ? [] : (Option<string?>[])[_zeros]];
        if (Array.Find(unused, option => parsed.GetValue(option) is not null) is { } option)
        {
            throw new CannotRunException(new Message("选项 {0} 不用于方法 {1}。", "The option {0} is not for the method {1}.", option.Name, method));
        }
    }

    private WeightVector FromTable(ParseResult parsed, string method, string file, WeightSections sections, out IReadOnlyList<ReportSection> result)
    {
        WeightingOptions options = new()
        {
            Scaling = OptionText.OneOf<ColumnScaling?>(
                parsed, _scaling, [("", null), ("none", ColumnScaling.None), ("minmax", ColumnScaling.MinMax), ("best", ColumnScaling.Best), ("sum", ColumnScaling.Sum)]),
            Zeros = OptionText.OneOf(parsed, _zeros, [("limit", ZeroPolicy.LimitIsZero), ("shift", ZeroPolicy.Shift), ("refuse", ZeroPolicy.Refuse)]),
        };
        DecisionTable table = WeightFiles.Decisions(CsvGrid.Read(file, _terminal));
        WeightingResult weighting = method switch
        {
            "entropy" => ObjectiveWeights.Entropy(table, options),
            "critic" => ObjectiveWeights.Critic(table, options),
            _ => ObjectiveWeights.StandardDeviation(table, options),
        };
        WeightVector weights = weighting.Weights ?? throw new CannotRunException([.. weighting.Problems.Select(problem => new Message("{0}：{1}", "{0}: {1}", file, problem))]);
        AhpResult? judged = OptionText.Given(parsed, _times) is { } path ? Ahp([path]) : null;
        if (judged is not null && !judged.Matrix.Names.SequenceEqual(weights.Names))
        {
            throw OtherCriteria(OptionText.Given(parsed, _times), file);
        }

        WeightVector combined = judged is null ? weights : weights.Times(judged.Eigenvector);
        result = sections.Of(weights, judged, weighting.Notes, RankOf(parsed, table, combined));
        return combined;
    }

    private IReadOnlyList<RankedAlternative>? RankOf(ParseResult parsed, DecisionTable table, WeightVector weights) =>
        OptionText.OneOf(parsed, _rank, [("", ""), ("topsis", "topsis"), ("sum", "sum")]) switch
        {
            "topsis" => Ranking.Topsis(table, weights.Shares),
            "sum" => Ranking.WeightedSum(table, weights.Shares),
            _ => null,
        };

    private static CannotRunException OtherCriteria(string? file, string first) =>
        new(new Message("{0} 与 {1} 的指标名称或顺序不一致。", "{0} and {1} do not have the same criteria in the same order.", file, first));

    private AhpResult Ahp(string[] files)
    {
        PairwiseMatrix[] experts = [.. files.Select(file => WeightFiles.Judgements(CsvGrid.Read(file, _terminal)))];
        int other = Array.FindIndex(experts, expert => !expert.Names.SequenceEqual(experts[0].Names));
        if (other >= 0)
        {
            throw OtherCriteria(files[other], files[0]);
        }

        return AhpWeights.Derive(experts.Length == 1 ? experts[0] : PairwiseMatrix.Joint(experts));
    }

    private Option<string?> Words(string name, string value, string chinese, string english) => new(name) { HelpName = value, Description = new Message(chinese, english).In(_language) };
}
