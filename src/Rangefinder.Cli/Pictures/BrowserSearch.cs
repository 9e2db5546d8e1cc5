namespace Rangefinder.Cli.Pictures;

/// <summary>Where a browser that can draw is looked for: Chromium, Chrome or Edge, none of which is brought
/// along.</summary>
/// <param name="SearchPath">The folders of PATH, in order.</param>
/// <param name="WellKnown">Full paths at which the three are installed.</param>
/// <param name="Patience">How long a browser may take to start, and then for each figure.</param>
internal sealed record BrowserSearch(
    IReadOnlyList<string> SearchPath, IReadOnlyList<string> WellKnown, TimeSpan Patience)
{
    private static readonly string[] Names =
    [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "microsoft-edge", "microsoft-edge-stable", "msedge",
    ];

    /// <summary>The places of the system that the program runs on.</summary>
    public static BrowserSearch OnThisMachine() => new(
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        OperatingSystem.IsWindows() ? WindowsPlaces() : OperatingSystem.IsMacOS() ? MacPlaces() : LinuxPlaces,
        TimeSpan.FromMinutes(2));

    /// <summary>The browser to use.</summary>
    /// <param name="named">The file that the user named, or null to look for one.</param>
    /// <exception cref="WorkspaceException">There is none; the message names every place.</exception>
    public string Find(string? named)
    {
        if (named is not null)
        {
            return File.Exists(named)
                ? named
                : throw new WorkspaceException(
                    $"{named}: there is no such file. "
                    + "--browser takes the program of Chromium, Chrome or Edge.");
        }

        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return SearchPath.SelectMany(folder => Names.Select(name => Path.Combine(folder, name + suffix)))
            .Concat(WellKnown)
            .FirstOrDefault(File.Exists)
            ?? throw new WorkspaceException(NotFound());
    }

    private string NotFound() =>
        "Pictures are drawn by a browser, and none was found.\n"
        + $"  Looked for: {string.Join(", ", Names)}\n"
        + $"  in the folders of PATH: {(SearchPath.Count == 0 ? "(none)" : string.Join(", ", SearchPath))}\n"
        + $"  and for: {(WellKnown.Count == 0 ? "(nothing else)" : string.Join(", ", WellKnown))}\n"
        + "  Install Chromium, Chrome or Edge, or name one with --browser PATH.";

    private static readonly string[] LinuxPlaces =
    [
        "/usr/lib/chromium/chromium", "/snap/bin/chromium", "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge", "/var/lib/flatpak/exports/bin/org.chromium.Chromium",
        "/var/lib/flatpak/exports/bin/com.google.Chrome",
    ];

    private static string[] MacPlaces()
    {
        string[] programs =
        [
            "Google Chrome.app/Contents/MacOS/Google Chrome", "Chromium.app/Contents/MacOS/Chromium",
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ];
        string[] folders =
        [
            "/Applications",
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "Applications"),
        ];
        return [.. folders.SelectMany(folder => programs.Select(program => Path.Combine(folder, program)))];
    }

    private static string[] WindowsPlaces()
    {
        string[] programs =
        [
            @"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe",
            @"Microsoft\Edge\Application\msedge.exe",
        ];
        Environment.SpecialFolder[] folders =
        [
            Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86,
            Environment.SpecialFolder.LocalApplicationData,
        ];
        return
        [
            .. folders.Select(Environment.GetFolderPath).Where(folder => folder.Length > 0)
                .SelectMany(folder => programs.Select(program => Path.Combine(folder, program))),
        ];
    }
}
