using Microsoft.Playwright;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Pages;

/// <summary>The pages of analyses and simulations in a browser.</summary>
public sealed class AnalysisPageTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private static readonly string Samples = Path.Combine(SourceTree.Root, "docs", "samples", "analysis");

    private static readonly (string Name, int Pictures, string[] Arguments)[] Written =
    [
        ("robustness", 1, ["robustness", SourceTree.SampleDocument]),
        ("portfolio", 3, ["portfolio", SourceTree.SampleDocument]),
        ("weights", 1, ["weights", "entropy", Path.Combine(Samples, "projects.csv"), "--times", Path.Combine(Samples, "judgements.csv"), "--rank", "sum"]),
        ("survey", 0, ["survey", Path.Combine(Samples, "survey.csv")]),
        ("simulate", 0, ["simulate", SourceTree.SampleDocument, "--to", "cn-execution-capped"]),
    ];

    [ChromiumFact]
    public async Task Pages_LightDarkAndNarrow_ShowTheirPicturesWithoutComplaint()
    {
        foreach ((string name, int pictures, string[] arguments) in Written)
        {
            CommandRun run = CommandRun.Of([.. arguments, "-o", browser.PathOf(name)]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            foreach ((int width, ColorScheme colours) in ((int, ColorScheme)[])[(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light)])
            {
                await Look(name, pictures, width, colours);
            }
        }
    }

    private async Task Look(string name, int pictures, int width, ColorScheme colours)
    {
        (IPage page, List<string> complaints) = await browser.Open(name, width, colours, hasScripts: false);

        Assert.Equal(pictures, await page.EvaluateAsync<int>("() => [...document.images].filter(image => image.complete && image.naturalWidth > 300).length"));
        Assert.Equal(pictures, await page.Locator("img").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(ReportPageTests.Contrast));
        Assert.Empty(await page.EvaluateAsync<string[]>(ReportPageTests.Unlabelled));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than {width}.");
        Assert.Empty(complaints);
    }
}
