using static Rangefinder.Tests.Comparison.Sample;

namespace Rangefinder.Tests.Comparison;

/// <summary>Quantities, works, estimates and ranges made in memory.</summary>
public sealed class AddedEstimateTests
{
    private static readonly Quantity Flood = Rangefinder.Quantity.Of(
        "flood", "Deaths in the flood", Measure.Deaths, "persons", "Drowned in Riverton");

    private static readonly Source Smith = Rangefinder.Source.Of("smith1970", "Smith, Ann", 1970, "Floods");

    [Fact]
    public void Of_WorkInMemory_IsCitedLikeAny()
    {
        Assert.Equal("Smith, Ann (1970). Floods.", Smith.FullCitation);
        var three = Rangefinder.Source.Of("a", "Smith, Ann; Doe, John; Flood Board", 1971, "Rivers");
        Assert.Equal(
            ["Ann Smith", "John Doe", "Flood Board"], three.Authors.Select(author => author.ToString()));
    }

    [Theory]
    [InlineData(250.0, 280.0, Bound.Interval, "250 to 280")]
    [InlineData(250.0, 250.0, Bound.Point, "250")]
    [InlineData(250.0, null, Bound.Floor, "at least 250")]
    [InlineData(null, 280.0, Bound.Ceiling, "at most 280")]
    public void Of_TwoEnds_SayTheBound(double? low, double? high, Bound bound, string figure)
    {
        var estimate = Estimate.Of(Flood, Smith, low, high);
        Assert.Equal((bound, figure), (estimate.Bound, estimate.Figure));
        Assert.Equal(("Drowned in Riverton", Verification.Recalled), (estimate.Scope, estimate.Verification));
    }

