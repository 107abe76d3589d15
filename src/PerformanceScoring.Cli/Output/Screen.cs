using System.Text;
using PerformanceScoring.Cli.CommandLine;
using Spectre.Console;

namespace PerformanceScoring.Cli.Output;

/// <summary>Makes consoles that colour only a screen: what goes to a file or a pipe is plain text.</summary>
internal static class Screen
{
    /// <summary>A console over a writer.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="isScreen">True when somebody looks at it.</param>
    /// <param name="width">How many columns there are.</param>
    public static IAnsiConsole Of(TextWriter writer, bool isScreen, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isScreen ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new WriterOutput(writer, isScreen, width),
            // Build servers would switch colours on for a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        return console;
    }

    /// <summary>A console for a bar on standard error that is a screen, also when standard output goes elsewhere: the library looks at standard output alone.</summary>
    /// <param name="terminal">Where standard error is.</param>
    public static IAnsiConsole OfError(Terminal terminal)
    {
        bool canMove = Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // A console on Windows has to be asked, and switched on.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : canMove ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = OperatingSystem.IsWindows() ? ColorSystemSupport.Detect : canMove ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new WriterOutput(terminal.Error, isTerminal: true, terminal.ErrorWidth),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.ErrorWidth;
        return console;
    }

    private sealed class WriterOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = writer;

        public bool IsTerminal { get; } = isTerminal;

        public int Width { get; } = width;

        public int Height => 24;

        public void SetEncoding(Encoding encoding)
        {
            // The writer has its encoding.
        }
    }
}
