using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class PageFurnitureTests
{
    [Fact]
    public void Find_FooterWithPageNumberBelow_IsFurniture()
    {
        var text = Pages(4, page => $"\n\n\nA Review of Books, Volume {page} (2014)\n\n{page}\n\n\n");
        Assert.DoesNotContain("Review", new PageFurnitureStep().Run(text), StringComparison.Ordinal);
        Assert.Equal(8, PageFurniture.Find(new("x", text)).Length);
    }

    [Fact]
    public void Find_HeaderWithNumberInside_IsFurniture()
    {
        var text = Pages(4, page => $"Report of the Commission {page}\n");
        Assert.DoesNotContain("Commission", new PageFurnitureStep().Run(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_BareNumbersInsideSentences_AreFurniture()
    {
        var text = Pages(5, page => $"\n\n{page}\n\n");
        Assert.Equal(5, PageFurniture.Find(new("x", text)).Length);
    }

    [Fact]
    public void Find_FormFeeds_ShowPageEdges()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(n =>
            string.Concat(Enumerable.Range(1, 20).Select(line =>
                $"Sentence {line} of {(char)('a' + n)} is here.\n"))
            + $"Great Title\n{n + 7}\n\f"));
        Assert.Equal(8, PageFurniture.Find(new("x", text)).Length);
    }

    [Fact]
    public void Find_NumberedChapters_Stay()
    {
        var page = string.Concat(Enumerable.Repeat("A full sentence stands here.\n", 20));
        var text = string.Concat(Enumerable.Range(1, 5).Select(n => $"\n\n\nChapter {n}\n\n\n{page}"));
        Assert.Empty(PageFurniture.Find(new("x", text)));
        text = string.Concat(Enumerable.Range(1, 5).Select(n => $"\n\n\n{n}\n\n\n{page}"));
        Assert.Empty(PageFurniture.Find(new("x", text)));
    }

    [Fact]
    public void Find_RefrainsAndTables_Stay()
    {
        var verse = string.Concat(Enumerable.Repeat("the night whispers\nthe silence\n\n\nof it\n\n\n", 9));
        Assert.Empty(PageFurniture.Find(new("x", verse)));
        var table = string.Concat(Enumerable.Range(1, 20).Select(n =>
            $"\n\n\nDeaths in camps\n\n{n * 10}\n\n\n"));
        Assert.Empty(PageFurniture.Find(new("x", table)));
    }

    // Prose whose sentences run on from page to page; the furniture stands between.
    private static string Pages(int count, Func<int, string> between)
    {
        var lines = string.Concat(Enumerable.Repeat(
            "and so the long account of the years went on and on without an end and\n", 20));
        return string.Concat(Enumerable.Range(5, count).Select(page => lines + between(page))) + lines;
    }
}
