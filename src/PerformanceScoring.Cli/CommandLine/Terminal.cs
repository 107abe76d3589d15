using System.Globalization;
using System.Text;

namespace PerformanceScoring.Cli.CommandLine;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
/// <remarks>Results go to <see cref="Output"/>, messages to <see cref="Error"/>, both in UTF-8 without a byte order mark.</remarks>
internal sealed class Terminal : IDisposable
{
    /// <summary>The width of a table that is not shown on a screen: wide enough for a row without breaking it in three.</summary>
    public const int WidthOffScreen = 160;

    private const int LeastWidth = 60;

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>True when standard input is a file or a pipe and not a keyboard.</summary>
    public bool InputIsPiped { get; init; }

    /// <summary>Standard output, as bytes.</summary>
    public required Stream Output { get; init; }

    /// <summary>True when standard output is a screen.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when standard error is a screen.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>How many columns a table may take.</summary>
    public int Width { get; init; } = WidthOffScreen;

    /// <summary>How many columns a bar on standard error may take: no more than the screen has, else it cannot be wiped again.</summary>
    public int ErrorWidth { get; init; } = WidthOffScreen;

    /// <summary>UTF-8 that writes no byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    public static Terminal OfProcess()
    {
        try
        {
            // A console on Windows shows Chinese only when it is told that the bytes are UTF-8.
            Console.OutputEncoding = Utf8;
        }
        catch (IOException)
        {
            // There is no console to tell: the bytes are UTF-8 all the same.
        }

        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            InputIsPiped = Console.IsInputRedirected,
            Output = Console.OpenStandardOutput(),
            OutputIsScreen = !Console.IsOutputRedirected,
            Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            ErrorIsScreen = !Console.IsErrorRedirected,
            Width = WidthOfProcess(),
            ErrorWidth = Console.IsErrorRedirected ? WidthOffScreen : WidthOfWindow(),
        };
    }

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }

    private static int WidthOfProcess()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0)
        {
            return Math.Max(columns, LeastWidth);
        }

        return Console.IsOutputRedirected ? WidthOffScreen : Math.Max(WidthOfWindow(), LeastWidth);
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : WidthOffScreen;
        }
        catch (IOException)
        {
            return WidthOffScreen;
        }
    }
}
