using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--output</c> and <c>--force</c>: where the result goes.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string?> _output;
    private readonly Option<bool> _force;

    /// <summary>Creates the options.</summary>
    /// <param name="language">The language of their help.</param>
    public TargetOptions(Language language)
    {
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
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    /// <summary>The path of <c>--output</c>; null for standard output.</summary>
    /// <exception cref="CannotRunException">The path is empty or looks like an option.</exception>
    public string? PathOf(ParseResult parsed) => OptionText.Given(parsed, _output);

    /// <summary>Whether <c>--force</c> is given.</summary>
    public bool MayReplace(ParseResult parsed) => parsed.GetValue(_force);

    /// <summary>Where the result goes, checked before any work is done.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget Of(ParseResult parsed, Terminal terminal) => Of(parsed, terminal, PathOf(parsed));

    /// <summary>One of several files that the result goes to, checked before any work is done.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where standard output is.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="option">The option that names it; null for <c>--output</c>.</param>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, or its folder does not exist.</exception>
    public ResultTarget Of(ParseResult parsed, Terminal terminal, string? path, string? option = null)
    {
        bool force = MayReplace(parsed);
        if (path is null)
        {
            return new ResultTarget(terminal, null, force);
        }

        if (Directory.Exists(path))
        {
            throw new CannotRunException(new Message("{0} 要一个文件，而 {1} 是文件夹。", "{0} takes a file, and {1} is a folder.", option ?? _output.Name, path));
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
