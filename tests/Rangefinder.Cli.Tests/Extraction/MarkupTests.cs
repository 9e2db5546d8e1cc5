using Rangefinder.Cli.Extraction.Reading;
using Rangefinder.Text;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>Prose of Markdown and HTML: what is read, and where it stands in the file.</summary>
public sealed class MarkupTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("There were 5 tons.", "5 tons")]
    [InlineData("There were **5** *million* people.", "5** *million")]
    [InlineData("There were 5&nbsp;tons.", "5&nbsp;tons")]
    [InlineData("There were 5\ntons.", "5\ntons")]
    [InlineData("> There were\n> 5 tons.", "5 tons")]
    [InlineData("1. There were 5 tons.", "5 tons")]
    [InlineData("[There were 5 tons](http://example.org/7 \"8 tons\")", "5 tons")]
    [InlineData("| a | b |\n|---|---|\n| c | 5 tons |\n", "5 tons")]
    [InlineData("A note.[^1]\n\n[^1]: There were 5 tons.\n", "5 tons")]
    [InlineData("\uFEFFThere were 5 tons.", "5 tons")]
    [InlineData("🌍 \\*There were 5 tons.", "5 tons")]
    [InlineData("---\ntitle: 7 tons\n---\nThere were 5 tons.", "5 tons")]
    [InlineData("There were 5 tons.\n\n```\n7 tons\n```\n\n    8 tons\n\n`9 tons`", "5 tons")]
    [InlineData("<div>7 tons</div>\n\nThere were 5 tons.", "5 tons")]
    [InlineData("![7 tons](a.png) There were 5 tons.", "5 tons")]
    public async Task Markdown_Prose_StandsWhereTheFileHasIt(string source, string text) =>
        await ReadsAsync("a.md", source, text);

    [Theory]
    [InlineData("There were 5 tons.", "5 tons")]
    [InlineData("<p>There were <b>5</b> tons.</p>", "5</b> tons")]
    [InlineData("<p>There were 5&nbsp;tons.", "5&nbsp;tons")]
    [InlineData("<p>There were 5\r\n   tons.", "5\r\n   tons")]
    [InlineData("<p>AT&T &amp &foo; &#38; There were 5 tons.", "5 tons")]
    [InlineData("<p>There were 3&#8211;5 tons.", "3&#8211;5 tons")]
    [InlineData("<p>There were 3&#x2013;5 tons.", "3&#x2013;5 tons")]
    [InlineData("\uFEFF<!DOCTYPE html><title>7 tons</title><body>🌍 There were 5 tons.", "5 tons")]
    [InlineData("<script>if (1 < 7) x = '</p> 8 tons';</script><p>There were 5 tons.", "5 tons")]
    [InlineData("<style>p { width: 7px }</style><!-- 8 tons --><p>There were 5 tons.", "5 tons")]
    [InlineData("<code>7 tons</code><svg><text>8 tons</text></svg><p title='9 tons'>There were 5 tons.", "5 tons")]
    [InlineData("<noscript>7 tons<noscript>8 tons</noscript>9 tons</noscript>There were 5 tons.", "5 tons")]
    [InlineData("<svg/><pre>\nThere were\n5 tons.\n</pre>", "5 tons")]
    public async Task Html_Body_StandsWhereTheFileHasIt(string source, string text) =>
        await ReadsAsync("a.html", source, text);

    [Fact]
    public void Html_Blocks_AreParagraphsAndRaisedDigitsStayApart()
    {
        var prose = HtmlProse.Read("<h1>One</h1><div>two\n three<br>four</div><p>5 million<sup>12</sup></p>");

        Assert.Equal("One\n\ntwo  three\nfour\n\n5 million¹²", prose.Text);
    }

    [Fact]
    public async Task Markdown_TooDeep_IsRefused()
    {
        _folder.Write("deep.md", new string('>', 100_000) + " 5 tons");

        var result = await _folder.RunAsync("--jsonl", "deep.md");

        Assert.Equal(ExitCode.Failed, result.Exit);
        Assert.Contains("deep.md: The file cannot be read as Markdown", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_RandomMarkup_KeepsPlacesInside(int seed)
    {
        string[] pieces =
        [
            "<p>", "</p>", "<b>", "</b>", "&amp;", "&", "&#65", "&#x1F30D;", "&notit;", "<", ">", "`", "**", "_", "|",
            "\n", "\r\n", "\n\n", "5 tons", "in 1932", " ", "\t", "[a](b)", "![", "](", "<script>", "</script>", "<sup>",
            "3", "\\", "# ", "> ", "- ", "1. ", "    ", "```", "---", "<!--", "-->", "\0", "🌍", "é", "&nbsp;", "<svg",
            "<br/>", "<pre>", "[^1]", "[^1]: ", "&pound5",
        ];
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            var original = new SourceText("x", source);
            foreach (var prose in new[] { HtmlProse.Read(source), MarkdownProse.Read(source) })
            {
                var end = 0;
                foreach (var figure in prose.Place(Document.FromText("x", prose.Text).Figures, original))
                {
                    Assert.True(figure.CharStart >= end, source);
                    Assert.True(figure.CharEnd > figure.CharStart, source);
                    new FigureLine("x", figure.CharStart, figure.CharEnd, figure.LineStart, figure.LineEnd, figure.Text, "x")
                        .StandsIn(source);
                    end = figure.CharEnd;
                }
            }
        }
    }

    private async Task ReadsAsync(string name, string source, string text)
    {
        _folder.Write(name, source);

        var figure = Assert.Single(await _folder.FiguresAsync(name));

        Assert.Equal(text, figure.Text);
        figure.StandsIn(source);
    }
}
