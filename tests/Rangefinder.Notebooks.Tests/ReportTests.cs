using System.Net;
using System.Text.RegularExpressions;
using Rangefinder.Testing;

namespace Rangefinder.Notebooks.Tests;

/// <summary>What stands in the report on the real corpus.</summary>
[Collection(ReportGroup.Name)]
public sealed partial class ReportTests(ReportFixture report)
{
    private static readonly Lazy<Study> Real = new(() => Study.Open(Repository.PathOf("seeds")));

    [Fact]
    public void Start_NamesEveryNotebookAndHoldsAChart()
    {
        var text = report.Read("index.html");

        Assert.Contains("figure class=\"chart\"", text, StringComparison.Ordinal);
        foreach (var notebook in Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb"))
        {
            Assert.Contains($"notebooks/{Path.GetFileNameWithoutExtension(notebook)}.html", text,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Start_WithItsStylesAndScripts_WeighsLessThan300Kilobytes()
    {
        var weight = new[] { "index.html", "assets/report.css", "assets/report.js", "assets/charts.js" }
            .Sum(file => new FileInfo(Path.Combine(report.Folder, file)).Length);

        Assert.InRange(weight, 1, 300_000);
        Assert.DoesNotContain("search-index.js", report.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_EveryOne_LeadsToItsMarkedPassageAndToItsComparison()
    {
        var claims = report.Read("claims.html");
        foreach (var claim in Real.Value.Claims)
        {
            var passage = $"texts/{claim.Document.Id}.html";
            Assert.Contains($"href=\"{passage}#claim-{claim.Id}\"", claims, StringComparison.Ordinal);
            Assert.Contains($"href=\"quantities/{claim.Quantity.Key}.html#claim-{claim.Id}\"", claims,
                StringComparison.Ordinal);
            var page = report.Read(passage);
            var at = page.IndexOf($"<span id=\"claim-{claim.Id}\"></span>", StringComparison.Ordinal);
            Assert.True(at > 0, claim.Id);
            var marked = WebUtility.HtmlDecode(Tag().Replace(
                Label().Replace(page[at..Math.Min(page.Length, at + 6000)], ""), ""));
            Assert.StartsWith(claim.Exact, marked, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Texts_EveryFigureFound_IsMarkedOrStandsInAClaim()
    {
        foreach (var document in Real.Value.Documents)
        {
            var page = report.Read($"texts/{document.Id}.html");
            var claims = Real.Value.Claims.In(document.Id);
            foreach (var figure in document.Figures)
            {
                var isClaim = claims.Any(c => c.Raw.CodePointStart < figure.CharEnd
                    && figure.CharStart < c.Raw.CodePointEnd);
                Assert.True(
                    isClaim || page.Contains($"id=\"figure-{figure.CharStart}\"", StringComparison.Ordinal),
                    $"{document.Id}: {figure.Text}");
            }
        }
    }

    [Fact]
    public void Quantities_EveryEstimate_HasARowWithAPermalinkAndItsReasonIfOutside()
    {
        foreach (var quantity in Real.Value.Quantities)
        {
            var page = report.Read($"quantities/{quantity.Key}.html");
            var range = Real.Value.Range(quantity.Key);
            foreach (var row in range.Rows)
            {
                Assert.Contains($"<tr id=\"estimate-{row.Id}\"", page, StringComparison.Ordinal);
                Assert.Contains($"href=\"#estimate-{row.Id}\"", page, StringComparison.Ordinal);
            }

            foreach (var row in range.Outside)
            {
                Assert.Contains("<td>no: " + WebUtility.HtmlEncode(row.Reason), page,
                    StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Bibliography_EveryWork_NamesTheEstimatesTakenFromItAndLiesBesideAsBibTexAndCsl()
    {
        var page = report.Read("bibliography.html");
        foreach (var estimate in Real.Value.Estimates)
        {
            Assert.Contains($"#estimate-{estimate.Id}\"", page, StringComparison.Ordinal);
        }

        var bibliography = report.Read("bibliography.bib");
        var csl = System.Text.Json.Nodes.JsonNode.Parse(report.Read("bibliography.csl.json"))!.AsArray();
        Assert.Equal(Real.Value.Sources.Select(s => s.Id), csl.Select(item => (string)item!["id"]!));
        Assert.All(Real.Value.Sources, s => Assert.Contains($"{{{s.Id},\n", bibliography,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Summary_OnStandardOutput_HasARowPerNotebook()
    {
        foreach (var notebook in Directory.GetFiles(Repository.PathOf("notebooks"), "*.ipynb"))
        {
            Assert.Contains(Path.GetFileNameWithoutExtension(notebook), report.Text,
                StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // The labels that stand behind marked words are no words of the text.
    [GeneratedRegex("<a class=\"relation .*?</a>")]
    private static partial Regex Label();
}
