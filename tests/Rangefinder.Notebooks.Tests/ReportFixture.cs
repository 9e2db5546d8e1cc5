using System.Diagnostics;
using Microsoft.Playwright;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Notebooks.Tests;

/// <summary>The report on the real corpus, made once by the command line as a process, and a browser to open
/// it with.</summary>
public sealed class ReportFixture : IAsyncLifetime
{
    /// <summary>Host under which the report's folder is served to pages that are not opened from the file
    /// system.</summary>
    private const string Host = "http://report.test/";

    // A machine that runs all tests at once may take half a minute to load plotly.js.
    private const int PatienceInMilliseconds = 180_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>One page of each kind, and of each kind of quantity: with many studies, of dates, without a
    /// claim, without a study.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "index.html", "claims.html", "quantities.html", "texts.html", "notebooks.html", "bibliography.html",
        "methods.html", "search.html?q=executions", "texts/003-d01.html",
            "notebooks/90-extend-it-yourself.html",
        "quantities/executions-1937-1938.html", "quantities/date-stalin-birth.html",
        "quantities/date-hands-off-russia.html",
    ];

    /// <summary>The folder that holds <c>index.html</c>.</summary>
    public string Folder => Path.Combine(Output, "report");

    /// <summary>Every page, by its place in the folder, with forward slashes.</summary>
    public IReadOnlyList<string> Pages => [.. Directory.GetFiles(Folder, "*.html",
        SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Where the run put everything.</summary>
    public string Output { get; } = Repository.NewScratchFolder();

    /// <summary>What the run printed.</summary>
    public string Text { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { CommandLineProcess.Assembly, "run", "--out", Output },
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (exit, text) = CommandLineProcess.Run(start);
        Text = text;
        Assert.True(exit == 0, text);
        if (BrowserLocator.Chromium is { } chromium)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = chromium,
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking",
                    "--disable-component-update", "--disable-sync",
                ],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(Output, recursive: true);
    }

    /// <summary>The markup of a page.</summary>
    public string Read(string page) => File.ReadAllText(Path.Combine(Folder, page));

    /// <summary>Opens a page from the file system.</summary>
    /// <param name="page">Its place in the folder, perhaps with a query or a fragment.</param>
    /// <param name="dark">Whether the reader asks for dark pages.</param>
    public async Task<OpenedPage> OpenAsync(string page, bool dark = false)
    {
        var at = page.IndexOfAny(['?', '#']);
        var file = new Uri(Path.Combine(Folder, at < 0 ? page : page[..at])).AbsoluteUri;
        return await OpenedPage.GoAsync(await NewPageAsync(dark), file + (at < 0 ? "" : page[at..]),
            "file:///");
    }

    /// <summary>Opens a page as a static host would serve it.</summary>
    public async Task<OpenedPage> OpenFromHostAsync(string page)
    {
        var opened = await NewPageAsync(dark: false);
        await opened.RouteAsync(Host + "**", route => route.FulfillAsync(
            new() { Path = Path.Combine(Folder, new Uri(route.Request.Url).AbsolutePath[1..]) }));
        return await OpenedPage.GoAsync(opened, Host + page, Host);
    }

    private async Task<IPage> NewPageAsync(bool dark)
    {
        var browser = _browser ?? throw new InvalidOperationException("no Chromium found");
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = 1200, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        page.SetDefaultTimeout(PatienceInMilliseconds);
        return page;
    }
}

/// <summary>The tests that look at the same report.</summary>
[CollectionDefinition(Name)]
public sealed class ReportGroup : ICollectionFixture<ReportFixture>
{
    public const string Name = "report";
}
