using System.CommandLine;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Output;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.Commands;

/// <summary><c>perfscore rulebook</c>: the rules themselves, to read, check, compare and start one's own from.</summary>
internal sealed class RulebookCommand : Command
{
    public RulebookCommand(Terminal terminal, Language language)
        : base("rulebook", new Message("查看、检查、比较计分规则，或据以另写一份。", "Shows, checks and compares rulebooks, and starts new ones.").In(language))
    {
        Subcommands.Add(new RulebookListCommand(terminal, language));
        Subcommands.Add(new RulebookShowCommand(terminal, language));
        Subcommands.Add(new RulebookCheckCommand(terminal, language));
        Subcommands.Add(new RulebookDiffCommand(terminal, language));
        Subcommands.Add(new RulebookNewCommand(terminal, language));
        Subcommands.Add(new RulebookSchemaCommand(terminal, language));
        SetAction(_ =>
        {
            terminal.Error.Write(new HelpPage(language).Of(this));
            return ExitCode.CouldNotRun;
        });
    }

    /// <summary>The argument that names one rulebook.</summary>
    public static Argument<string> Named(string name, Language language) => new(name)
    {
        HelpName = name,
        Description = new Message("规则编号（可加 /日期），或规则文件（.json）", "The id of a rulebook (with /date if wanted), or a file (.json)").In(language),
    };

    /// <summary>Writes lines to a target.</summary>
    public static void WriteLines(ResultTarget target, IEnumerable<string> lines) => target.Write(stream =>
    {
        using StreamWriter writer = new(stream, Terminal.Utf8, leaveOpen: true) { NewLine = "\n" };
        foreach (string line in lines)
        {
            // What a long line begins with, its continuation does too.
            if (CellText.WidthOf(line) <= target.Width)
            {
                writer.WriteLine(line);
                continue;
            }

            string text = line.TrimStart();
            string indent = line[..^text.Length];
            foreach (string part in CellText.Wrap(text, target.Width - indent.Length))
            {
                writer.WriteLine(indent + part);
            }
        }
    });
}
