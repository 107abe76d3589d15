using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceScoring.Cli.Commands;
using PerformanceScoring.Documents;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Cli.CommandLine;

/// <summary>The program: its commands, and what happens when one of them cannot run.</summary>
internal static class PerfscoreProgram
{
    /// <summary>What people type.</summary>
    public const string Name = "perfscore";

    /// <summary>Runs one command line.</summary>
    /// <param name="arguments">The arguments, without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        Language language = OfferedLanguage.Peek(arguments);
        try
        {
            return Invoke(arguments, terminal, language);
        }
        catch (CannotRunException exception)
        {
            foreach (Message sentence in exception.Sentences)
            {
                terminal.Error.WriteLine(sentence.In(language));
            }
        }
        catch (IOException exception)
        {
            // Standard output was closed (perfscore … | head), or a disk is full.
            Message sentence = OutputFailedException.IsWantOfRoom(exception)
                ? new Message(
                    "磁盘已满（或超出允许的大小），结果没有写完，已写的部分不要使用。请腾出空间，或写到别处，再运行一次。",
                    "The disk is full (or a quota is used up): the result is not whole, do not use what there is of it. Make room or write elsewhere, and run it again.")
                : new Message("结果没有写完：{0}", "The result could not be written: {0}", exception.Message);
            terminal.Error.WriteLine(sentence.In(language));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A mistake of ours. Nobody who scores forms can use a stack trace; the line says whose mistake it is and what to do.
            terminal.Error.WriteLine(new Message(
                "程序内部错误（{0}：{1}），请把这一行和所用的命令报告给开发者。",
                "An internal error ({0}: {1}); please report this line together with the command.",
                exception.GetType().Name,
                exception.Message).In(language));
        }

        return ExitCode.CouldNotRun;
    }

    private static int Invoke(IReadOnlyList<string> arguments, Terminal terminal, Language language)
    {
        RootCommand root = new(new Message(
            "按公开的规则重新计算绩效自评表的得分，每一分都说明来历。",
            "Recomputes the points of performance self-evaluation forms by published rules, and says where every point comes from.").In(language));
        Option<string> languageOption = new(OfferedLanguage.Option)
        {
            Recursive = true,
            HelpName = "zh|en",
            Description = new Message("界面语言，默认 zh", "The language of messages and tables; zh unless given").In(language),
        };
        root.Options.Add(languageOption);
        root.Subcommands.Add(new ScoreCommand(terminal, language));
        root.Subcommands.Add(new ReviewCommand(terminal, language));
        root.Subcommands.Add(new ConvertCommand(terminal, language));
        root.Subcommands.Add(new TemplateCommand(terminal, language));
        root.Subcommands.Add(new ReportCommand(terminal, language));
        root.Subcommands.Add(new CheckCommand(terminal, language));
        root.Subcommands.Add(new RulebookCommand(terminal, language));
        root.Subcommands.Add(new SimulateCommand(terminal, language));
        root.Subcommands.Add(new RobustnessCommand(terminal, language));
        root.Subcommands.Add(new PortfolioCommand(terminal, language));
        root.Subcommands.Add(new WeightsCommand(terminal, language));
        root.Subcommands.Add(new SurveyCommand(terminal, language));
        root.Subcommands.Add(new BatchCommand(terminal, language));
        HelpPage help = new(language);
        help.TakeOver(root);
        root.SetAction(_ =>
        {
            terminal.Error.Write(help.Of(root));
            return ExitCode.CouldNotRun;
        });

        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            throw new CannotRunException([.. parsed.Errors.Select(error => Explain(error, parsed)).DistinctBy(sentence => sentence.ToString()), SeeHelp(parsed)]);
        }

        if (parsed.GetValue(languageOption) is { } wanted && OfferedLanguage.Parse(wanted) is null)
        {
            throw new CannotRunException(OptionText.NotAmong(OfferedLanguage.Option, wanted, ["zh", "en"]));
        }

        using StreamWriter output = new(terminal.Output, Terminal.Utf8, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Message Explain(ParseError error, ParseResult parsed) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => OptionText.WithoutValue(option.Option.Name),
        OptionResult option => new Message("选项 {0} 只能给一次。", "The option {0} can be given only once.", option.Option.Name),
        CommandResult when parsed.UnmatchedTokens.Count > 0 => new Message(
            "不认识的命令或选项：{0}。", "Unknown command or option: {0}.", string.Join(' ', parsed.UnmatchedTokens)),
        _ => new Message("{0}", "{0}", error.Message),
    };

    private static Message SeeHelp(ParseResult parsed) => new(
        "用 {0} --help 查看用法。",
        "See {0} --help.",
        parsed.CommandResult.Command is RootCommand ? Name : $"{Name} {parsed.CommandResult.Command.Name}");
}
