using Microsoft.Playwright;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Notebooks.Tests;

/// <summary>A walk through the report with the keyboard alone.</summary>
[Collection(ReportGroup.Name)]
public sealed class ReportKeyboardTests(ReportFixture report)
{
    [BrowserFact]
    public async Task AnyPage_ByKeyboard_SkipsToTheContentOrWalksNavigationAndSearch()
    {
        await using var opened = await report.OpenAsync("texts.html");
        var page = opened.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.True(await IsFocusedAsync(page, "a.skip"));
        Assert.True((await page.Locator("a.skip").BoundingBoxAsync())!.Y >= 0);
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await IsFocusedAsync(page, "main"));

        await page.ReloadAsync();
        await TabToAsync(page, "header nav li:first-child a");
        Assert.NotEqual("none",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        await TabToAsync(page, "header input[type=search]");
        await page.Keyboard.TypeAsync("conquest harvest sorrow");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#results li").First.WaitForAsync();
        Assert.Contains("search.html?q=conquest", page.Url, StringComparison.Ordinal);
        await TabToAsync(page, "#results li:first-child a");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main li:target").WaitForAsync();
        Assert.Empty(opened.Problems);
    }

    [BrowserFact]
    public async Task Quantity_ByKeyboard_OpensDetailsSortsAndGivesAPermalink()
    {
        await using var opened = await report.OpenAsync("quantities/executions-1937-1938.html");
        var page = opened.Page;

        await TabToAsync(page, "figure.chart summary");
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("figure.chart details").EvaluateAsync<bool>("d => d.open"));

        await TabToAsync(page, "article.claim .permalink");
        await page.Keyboard.PressAsync("Enter");
        var target = await page.EvaluateAsync<string>("() => document.querySelector('article:target').id");
        Assert.EndsWith("#" + target, page.Url, StringComparison.Ordinal);
        Assert.Equal("solid", await page.Locator("article:target")
            .EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));

        await TabToAsync(page, "h2#estimates + div th:first-child button");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await SortAsync(page));
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("descending", await SortAsync(page));
    }

    [BrowserFact]
    public async Task Text_ByKeyboard_ShowsHowAFigureWasReadAndEscapeTakesItAway()
    {
        await using var opened = await report.OpenAsync("texts/003-d01.html");
        var page = opened.Page;

        await TabToAsync(page, "a.figure");
        Assert.StartsWith("Read as", await page.Locator("#note")
            .TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("#note").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("#note").IsVisibleAsync());

        await TabToAsync(page, "a.relation");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("article.claim:target").WaitForAsync();
        Assert.Contains("/quantities/", page.Url, StringComparison.Ordinal);
    }

    private static async Task<string?> SortAsync(IPage page) =>
        await page.Locator("h2#estimates + div th").First.GetAttributeAsync("aria-sort");

    private static async Task<bool> IsFocusedAsync(IPage page, string selector) =>
        await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await IsFocusedAsync(page, selector))
            {
                return;
            }
        }

        Assert.Fail($"the keyboard does not reach {selector}");
    }
}
