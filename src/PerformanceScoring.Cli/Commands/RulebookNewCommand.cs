using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore rulebook new --from ID</c>: the file of a rulebook, to edit into one's own.</summary>
internal sealed class RulebookNewCommand : Command
{
    private readonly Terminal _terminal;
    private readonly Option<string?> _from;
    private readonly OutputOptions _output;

    public RulebookNewCommand(Terminal terminal, Language language)
        : base("new", new Message("以一份规则为底稿写出规则文件，改好后用 rulebook check 检查。", "Writes the file of a rulebook to start one's own from; check it with rulebook check.").In(language))
    {
        _terminal = terminal;
        _from = new Option<string?>("--from")
        {
            HelpName = "ID",
            Description = new Message("底稿：内置规则的编号，默认 cn-mof-project", "The rulebook to start from; cn-mof-project unless given").In(language),
        };
        _output = new OutputOptions(language, OutputFormat.Json);
        Options.Add(_from);
        _output.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _ = _output.FormatOf(parsed);
        ResultTarget target = _output.TargetOf(parsed, _terminal);
        string wanted = OptionText.Given(parsed, _from) ?? RulebookSelector.FallbackId;
        Rulebook rulebook = RulebookOptions.Find(wanted);
        ReadOnlyMemory<byte> file = RulebookOptions.FileOf(rulebook, wanted);
        target.Write(stream => stream.Write(file.Span));
        return ExitCode.Clean;
    }
}
