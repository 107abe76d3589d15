using System.Diagnostics;

namespace PerformanceScoring.Cli.CommandLine;

/// <summary>A test of signals, limits or small disks as Linux has them; skipped, visibly, elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(() => Succeeds("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"));

    /// <summary>Creates the attribute.</summary>
    /// <param name="needsSmallDisk">Whether the test mounts a small disk of its own, in a namespace of its own.</param>
    public LinuxFactAttribute(bool needsSmallDisk = false)
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "Signals and limits as of Linux are needed.";
        }
        else if (needsSmallDisk && !CanMount.Value)
        {
            Skip = "A small disk cannot be mounted here: unshare -rm is not allowed.";
        }
    }

    private static bool Succeeds(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
