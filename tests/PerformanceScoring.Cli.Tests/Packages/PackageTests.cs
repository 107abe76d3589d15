using System.IO.Compression;

namespace PerformanceScoring.Cli.Packages;

/// <summary>What somebody gets who references the packages or installs the tool.</summary>
public sealed class PackageTests : IClassFixture<PackedFeed>
{
    /// <summary>The recomputed totals of the published sample, worked by hand.</summary>
    private static readonly string[] SampleTotals =
        ["75.00", "79.90", "99.00", "96.66", "96.41", "68.42", "96.68", "79.89", "65.00", "100.00", "93.72", "75.00"];

    private readonly PackedFeed _packed;

    public PackageTests(PackedFeed packed) => _packed = packed;

    [Theory]
    [InlineData("PerformanceScoring", "lib/net10.0/PerformanceScoring.dll", "lib/net10.0/PerformanceScoring.xml")]
    [InlineData("PerformanceScoring.Documents", "lib/net10.0/PerformanceScoring.Documents.dll", "lib/net10.0/PerformanceScoring.Documents.xml")]
    [InlineData("PerformanceScoring.Analysis", "lib/net10.0/PerformanceScoring.Analysis.dll", "lib/net10.0/PerformanceScoring.Analysis.xml")]
    [InlineData("PerformanceScoring.Cli", "tools/net10.0/any/perfscore.dll", "tools/net10.0/any/DotnetToolSettings.xml")]
    public void Pack_EveryPackage_HasReadmeLicenceAndSymbols(string id, params string[] expected)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(_packed.Feed, $"{id}.0.1.0.nupkg"));
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
        using StreamReader nuspec = new(package.GetEntry($"{id}.nuspec")!.Open());
        string description = nuspec.ReadToEnd();

        Assert.Contains("README.md", entries);
        Assert.All(expected, file => Assert.Contains(file, entries));
        Assert.Contains("<license type=\"expression\">MIT</license>", description, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", description, StringComparison.Ordinal);
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(_packed.Feed, $"{id}.0.1.0.snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Fact]
    public void Script_AgainstThePackages_ScoresTheSample()
    {
        string folder = _packed.NewFolder("script");
        string script = Path.Combine(folder, "score-form.cs");
        File.Copy(Path.Combine(SourceTree.Root, "docs", "samples", "scripts", "score-form.cs"), script);

        string output = DotnetProcess.RunToSuccess("dotnet", ["run", script, "--", SourceTree.SampleDocument], folder, _packed.Environment);

        Assert.All(SampleTotals, total => Assert.Contains(total, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Worker_AgainstThePackages_SaysWhatGradesAreWorth()
    {
        string folder = _packed.NewFolder("worker");
        string script = Path.Combine(folder, "robustness-worker.cs");
        File.Copy(Path.Combine(SourceTree.Root, "docs", "samples", "scripts", "robustness-worker.cs"), script);

        string output = DotnetProcess.RunToSuccess("dotnet", ["run", script, "--", SourceTree.SampleDocument], folder, _packed.Environment);

        Assert.Contains("政务办公网络维保服务外包项目: 93.72 分，“优”不稳健，区间 [83.72, 93.72]：3.73 分即可变为“良”", output, StringComparison.Ordinal);
        Assert.Contains("抽查 1. 数字长清建设", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tool_InstalledFromTheFeed_ScoresTheSample()
    {
        string folder = _packed.NewFolder("tool");
        DotnetProcess.RunToSuccess(
            "dotnet",
            ["tool", "install", "PerformanceScoring.Cli", "--version", "0.1.0", "--tool-path", folder, "--add-source", _packed.Feed],
            folder,
            _packed.Environment);
        string tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "perfscore.exe" : "perfscore");

        string output = DotnetProcess.RunToSuccess(tool, ["score", SourceTree.SampleDocument], folder, _packed.Environment);

        Assert.All(SampleTotals, total => Assert.Contains(total, output, StringComparison.Ordinal));
        Assert.Equal("0.1.0", DotnetProcess.RunToSuccess(tool, ["--version"], folder, _packed.Environment).Trim());
    }
}
