namespace Rangefinder.Testing.Browser;

/// <summary>Finds what tests in a browser need: an installed Chromium and the local copy of
/// plotly.js.</summary>
public static class BrowserLocator
{
    /// <summary>Set to 1, a missing browser fails the tests that need one; otherwise they are
    /// skipped.</summary>
    public const string RequireVariable = "RANGEFINDER_REQUIRE_BROWSER";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] WellKnown =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Path of a Chromium or Chrome, or null where there is none.</summary>
    public static string? Chromium { get; } = Find();

    /// <summary>Path of plotly.js under the repository, put there by <c>.ci/fetch-plotly</c>; may not
    /// exist.</summary>
    public static string Plotly => Path.Combine(Repository.Root, ".artifacts", "plotly", "plotly.min.js");

    /// <summary>True where a missing browser must fail.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable(RequireVariable) == "1";

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix)))
            .Concat(WellKnown)
            .FirstOrDefault(File.Exists);
    }
}
