using System.CommandLine;
using PerformanceScoring.Analysis.Simulation;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Cli.Pipeline;
using PerformanceScoring.DependencyInjection;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Cli.Commands;

/// <summary>
/// <c>perfscore simulate</c>: a portfolio under two rulebooks, who changes and why; or, with <c>--target</c>, the smallest change of the rules that brings the grades there.
/// </summary>
internal sealed class SimulateCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Argument<string[]> _inputs;
    private readonly Option<string?> _from;
    private readonly Option<string?> _to;
    private readonly Option<string?> _on;
    private readonly Option<string?> _target;
    private readonly Option<string?> _mayChange;
    private readonly OutputOptions _output;
    private readonly JobsOption _jobs;

    public SimulateCommand(Terminal terminal, Language language)
        : base("simulate", new Message(
            "试算：同一批表换一套规则，谁变、变多少、因为哪一条；或反过来找达到目标的最小改动。",
            "Tries out rules: who changes under another rulebook, by how much and by which clause; or the smallest change that reaches a target.").In(language))
    {
        _terminal = terminal;
        _language = language;
        _inputs = InputArgument.Create(language);
        _from = Text("--from", "ID|FILE", "现行规则；不写则每张表按地区和附注自选", "The present rules; unless given, each form's own");
        _to = Text("--to", "ID|FILE", "拟用的规则：编号，或改过的规则文件", "The rules to try: an id, or an edited file");
        _on = Text("--on", "yyyy-MM-dd", "用哪一天有效的规则；不写则为最新版本（表自选规则时为该年度 12 月 31 日）", "The day whose rules apply; the newest unless given (for a form's own rules 31 December of its year)");
        _target = Text("--target", "TARGET", "要达到的等级构成，如 优<=40%、优+良>=80%，多个用逗号分开", "What the grades are to come to, such as 优<=40% or 优+良>=80%, several with commas");
        _mayChange = Text("--may-change", "NAMES", "可改的参数，如 grades.excellent、execution.weight、totalCap.steps[0].most，最多四个，用逗号分开", "Which numbers may change, such as grades.excellent, execution.weight or totalCap.steps[0].most; at most four, with commas");
        _output = new OutputOptions(language, OutputFormat.Table, OutputFormat.Json, OutputFormat.Html);
        _jobs = new JobsOption(terminal, language);
        Arguments.Add(_inputs);
        foreach (Option option in (Option[])[_from, _to, _on, _target, _mayChange])
        {
            Options.Add(option);
        }

        _output.AddTo(this);
        _jobs.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        OutputFormat format = _output.FormatOf(parsed);
        DateOnly? on = OptionText.Date(parsed, _on);
        Rulebook? from = OptionText.Given(parsed, _from) is { } present ? RulebookOptions.Find(present, on) : null;
        Rulebook? to = OptionText.Given(parsed, _to) is { } other ? RulebookOptions.Find(other, on) : null;
        List<GradeTarget> targets = TargetsOf(OptionText.Given(parsed, _target));
        string? mayChange = OptionText.Given(parsed, _mayChange);
        if ((to is null) == (targets.Count == 0) || (targets.Count == 0) != (mayChange is null))
        {
            throw new CannotRunException(new Message(
                "请写 --to 比较两套规则，或写 --target 和 --may-change 寻找最小改动。",
                "Give --to to compare two rulebooks, or --target and --may-change to find the smallest change."));
        }

        ResultTarget target = _output.TargetOf(parsed, _terminal);
        InputList inputs = InputList.Find(parsed.GetValue(_inputs) ?? [], _terminal);
        ScorerFactory scorers = from is null
            ? new ScorerFactory(new RulebookSelector(RulebookCatalog.BuiltIn), null, on)
            : new ScorerFactory(new RulebookSelector(new RulebookCatalog([from])), from.Id);
        ScoringResult scored = _jobs.Score(parsed, inputs, scorers);
        ScoreMessages.WriteWithoutForms(_terminal.Error, inputs.Findings, scored, _language);
        bool isIncomplete = scored.UnreadFiles > 0 || scored.Forms.Count == 0 || inputs.Findings.Any(finding => finding.Severity == Severity.Error);
        if (scored.Forms.Count == 0)
        {
            throw new CannotRunException(new Message("没有找到可以计分的表。", "No form was found to score."));
        }

        int found = to is not null
            ? Compare(scored.Cards, from, to, format, target)
            : Search(scored.Cards, from, targets, mayChange!, format, target);
        return isIncomplete ? ExitCode.CouldNotRun : found;
    }

    private int Compare(IReadOnlyList<Scorecard> cards, Rulebook? from, Rulebook to, OutputFormat format, ResultTarget target)
    {
        SimulationResult result = from is null ? PortfolioSimulation.Compare(cards, to) : PortfolioSimulation.Compare(cards.Select(card => card.Form), from, to);
        switch (format)
        {
            case OutputFormat.Json:
                target.Write(stream => SimulationJson.Write(stream, result, _language));
                break;
            case OutputFormat.Html:
                target.Write(stream => new SimulationHtml(_language).Write(stream, result));
                break;
            default:
                RulebookCommand.WriteLines(target, new SimulationTables(_language).Lines(result, target.Width));
                break;
        }

        return ExitCode.Clean;
    }

    // A target that nothing reaches is an answer, and one that a script has to notice.
    private int Search(IReadOnlyList<Scorecard> cards, Rulebook? from, List<GradeTarget> targets, string mayChange, OutputFormat format, ResultTarget target)
    {
        Rulebook[] used = [.. cards.Select(card => card.Rulebook).DistinctBy(rulebook => rulebook.Name)];
        Rulebook rules = from ?? (used.Length == 1
            ? used[0]
            : throw new CannotRunException(new Message(
                "这些表适用不同的规则（{0}）：请用 --from 指定一套。", "These forms have different rules ({0}): name one with --from.", string.Join(", ", used.Select(rulebook => rulebook.Name)))));
        RuleParameter[] parameters = [.. mayChange.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name =>
            RuleParameter.TryFind(rules, name, out RuleParameter? parameter, out Message? problem) ? parameter : throw new CannotRunException(problem))];
        if (!TargetSearch.TryFind([.. cards.Select(card => card.Form)], rules, targets, parameters, out TargetSearchResult? result, out Message? obstacle))
        {
            throw new CannotRunException(obstacle);
        }

        switch (format)
        {
            case OutputFormat.Json:
                target.Write(stream => SimulationJson.Write(stream, result, rules, targets, _language));
                break;
            case OutputFormat.Html:
                target.Write(stream => new SimulationHtml(_language).Write(stream, result, rules));
                break;
            default:
                RulebookCommand.WriteLines(target, new SimulationTables(_language).Lines(result, rules));
                break;
        }

        return result.IsReachable ? ExitCode.Clean : ExitCode.Findings;
    }

    private static List<GradeTarget> TargetsOf(string? text)
    {
        List<GradeTarget> targets = [];
        foreach (string part in (text ?? "").Split([',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            targets.Add(GradeTarget.TryParse(part, out GradeTarget? target, out Message? problem) ? target : throw new CannotRunException(problem));
        }

        return targets;
    }

    private Option<string?> Text(string name, string value, string chinese, string english) =>
        new(name) { HelpName = value, Description = new Message(chinese, english).In(_language) };
}
