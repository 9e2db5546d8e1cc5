using static Rangefinder.Tests.Comparison.Sample;

namespace Rangefinder.Tests.Claims;

/// <summary>Claims made in memory from the figures of a loose text.</summary>
public sealed class ClaimMakingTests
{
    private static readonly Document Text = Document.FromText(
        "my-text.txt",
        "The siege began on 8 September 1941 and lasted almost 900 days. About 700,000 people died. "
        + "It was said that more than 1,200,000 had died. Half of them were old, and prices rose by 20 per cent.");

    private static QuotedFigure Figure(string words) => Text.Figures.Single(figure => figure.Text == words);

    [Fact]
    public void Of_AFigure_TakesWordsBoundsModifierAndPlaceFromTheText()
    {
        var claim = Claim.Of(Figure("About 700,000"), Text, Deaths, why: "Both count the dead.");
        Assert.Equal("About 700,000", claim.Exact);
        Assert.Equal(claim.Exact, Text.Text.Value.Substring(claim.Start, claim.Length));
        Assert.Equal((700_000, 700_000, Modifier.About), (claim.Low, claim.High, claim.Modifier));
        Assert.Equal(("my-text.txt", 1, Voice.Asserted), (claim.File, claim.Line, claim.Attribution));
        Assert.Equal(("persons", Comparability.Yes, 0), (claim.Unit, claim.Comparable, claim.Row));
        Assert.Equal("about 700,000", claim.Figure);
    }

    [Fact]
    public void Of_AFigure_IsComparedAtThePrecisionItIsQuotedAt()
    {
        var claim = Claim.Of(Figure("About 700,000"), Text, Deaths);
        var comparison = Rangefinder.Comparison.Of(claim, Range(Deaths.Study(null, 699_000, null, "Reid")));
        Assert.Equal(Relation.Equal, comparison.Relation);
        Assert.Equal("to the nearest 10,000", comparison.Precision);
    }

    [Fact]
    public void Of_ADate_StandsOnTheAxisOfDays()
    {
        var claim = Claim.Of(Figure("8 September 1941"), Text, Event);
        var day = Rangefinder.Comparing.DayAxis.Number(new(1941, 9, 8));
        Assert.Equal(new Interval(day, day), claim.Interval);
        var comparison = Rangefinder.Comparison.Of(claim, Range(Dated("1941-09-08", "1941-09-08")));
        Assert.Equal(Relation.Equal, comparison.Relation);
    }

    [Fact]
    public void Of_ALength_NeedsTheQuantitysUnit()
    {
        Assert.Equal(new Interval(null, 900), Claim.Of(Figure("almost 900 days"), Text, Days).Interval);
        var refused = Assert.Throws<ArgumentException>(() => Claim.Of(
            Figure("almost 900 days"), Text, Quantity(Measure.Duration, "years")));
        Assert.StartsWith(
            "'almost 900 days' is in days, but sample is in years. Choose a quantity in the figure's unit",
            refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Half", "persons", Measure.Deaths)]
    [InlineData("20 per cent", "persons", Measure.Deaths)]
    [InlineData("8 September 1941", "persons", Measure.Deaths)]
    [InlineData("About 700,000", "date", Measure.Date)]
    [InlineData("About 700,000", "percent", Measure.Percent)]
    public void Of_AnotherKindOfNumber_IsRefused(string words, string unit, Measure measure) =>
        Assert.Equal("quantity", Assert.Throws<ArgumentException>(
            () => Claim.Of(Figure(words), Text, Quantity(measure, unit))).ParamName);

    [Fact]
    public void Of_AReportedFigure_NeedsItsSpeaker()
    {
        var figure = Figure("more than 1,200,000");
        var refused = Assert.Throws<ArgumentException>(() => Claim.Of(figure, Text, Deaths));
        Assert.StartsWith(
            "The text reports 'more than 1,200,000' from others (attributed). Say from whom, in speaker.",
            refused.Message, StringComparison.Ordinal);
        var claim = Claim.Of(figure, Text, Deaths, speaker: "unnamed");
        Assert.Equal((Voice.Attributed, "unnamed"), (claim.Attribution, claim.Speaker));
        Assert.Null(Claim.Of(Figure("About 700,000"), Text, Deaths, speaker: "unnamed").Speaker);
    }

    [Theory]
    [InlineData(Comparability.Partly)]
    [InlineData(Comparability.No)]
    public void Of_NotFullyComparable_NeedsAReason(Comparability comparable) =>
        Assert.Equal("why", Assert.Throws<ArgumentException>(
            () => Claim.Of(Figure("About 700,000"), Text, Deaths, comparable: comparable)).ParamName);

    [Fact]
    public void Of_AFigureOfAnotherText_IsRefused() =>
        Assert.Equal("figure", Assert.Throws<ArgumentException>(() => Claim.Of(
            Document.FromText("other.txt", "About 700,000 died.").Figures[0], Text, Deaths)).ParamName);
}
