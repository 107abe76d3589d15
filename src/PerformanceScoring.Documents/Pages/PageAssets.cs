using System.Security.Cryptography;
using System.Text;

namespace PerformanceScoring.Documents.Pages;

/// <summary>The style and scripts that every page carries, and the hashes by which its policy knows them.</summary>
internal static class PageAssets
{
    // ECharts 6.1.0, Apache License 2.0 (echarts.LICENSE.txt, echarts.NOTICE.txt); dist/echarts.common.min.js, unchanged.
    private static readonly Lazy<string> Charts = new(() => Read("echarts.common.min.js"));

    private static readonly Lazy<string> Page = new(() =>
        string.Concat("'use strict';\n", Read("base.js"), Read("charts.js"), Read("table.js"), Read("details.js"), Read("page.js")));

    private static readonly Lazy<string> Sheet = new(() => Read("report.css"));

    /// <summary>The style sheet.</summary>
    public static string Style => Sheet.Value;

    /// <summary>The scripts in the order in which they run.</summary>
    public static IReadOnlyList<string> Scripts => [Charts.Value, Page.Value];

    /// <summary>What the page may do: run these scripts, use this style, show images of its own; nothing is fetched from anywhere.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; script-src {string.Join(' ', Scripts.Select(HashOf))}; style-src {HashOf(Style)}; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>What a page without scripts may do: use the style, show images of its own.</summary>
    public static string PolicyWithoutScripts { get; } = $"default-src 'none'; style-src {HashOf(Style)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"{typeof(PageAssets).Namespace}.Assets.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        // A browser reads every line end as one line feed before it takes the hash.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
