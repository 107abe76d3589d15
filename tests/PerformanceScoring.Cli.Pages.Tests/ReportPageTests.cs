using System.Text;
using Microsoft.Playwright;
using PerformanceScoring.Cli.CommandLine;
using PerformanceScoring.Cli.Commands;

namespace PerformanceScoring.Cli.Pages;

public sealed class ReportPageTests(ReportBrowser browser) : IClassFixture<ReportBrowser>
{
    // Text colour against the nearest background that is not transparent, as WCAG computes it; below 4.5 is named.
    internal const string Contrast = """
        () => {
          const parse = text => (text.match(/[\d.]+/g) || []).map(Number);
          const light = rgb => { const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const back = node => { for (; node; node = node.parentElement) { const c = parse(getComputedStyle(node).backgroundColor); if (c.length === 3 || c[3] === 1) { return c; } } return [255, 255, 255]; };
          const bad = [];
          for (const node of document.querySelectorAll('body *')) {
            const own = [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim());
            if (!own || !node.checkVisibility() || node.closest('svg,script,style') || node.disabled) { continue; }
            const a = light(parse(getComputedStyle(node).color).slice(0, 3)), b = light(back(node).slice(0, 3));
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) { bad.push(node.tagName + ' ' + ratio.toFixed(2) + ' ' + node.textContent.slice(0, 20)); }
          }
          return bad;
        }
        """;

    internal const string Unlabelled = """
        () => [...document.querySelectorAll('input,select,button,a,[role=img],[role=region],nav,section')].filter(node => {
          const by = node.getAttribute('aria-labelledby');
          const name = node.getAttribute('aria-label') || (by && document.getElementById(by)?.textContent) || (node.labels && [...node.labels].map(l => l.textContent).join('')) || (['BUTTON', 'A'].includes(node.tagName) && node.textContent);
          return !(name || '').trim();
        }).map(node => node.outerHTML.slice(0, 80))
        """;

    [ChromiumFact]
    public async Task Sample_InAllCharts_HasInkWithoutComplaint()
    {
        (IPage page, List<string> complaints) = await browser.Open("zh");
        int charts = await page.Locator(".chart").CountAsync();
        int drawn = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('.chart canvas')].filter(c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.filter((value, at) => at % 4 === 3 && value > 0).length > 500).length");
        Assert.Equal(6, charts);
        Assert.Equal(charts, drawn);
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Filter_ByGradeAndText_ShowsAndAnnounces()
    {
        (IPage page, _) = await browser.Open("zh");
        Assert.Equal("显示 12 张表，共 12 张", await page.Locator("#count").InnerTextAsync());
        await page.SelectOptionAsync("#filter-grade", "0");
        await page.SelectOptionAsync("#filter-robust", "0");
        Assert.Equal("显示 4 张表，共 12 张", await page.Locator("#count").InnerTextAsync());
        Assert.Equal(4, await page.Locator("table.forms tbody tr").CountAsync());
        await page.FillAsync("#filter-text", "12345");
        Assert.Equal("显示 1 张表，共 12 张", await page.Locator("#count").InnerTextAsync());
        Assert.Equal("polite", await page.Locator("#count").GetAttributeAsync("aria-live"));
    }

    [ChromiumFact]
    public async Task Sort_ByTotal_OrdersBothWays()
    {
        (IPage page, _) = await browser.Open("zh");
        ILocator head = page.Locator("th[data-key=total]");
        await head.Locator("button").ClickAsync();
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        Assert.Equal("65.00", await page.Locator("table.forms tbody tr").First.Locator("td").Nth(6).InnerTextAsync());
        await head.Locator("button").ClickAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.Equal("100.00", await page.Locator("table.forms tbody tr").First.Locator("td").Nth(6).InnerTextAsync());
    }

