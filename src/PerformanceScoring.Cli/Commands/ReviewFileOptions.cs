using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>--annotate</c> and <c>--opinion</c>: the files that a review writes besides its result.</summary>
internal sealed class ReviewFileOptions
{
    private readonly Option<string?> _annotate;
    private readonly Option<string?> _opinion;

    public ReviewFileOptions(Language language)
    {
        _annotate = new Option<string?>("--annotate")
        {
            HelpName = "DIR",
            Description = new Message(
                "把每个 .xlsx 的批注副本（标色、批注、“审核意见”表）写入该文件夹，名为“原名.审核.xlsx”；已有的不覆盖，除非给 --force",
                "Write a copy of each .xlsx, with colours, comments and a sheet of findings, to this folder as NAME.审核.xlsx; one that exists is kept unless --force is given").In(language),
        };
        _opinion = new Option<string?>("--opinion")
        {
            HelpName = "FILE.docx",
            Description = new Message("把审核意见书写成 Word 文件", "Write the review opinion as a Word document").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_annotate);
        command.Options.Add(_opinion);
    }

    /// <summary>The folder for annotated copies, made if it is not there; null when none are asked for.</summary>
    /// <exception cref="CannotRunException">The folder cannot be made.</exception>
    public string? FolderOf(ParseResult parsed)
    {
        string? folder = OptionText.Given(parsed, _annotate);
        if (folder is null)
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(folder);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException(new Message("不能建立文件夹 {0}：{1}", "The folder {0} cannot be made: {1}", folder, exception.Message));
        }
    }

    /// <summary>Where the opinion goes, checked before any work is done; null when none is asked for.</summary>
    /// <exception cref="CannotRunException">The file exists and may not be replaced, its folder does not exist, or it is no .docx.</exception>
    public ResultTarget? OpinionOf(ParseResult parsed, OutputOptions output, Terminal terminal)
    {
        string? path = OptionText.Given(parsed, _opinion);
        if (path is null)
        {
            return null;
        }

        return Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase)
            ? output.TargetOf(parsed, terminal, _opinion.Name, path)
            : throw new CannotRunException(new Message("--opinion 写的是 Word 文件，文件名要以 .docx 结尾，而不是 {0}。", "--opinion writes a Word document; its name ends with .docx, not {0}.", path));
    }
}
