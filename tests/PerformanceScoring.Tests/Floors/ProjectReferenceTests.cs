using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PerformanceScoring.Tests.Floors;

/// <summary>The floor rule between projects: what one project may reference.</summary>
public class ProjectReferenceTests
{
    [Fact]
    public void Projects_OfTheHouse_ReferenceOnlyFloorsBelow()
    {
        string[] projects = Directory.GetFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        Assert.Empty(projects.SelectMany(path => Breaches(Path.GetFileNameWithoutExtension(path), XDocument.Load(path))));
    }

    [Fact]
    public void Core_Packages_OnlyDependencyInjectionAbstractions()
    {
        XDocument core = XDocument.Load(Path.Combine(Root(), "src", "PerformanceScoring", "PerformanceScoring.csproj"));
        Assert.Equal(["Microsoft.Extensions.DependencyInjection.Abstractions"], core.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value));
        Assert.Empty(core.Descendants("ProjectReference"));
    }

    [Theory]
    [InlineData("PerformanceScoring", "PerformanceScoring.Documents", true)]
    [InlineData("PerformanceScoring.Documents", "PerformanceScoring.Cli", true)]
    [InlineData("PerformanceScoring.Documents", "PerformanceScoring.Analysis", true)]
    [InlineData("PerformanceScoring.Documents", "PerformanceScoring.Parquet", true)]
    [InlineData("PerformanceScoring.Documents", "PerformanceScoring", false)]
    [InlineData("PerformanceScoring.Cli", "PerformanceScoring.Documents", false)]
    public void Breaches_ReferenceUpOrSideways_Found(string project, string reference, bool isBreach) =>
        Assert.Equal(isBreach, Breaches(project, XDocument.Parse($"<Project><ItemGroup><ProjectReference Include=\"../{reference}/{reference}.csproj\" /></ItemGroup></Project>")).Any());

    private static IEnumerable<string> Breaches(string project, XDocument file) =>
        file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Where(reference => FloorOf(reference) >= FloorOf(project))
            .Select(reference => $"{project} references {reference}");

    private static int FloorOf(string project) => project switch
    {
        "PerformanceScoring" => 0,
        "PerformanceScoring.Analysis" or "PerformanceScoring.Documents" => 1,
        // A format of batch files, apart only for the weight of its native part: it reads into what Documents defines.
        "PerformanceScoring.Parquet" => 2,
        "PerformanceScoring.Cli" => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(project), project, "This project stands on no floor: add it to the design."),
    };

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
