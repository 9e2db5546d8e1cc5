using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rangefinder.Cli.Tests;

/// <summary>A corpus, reference data and a notebook that try to smuggle scripts into the report.</summary>
public sealed partial class HostileReportTests : IDisposable
{
    private const string Script = "<script>alert('x')</script>";
    private const string Image = "<img src=x onerror=\"alert(1)\">";

    private readonly TemporaryWorkspace _workspace = new();

    public HostileReportTests()
    {
        const string Text = "The flood of 1903 killed " + Script + " over 5 thousand people & \"more\" " + Image + ".\n";
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
            ["dead", Script, "deaths", "persons", Image, "</script>" + Script, "1903", "1903"]));
        _workspace.Write("seeds/reference/estimates.csv", Csv(
            [
                "id", "quantity", "scope", "low", "central", "high", "bound", "source", "locator", "kind", "basis", "verification",
                "via", "seen_at", "derived", "depends_on", "note",
            ],
            ["e1", "dead", Script, "3000", "4000", "6000", "interval", "abel", Script, "study", "archival", "primary", "", Image, "", "", Image]));
        _workspace.Write("seeds/reference/sources.json", JsonSerializer.Serialize(new[]
        {
            new { id = "abel", type = "book", title = Script, author = new[] { new { family = Image, given = Script } } },
        }));
        _workspace.Write("seeds/reference/claims.csv", Csv(
            [
                "id", "document", "exact", "prefix", "suffix", "quantity", "low", "high", "unit", "modifier", "attribution", "speaker",
                "comparable", "why",
            ],
            ["c1", "evil", Script + " over 5 thousand people", "", "", "dead", "5000", "", "persons", "more-than", "attributed", Image, "partly", Script]));
        foreach (var table in (string[])["excluded", "contradictions", "arithmetic"])
        {
            File.Delete(_workspace.PathOf($"seeds/reference/{table}.csv"));
        }

        _workspace.Write("seeds/reference/series.csv", Csv(
            ["series", "quantity", "source", "year", "value", "unit", "base", "verification", "seen_at", "note"]));
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
        var pages = Directory.GetFiles(_workspace.PathOf(".artifacts/report"), "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length > 6);
        foreach (var page in pages)
        {
            var html = await File.ReadAllTextAsync(page);
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(InlineHandler(), html);
            Assert.Equal(Opened().Count(html), Closed().Count(html));
        }
    }

    [Fact]
    public async Task Run_ProseWithHtmlAndScriptLinks_IsShownAsText()
    {
        var cell = new CellSharp.Jupyter.Documents.NotebookCell(
            CellSharp.Jupyter.Documents.CellKind.Markdown, "a", $"# T {Script}\n\n{Image}\n\n[press](javascript:alert(1)) <b onclick=alert(1)>b</b>");
        var metadata = new System.Text.Json.Nodes.JsonObject();
        CellSharp.Jupyter.Documents.NotebookWriter.WriteFile(new([cell], metadata), _workspace.PathOf("notebooks/prose.ipynb"));

        var result = await _workspace.RunAsync("run");

        Assert.True(result.Exit == ExitCode.Done, result.Error);
        var html = _workspace.Read(".artifacts/report/notebooks/prose.html");
        Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(InlineHandler(), html);
    }

    private static string Csv(params string[][] rows) =>
        string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\n"));

    private static string Quote(string value) => "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    // Attribute values are passed over whole: what stands in them is text.
    [GeneratedRegex("<[a-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*?\\son\\w+\\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex InlineHandler();

    [GeneratedRegex("<script[\\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Opened();

    [GeneratedRegex("</script>", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();
}
