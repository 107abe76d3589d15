using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;

namespace PerformanceScoring.Cli.Pages;

/// <summary>The report as different people read it: offline, with the keyboard, on paper, on a phone, with very much in it.</summary>
public sealed class ReportReaderTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    private const string Active = "() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName";

    [ChromiumFact]
    public async Task Page_WithEveryRequestRefused_LacksNothingAndAsksForNothing()
    {
        (IPage page, List<string> complaints) = await browser.Open("zh", isAlone: true);
        await page.Locator("table.forms tbody a").First.ClickAsync();
        await page.FillAsync("#filter-text", "数字");
        await page.Locator("summary").First.ClickAsync();
        await page.WaitForTimeoutAsync(300);
        Assert.Equal(6, await page.Locator(".chart canvas").CountAsync());
        Assert.Equal(1, await page.Locator("table.forms tbody tr").CountAsync());
        Assert.Empty(complaints);

        // That the trap would have noticed: whatever asks for something is refused by the page's own policy, or by the trap.
        await page.EvaluateAsync("() => { new Image().src = 'https://example.invalid/x.png'; fetch('https://example.invalid/').catch(() => 0); }");
        await page.WaitForTimeoutAsync(300);
        Assert.NotEmpty(complaints);
    }

    [ChromiumFact]
    public async Task Keyboard_FromTheTop_SkipsToTheFormsAndGoesOnInOrder()
    {
        (IPage page, _) = await browser.Open("zh");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>(Active));
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("forms", await page.EvaluateAsync<string>(Active));
        foreach (string next in (string[])["filter-text", "filter-grade", "filter-robust", "filter-differs", "filter-severity"])
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal(next, await page.EvaluateAsync<string>(Active));
        }

        // The button that clears, the table that scrolls, its twelve headings; then the first form.
        for (int step = 0; step < 15; step++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.EndsWith("#form-1", await page.EvaluateAsync<string>("() => document.activeElement.href || ''"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#form h2").WaitForAsync();
        Assert.Equal("H2", await page.EvaluateAsync<string>(Active));
        await page.Keyboard.PressAsync("Tab");
        Assert.EndsWith("#form-2", await page.EvaluateAsync<string>("() => document.activeElement.href || ''"), StringComparison.Ordinal);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('[tabindex]')].filter(node => node.tabIndex > 0).length"));
    }

    [ChromiumFact]
    public async Task Address_WithAForm_OpensAndShowsIt()
    {
        (IPage page, _) = await browser.Open("zh", part: "#form-9");
        ILocator heading = page.Locator("#form h2");
        Assert.Equal("数字长清建设 2024", await heading.InnerTextAsync());
        await page.WaitForFunctionAsync("() => { const top = document.querySelector('#form h2').getBoundingClientRect().top; return top >= 0 && top < innerHeight; }");
        Assert.Equal("H2", await page.EvaluateAsync<string>(Active));
        Assert.Contains("文件第 276 行", await page.Locator(".findings").InnerTextAsync(), StringComparison.Ordinal);
    }

    [PdfTextFact]
    public async Task Print_WithAnOpenForm_HasTheHeadingOfEachPartInOrder()
    {
        foreach (string language in (string[])["zh", "en"])
        {
            (IPage page, _) = await browser.Open(language, part: "#form-9");
            string[] headings = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('h1,h2,h3')].map(heading => heading.textContent)");
            string path = browser.PathOf("print").Replace(".html", ".pdf", StringComparison.Ordinal);
            _ = await page.PdfAsync(new PagePdfOptions { Path = path, Format = "A4", PrintBackground = true });
            using Process pdf = Process.Start(new ProcessStartInfo(PdfTextFactAttribute.Program, ["-raw", path, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            string text = Letters(await pdf.StandardOutput.ReadToEndAsync());
            int at = 0;
            foreach (string heading in headings)
            {
                int found = text.IndexOf(Letters(heading), at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{heading}' is not on paper, or not after what stands above it.");
                at = found;
            }

            Assert.True(headings.Length > 14);
            Assert.Contains(Letters("0 ÷ 95 × 10 = 0"), text, StringComparison.Ordinal);
            Assert.DoesNotContain(Letters(language == "zh" ? "清除条件" : "Clear"), text, StringComparison.Ordinal);
        }
    }

    [ChromiumFact]
    public async Task Print_Charts_ShrinkToThePaper()
    {
        (IPage page, _) = await browser.Open("zh", width: 1400);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        string[] cut = await page.EvaluateAsync<string[]>("""
            () => {
              document.body.style.width = '700px';
              return [...document.querySelectorAll('.chart')].filter(chart => {
                const canvas = chart.querySelector('canvas').getBoundingClientRect(), frame = canvas.width / canvas.height, drawn = chart.querySelector('canvas').width / chart.querySelector('canvas').height;
                return canvas.right > chart.getBoundingClientRect().right + 1 || chart.firstElementChild.scrollWidth > chart.clientWidth + 1 || Math.abs(frame - drawn) > 0.05 * drawn;
              }).map(chart => chart.getAttribute('aria-label'));
            }
            """);
        Assert.Empty(cut);
    }

    [ChromiumFact]
    public async Task Phone_AnyWidthAndLanguage_HasNoSidewaysScroll()
    {
        foreach (string language in (string[])["zh", "en"])
        {
            foreach (int width in (int[])[320, 390, 600])
            {
                (IPage page, _) = await browser.Open(language, width);
                Assert.Equal(width, await WidthOf(page));
                await page.Locator("table.forms tbody a").Nth(8).ClickAsync();
                await page.Locator("#form h2").WaitForAsync();
                Assert.Equal(width, await WidthOf(page));
                Assert.Contains("0 ÷ 95 × 10 = 0", await page.Locator("#form").InnerTextAsync(), StringComparison.Ordinal);
                await page.Context.CloseAsync();
            }
        }
    }

    [ChromiumFact]
    public async Task MegabyteOfText_InOneCell_DoesNotBreakThePage()
    {
        // Without a blank or a place to break, and with blanks; a line of more than a million letters is refused, and said, when it is read.
        foreach (string text in (string[])[new string('长', 350_000), string.Concat(Enumerable.Repeat("rain ", 199_950))])
        {
            string input = browser.PathOf("long-input").Replace(".html", ".md", StringComparison.Ordinal);
            await File.WriteAllTextAsync(input, SmallForm.Markdown.Replace("雨季较长", text, StringComparison.Ordinal), Encoding.UTF8);
            Assert.Equal(ExitCode.Clean, CommandRun.Of("report", input, "-o", browser.PathOf("long"), "--force").ExitCode);
            foreach (int width in (int[])[1280, 390])
            {
                (IPage page, List<string> complaints) = await browser.Open("long", width, part: "#form-1");
                Assert.Equal(text.Trim().Length, await page.EvaluateAsync<int>("() => Math.max(...[...document.querySelectorAll('#form tr.trace p')].map(p => p.textContent.length)) - '偏差原因：'.length"));
                Assert.Equal(width, await WidthOf(page));
                Assert.Equal(1, await page.Locator("table.forms tbody tr").CountAsync());
                Assert.Empty(complaints);
                await page.Context.CloseAsync();
            }
        }
    }

    [ChromiumFact]
    public async Task TenThousandForms_InPages_OpenAndKeepTheirBound()
    {
        const int Forms = 10_000;
        string input = browser.PathOf("ten-thousand-input").Replace(".html", ".json", StringComparison.Ordinal);
        await File.WriteAllTextAsync(input, ManyForms(Forms));
        CommandRun run = CommandRun.Of("report", input, "-o", browser.PathOf("many"), "--rulebook", "cn-sd-jinan-changqing");
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        FileInfo[] files = new DirectoryInfo(Path.GetDirectoryName(input)!).GetFiles("many*.html");
        Assert.Equal(20, files.Length);
        Assert.All(files, file => Assert.InRange(file.Length, 1, (2L << 20) + (1024 * (file.Name == "many.html" ? Forms : 500))));

        (IPage page, List<string> complaints) = await browser.Open("many");
        Assert.Equal("显示 10000 张表，共 10000 张", await page.Locator("#count").InnerTextAsync());
        Assert.Equal(50, await page.Locator("table.forms tbody tr").CountAsync());
        await page.FillAsync("#filter-text", "第10000号");
        await page.Locator("table.forms tbody a").ClickAsync();
        await page.WaitForURLAsync(address => address.EndsWith("many.20.html#form-10000", StringComparison.Ordinal));
        await page.Locator("#form h2").WaitForAsync();
        Assert.Contains("第10000号", await page.Locator("#form h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
    }

    private static string ManyForms(int count)
    {
        using System.Text.Json.JsonDocument sample = System.Text.Json.JsonDocument.Parse(File.ReadAllText(SourceTree.SampleForms));
        string[] forms = [.. sample.RootElement.EnumerateArray().Select(form => form.GetRawText())];
        string[] names = [.. sample.RootElement.EnumerateArray().Select(form => form.GetProperty("project").GetString()!)];
        return "[" + string.Join(',', Enumerable.Range(0, count).Select(index =>
            forms[index % 12].Replace($"\"{names[index % 12]}\"", $"\"{names[index % 12]}第{index + 1}号\"", StringComparison.Ordinal))) + "]";
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static Task<int> WidthOf(IPage page) => page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, innerWidth)");
}
