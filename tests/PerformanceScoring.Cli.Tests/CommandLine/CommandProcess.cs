using System.Diagnostics;
using System.Text;

namespace PerformanceScoring.Cli.CommandLine;

/// <summary>The program as a process of its own, for what a run inside the test cannot show: signals, limits, a full disk.</summary>
internal sealed class CommandProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private CommandProcess(string program, IEnumerable<string> arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The program's file, as built beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "perfscore.dll");

    /// <summary>What flows into its standard input.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>True when it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a command that can be interrupted, even where the test run itself ignores that.</summary>
    public static CommandProcess Start(params string[] arguments) => new("env", ["--default-signal=INT", "dotnet", Program, .. arguments]);

    /// <summary>Starts a line of bash in which <c>$0</c> is the program and <c>$@</c> its arguments.</summary>
    public static CommandProcess Bash(string script, params string[] arguments) => new("bash", ["-c", script, Program, .. arguments]);

    /// <summary>Ends it at once, as a loss of power would.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Presses Ctrl-C.</summary>
    public void Interrupt()
    {
        using Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public CommandRun End()
    {
        if (!_process.WaitForExit(Limit))
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end within {Limit}.");
        }

        return new CommandRun(_process.ExitCode, _output.Result, _error.Result);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
