using Rangefinder.Comparing;
using static Rangefinder.Tests.Comparison.Sample;

namespace Rangefinder.Tests.Comparison;

/// <summary>The worked examples of the folder's README.</summary>
public sealed class ComparerTests
{
    private static Estimate[] Famine =>
        [Deaths.Study(5.5e6, null, 6.5e6, "Davies"), Deaths.Study(null, 8.7e6, null, "Levchuk")];

    [Theory]
    [InlineData("6 million", "6000000", "6000000", Relation.Within)]
    [InlineData("20 million", "20000000", "20000000", Relation.Above)]
    [InlineData("2 million", "2000000", "2000000", Relation.Below)]
    [InlineData("6 to 9 million", "6000000", "9000000", Relation.Overlaps)]
    [InlineData("5.5 to 8.7 million", "5500000", "8700000", Relation.Equal)]
    [InlineData("5 to 10 million", "5000000", "10000000", Relation.Overlaps)]
    public void Compare_ClosedClaim_HasTheRelationOfItsInterval(string exact, string low, string high,
        Relation relation) =>
        Assert.Equal(relation, Compare(Claim(Deaths, exact, low, high), Famine).Relation);

    [Fact]
    public void Compare_TwentySevenMillion_EqualsTwentySixPointSixAtItsPrecision()
    {
        var comparison = Compare(Claim(Deaths, "27 million dead", "27000000", "27000000"),
            Deaths.Study(null, 26.6e6, null, "Andreev"));
        Assert.Equal(Relation.Equal, comparison.Relation);
        Assert.Equal("to the nearest million", comparison.Precision);
        Assert.Equal(
            "27 million equals the figure of one study, Andreev 2000 (26.6 million), at the precision quoted "
            + "(to the nearest million).", comparison.Reason);
    }

