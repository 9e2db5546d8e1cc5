using NodaTime;
using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

public sealed class ChartLayoutTests
{
    [Fact]
    public void Fit_ValuesOverMoreThanOneOrderOfMagnitude_MakesALogAxis()
    {
        Assert.True(AxisScale.Fit([1, 11], mayBeLog: true).IsLog);
        Assert.False(AxisScale.Fit([1, 10], mayBeLog: true).IsLog);
        Assert.False(AxisScale.Fit([1, 11], mayBeLog: false).IsLog);
        Assert.False(AxisScale.Fit([0, 11], mayBeLog: true).IsLog);
    }

    [Fact]
    public void Ticks_AnyScale_AreBetweenThreeAndNineAndInside()
    {
        foreach (var high in new[] { 1.2, 2, 5, 9, 15, 60, 700, 12_345, 9e6 })
        {
            var scale = AxisScale.Fit([1, high], mayBeLog: true);
            var ticks = scale.Ticks();

            Assert.InRange(ticks.Count, 3, 9);
            Assert.All(ticks, tick => Assert.InRange(scale.Position(tick), scale.From, scale.To));
        }
    }

    [Fact]
    public void WithRoomForArrows_ValueAtTheEdge_LeavesRoomBeyondIt()
    {
        var scale = AxisScale.Fit([10, 20], mayBeLog: false);
        var roomy = scale.WithRoomForArrows([10], []);

        Assert.True(roomy.From < scale.From);
        Assert.Equal(scale.To, roomy.To);
    }

    [Fact]
    public void ForestAxis_LogScale_SaysSo()
    {
        Assert.Contains(
            "logarithmic scale", ForestBuilder.Build(ForestSamples.Thirty).ToJson(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "logarithmic", ForestBuilder.Build(ForestSamples.Growth).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Apart_CrowdedLabels_DoNotOverlapAndKeepOrder()
    {
        var places = LabelSpread.Apart([(10, 20), (12, 20), (95, 20), (99, 20)], 100);

        Assert.Equal([10, 30, 70, 90], places);
    }

    [Theory]
    [InlineData("1953-03-05", "1953-03-05")]
    [InlineData("1929-01-01", "1929-12-31")]
    [InlineData("1878-12-06", "1953-03-05")]
    public void DateWindow_AnySpan_HasTwoToFiveTicksInside(string first, string last)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        LocalDate from = pattern.Parse(first).Value, to = pattern.Parse(last).Value;
        var axis = DateWindow.Fit([new TimelineRow("x", from, to, "")], 24).Axis();

        Assert.InRange(axis.TickVals!.Count, 2, 5);
        Assert.All(axis.TickVals, tick => Assert.True(
            string.CompareOrdinal((string)axis.Range![0], (string)tick) <= 0
            && string.CompareOrdinal((string)tick, (string)axis.Range[1]) <= 0));
    }

    [Theory]
    [InlineData("1953-03-05", "5 March 1953")]
    [InlineData("1879-12", "December 1879")]
    [InlineData("1924~", "about 1924")]
    [InlineData("1925/1927", "1925 to 1927")]
    [InlineData("1932-21", "spring 1932")]
    [InlineData("1937-22/1938-23", "summer 1937 to autumn 1938")]
    public void When_EdtfDate_ReadsAsAPersonWritesIt(string edtf, string expected) =>
        Assert.Equal(expected, DomainWords.When(edtf));

    [Fact]
    public void Fit_TextLongerThanItsLines_EndsInAnEllipsisWithinTheWidth()
    {
        var lines = ChartText.Fit("one two three four five six seven", 40, 10, 2);

        Assert.Equal(["one two", "three…"], lines);
    }

    [Fact]
    public void Bars_EnumCategories_KeepTheOrderOfTheEnum() =>
        Assert.Equal(
            ["within", "above", "not comparable"],
            ChartSamples.Bars.Data.Rows.Select(row => (string)row[0]!));

    [Fact]
    public void Lines_GapInALine_StaysAGapInTableAndFigure()
    {
        var row = ChartSamples.Lines.Data.Rows.Single(cells => (string)cells[0]! == "1935");

        Assert.Equal([null, null], row.Skip(1));
        Assert.Contains("146,null,250", ChartSamples.Lines.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_YearTwiceInALine_IsRefusedByName()
    {
        var failure = Assert.Throws<ArgumentException>(() => Chart.Lines(
            "?", new[] { 1, 2 }, _ => "steel", _ => 1930, value => value, "tonnes"));

        Assert.Contains("'steel' has a year twice", failure.Message, StringComparison.Ordinal);
    }
}