    [ChromiumFact]
    public async Task Detail_ByKeyboard_OpensWithRowsAndTraces()
    {
        (IPage page, List<string> complaints) = await browser.Open("zh");
        ILocator open = page.Locator("table.forms tbody a").Nth(8);
        await open.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        ILocator form = page.Locator("#form");
        await form.Locator("h2").WaitForAsync();
        Assert.True(await form.Locator("h2").EvaluateAsync<bool>("heading => heading === document.activeElement"));
        string part = await form.InnerTextAsync();
        Assert.Contains("数字长清", part, StringComparison.Ordinal);
        Assert.Contains("33.00~72.99", part, StringComparison.Ordinal);
        Assert.Equal(12, await form.Locator("tr.trace").CountAsync());
        Assert.True(await form.Locator(".findings li").CountAsync() > 5);
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Page_InLightAndDark_IsNamedOrderedAndLegible()
    {
        foreach (ColorScheme colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            (IPage page, _) = await browser.Open("zh", colours: colours);
            await page.Locator("table.forms tbody a").First.ClickAsync();
            Assert.Empty(await page.EvaluateAsync<string[]>(Contrast));
            Assert.Empty(await page.EvaluateAsync<string[]>(Unlabelled));
            int[] levels = await page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])");
            Assert.Equal(1, levels[0]);
            Assert.All(Enumerable.Range(1, levels.Length - 1), index => Assert.True(levels[index] <= levels[index - 1] + 1));
            Assert.Equal(1, await page.Locator("main").CountAsync());
            Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        }
    }

    [ChromiumFact]
    public async Task Phone_WithOpenDetail_HasNoSidewaysScroll()
    {
        (IPage page, _) = await browser.Open("zh", width: 360);
        await page.Locator("table.forms tbody a").First.ClickAsync();
        int width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= 360, $"The page is {width} wide.");
    }

    [ChromiumFact]
    public async Task English_Interface_HasNoChineseWords()
    {
        (IPage page, _) = await browser.Open("en");
        string words = await page.EvaluateAsync<string>("() => [...document.querySelectorAll('h1,h2,label,th button,figcaption,nav a,nav a,dt,summary,footer,#count,caption')].map(n => n.textContent).join(' ')");
        Assert.DoesNotContain(words, letter => letter is >= '一' and <= '鿿' and not ('优' or '良' or '中' or '差'));
    }

    [ChromiumFact]
    public async Task InlineScript_PutIntoThePage_IsRefused()
    {
        (IPage page, List<string> complaints) = await browser.Open("zh");
        await page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.broken = 1'; document.body.append(s); }");
        Assert.False(await page.EvaluateAsync<bool>("() => 'broken' in window"));
        Assert.Contains(complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [ChromiumFact]
    public async Task HostileText_InAForm_StaysText()
    {
        const string Name = "</script><script>window.broken=1</script><img src=x onerror=window.broken=1>\"'&\u2028\u202E尾";
        string input = browser.PathOf("hostile-input").Replace(".html", ".md", StringComparison.Ordinal);
        await File.WriteAllTextAsync(input, SmallForm.Markdown.Replace("农村公路养护 ", Name + " ", StringComparison.Ordinal), Encoding.UTF8);
        CommandRun run = CommandRun.Of("report", input, "-o", browser.PathOf("hostile"));
        Assert.Equal(0, run.ExitCode);
        (IPage page, List<string> complaints) = await browser.Open("hostile");
        await page.Locator("table.forms tbody a").First.ClickAsync();
        Assert.Contains("<script>window.broken=1</script>", await page.Locator("table.forms tbody a").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await page.EvaluateAsync<bool>("() => 'broken' in window"));
        Assert.Empty(complaints);
    }

    [ChromiumFact]
    public async Task Print_ToPdf_HasPages()
    {
        (IPage page, _) = await browser.Open("zh");
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { Format = "A4", PrintBackground = true });
        Assert.True(pdf.AsSpan().StartsWith("%PDF"u8));
        Assert.True(pdf.Length > 50_000);
    }
}
