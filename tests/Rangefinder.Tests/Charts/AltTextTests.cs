using Rangefinder.Charts;

namespace Rangefinder.Tests.Charts;

public sealed class AltTextTests
{
    private static readonly ForestPlot Plot = new("How many?", "deaths")
    {
        Claims = [new("about 90", "asserted, line 3, A", 90, 90) { Outcome = "within the range", Limits = "Both count all." }],
        Studies =
        [
            new("A 1990", 80, null, 100) { Fill = MarkFill.Full },
            new("B 2000", null, 85, null) { Fill = MarkFill.Hollow },
        ],
        Others = [new("C 1934", null, 10, null) { Outside = "contemporary" }],
        EnvelopeLow = 80,
        EnvelopeHigh = 100,
        Median = 87.5,
    };

    [Fact]
    public void Forest_Compared_SaysWhatRangeHowSeenAndWhereTheClaimLies() => Assert.Equal(
        "Forest plot of 1 claim against 2 independent studies. The range is 80–100 deaths, median 87.5. "
        + "How these numbers were seen: 1 in the source, 1 not seen. 1 more number shown outside the range. "
        + "“about 90” (asserted, line 3, A): within the range.",
        AltText.Of(Plot));

    [Fact]
    public void Forest_WithoutStudies_SaysThatThereIsNoRange() => Assert.StartsWith(
        "Forest plot of 1 claim against 0 independent studies. There is no range, as there is no independent study. 1 more",
        AltText.Of(Plot with { Studies = [], EnvelopeLow = null, EnvelopeHigh = null, Median = null }),
        StringComparison.Ordinal);

    [Fact]
    public void Forest_ManyClaims_NamesSixAndCountsTheRest()
    {
        var text = AltText.Of(Plot with { Claims = [.. Enumerable.Repeat(Plot.Claims[0], 30)] });

        Assert.EndsWith("The table has 24 claims more.", text, StringComparison.Ordinal);
        Assert.True(text.Length < 700, text);
    }

    [Fact]
    public void Overview_OwnAndReported_NamesTheFarthestOnEachSide() => Assert.Equal(
        "3 claims by distance from the range of their quantity. Below the range: 1, of them 0 in the writer's own voice. "
        + "Above the range: 2, of them 2 in the writer's own voice. Farthest above: 9 m dead, 3 times the upper end. "
        + "Farthest below: 1 m dead, half the lower end. Not on this axis: 1 claim.",
        AltText.Of(new OverviewPlot("How far?", OverviewAxis.Ratio,
        [
            new("1 m dead", "A", "Below the range", 0.5) { IsOwn = false, Outcome = "half the lower end" },
            new("6 m dead", "A", "Above the range", 2) { Outcome = "2 times the upper end" },
            new("9 m dead", "A", "Above the range", 3) { Outcome = "3 times the upper end" },
        ])
        {
            Unplaced = ["many"],
        }));
}
