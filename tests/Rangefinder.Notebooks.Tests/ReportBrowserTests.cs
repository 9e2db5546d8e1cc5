using Microsoft.Playwright;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Notebooks.Tests;

/// <summary>The report as a reader's browser shows it.</summary>
[Collection(ReportGroup.Name)]
public sealed class ReportBrowserTests(ReportFixture report)
{
    // Of long lists the first entries stand for all: they are made by the same code.
    private const string Axe = """
        async () => {
          document.querySelectorAll('tbody tr:nth-child(n+25), .works > li:nth-child(n+10), .passage:nth-child(n+60)')
            .forEach(entry => entry.remove());
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: {
            type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
          return found.violations.flatMap(v => v.nodes.slice(0, 3).map(n => `${v.id}: ${n.target} ${n.failureSummary}`));
        }
        """;

    // What makes the page scroll sideways: nothing, or the outermost elements that reach beyond its right edge.
    private const string TooWide = """
        () => {
          const edge = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= edge) return [];
          return [...document.querySelectorAll('body *')]
            .filter(e => e.getBoundingClientRect().right > edge).slice(0, 4)
            .map(e => `${e.tagName} ${e.className} ${e.textContent.slice(0, 40)}`);
        }
        """;

    private IEnumerable<string> KindsAndNotebooks => ReportFixture.Kinds
        .Concat(report.Pages.Where(p => p.StartsWith("notebooks/", StringComparison.Ordinal))).Distinct();

    [AxeFact]
    public async Task Pages_EachKindInBothThemes_HaveNoViolationThatAxeFinds()
    {
        var axe = await File.ReadAllTextAsync(AxeFactAttribute.ScriptPath);
        foreach (var name in ReportFixture.Kinds)
        {
            await using var opened = await report.OpenAsync(name);
            await opened.Page.EvaluateAsync(axe);
            foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = theme });
                var violations = (await opened.Page.EvaluateAsync<string[]>(Axe))!;
                Assert.True(violations.Length == 0, $"{name}, {theme}:\n{string.Join("\n", violations)}");
            }
        }
    }

    [BrowserFact]
    public async Task Pages_FromTheFileSystem_DrawEveryChartAndFitANarrowWindowWithoutAnErrorOrARequestOutside()
    {
        var problems = new List<string>();
        foreach (var name in KindsAndNotebooks)
        {
            await using var opened = await report.OpenAsync(name);
            var charts = await opened.Page.Locator("figure.chart").CountAsync();
            var drawn = await opened.Page.Locator("figure.chart .plot:has(svg.main-svg)").CountAsync();
            await opened.Page.SetViewportSizeAsync(380, 800);
            problems.AddRange(opened.Problems.Select(problem => $"{name}: {problem}"));
            problems.AddRange((await opened.Page.EvaluateAsync<string[]>(TooWide))!.Select(e => $"{name}: {e} is too wide"));
            if (drawn != charts)
            {
                problems.Add($"{name}: {drawn} of {charts} charts are drawn");
            }
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [BrowserFact]
    public async Task Pages_FromAStaticHost_DrawEveryChartWithoutAnErrorOrARequestOutside()
    {
        foreach (var name in (string[])["index.html", "search.html?q=war", "texts/003-d01.html"])
        {
            await using var opened = await report.OpenFromHostAsync(name);
            Assert.True(opened.Problems.Count == 0, $"{name}: {string.Join('\n', opened.Problems)}");
        }
    }

    [BrowserFact]
    public async Task Charts_WhereTheReaderChangesTheTheme_TakeItsColours()
    {
        await using var opened = await report.OpenAsync("quantities/executions-1937-1938.html");
        const string Fill = "() => getComputedStyle(document.querySelector('.plot svg text')).fill";
        var light = await opened.Page.EvaluateAsync<string>(Fill);
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await opened.Page.WaitForFunctionAsync($"light => ({Fill})() !== light", light);
        Assert.Empty(opened.Problems);
    }

    [BrowserFact]
    public async Task Printing_APageInTheDark_IsBlackOnWhiteWithoutNavigation()
    {
        await using var opened = await report.OpenAsync("texts/003-d01.html", dark: true);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var colours = await opened.Page.EvaluateAsync<string[]>(
            "() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]");
        Assert.Equal(["rgb(0, 0, 0)", "rgb(255, 255, 255)"], colours);
        Assert.False(await opened.Page.Locator("header").IsVisibleAsync());
        Assert.True(await opened.Page.Locator(".relation").First.IsVisibleAsync());
    }

    [BrowserTheory]
    [InlineData("almost 680,000", "Claim")]
    [InlineData("harvest sorrow famine", "Source")]
    [InlineData("siege of leningrad", "Quantity")]
    public async Task Search_WordsOfAThing_FindsItWithALinkThatLeadsThere(string words, string kind)
    {
        await using var opened = await report.OpenAsync("search.html?q=" + Uri.EscapeDataString(words));
        var hit = opened.Page.Locator("#results li")
            .Filter(new() { Has = opened.Page.Locator($".kind:text-is('{kind}')") }).First;

        await hit.Locator("a").ClickAsync();

        await opened.Page.WaitForURLAsync(
            url => !url.Contains("search.html", StringComparison.Ordinal),
                new() { WaitUntil = WaitUntilState.Commit });
        Assert.Empty(opened.Problems);
    }

    [BrowserFact]
    public async Task Search_AnyAccentOrCase_FindsTheSameAndNothingSaysSo()
    {
        await using var opened = await report.OpenAsync("search.html");
        var box = opened.Page.Locator("#search");
        await box.FillAsync("CONQUEST");
        var upper = await opened.Page.Locator("#found").TextContentAsync();
        await box.FillAsync("cónquest");
        Assert.Equal(upper, await opened.Page.Locator("#found").TextContentAsync());
        await box.FillAsync("zzzz");
        Assert.Contains("Nothing found", await opened.Page.Locator("#found")
            .TextContentAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Sorting_AColumnOfFigures_GoesByTheNumberBehindIt()
    {
        await using var opened = await report.OpenAsync("quantities.html");
        await opened.Page.Locator("#claimed + div th button", new() { HasTextString = "range" }).ClickAsync();
        var numbers = await opened.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('#claimed + div td[data-sort]')].map(c => Number(c.dataset.sort))");
        Assert.True(numbers!.Length > 100);
        Assert.Equal(numbers.Order(), numbers);
    }
}
