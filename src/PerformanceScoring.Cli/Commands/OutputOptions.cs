using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--format</c>, <c>--output</c> and <c>--force</c>: in which shape the result goes where.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string?> _format;
    private readonly Option<string?> _output;
    private readonly Option<bool> _force;

    private static readonly (string Word, OutputFormat Value)[] AllFormats =
        [("table", OutputFormat.Table), ("json", OutputFormat.Json), ("csv", OutputFormat.Csv), ("html", OutputFormat.Html)];

    private readonly (string Word, OutputFormat Value)[] _formats;

    /// <summary>Creates the options.</summary>
    /// <param name="language">The language of their help.</param>
    /// <param name="formats">The formats the command can write; table, JSON and CSV unless given.</param>
    public OutputOptions(Language language, params OutputFormat[] formats)
    {
        OutputFormat[] offered = formats.Length > 0 ? formats : [OutputFormat.Table, OutputFormat.Json, OutputFormat.Csv];
        _formats = [.. AllFormats.Where(format => offered.Contains(format.Value))];
        _format = new Option<string?>("--format")
        {
            HelpName = string.Join('|', _formats.Select(format => format.Word)),
            Description = new Message("结果的格式，默认 table", "The shape of the result; table unless given").In(language),
        };
        _output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = new Message("把结果写入文件，而不是显示出来；已有的文件不会被覆盖", "Write the result to a file instead of showing it; a file that exists is kept").In(language),
        };
        _force = new Option<bool>("--force")
        {
            Description = new Message("允许覆盖已有的文件", "Replace files that exist").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    /// <summary>The format asked for.</summary>
    /// <exception cref="CannotRunException">Another word is given.</exception>
    public OutputFormat FormatOf(ParseResult parsed) =>
        OptionText.OneOf(parsed, _format, _formats);

    /// <summary>Where the result goes, checked before any work is done.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget TargetOf(ParseResult parsed, Terminal terminal)
    {
        return OptionText.Given(parsed, _output) is { } path
            ? TargetOf(parsed, terminal, _output.Name, path)
            : new ResultTarget(terminal, null, parsed.GetValue(_force));
    }

    /// <summary>Whether <c>--force</c> is given.</summary>
    public bool MayReplace(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>A file that an option names, checked before any work is done.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget TargetOf(ParseResult parsed, Terminal terminal, string option, string path)
    {
        bool force = MayReplace(parsed);
        if (Directory.Exists(path))
        {
            throw new CannotRunException(new Message("{0} 要一个文件，而 {1} 是文件夹。", "{0} takes a file, and {1} is a folder.", option, path));
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CannotRunException(new Message("没有文件夹 {0}，不能写入 {1}。", "There is no folder {0} to write {1} to.", folder, path));
        }

        return force || !File.Exists(path)
            ? new ResultTarget(terminal, path, force)
            : throw new CannotRunException(ResultTarget.AlreadyThere(path));
    }
}
