using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Documents;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary>Where a result goes: standard output, or a file that is complete or not there at all.</summary>
internal sealed class ResultTarget
{
    private readonly Terminal _terminal;
    private readonly string? _path;
    private readonly bool _mayReplace;

    /// <summary>Creates a target.</summary>
    /// <param name="terminal">Where standard output is.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="mayReplace">True when a file that exists may be replaced.</param>
    public ResultTarget(Terminal terminal, string? path, bool mayReplace)
    {
        _terminal = terminal;
        _path = path;
        _mayReplace = mayReplace;
    }

    /// <summary>True when somebody looks at the result as it comes.</summary>
    public bool IsScreen => _path is null && _terminal.OutputIsScreen;

    /// <summary>True when the result becomes a file.</summary>
    public bool IsFile => _path is not null;

    /// <summary>How many columns a table may take.</summary>
    public int Width => _path is null ? _terminal.Width : Terminal.WidthOffScreen;

    /// <summary>Why a file is left alone.</summary>
    public static Message AlreadyThere(string path) => new(
        "{0} 已经存在，没有覆盖；确要覆盖请加 --force。", "{0} exists and was left alone; --force replaces it.", path);

    /// <summary>Refuses a screen, for a result that is no text.</summary>
    /// <exception cref="CannotRunException">The result would go to a screen.</exception>
    public void RefuseScreen()
    {
        if (IsScreen)
        {
            throw new CannotRunException(new Message("工作簿不能显示在屏幕上，请用 --output 写入文件。", "A workbook cannot be shown on a screen; write it to a file with --output."));
        }
    }

    /// <summary>Writes the result.</summary>
    /// <param name="write">Writes it to a stream.</param>
    /// <exception cref="CannotRunException">The file cannot be written, or has come into being meanwhile.</exception>
    public void Write(Action<Stream> write)
    {
        if (_path is null)
        {
            write(_terminal.Output);
            _terminal.Output.Flush();
            return;
        }

        try
        {
            OutputFile.Write(_path, _mayReplace, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(!_mayReplace && File.Exists(_path)
                ? AlreadyThere(_path)
                : WriteFailure.Of(_path, exception));
        }
    }
}
