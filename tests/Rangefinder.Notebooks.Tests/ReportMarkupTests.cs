using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rangefinder.Testing;
using Rangefinder.Tests.Exports;

namespace Rangefinder.Notebooks.Tests;

/// <summary>What every page of the report keeps to, read without a browser.</summary>
[Collection(ReportGroup.Name)]
public sealed class ReportMarkupTests(ReportFixture report)
{
    [Fact]
    public void Pages_ReadStrictly_AreWellFormedWithOneTitleAndUniqueIds()
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        foreach (var name in report.Pages)
        {
            var page = parser.ParseDocument(report.Read(name));
            var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();

            Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal)
                .Count(), $"{name}: an id stands twice");
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            var ranks = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
            Assert.True(ranks.Zip(ranks.Skip(1))
                .All(pair => pair.Second <= pair.First + 1), $"{name}: a heading skips a rank");
        }
    }

    [Fact]
    public void Links_WithinTheReport_LeadToAFileAndAFragmentThatAreThere()
    {
        var parser = new HtmlParser();
        var pages = report.Pages.ToDictionary(name => name, name => parser.ParseDocument(report.Read(name)));
        var ids = pages.ToDictionary(
            page => page.Key,
            page => page.Value.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal));
        var targets = pages.SelectMany(page => AddressesOf(page.Value)
            .Select(address => (From: page.Key, Address: address)));
        foreach (var (from, address) in targets.Concat(Searched()))
        {
            var parts = address.Split('#', 2);
            var target = parts[0].Length == 0 ? from
                : new Uri(new Uri("http://r/" + from), parts[0]).AbsolutePath[1..];
            Assert.True(File.Exists(Path.Combine(report.Folder, target)), $"{from} links to {address}");
            Assert.True(parts.Length == 1 || ids[target].Contains(parts[1]), $"{from} links to {address}");
        }
    }

    [Fact]
    public void Pages_EachOne_AllowsOnlyItsOwnScriptsAndHasNoneInside()
    {
        foreach (var name in report.Pages)
        {
            var page = new HtmlParser().ParseDocument(report.Read(name));
            var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";

            Assert.StartsWith("default-src 'none'; script-src 'self' file:; ", policy,
                StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
            Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
                script.HasAttribute("src")
                    || script.GetAttribute("type") is "application/json" or "application/ld+json", name));
            Assert.DoesNotContain(
                page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on",
                    StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Claims_EveryOne_HasAClaimReviewThatFitsTheSchemaBesideItsComparison()
    {
        var schema = File.ReadAllText(Repository.PathOf("tests", "Rangefinder.Tests", "Exports", "Schemas",
            "claim-review.json"));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in report.Pages.Where(p => p.StartsWith("quantities/", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(report.Read(name));
            foreach (var script in page.QuerySelectorAll("article.claim script[type='application/ld+json']"))
            {
                SchemaAssert.FitsText(schema, script.TextContent);
                var url = (string)JsonNode.Parse(script.TextContent)!["@graph"]![0]!["url"]!;
                Assert.Equal("#" + script.ParentElement!.Id, url);
                found.Add(url["#claim-".Length..]);
            }
        }

        Assert.Equal(Study.Open(Repository.PathOf("seeds")).Claims.Select(c => c.Id).Order(), found.Order());
    }

    [Fact]
    public void Charts_EachOne_HasAltTextAndATextThatStandsInForIt()
    {
        foreach (var name in report.Pages)
        {
            var page = new HtmlParser().ParseDocument(report.Read(name));
            foreach (var chart in page.QuerySelectorAll("figure.chart"))
            {
                Assert.True(chart.QuerySelector(".plot")!.GetAttribute("aria-label")!.Length > 20, name);
                Assert.NotNull(chart.QuerySelector("details[open] table, details[open] pre"));
            }
        }
    }

    private static IEnumerable<string> AddressesOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("[href], [src], [action]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!)
            .Where(address => !address.Contains("://", StringComparison.Ordinal)
            && !address.StartsWith("data:", StringComparison.Ordinal));

    private IEnumerable<(string From, string Address)> Searched()
    {
        var script = report.Read("assets/search-index.js");
        var list = JsonNode.Parse(script[script.IndexOf('[',
            StringComparison.Ordinal)..script.LastIndexOf(';')])!.AsArray();
        return list.Select(row => ("search.html", (string)row![1]!));
    }
}
