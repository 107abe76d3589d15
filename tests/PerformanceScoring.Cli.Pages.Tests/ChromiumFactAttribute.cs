namespace PerformanceScoring.Cli.Pages;

/// <summary>A test that looks at a page in Chromium; skipped, visibly, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Where Chromium is expected.</summary>
    public const string Chromium = "/usr/bin/chromium";

    public ChromiumFactAttribute()
    {
        if (!File.Exists(Chromium))
        {
            Skip = $"There is no Chromium at {Chromium}.";
        }
    }
}
