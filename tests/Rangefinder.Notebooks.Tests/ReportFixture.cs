using System.Diagnostics;
using Microsoft.Playwright;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Notebooks.Tests;

/// <summary>The report on the real corpus, made once by the command line as a process, and a browser to open it with.</summary>
public sealed class ReportFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder that holds <c>index.html</c>.</summary>
    public string Folder => Path.Combine(Output, "report");

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
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--allow-file-access-from-files",
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

    /// <summary>The address of a page of the report.</summary>
    public string AddressOf(string page) => new Uri(Path.Combine(Folder, page.Split('#')[0])).AbsoluteUri
        + (page.Contains('#', StringComparison.Ordinal) ? "#" + page.Split('#')[1] : "");

    /// <summary>Opens a page and collects what it writes to the console as an error.</summary>
    public async Task<(IPage Page, List<string> Errors)> OpenAsync(string page)
    {
        var browser = _browser ?? throw new InvalidOperationException("no Chromium found");
        var opened = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
        var errors = new List<string>();
        opened.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                errors.Add(message.Text);
            }
        };
        opened.PageError += (_, error) => errors.Add(error);
        await opened.GotoAsync(AddressOf(page));
        return (opened, errors);
    }
}