    [Fact]
    public void Compare_AlmostAFigure_EqualsWhatRoundsToIt()
    {
        var claim = Claim(Deaths, "almost 680,000 people", null, "680000", Modifier.Almost);
        Assert.Equal(Relation.Equal, Compare(claim, Deaths.Study(null, 681_692, null)).Relation);
        var low = Compare(claim, Deaths.Study(null, 950_000, null, "Ellman"));
        Assert.Equal(Relation.Below, low.Relation);
        Assert.EndsWith("The figure is read as 670,000 to 680,000.", low.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OpenClaim_SaysWhichEndItLacks()
    {
        var over = Claim(Deaths, "over five million", "5000000", null, Modifier.MoreThan);
        var comparison = Compare(over, Famine);
        Assert.Equal(Relation.Overlaps, comparison.Relation);
        Assert.True(comparison.CoversEnvelope);
        Assert.Equal(
            "Over 5 million takes in the range of 2 studies (5.5 million to 8.7 million). "
            + "\"Over 5 million\" has no upper end, so the whole range agrees with it.",
                comparison.Reason);
    }

    [Fact]
    public void Compare_OpenClaimAboveTheEnvelope_GivesTheLeastDistance()
    {
        var comparison = Compare(Claim(Deaths, "over 20 million", "20000000", null, Modifier.MoreThan),
            Famine);
        Assert.Equal(Relation.Above, comparison.Relation);
        Assert.True(comparison.Distance!.IsLeast);
        Assert.Equal("at least 2.3 times the upper end", comparison.Distance.Text);
    }

    [Fact]
    public void Compare_OpenClaim_IsNotRoundedTowardsTheEnvelope() => Assert.Equal(Relation.Above, Compare(
        Claim(Deaths, "over 27 million", "27000000", null, Modifier.MoreThan),
            Deaths.Study(null, 26.6e6, null)).Relation);

    [Fact]
    public void Distance_AboveACount_IsARatioToTheNearestEnd()
    {
        var distance = Compare(Claim(Deaths, "20 million", "20000000", "20000000"), Famine).Distance!;
        Assert.Equal(20 / 8.7, distance.Ratio!.Value, 1e-12);
        Assert.Equal(Math.Log10(20 / 8.7), distance.LogRatio!.Value, 1e-12);
        Assert.Equal("2.3 times the upper end", distance.Text);
    }

    [Fact]
    public void Distance_Inside_IsNone()
    {
        var distance = Compare(Claim(Deaths, "6 million", "6000000", "6000000"), Famine).Distance!;
        Assert.Equal((0, 1, 0), (distance.Difference, distance.Ratio, distance.LogRatio));
        Assert.Equal("none", distance.Text);
    }

    [Theory]
    [InlineData("1878", "1878", Relation.Equal, "none")]
    [InlineData("1878-12", "1878-12", Relation.Equal, "none")]
    [InlineData("1878-12-18", "1878-12-18", Relation.Equal, "none")]
    [InlineData("1879-12-21", "1879-12-21", Relation.Above, "368 days later")]
    [InlineData("1880", "1880", Relation.Above, "2 years later (at least 379 days)")]
    [InlineData("1878-11", "1878-11", Relation.Below, "at least 18 days earlier")]
    public void Compare_Date_IsMadeAtTheQuotedPrecision(string low, string high, Relation relation,
        string distance)
    {
        var comparison = Compare(Claim(Event, low, low, high), Dated("1878-12-18", "1878-12-18"));
        Assert.Equal((relation, distance), (comparison.Relation, comparison.Distance!.Text));
    }

    [Fact]
    public void Compare_OldAndNewStyle_AreTheSameDay()
    {
        var comparison = Compare(
            Claim(Event, "6 December 1878", "1878-12-06", "1878-12-06", unit: "date-julian"),
            Dated("1878-12-18", "1878-12-18"));
        Assert.Equal((Relation.Equal, 0), (comparison.Relation, comparison.Distance!.Days));
        Assert.Contains("as the same days in New Style", comparison.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OldStyleMonth_IsWidenedInItsOwnCalendar()
    {
        // 25 October 1917 Old Style is 7 November New Style: October only by the Julian calendar.
        var revolution = Dated("1917-11-07", "1917-11-07");
        Assert.Equal(Relation.Equal,
            Compare(Claim(Event, "October", "1917-10", "1917-10", unit: "date-julian"), revolution).Relation);
        Assert.Equal(Relation.Below,
            Compare(Claim(Event, "October", "1917-10", "1917-10"), revolution).Relation);
    }

    [Fact]
    public void Compare_YearlyEstimate_HoldsADayOfThatYear() => Assert.Equal(
        Relation.Within,
            Compare(Claim(Event, "3 May 1933", "1933-05-03", "1933-05-03"), Dated("1933", "1933")).Relation);

    [Fact]
    public void Compare_Duration_IsADifferenceInItsUnit()
    {
        var comparison = Compare(Claim(Days, "900 days", "900", "900"), Days.Study(null, 872, null));
        Assert.Equal(Relation.Above, comparison.Relation);
        Assert.Equal(28, comparison.Distance!.Difference);
        Assert.Equal("28 days above the value", comparison.Distance.Text);
    }

    [Fact]
    public void Compare_GrowthRate_IsADifferenceInPointsAndReadBothWays()
    {
        var comparison = Compare(Claim(Growth, "16.5 per cent", "16.5", "16.5"), Growth.Study(8, null, 10));
        Assert.Equal((Relation.Above, 6.5), (comparison.Relation, comparison.Distance!.Points));
        Assert.Null(comparison.Distance.Ratio);
        var simple = Assert.Single(comparison.Sensitivity, row =>
            row.Name.Contains("divided", StringComparison.Ordinal));
        Assert.Equal((Relation.Within, true), (simple.Relation, simple.Changes));
    }

    [Fact]
    public void Compare_PartlyComparable_KeepsItsRelationAndSaysWhy()
    {
        var comparison = Compare(
            Claim(Deaths, "20 million", "20000000", "20000000", comparable: Comparability.Partly), Famine);
        Assert.Equal((Relation.Above, true), (comparison.Relation, comparison.IsPartly));
        Assert.EndsWith("Partly comparable: the periods differ.", comparison.Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_NotComparable_HasNoDistanceAndNoSensitivity()
    {
        var comparison = Compare(
            Claim(Deaths, "20 million", "20000000", "20000000", comparable: Comparability.No), Famine);
        Assert.Equal(Relation.NotComparable, comparison.Relation);
        Assert.Null(comparison.Distance);
        Assert.Empty(comparison.Sensitivity);
        Assert.Equal("Not compared: the periods differ.", comparison.Reason);
    }

    [Fact]
    public void Compare_WithoutStudies_SaysWhatIsCited()
    {
        var comparison = Compare(Claim(Deaths, "7 million", "7000000", "7000000"),
            Deaths.Study(null, 7e6, null, "Duma", EstimateKind.OfficialStatement));
        Assert.Equal(Relation.NotComparable, comparison.Relation);
        Assert.Equal(
            "Not compared: no independent study was found; 1 other row is cited. "
            + "Against all that is cited: 7 million equals the figure of one row, Duma 2000 (7 million).",
                comparison.Reason);
        Assert.False(comparison.IsSensitive);
    }

    [Fact]
    public void Sensitivity_OneSourceDecides_IsNamed()
    {
        var comparison = Compare(Claim(Deaths, "20 million", "20000000", "20000000"),
            Deaths.Study(null, 6e6, null, "Low"), Deaths.Study(null, 7e6, null, "Middle"),
                Deaths.Study(null, 25e6, null, "High"));
        Assert.Equal(Relation.Within, comparison.Relation);
        Assert.Equal(["High 2000"], comparison.ChangingSources.Select(source => source.ShortCitation));
        var row = Assert.Single(comparison.Sensitivity, row => row.LeftOut?.Id == "High");
        Assert.Equal((Relation.Above, 2, "without High 2000"), (row.Relation, row.Studies, row.Name));
    }

    [Fact]
    public void Sensitivity_SubsetWithoutStudies_IsNoChange()
    {
        var comparison = Compare(Claim(Deaths, "6 million", "6000000", "6000000"), Famine);
        var row = Assert.Single(comparison.Sensitivity, row => row.Name == "demographic basis only");
        Assert.Equal((Relation.NotComparable, false, 0), (row.Relation, row.Changes, row.Studies));
    }

    [Fact]
    public void Compare_AnotherQuantity_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Comparer.Compare(
        Claim(Deaths with { Key = "other" }, "5", "5", "5"), Range(Famine)));

    [Theory]
    [InlineData("27000000", "27 million", 1e6)]
    [InlineData("6500000", "6.5 million", 1e5)]
    [InlineData("5000000", "five million", 1e5)]
    [InlineData("20000000", "20 million", 1e6)]
    [InlineData("680000", "almost 680,000", 1e4)]
    [InlineData("500000", "half a million", 1e4)]
    [InlineData("1093842", "1,093,842 of 2.5 million", 1)]
    [InlineData("900", "900 days", 10)]
    [InlineData("872", "872 days", 1)]
    [InlineData("16.5", "16.5 per cent", 0.1)]
    [InlineData("20", "20 per cent", 1)]
    [InlineData("14", "fourteen states", 1)]
    [InlineData("8", "8 hours", 1)]
    public void StepOf_Quotation_IsThePlaceOfTheLastDigitMeant(string number, string quotation,
        double step) =>
        Assert.Equal(step, QuotedPrecision.StepOf(number, quotation), 1e-9);

    [Fact]
    public void StepOf_RatioOfOneDigit_CountsTwo() =>
        Assert.Equal(0.1, QuotedPrecision.StepOf("2", "doubled", isRatio: true), 1e-9);

    [Fact]
    public void Relate_AnyTwoIntervals_MirrorsWhenBothAreMirrored() => Testing.Property.ForAll(
        chance => Enumerable.Range(0, 4).Select(_ => (double)chance.Next(8)).ToArray(),
        ends =>
        {
            var claim = new Interval(Math.Min(ends[0], ends[1]), Math.Max(ends[0], ends[1]));
            var envelope = new Interval(Math.Min(ends[2], ends[3]), Math.Max(ends[2], ends[3]));
            var mirrored = Comparer.Relate(new(-claim.High, -claim.Low), new(-envelope.High, -envelope.Low));
            Assert.Equal(Comparer.Relate(claim, envelope) switch
            {
                Relation.Above => Relation.Below,
                Relation.Below => Relation.Above,
                var same => same,
            }, mirrored);
        });
}
