using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using PerformanceScoring.Batch;

namespace PerformanceScoring.Benchmarks.Batch;

/// <summary>NumPy and pandas in a child process over the same rows, where Python has them. The child times itself; loading is not counted.</summary>
internal sealed class PythonContestants : IDisposable
{
    private static readonly string[] Names = ["NumPy, exact int64", "NumPy, float64", "pandas, exact int64", "pandas, float64"];

    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-compare").FullName;
    private Process? _python;

    /// <summary>What runs there; empty where Python or one of its packages is missing.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The processor time the child has used.</summary>
    public TimeSpan ProcessorTime => _python is { HasExited: false } ? _python.TotalProcessorTime : TimeSpan.Zero;

    public void Dispose()
    {
        if (_python is { HasExited: false })
        {
            _python.StandardInput.Close();
            _python.WaitForExit();
        }

        _python?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public IEnumerable<Contestant> Of(FormColumns columns, int[] exactPoints)
    {
        PeerRow[] rows = [.. Enumerable.Range(0, columns.RowCount).Select(row => new PeerRow(columns.Row(row)))];
        Write<byte>("swapped", [.. rows.Select(row => (byte)(row.IsSwapped ? 1 : 0))]);
        Write<int>("weight", [.. rows.Select(row => row.Weight)]);
        Write<long>("target", [.. rows.Select(row => row.Target)]);
        Write<long>("actual", [.. rows.Select(row => row.Actual)]);
        Write("starts", columns.FormStarts);
        Write<int>("exact", exactPoints);
        if (!Start())
        {
            Console.Error.WriteLine("no Python with NumPy and pandas: left out");
            yield break;
        }

        foreach (string name in Names)
        {
            string wrong = Ask("check", name);
            yield return new Contestant(name, 1, () => double.Parse(Ask("time", name), CultureInfo.InvariantCulture)) { Wrong = $"{wrong} rows", EveryRound = 8 };
        }
    }

    // The first Python that has both packages; a system's own may have them where another comes first.
    private bool Start() => Start("python3") || Start("/usr/bin/python3");

    private bool Start(string program)
    {
        ProcessStartInfo start = new(program, [Path.Combine(AppContext.BaseDirectory, "Batch", "compare_numpy.py"), _folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A machine may have these set for another processor than the one it runs on.
        start.Environment.Remove("OPENBLAS_CORETYPE");
        start.Environment.Remove("OPENBLAS_L2_SIZE");
        try
        {
            _python = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }

        _python?.BeginErrorReadLine();
        Version = _python?.StandardOutput.ReadLine() ?? "";
        return Version.Length > 0;
    }

    private string Ask(string verb, string name)
    {
        _python!.StandardInput.WriteLine($"{verb} {name}");
        return _python.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"Python ended before it answered {name}.");
    }

    private void Write<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        using FileStream file = File.Create(Path.Combine(_folder, name));
        file.Write(MemoryMarshal.AsBytes(values));
    }
}
