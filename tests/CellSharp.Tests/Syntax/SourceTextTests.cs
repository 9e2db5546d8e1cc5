using CellSharp.Syntax;

namespace CellSharp.Tests.Syntax;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 5, 2, 2)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("a\u2028b", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("abc", 99, 1, 4)]
    [InlineData("abc", -5, 1, 1)]
    public void PositionOf_Offset_LineAndColumn(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText(text).PositionOf(offset));

    [Fact]
    public void LineSpan_EveryLine_WithoutItsEnd()
    {
        var text = new SourceText("a\r\nbc\n\nd");

        var lines = Enumerable.Range(1, text.LineCount).Select(line => text.Slice(text.LineSpan(line)));

        Assert.Equal(["a", "bc", "", "d"], lines);
    }

    [Fact]
    public void LineSpan_NoSuchLine_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceText("a").LineSpan(2));
}
