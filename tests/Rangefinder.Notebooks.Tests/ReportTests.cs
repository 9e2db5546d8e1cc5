using System.Text.RegularExpressions;
using Rangefinder.Testing;
using Rangefinder.Testing.Browser;

namespace Rangefinder.Notebooks.Tests;

public partial class ReportTests(ReportFixture report) : IClassFixture<ReportFixture>
{
    private const string Drawn = "figure.chart[data-drawn=yes] svg.main-svg";

    private IEnumerable<string> Pages => Directory.GetFiles(report.Folder, "*.html", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(report.Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    [BrowserFact]
    public async Task Pages_InABrowser_DrawEveryChartWithoutAnError()
    {
        foreach (var name in Pages)
        {
            var (page, errors) = await report.OpenAsync(name);
            var charts = await page.Locator("figure.chart").CountAsync();
            for (var i = 0; i < charts; i++)
            {
                await page.Locator("figure.chart").Nth(i).Locator("svg.main-svg").First.WaitForAsync();
            }

            Assert.Equal(charts, await page.Locator("figure.chart[data-drawn=yes]").CountAsync());
            Assert.Empty(await page.Locator($"{Drawn}:empty").AllAsync());
            Assert.True(errors.Count == 0, $"{name}: {string.Join('\n', errors)}");
            await page.CloseAsync();
        }
    }

    [Fact]
    public void Start_NamesEveryNotebookAndHoldsAChart()
    {
        var text = File.ReadAllText(Path.Combine(report.Folder, "index.html"));

        Assert.Contains("figure class=\"chart\"", text, StringComparison.Ordinal);
        foreach (var notebook in Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb"))
        {
            Assert.Contains($"notebooks/{Path.GetFileNameWithoutExtension(notebook)}.html", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Claims_EveryOne_LeadsToItsMarkedPassage()
    {
        var study = Study.Open(Repository.PathOf("seeds"));
        var claims = File.ReadAllText(Path.Combine(report.Folder, "claims.html"));
        foreach (var claim in study.Claims)
        {
            var address = $"texts/{claim.Document.Id}.html#claim-{claim.Id}";
            Assert.Contains($"href=\"{address}\"", claims, StringComparison.Ordinal);
            var page = File.ReadAllText(Path.Combine(report.Folder, address.Split('#')[0]));
            var at = page.IndexOf($"<span id=\"claim-{claim.Id}\"></span>", StringComparison.Ordinal);
            Assert.True(at > 0, address);
            var marked = System.Net.WebUtility.HtmlDecode(Tag().Replace(page[at..Math.Min(page.Length, at + 6000)], ""));
            Assert.StartsWith(claim.Exact, marked, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Links_WithinTheReport_LeadSomewhere()
    {
        foreach (var name in Pages)
        {
            var folder = Path.GetDirectoryName(Path.Combine(report.Folder, name))!;
            foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(report.Folder, name))))
            {
                var address = System.Net.WebUtility.HtmlDecode(link.Groups["address"].Value);
                if (address.Contains("://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal))
                {
                    continue;
                }

                var parts = address.Split('#', 2);
                var target = parts[0].Length == 0 ? Path.Combine(report.Folder, name) : Path.GetFullPath(parts[0], folder);
                Assert.True(File.Exists(target), $"{name} links to {address}");
                if (parts.Length == 2)
                {
                    Assert.Contains($"id=\"{parts[1]}\"", File.ReadAllText(target), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Summary_OnStandardOutput_HasARowPerNotebook()
    {
        foreach (var notebook in Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb"))
        {
            Assert.Contains(Path.GetFileNameWithoutExtension(notebook), report.Text, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("(href|src)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Link();
}
