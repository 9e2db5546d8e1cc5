using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Rangefinder.Cli.Rendering.Report;

namespace Rangefinder.Cli.Tests;

/// <summary>A corpus, reference data and a notebook that try to smuggle scripts into the report, break out of
/// attributes and data blocks, or turn the direction of writing.</summary>
public sealed class HostileReportTests : IDisposable
{
    private const string Script = "<script>alert('x')</script>";
    private const string Image = "<img src=x onerror=\"alert(1)\">";

    // An entity that must not be read as one, an override of the direction of writing, and a space without
    // width.
    private const string Sly = "&lt;b&gt; &#60;script&#62; \u202Egnp.exe\u202C in\u200Bvisible ]]> --> </style>";

    private readonly TemporaryWorkspace _workspace = new();

    public HostileReportTests()
    {
        const string Text = "The flood of 1903 killed " + Script + " over 5 thousand people & \"more\" "
            + Image
            + " in 1904 " + Sly + ".\n";
        _workspace.Write("seeds/corpus/evil.txt", Text);
        foreach (var file in Directory.GetFiles(_workspace.PathOf("seeds/corpus"), "0*.txt"))
        {
            File.Delete(file);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        _workspace.Write("seeds/corpus/corpus.json", JsonSerializer.Serialize(new
        {
            files = new[]
            {
                new
                {
                    file = "evil.txt",
                    sha256 = hash,
                    printed_in = (string?)null,
                    documents = new[]
                    {
                        new
                        {
                            id = "evil",
                            lines = new[] { 1, 1 },
                            title = Script,
                            author = Image,
                            date = (string?)null,
                            genre = "article",
                            published_in = "</title>" + Script,
                            note = (string?)null,
                        },
                    },
                    remainders = Array.Empty<string>(),
                },
            },
        }));
        _workspace.Write("seeds/reference/quantities.csv", Csv(
            ["key", "title", "measure", "unit", "counts", "place", "period_start", "period_end"],
            ["dead", Script, "deaths", "persons", Image, "</script>" + Script + Sly, "1903", "1903"]));
        _workspace.Write("seeds/reference/estimates.csv", Csv(
            [
                "id", "quantity", "scope", "low", "central", "high", "bound", "source", "locator", "kind",
                    "basis", "verification",
                "via", "seen_at", "derived", "depends_on", "note",
            ],
            ["e1", "dead", Script, "3000", "4000", "6000", "interval", "abel", Script, "study", "archival",
                "primary", "", Image, "", "", Image]));
        _workspace.Write("seeds/reference/sources.json", JsonSerializer.Serialize(new[]
        {
            new { id = "abel", type = "book", title = Script + Sly, author = new[] { new { family = Image,
                given = Script } } },
        }));
        _workspace.Write("seeds/reference/claims.csv", Csv(
            [
                "id", "document", "exact", "prefix", "suffix", "quantity", "low", "high", "unit", "modifier",
                    "attribution", "speaker",
                "comparable", "why",
            ],
            ["c1", "evil", Script + " over 5 thousand people", "", "", "dead", "5000", "", "persons",
                "more-than", "attributed", Image, "partly", Script]));
        foreach (var table in (string[])["excluded", "contradictions", "arithmetic"])
        {
            File.Delete(_workspace.PathOf($"seeds/reference/{table}.csv"));
        }

        _workspace.Write("seeds/reference/series.csv", Csv(
            ["series", "quantity", "source", "year", "value", "unit", "base", "verification", "seen_at",
                "note"]));
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Run_HostileCorpus_PutsNoMarkupOfItIntoThePages()
    {
        _workspace.Notebook(
            "evil.ipynb",
            "using Rangefinder;\nvar study = Study.Open(\"../seeds\");",
            "study.CompareAll().ToReasons()",
            "study.Claims",
            "Chart.Forest(study.Range(\"dead\"), study.Compare(\"dead\"))",
            "Console.WriteLine(study.Documents[0].Title)");

        var result = await _workspace.RunAsync("run");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        foreach (var (name, html) in Pages())
        {
            AssertHarmless(name, html);
        }
    }

    [Fact]
    public async Task Run_HostileCorpus_MakesPagesOfEveryKindAndShowsItsWordsAsWritten()
    {
        _workspace.Notebook("evil.ipynb", "using Rangefinder;\nvar study = Study.Open(\"../seeds\");",
            "study.Claims");

        await _workspace.RunAsync("run");

        string[] kinds =
        [
            "index.html", "claims.html", "quantities.html", "quantities/dead.html", "texts.html",
                "texts/evil.html",
            "notebooks.html", "notebooks/evil.html", "bibliography.html", "methods.html", "search.html",
        ];
        Assert.Equal(kinds.Order(StringComparer.Ordinal), Pages().Select(p => p.Name)
            .Order(StringComparer.Ordinal));
        var text = new HtmlParser().ParseDocument(_workspace.Read(".artifacts/report/texts/evil.html"))
            .QuerySelector(".text")!;
        Assert.Contains(Script + " over 5 thousand people", text.TextContent, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt; &#60;script&#62; gnp.exe invisible", text.TextContent,
            StringComparison.Ordinal);
        var works = new HtmlParser().ParseDocument(_workspace.Read(".artifacts/report/bibliography.html"))
            .QuerySelector("main")!;
        Assert.Contains("&lt;b&gt; &#60;script&#62; [U+202E]gnp.exe[U+202C] in[U+200B]visible",
            works.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_HostileCorpus_LeavesNoUnseenCharacterAndNoWayOutOfAScript()
    {
        _workspace.Notebook("evil.ipynb", "using Rangefinder;\nvar study = Study.Open(\"../seeds\");",
            "study.Claims");

        await _workspace.RunAsync("run");

        var index = _workspace.Read(".artifacts/report/assets/search-index.js");
        Assert.DoesNotContain("<", index, StringComparison.Ordinal);
        Assert.Contains("[U\\u002B202E]", index, StringComparison.Ordinal);
        foreach (var (name, html) in Pages())
        {
            Assert.False(html.AsSpan().ContainsAny("\u202E\u202C\u200B"), name);
        }
    }

    [Theory]
    [InlineData("../../dead", "~002e.~002f..~002fdead")]
    [InlineData(".hidden", "~002ehidden")]
    [InlineData("a b\"><x", "a~0020b~0022~003e~003cx")]
    [InlineData("003-d02_v1.2", "003-d02_v1.2")]
    public void Name_AnyKey_IsOneHarmlessNameOfAFileAndOfAFragment(string key, string name) =>
        Assert.Equal(name, Links.Name(key));

    [Fact]
    public async Task Run_Twice_WritesTheSameBytes()
    {
        _workspace.Notebook("evil.ipynb", "using Rangefinder;\nvar study = Study.Open(\"../seeds\");",
            "study.Claims");

        await _workspace.RunAsync("run", "--out", "a");
        await _workspace.RunAsync("run", "--out", "b");

        var files = Directory.GetFiles(_workspace.PathOf("a/report"), "*", SearchOption.AllDirectories);
        Assert.All(files, file => Assert.Equal(
            File.ReadAllBytes(file),
            File.ReadAllBytes(file.Replace(_workspace.PathOf("a/report"), _workspace.PathOf("b/report"),
                StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Run_ProseWithHtmlAndScriptLinks_IsShownAsText()
    {
        var cell = new CellSharp.Jupyter.Documents.NotebookCell(
            CellSharp.Jupyter.Documents.CellKind.Markdown, "a",
                $"# T {Script}\n\n{Image}\n\n[press](javascript:alert(1)) <b onclick=alert(1)>b</b>");
        var metadata = new System.Text.Json.Nodes.JsonObject();
        CellSharp.Jupyter.Documents.NotebookWriter.WriteFile(new([cell], metadata),
            _workspace.PathOf("notebooks/prose.ipynb"));

        var result = await _workspace.RunAsync("run");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        var html = _workspace.Read(".artifacts/report/notebooks/prose.html");
        AssertHarmless("prose.html", html);
    }

    private List<(string Name, string Html)> Pages()
    {
        var folder = _workspace.PathOf(".artifacts/report");
        return [.. Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))];
    }

    // As a browser reads it: what counts is which elements and attributes come of the text.
    private static void AssertHarmless(string name, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, svg, b, base"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.True(
            script.GetAttribute("src") is { } source
                ? source.StartsWith("assets/", StringComparison.Ordinal) || source.StartsWith("../assets/",
                    StringComparison.Ordinal)
                    || source == Rangefinder.Display.PlotlyScript.Url
                : IsData(script), $"{name}: {script.OuterHtml}"));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
                $"{name}: {attribute.Name}");
            Assert.False(
                attribute.Name is "href" or "src" && attribute.Value.StartsWith("javascript:",
                    StringComparison.OrdinalIgnoreCase),
                $"{name}: {attribute.Value}");
        }
    }

    private static bool IsData(IElement script)
    {
        using var data = JsonDocument.Parse(script.TextContent);
        return script.GetAttribute("type") is "application/json" or "application/ld+json";
    }

    private static string Csv(params string[][] rows) =>
        string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\n"));

    private static string Quote(string value) => "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal)
        + "\"";
}
