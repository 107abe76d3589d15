using System.Text;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Commands;

/// <summary>What a batch leaves behind when it is killed, stopped or runs out of room: the old files, or the whole new ones.</summary>
public sealed class BatchInterruptionTests : IDisposable
{
    private const int Seed = 20_241_231;
    private const int Forms = 60_000;
    private const string Old = "old\n";

    private static readonly string[] Results = ["out.csv", "rows.csv", "rejects.csv"];

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-stop-").FullName;
    private readonly byte[] _input = Input();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The moments are numbers of bytes that the program has been given, so they do not depend on how fast the machine is; the last ones lie after its whole input.
    [LinuxFact]
    public void Batch_KilledAtAnyMoment_LeavesEachFileOldOrWhole()
    {
        string[] whole = [.. WholeRun()];
        Random random = new(Seed);
        int left = 0;
        for (int moment = 0; moment < 10; moment++)
        {
            PlaceOld();
            bool all = moment >= 5;
            using CommandProcess process = CommandProcess.Start(Arguments("-"));
            process.Input.Write(_input, 0, all ? _input.Length : random.Next(_input.Length));
            process.Input.Flush();
            if (all)
            {
                process.Input.Dispose();
                Thread.Sleep(random.Next(120));
            }

            process.Kill();
            _ = process.End();
            string[] found = [.. Results.Select(name => File.ReadAllText(At(name)))];
            for (int file = 0; file < found.Length; file++)
            {
                Assert.True(found[file] == Old || found[file] == whole[file], $"Moment {moment}: {Results[file]} is neither the old file nor the whole new one.");
            }

            // The totals appear last: where they are new, so is the rest.
            Assert.True(found[0] == Old || found.SequenceEqual(whole), $"Moment {moment}: the totals are new, another file is not.");
            left += found[0] == Old ? 1 : 0;
        }

        Assert.True(left >= 5, "Runs that were killed before their input ended cannot have written anything.");
    }

    [LinuxFact]
    public void Batch_InterruptedWhileItWaitsForAPipe_EndsWithTwoAndLeavesNothing()
    {
        foreach (string jobs in (string[])["1", "2"])
        {
            PlaceOld();
            using CommandProcess process = CommandProcess.Start([.. Arguments("-"), "--jobs", jobs]);
            process.Input.Write(_input, 0, _input.Length / 2);
            process.Input.Flush();
            AwaitFilesBeside(process);
            process.Interrupt();
            AssertStopped(process.End());
        }
    }

    [LinuxFact]
    public void Batch_InterruptedAsThePipeEnds_DoesNotTakeTheRestForTheWhole()
    {
        PlaceOld();
        using CommandProcess process = CommandProcess.Start(Arguments("-"));
        process.Input.Write(_input, 0, _input.Length / 2);
        process.Input.Flush();
        AwaitFilesBeside(process);
        process.Interrupt();
        process.Input.Dispose();
        AssertStopped(process.End());
    }

    [LinuxFact]
    public void Batch_FileThatMayNotGrow_SaysSoAndLeavesTheOldFiles()
    {
        File.WriteAllBytes(At("in.csv"), _input);
        foreach (string output in (string[])["out.csv", "out.parquet", "out.ndjson"])
        {
            File.WriteAllText(At(output), Old);

            // What the runtime writes for its own compiled code would count, too.
            using CommandProcess process = CommandProcess.Bash(
                "trap '' XFSZ; ulimit -f 100; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" \"$@\"", "batch", At("in.csv"), "-o", At(output), "--force", "--lang", "en");
            CommandRun run = process.End();
            Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
            Assert.Contains($"{At(output)} was not written, and a file that was there is as it was. Make room", run.Error, StringComparison.Ordinal);
            Assert.Equal(Old, File.ReadAllText(At(output)));
        }

        Assert.Equal(4, Directory.GetFiles(_folder).Length);
    }

    [LinuxFact(needsSmallDisk: true)]
    public void Batch_FullDisk_SaysSoAndLeavesTheOldFile()
    {
        File.WriteAllBytes(At("in.csv"), _input);
        const string Script = "mount -t tmpfs -o size=400k none /mnt && echo old > /mnt/out.csv && dotnet \"$0\" \"$@\"; code=$?; cat /mnt/out.csv; ls -A /mnt; exit $code";
        using CommandProcess process = CommandProcess.Bash($"exec unshare -rm bash -c '{Script}' \"$0\" \"$@\"", "batch", At("in.csv"), "-o", "/mnt/out.csv", "--rows", "/mnt/rows.csv", "--force");
        CommandRun run = process.End();
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("磁盘已满", run.Error, StringComparison.Ordinal);
        Assert.Equal("old\nout.csv\n", run.Output);
    }

    [LinuxFact]
    public void Batch_DeviceAsOutput_IsWrittenAndStaysADevice()
    {
        File.WriteAllBytes(At("in.csv"), _input);
        using CommandProcess full = CommandProcess.Start("batch", At("in.csv"), "-o", "/dev/full", "--force");
        CommandRun run = full.End();
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("磁盘已满", run.Error, StringComparison.Ordinal);
        using CommandProcess same = CommandProcess.Bash("dotnet \"$0\" \"$@\" > /dev/full", "batch", At("in.csv"));
        Assert.Equal(ExitCode.CouldNotRun, same.End().ExitCode);
    }

    // A form in ten has a row that is rejected, so that all three files are long.
    private static byte[] Input()
    {
        Random random = new(Seed);
        StringBuilder text = new("form,kind,weight,target,actual\n");
        for (int form = 0; form < Forms; form++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"f{form},execution,10,{random.Next(1, 99_999)},{random.Next(99_999)}\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"f{form},atLeast,90,{(form % 10 == 0 ? "x" : "100")},{random.Next(120)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private string[] Arguments(string input) =>
        ["batch", input, "-o", At(Results[0]), "--rows", At(Results[1]), "--rejects", At(Results[2]), "--force", "--lang", "en"];

    private void PlaceOld()
    {
        foreach (string file in Directory.GetFiles(_folder))
        {
            File.Delete(file);
        }

        foreach (string name in Results)
        {
            File.WriteAllText(At(name), Old);
        }
    }

    private IEnumerable<string> WholeRun()
    {
        Assert.Equal(ExitCode.Findings, CommandRun.Piped(_input, Arguments("-")).ExitCode);
        return Results.Select(name => File.ReadAllText(At(name)));
    }

    private void AwaitFilesBeside(CommandProcess process)
    {
        while (!process.HasEnded && Directory.GetFiles(_folder, "*.tmp").Length < Results.Length)
        {
            Thread.Sleep(5);
        }
    }

    private void AssertStopped(CommandRun run)
    {
        Assert.Equal(ExitCode.CouldNotRun, run.ExitCode);
        Assert.Contains("Stopped; no file was written.", run.Error, StringComparison.Ordinal);
        Assert.All(Results, name => Assert.Equal(Old, File.ReadAllText(At(name))));
        Assert.Equal(Results.Length, Directory.GetFiles(_folder).Length);
    }
}