    [Theory]
    [InlineData(280.0, 250.0, "low (280) is greater than high (250). Exchange the two.")]
    [InlineData(null, null, "Give low, high or both; one of them may be null.")]
    [InlineData(-1.0, 250.0, "An estimate of flood cannot end at -1. Give a number from 0.")]
    [InlineData(double.NaN, 250.0, "An estimate of flood cannot end at NaN. Give a number from 0.")]
    public void Of_EndsThatDoNotFit_SaysWhy(double? low, double? high, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentException>(() => Estimate.Of(Flood, Smith, low, high)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_ADate_IsLeftToTheCommand() => Assert.Contains(
        "rangefinder new estimate",
        Assert.Throws<ArgumentException>(() => Estimate.Of(Event, Smith, 1, 2)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Of_AUnitThatTheMeasureCannotHave_IsRefused() => Assert.StartsWith(
        "A quantity of the measure Deaths cannot have the unit 'days'. Its unit is persons.",
        Assert.Throws<ArgumentException>(
            () => Rangefinder.Quantity.Of("q", "Q", Measure.Deaths, "days", "dead")).Message,
        StringComparison.Ordinal);

    // The worked example of the folder's README.
    [Fact]
    public void With_AStudyBeyondTheEnd_WidensTheRangeAndChangesTheRelation()
    {
        var range = Range(
            Deaths.Study(5.5e6, null, 6.5e6, "Davies"), Deaths.Study(null, 8.7e6, null, "Levchuk"));
        var wider = range.With(Estimate.Of(Deaths, Smith, 10e6, 10e6));
        var claim = Claim(Deaths, "nine million", "9000000", "9000000");
        Assert.Equal((5.5e6, 10e6, 3), (wider.Low, wider.High, wider.StudyCount));
        Assert.Equal((8.7e6, 2), (range.High, range.StudyCount));
        Assert.Equal("all studies, with Smith 1970", wider.Name);
        Assert.Equal(Relation.Above, Rangefinder.Comparison.Of(claim, range).Relation);
        Assert.Equal(Relation.Within, Rangefinder.Comparison.Of(claim, wider).Relation);
    }

    [Fact]
    public void With_ARepetition_CountsOnce()
    {
        var range = Range(Deaths.Study(null, 100, null, "first"));
        var again = Estimate.Of(Deaths, Smith, 120, 120) with { DependsOn = new(["first"]) };
        Assert.Equal(["first"], range.With(again).Studies.Select(study => study.Id));
    }

    [Fact]
    public void With_AFloor_StaysOutsideTheEnvelope()
    {
        var range = Range(Deaths.Study(null, 100, null)).With(Estimate.Of(Deaths, Smith, 500, null));
        Assert.Equal(100, range.High);
        Assert.Equal("gives a lower end only", Assert.Single(range.Outside).Reason);
    }

    [Fact]
    public void With_OnASubset_KeepsItsCondition()
    {
        var archival = Range(Deaths.Study(null, 100, null)).Archival;
        var smith = Estimate.Of(Deaths, Smith, 500, 500);
        Assert.Equal(100, archival.With(smith).High);
        Assert.Equal(500, archival.With(smith with { Basis = Basis.Archival }).High);
    }

    [Fact]
    public void With_AnotherQuantityOrATakenId_IsRefused()
    {
        var range = Range(Deaths.Study(null, 100, null));
        var smith = Estimate.Of(Deaths, Smith, 500, 500);
        Assert.StartsWith(
            "The estimate smith1970-flood is of flood, the range of sample.",
            Assert.Throws<ArgumentException>(() => range.With(Estimate.Of(Flood, Smith, 1, 2))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The range has an estimate smith1970-sample already.",
            Assert.Throws<ArgumentException>(() => range.With(smith, smith)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EstimatesAlone_IsARangeLikeAny()
    {
        var range = EstimateRange.Of(Flood, Estimate.Of(Flood, Smith, 250, 280));
        Assert.Equal("flood: 250 to 280, median 265; 1 study, 1 row (all studies)", range.ToString());
        Assert.True(EstimateRange.Of(Flood).IsEmpty);
    }

    [Fact]
    public void Reason_RecalledStudiesOnly_SaysSo()
    {
        var claim = Claim(Deaths, "20 million", "20000000", "20000000");
        var recalled = Deaths.Study(null, 5e6, null, verification: Verification.Recalled);
        var seen = Deaths.Study(null, 6e6, null, verification: Verification.Secondary);
        var one = Compare(claim, recalled);
        var two = Compare(claim, recalled, recalled with { Id = "another" });
        Assert.True(one.IsRecalled);
        Assert.EndsWith(
            "What that study says is recalled, not seen.", one.Reason, StringComparison.Ordinal);
        Assert.EndsWith(
            "What both studies say is recalled, not seen.", two.Reason, StringComparison.Ordinal);
        Assert.Equal("above, recalled rows only", Rangefinder.Display.Words.Of(one));
        Assert.False(Compare(claim, recalled, seen).IsRecalled);
        Assert.DoesNotContain("recalled", Compare(claim, recalled, seen).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_NoStudyButRecalledRows_SaysSo()
    {
        var claim = Claim(Deaths, "20 million", "20000000", "20000000");
        var page = Deaths.Study(
            null, 5e6, null, kind: EstimateKind.PressOrWeb, verification: Verification.Recalled);
        var comparison = Compare(claim, page);
        Assert.False(comparison.IsRecalled);
        Assert.EndsWith(
            "What that row says is recalled, not seen.", comparison.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ToReasons_PartlyComparable_SaysTheReserveOnce()
    {
        var partly = Claim(Deaths, "20 million", "20000000", "20000000", comparable: Comparability.Partly);
        var comparison = Compare(partly, Deaths.Study(null, 5e6, null));
        Assert.EndsWith("Partly comparable: the periods differ.", comparison.Reason, StringComparison.Ordinal);
        var table = new[] { comparison }.ToReasons().ToString();
        Assert.DoesNotContain("Partly comparable", table, StringComparison.Ordinal);
        Assert.Contains("the periods differ", table, StringComparison.Ordinal);
    }

    [Fact]
    public void ToReasons_SeveralQuantities_SayOfWhat()
    {
        var (first, second) = (
            Compare(Claim(Deaths, "20 million", "20000000", "20000000"), Deaths.Study(null, 5e6, null)),
            Compare(Claim(Flood, "300", "300", "300"), Flood.Study(null, 250, null)));
        var one = new[] { first, first }.ToReasons();
        var both = new[] { first, second }.ToReasons();
        Assert.Equal(Deaths.Title, one.Caption);
        Assert.DoesNotContain("of what", one.ToString(), StringComparison.Ordinal);
        Assert.Contains("of what", both.ToString(), StringComparison.Ordinal);
        Assert.Contains("of what", new[] { first, second }.ToTable().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToSensitivityTable_SeveralQuantities_SayOfWhat()
    {
        var (first, second) = (
            Compare(
                Claim(Deaths, "7 million", "7000000", "7000000"),
                Deaths.Study(null, 5e6, null),
                Deaths.Study(null, 9e6, null) with { Id = "high", Source = Smith }),
            Compare(
                Claim(Flood, "300", "300", "300"),
                Flood.Study(null, 250, null),
                Flood.Study(null, 350, null) with { Id = "high", Source = Smith }));
        var both = new[] { first, second }.ToSensitivityTable().ToString();
        Assert.Contains("of what", both, StringComparison.Ordinal);
        Assert.Contains("without", both, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_NumberComputedHere_SaysSo()
    {
        var claim = Claim(Deaths, "20 million", "20000000", "20000000");
        var sum = Deaths.Study(null, 5e6, null) with { Derived = "2000000 + 3000000" };
        Assert.Contains("(5 million, computed here)", Compare(claim, sum).Reason, StringComparison.Ordinal);
    }
}
