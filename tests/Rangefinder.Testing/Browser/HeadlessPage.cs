using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Rangefinder.Testing.Browser;

/// <summary>Opens a local HTML page in headless Chromium, each time with a new, empty profile and no
/// network.</summary>
public static partial class HeadlessPage
{
    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--hide-scrollbars",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage", "--allow-file-access-from-files", "--virtual-time-budget=20000",
    ];

    /// <summary>The document after its scripts have run, as HTML.</summary>
    /// <param name="page">Path of an HTML file.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="height">Height of the window in CSS pixels.</param>
    /// <exception cref="InvalidOperationException">There is no browser, or it failed or hung.</exception>
    public static string DumpDom(string page, int width = 1000, int height = 800) =>
        Run(page, $"--window-size={width},{height}", "--dump-dom");

    /// <summary>Writes a PNG of the window.</summary>
    /// <param name="page">Path of an HTML file.</param>
    /// <param name="png">Path of the picture to write.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    /// <param name="height">Height of the window in CSS pixels.</param>
    /// <exception cref="InvalidOperationException">There is no browser, or it failed or hung.</exception>
    public static void Screenshot(string page, string png, int width, int height) =>
        Run(page, $"--window-size={width},{height}", $"--screenshot={png}");

    /// <summary>The text inside the first element with an id, as the browser shows it.</summary>
    /// <param name="dom">A document from <see cref="DumpDom"/>.</param>
    /// <param name="id">The id; its element must hold text only.</param>
    /// <exception cref="InvalidOperationException">There is no such element.</exception>
    public static string TextOf(string dom, string id)
    {
        foreach (var element in ElementWithId().EnumerateMatches(dom))
        {
            var match = ElementWithId().Match(dom, element.Index, element.Length);
            if (match.Groups["id"].Value == id)
            {
                return WebUtility.HtmlDecode(match.Groups["text"].Value);
            }
        }
        throw new InvalidOperationException(
            $"The page has no element '{id}'. It began:\n{dom[..Math.Min(400, dom.Length)]}");
    }

    private static string Run(string page, params string[] arguments)
    {
        var browser = BrowserLocator.Chromium ?? throw new InvalidOperationException(
            "no Chromium found on PATH; install it, or unset " + BrowserLocator.RequireVariable);
        var profile = Directory.CreateTempSubdirectory("rangefinder-browser-");
        try
        {
            var start = new ProcessStartInfo(browser)
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            foreach (var argument in Quiet.Concat(arguments).Append($"--user-data-dir={profile.FullName}"))
            {
                start.ArgumentList.Add(argument);
            }
            start.ArgumentList.Add(new Uri(Path.GetFullPath(page)).AbsoluteUri);
            return Output(start);
        }
        finally
        {
            Remove(profile);
        }
    }

    private static string Output(ProcessStartInfo start)
    {
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException("Chromium did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(300)))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException("Chromium did not end within 300 seconds.");
        }
        return process.ExitCode == 0
            ? output.GetAwaiter().GetResult()
            : throw new InvalidOperationException(
                $"Chromium ended with {process.ExitCode}:\n{errors.GetAwaiter().GetResult()}");
    }

    private static void Remove(DirectoryInfo profile)
    {
        // A child process of the browser may still be writing its last file.
        for (var attempt = 0; attempt < 5 && profile.Exists; attempt++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                Thread.Sleep(200);
                profile.Refresh();
            }
        }
    }

    [GeneratedRegex("<(?<tag>\\w+)[^>]*? id=\"(?<id>[^\"]+)\"[^>]*>(?<text>[^<]*)</\\k<tag>>")]
    private static partial Regex ElementWithId();
}
