using System.CommandLine;

namespace Rangefinder.Cli.Commands;

/// <summary>What draws pictures: the browser and plotly.js.</summary>
internal static class BrowserOptions
{
    public static Option<string?> Browser() => new("--browser")
    {
        Description = "The program of Chromium, Chrome or Edge that draws (else the first that is found).",
        HelpName = "PATH",
    };

    public static Option<string?> Plotly(string what) => new("--plotly")
    {
        Description = $"A plotly.min.js {what} (else .artifacts/plotly/, else a pinned CDN address).",
        HelpName = "FILE",
    };
}
