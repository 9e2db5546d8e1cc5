using System.Text;

namespace Rangefinder.Cli.Tests.Extraction;

/// <summary>What is read, in which order, and what its documents are called.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TextFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_FolderOfAllKinds_ReadsThemInOrdinalOrder()
    {
        _folder.Write("t/b.html", "<p>They had 2 tons.</p>");
        _folder.Write("t/a/z.txt", "They had 1 tons.");
        _folder.Write("t/c.md", "They had 3 tons.");
        _folder.Write("t/d.jsonl", TextFolder.Line("four", "They had 4 tons."));
        _folder.Write("t/e.jsonl.gz", TextFolder.Gzip(Encoding.UTF8.GetBytes(TextFolder.Line("five", "They had 5 tons."))));
        _folder.Write("t/F.TXT", "They had 6 tons.");
        _folder.Write("t/picture.png", "7 tons");

        var result = await _folder.RunAsync("--jsonl", "t");

        var figures = FigureLine.Read(result.Out);
        Assert.Equal(["6 tons", "1 tons", "2 tons", "3 tons", "4 tons", "5 tons"], figures.Select(f => f.Text));
        Assert.Equal(["F.TXT", "a/z.txt", "b.html", "c.md", "four", "five"], figures.Select(f => f.Document));
        Assert.Equal(
            ["F.TXT", "z.txt", "b.html", "c.md", "d.jsonl", "e.jsonl.gz"], figures.Select(f => f.File));
        Assert.Contains("1 file of other kinds left aside", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_SeveralNames_KeepsTheirOrderAndReadsNoneTwice()
    {
        _folder.Write("b.txt", "They had 2 tons.");
        _folder.Write("a.txt", "They had 1 tons.");

        var figures = await _folder.FiguresAsync("b.txt", ".", "a.txt");

        Assert.Equal(["2 tons", "1 tons"], figures.Select(f => f.Text));
    }

    [Fact]
    public async Task Extract_FileWithoutEnding_IsText()
    {
        _folder.Write("LETTER", "They had 2 tons.");

        Assert.Equal("2 tons", Assert.Single(await _folder.FiguresAsync("LETTER")).Text);
    }

    [Theory]
    [InlineData("a\nb \"'$(x)*?[.txt")]
    [InlineData("[red]x[/].txt")]
    [InlineData("ünïcode 🌍.txt")]
    [InlineData("-n.txt")]
    public async Task Extract_HostileName_IsJustAName(string name)
    {
        _folder.Write("t/" + name, "They had 2 tons.");

        Assert.Equal(name, Assert.Single(await _folder.FiguresAsync("t")).Document);
    }

    [Theory]
    [InlineData("empty.txt")]
    [InlineData("empty.md")]
    [InlineData("empty.html")]
    [InlineData("empty.jsonl")]
    public async Task Extract_EmptyFile_HasNoFigures(string name)
    {
        _folder.Write(name, "");

        Assert.Equal("", await _folder.LinesAsync(name));
    }

    [Fact]
    public async Task Extract_JsonLines_TakesIdsAndPlacesOfTheText()
    {
        _folder.Write("d.jsonl", "\uFEFF{\"extra\": [1, {}], \"text\": \"A\\n\\uD83C\\uDF0D 2 tons\", \"id\": 17}\r\n \r\n"
            + TextFolder.Line("second", "They had 3 tons."));

        var figures = await _folder.FiguresAsync("d.jsonl");

        Assert.Equal(["17", "second"], figures.Select(f => f.Document));
        figures[0].StandsIn("A\n🌍 2 tons");
        Assert.Equal("2 tons", figures[0].Text);
    }

    [Fact]
    public async Task Extract_GzipOfSeveralMembers_ReadsAll()
    {
        _folder.Write("d.jsonl.gz", TextFolder.Gzip(
            Encoding.UTF8.GetBytes(TextFolder.Line("a", "They had 1 tons.") + "\n"),
            Encoding.UTF8.GetBytes(TextFolder.Line("b", "They had 2 tons.") + "\n")));

        Assert.Equal(["1 tons", "2 tons"], (await _folder.FiguresAsync("d.jsonl.gz")).Select(f => f.Text));
    }

    [Fact]
    public async Task Extract_StrayBytes_AreReadAsWindows1252WithANote()
    {
        _folder.Write("a.txt", [.. "Some line.\nCaf"u8, 0xE9, .. " sold 5 tons."u8]);

        var result = await _folder.RunAsync("--jsonl", "a.txt");

        Assert.Equal("5 tons", Assert.Single(FigureLine.Read(result.Out)).Text);
        Assert.Contains("note: a.txt:2:4: 1 byte(s) are no UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_WithoutJsonl_WritesATable()
    {
        _folder.Write("a.txt", "They had 5 tons.");

        var result = await _folder.RunAsync("a.txt");

        Assert.Contains("a.txt:1", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 figure in 1 document", result.Error, StringComparison.Ordinal);
    }
}
