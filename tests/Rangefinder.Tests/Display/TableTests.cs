using Rangefinder.Testing;

namespace Rangefinder.Tests.Display;

public sealed class TableTests
{
    private static readonly (string Who, int Year, double? Deaths, Interval Range)[] Rows =
    [
        ("Conquest <1968>", 1968, 20_000_000, new(20e6, 30e6)),
        ("Getty & others | 1993", 1993, 2_300_000.4, new(null, 2.3e6)),
        ("A *name* so long that it has to be broken over several lines of its narrow column", 2010, null,
            new(6e6, null)),
    ];

    private static Table Sample { get; } = Table.From(
        Rows, ("Who", row => row.Who), ("Year", row => row.Year), ("Deaths", row => row.Deaths),
        ("Range", row => row.Range));

    [Fact]
    public void ToString_Sample_IsAsApproved() => Golden.Verify(Sample.WithCaption("Totals").ToString(70));

    [Fact]
    public void ToHtml_Sample_IsAsApproved() => Golden.Verify(Sample.WithCaption("Totals <b>").ToHtml());

    [Fact]
    public void ToMarkdown_Sample_IsAsApproved() => Golden.Verify(Sample.WithCaption("Totals").ToMarkdown());

    [Fact]
    public void ToString_AnyWidth_IsKept()
    {
        foreach (var width in new[] { 60, 80, 110 })
        {
            Assert.All(Sample.ToString(width).Split('\n'), line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Fact]
    public void ToString_ColumnOfYears_IsNotGrouped()
    {
        var text = Sample.ToString();

        Assert.Contains("1968", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1,968", text, StringComparison.Ordinal);
        Assert.Contains("20,000,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_TextWithMarkup_IsEncodedAndSetsNoColour()
    {
        var html = Sample.ToHtml();

        Assert.DoesNotContain("<1968>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "color:", html.Replace("currentColor", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("20&#x202F;000&#x202F;000", html, StringComparison.Ordinal);
    }

    [Fact]
    public void From_ReadsEachCellOnce_InRowOrder()
    {
        var table = Table.From([3, 1, 2], ("Number", n => n), ("Square", n => n * n));

        Assert.Equal(["Number", "Square"], table.Columns.ToArray());
        Assert.Equal([3, 1, 2], table.Rows.Select(row => (int)row[0]!));
        Assert.Equal([9, 1, 4], table.Rows.Select(row => (int)row[1]!));
    }

    [Fact]
    public void From_NoColumns_Throws() => Assert.Throws<ArgumentException>(() => Table.From([1]));

    [Fact]
    public void Of_RowOfAnotherLength_SaysWhich()
    {
        var failure = Assert.Throws<ArgumentException>(() => Table.Of(["a", "b"], [[1, 2], [3]]));

        Assert.Contains(
            "Row 2 has 1 cells; the table has 2 columns", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Empty_ShowsItsHeader() => Assert.Equal("a  b\n-  -", Table.Of(["a", "b"], []).ToString());
}
