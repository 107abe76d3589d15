using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents.Workbooks;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore template</c>: the blank form of a rulebook, to fill in.</summary>
internal sealed class TemplateCommand : Command
{
    private readonly Terminal _terminal;
    private readonly RulebookOptions _rulebook;
    private readonly NumberOption _year;
    private readonly TargetOptions _target;

    public TemplateCommand(Terminal terminal, Language language)
        : base("template", new Message(
            "按规则生成空白自评表（.xlsx）：一级指标和分值、可填的内容、填报说明，自动合计。",
            "Writes the blank form of a rulebook (.xlsx): tiers and weights, what may be entered, notes, sums that check themselves.").In(language))
    {
        _terminal = terminal;
        _rulebook = new RulebookOptions(language);
        _year = new NumberOption("--year", new Message("年度，四位数字；不写则留给填报人", "The year, four digits; left open unless given"), language, 0m, 1000m, 2999m, isWhole: true);
        _target = new TargetOptions(language);
        _rulebook.AddTo(this);
        Options.Add(_year.Option);
        _target.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        int? year = parsed.GetValue(_year.Option) is null ? null : decimal.ToInt32(_year.Of(parsed));
        Rulebook rulebook = _rulebook.OneOf(parsed);
        ResultTarget target = _target.Of(parsed, _terminal);
        target.RefuseScreen();
        target.Write(stream => FormTemplateWorkbook.Write(stream, rulebook, year));
        return ExitCode.Clean;
    }
}
