using Microsoft.Playwright;

namespace Rangefinder.Notebooks.Tests;

/// <summary>A page in the browser, and what went wrong on it.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _problems = [];

    private OpenedPage(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the console (a broken content policy is one), uncaught errors, dialogs, and
    /// requests that left the report.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Goes to an address and waits until every chart is drawn.</summary>
    public static async Task<OpenedPage> GoAsync(IPage page, string address, string home)
    {
        var opened = new OpenedPage(page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                opened._problems.Add(message.Text);
            }
        };
        page.PageError += (_, error) => opened._problems.Add(error);
        page.Dialog += (_, dialog) =>
        {
            opened._problems.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal) && !request.Url.StartsWith("data:",
                StringComparison.Ordinal))
            {
                opened._problems.Add("request: " + request.Url);
            }
        };
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('figure.chart')].every(c => c.dataset.drawn === 'yes')");
        return opened;
    }

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
