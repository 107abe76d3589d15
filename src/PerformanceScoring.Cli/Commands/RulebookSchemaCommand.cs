using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore rulebook schema</c>: the JSON Schema of rulebook files, which an editor shows hints from.</summary>
internal sealed class RulebookSchemaCommand : Command
{
    private readonly Terminal _terminal;
    private readonly OutputOptions _output;

    public RulebookSchemaCommand(Terminal terminal, Language language)
        : base("schema", new Message("写出规则文件的格式说明（JSON Schema），供编辑器提示。", "Writes the JSON Schema of rulebook files, for an editor's hints.").In(language))
    {
        _terminal = terminal;
        _output = new OutputOptions(language, OutputFormat.Json);
        _output.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        _ = _output.FormatOf(parsed);
        _output.TargetOf(parsed, _terminal).Write(stream => stream.Write(RulebookCatalog.SchemaFile.Span));
        return ExitCode.Clean;
    }
}
