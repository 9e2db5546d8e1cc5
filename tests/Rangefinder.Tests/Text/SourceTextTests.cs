using Rangefinder.Testing;
using Rangefinder.Text;

namespace Rangefinder.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\nb", 2)]
    [InlineData("\n\n", 2)]
    public void LineCount_TextBehindTheLastLineFeed_IsALine(string text, int lines) =>
        Assert.Equal(lines, new SourceText("x", text).LineCount);

    [Fact]
    public void Positions_SurrogatesAndLines_CountExactly()
    {
        var text = new SourceText("x", "a😀b\nc\uD800d\n😀");
        Assert.Equal([0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 9], Enumerable.Range(0, 12).Select(text.CodePointOf));
        Assert.Equal((2, 3), (text.LineOf(7), text.ColumnOf(7)));
        Assert.Equal(new RawSpan(1, 6, 1, 5, 1, 2), text.Span(1, 6));
        Assert.Equal((2, 3), (text.Span(5, 9).LineEnd, text.Span(5, 11).LineEnd));
    }

    [Fact]
    public void Span_OutsideTheText_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("x", "abc").Span(2, 4));

    [Fact]
    public void FromFile_LooseFile_NeedsNoCorpus()
    {
        var path = Path.Combine(Repository.NewScratchFolder(), "loose.txt");
        File.WriteAllText(path, "A figure of 15 million.\n\nAnother.\n");
        var document = Document.FromFile(path);
        Assert.Equal(("loose.txt", "loose.txt", 1, 3),
            (document.Id, document.File, document.LineStart, document.LineEnd));
        Assert.Equal(["A figure of 15 million.", "Another."],
            document.Passages.Select(passage => passage.Text));
        Assert.Null(document.Title);
    }

    [Fact]
    public void FromFile_MissingOrAFolder_IsAProblemWithAMend()
    {
        var folder = Repository.NewScratchFolder();
        foreach (var path in new[] { Path.Combine(folder, "gone.txt"), folder })
        {
            var problem = Assert.Single(Assert.Throws<RangefinderException>(() =>
                Document.FromFile(path)).Problems);
            Assert.Equal(path, problem.File);
            Assert.NotNull(problem.Mend);
        }
    }

    [Fact]
    public void FromText_ByteOrderMark_IsListedAsRemoved()
    {
        var document = Document.FromText("x", "\uFEFF1953");
        Assert.Equal("1953", document.Text.Value);
        Assert.Equal(1, document.Text.ToRaw(0, 4).CodePointStart);
        Assert.Equal("\uFEFF", Assert.Single(document.Removed).Before);
    }

    [Fact]
    public void Problem_Text_GivesPlaceValueAndMend()
    {
        Assert.Equal("a.txt:3:7: It is wrong (found 'x'). Mend it",
            new Problem("a.txt", 3, 7, "It is wrong", "x", "Mend it").ToString());
        Assert.Equal("a.txt: It is wrong", new Problem("a.txt", null, null, "It is wrong").ToString());
    }
}
