using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--format</c>, <c>--output</c> and <c>--force</c>: in which shape the result goes where.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> _format;
    private readonly TargetOptions _target;

    private static readonly (string Word, OutputFormat Value)[] AllFormats =
        [("table", OutputFormat.Table), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv), ("html", OutputFormat.Html), ("xlsx", OutputFormat.Workbook)];

    private readonly (string Word, OutputFormat Value)[] _formats;
    private readonly bool _tellsPages;

    /// <summary>Creates the options.</summary>
    /// <param name="language">The language of their help.</param>
    /// <param name="formats">The formats the command can write; table, JSON and CSV unless given.</param>
    public OutputOptions(Language language, params OutputFormat[] formats)
    {
        OutputFormat[] offered = formats.Length > 0 ? formats : [OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv];
        _tellsPages = offered.Contains(OutputFormat.Html);
        _formats = [.. AllFormats.Where(format => offered.Contains(format.Value))];
        _format = new Option<string?>("--format")
        {
            HelpName = string.Join('|', _formats.Select(format => format.Word)),
            Description = (_tellsPages
                ? new Message("结果的格式，默认 {0}；写入 .html 文件时默认 html", "The shape of the result; {0} unless given, html for an --output that ends in .html", _formats[0].Word)
                : new Message("结果的格式，默认 {0}", "The shape of the result; {0} unless given", _formats[0].Word)).In(language),
        };
        _target = new TargetOptions(language);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        _target.AddTo(command);
    }

    /// <summary>The formats of an analysis.</summary>
    public static OutputFormat[] OfAnalysis => [OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Html];

    /// <summary>The format asked for.</summary>
    /// <exception cref="CannotRunException">Another word is given.</exception>
    public OutputFormat FormatOf(ParseResult parsed) =>
        _tellsPages && parsed.GetValue(_format) is null && Path.GetExtension(_target.PathOf(parsed))?.ToUpperInvariant() is ".HTML" or ".HTM"
            ? OutputFormat.Html
            : OptionText.OneOf(parsed, _format, _formats);

    /// <summary>Where the result goes, checked before any work is done.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget TargetOf(ParseResult parsed, Terminal terminal) => _target.Of(parsed, terminal);

    /// <summary>Whether <c>--force</c> is given.</summary>
    public bool MayReplace(ParseResult parsed) => _target.MayReplace(parsed);

    /// <summary>A file that another option names, checked before any work is done.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget TargetOf(ParseResult parsed, Terminal terminal, string option, string path) => _target.Of(parsed, terminal, path, option);
}
