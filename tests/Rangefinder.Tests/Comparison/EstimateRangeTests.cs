using static Rangefinder.Tests.Comparison.Sample;

namespace Rangefinder.Tests.Comparison;

public sealed class EstimateRangeTests
{
    [Fact]
    public void Envelope_Studies_ReachesFromLeastToGreatest()
    {
        var range = Range(Deaths.Study(5.5e6, null, 6.5e6), Deaths.Study(null, 8.7e6, null),
            Deaths.Study(6e6, 7e6, 8e6));
        Assert.Equal((5.5e6, 8.7e6), (range.Low, range.High));
        Assert.Equal(3, range.StudyCount);
    }

    [Fact]
    public void Median_BoundsOnly_TakesTheGeometricMiddleOfACount()
    {
        var range = Range(Deaths.Study(4e6, null, 9e6), Deaths.Study(null, 5e6, null),
            Deaths.Study(null, 20e6, null));
        Assert.Equal(6e6, range.Median!.Value, 1e-6);
        Assert.Equal(1, range.MiddlesMadeHere);
    }

    [Fact]
    public void Median_RateWithBoundsOnly_TakesTheArithmeticMiddle() =>
        Assert.Equal(11, Range(Growth.Study(10, null, 12)).Median);

    [Fact]
    public void Median_EvenNumber_IsTheMiddleOfTheInnerTwo()
    {
        Assert.Equal(6e6, Range(Deaths.Study(null, 4e6, null), Deaths.Study(null, 9e6, null)).Median!.Value,
            1e-6);
        Assert.Equal(8, Range(Growth.Study(null, 6, null), Growth.Study(null, 10, null)).Median);
    }

    [Fact]
    public void Studies_RowsThatRepeatOne_CountOnce()
    {
        var range = Range(
            Deaths.Study(null, 700_000, null, "rounded", dependsOn: "first"),
            Deaths.Study(null, 681_692, null, "first"),
            Deaths.Study(null, 681_692, null, "again", dependsOn: "rounded"),
            Deaths.Study(null, 950_000, null, "other"));
        Assert.Equal(["first", "other"], range.Studies.Select(study => study.Id));
        Assert.Equal((2, 4), (range.StudyCount, range.RowCount));
        Assert.Equal((681_692, 950_000), (range.Low, range.High));
        Assert.All(range.Outside, row =>
            Assert.EndsWith("counted once", row.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Studies_ThatRepeatOneDocument_StayOneGroupWhereTheDocumentIsLeftOut()
    {
        var range = Range(
            Deaths.Study(null, 100, null, "return", EstimateKind.ArchivalDocument),
            Deaths.Study(null, 100, null, "a", dependsOn: "return"),
            Deaths.Study(null, 110, null, "b", dependsOn: "return", verification: Verification.Abstract));
        Assert.Equal(["a"], range.Studies.Select(study => study.Id));
        Assert.Equal(["a"], range.Without("return").Studies.Select(study => study.Id));
        Assert.Equal(["b"], range.Without("a").Studies.Select(study => study.Id));
    }

    [Theory]
    [InlineData(EstimateKind.OfficialStatement, null, "an official statement, not a study")]
    [InlineData(EstimateKind.ArchivalDocument, null, "a document of the time, not a study")]
    [InlineData(EstimateKind.Encyclopaedia, null, "a work of reference, not a study")]
    [InlineData(EstimateKind.PressOrWeb, null, "seen only in the press or on the web")]
    [InlineData(EstimateKind.Study, Bound.Floor, "gives a lower end only")]
    [InlineData(EstimateKind.Study, Bound.Ceiling, "gives an upper end only")]
    public void Outside_EveryKind_IsListedWithItsReason(EstimateKind kind, Bound? bound, string reason)
    {
        var odd = Deaths.Study(90e6, null, null, kind: kind, bound: bound ?? Bound.Point);
        var range = Range(odd, Deaths.Study(null, 5e6, null));
        Assert.Equal(5e6, range.High);
        Assert.Equal(new OutsideRow(odd, reason), Assert.Single(range.Outside));
    }

    [Fact]
    public void Subsets_ByBasisYearAndVerification_KeepWhatTheyName()
    {
        var range = Range(
            Deaths.Study(null, 1, null, "a", basis: Basis.Archival, year: 1991),
            Deaths.Study(null, 2, null, "b", basis: Basis.Demographic, year: 1992),
            Deaths.Study(null, 3, null, "c", basis: Basis.Survey, verification: Verification.Recalled));
        Assert.Equal(["a"], range.Archival.Studies.Select(study => study.Id));
        Assert.Equal(["b"], range.Demographic.Studies.Select(study => study.Id));
        Assert.Equal(["b", "c"], range.After1991.Studies.Select(study => study.Id));
        Assert.Equal(["a", "b"], range.PrimaryVerified.Studies.Select(study => study.Id));
        Assert.Equal(["b"], range.After1991.PrimaryVerified.Studies.Select(study => study.Id));
    }

    [Fact]
    public void Range_WithoutStudies_HasNoEnvelope()
    {
        var range = Range(Deaths.Study(5, null, null, bound: Bound.Floor));
        Assert.True(range.IsEmpty);
        Assert.Null(range.Median);
        Assert.Equal(new Interval(null, null), range.Envelope);
    }

    [Fact]
    public void Median_AnyRows_LiesInTheEnvelope() => Testing.Property.ForAll(
        chance => Enumerable.Range(0, 1 + chance.Next(7)).Select(_ => 1.0 + chance.Next(1_000_000)).ToArray(),
        values =>
        {
            var range = Range([.. values.Select(value => Deaths.Study(value, null, value * 2))]);
            Assert.InRange(range.Median!.Value, range.Low!.Value, range.High!.Value);
            Assert.Equal(values.Length, range.StudyCount);
        });
}
