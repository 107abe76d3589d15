using Microsoft.Playwright;
using PerformanceScoring.Cli.CommandLine;

namespace PerformanceScoring.Cli.Pages;

/// <summary>One headless Chromium for all tests of pages, and the sample's report in both languages.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perfscore-pages").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts Chromium where there is one.</summary>
    public async Task InitializeAsync()
    {
        if (!File.Exists(ChromiumFactAttribute.Chromium))
        {
            return;
        }

        foreach (string language in (string[])["zh", "en"])
        {
            CommandRun run = CommandRun.Of("report", SourceTree.SampleDocument, "-o", PathOf(language), "--lang", language);
            Assert.Equal(0, run.ExitCode);
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = ChromiumFactAttribute.Chromium,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public string PathOf(string name) => Path.Combine(_folder, name + ".html");

    /// <summary>Opens a page; whatever its console complains of, or it asks the network for, is noted.</summary>
    /// <param name="name">The page, as for <see cref="PathOf"/>.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="colours">Light or dark.</param>
    /// <param name="hasScripts">Whether the page has scripts, that say when it is ready.</param>
    /// <param name="part">What follows the page's address, as "#form-9".</param>
    /// <param name="isAlone">True to refuse and note every request but that for the page itself, and to cut the network off.</param>
    public async Task<(IPage Page, List<string> Complaints)> Open(string name, int width = 1280, ColorScheme colours = ColorScheme.Light, bool hasScripts = true, string part = "", bool isAlone = false)
    {
        IBrowserContext context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = colours, Offline = isAlone });
        IPage page = await context.NewPageAsync();
        List<string> complaints = [];
        string address = new Uri(PathOf(name)).AbsoluteUri;
        if (isAlone)
        {
            await context.RouteAsync("**", async route =>
            {
                if (route.Request.Url.Split('#')[0] == address)
                {
                    await route.ContinueAsync();
                    return;
                }

                lock (complaints)
                {
                    complaints.Add("asked for " + route.Request.Url);
                }

                await route.AbortAsync();
            });
        }

        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                complaints.Add(request.Url);
            }
        };
        await page.GotoAsync(address + part);
        if (hasScripts)
        {
            await page.WaitForSelectorAsync("html[data-ready=yes]");
        }

        return (page, complaints);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
