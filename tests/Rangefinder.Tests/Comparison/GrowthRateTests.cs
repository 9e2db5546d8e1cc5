namespace Rangefinder.Tests.Comparison;

public sealed class GrowthRateTests
{
    [Fact]
    public void Multiple_SameAverage_DiffersByWhatIsMeant()
    {
        Assert.Equal(6.25, GrowthRate.FromAverage(16.5, 12).Multiple, 2);
        Assert.Equal(2.98, GrowthRate.FromAverage(16.5, 12, Averaging.Simple).Multiple, 10);
    }

    [Fact]
    public void FromMultiple_SixAndAHalfFold_IsSixteenPointNineAYear()
    {
        Assert.Equal(16.88, GrowthRate.FromMultiple(6.5, 12).PercentPerYear, 2);
        Assert.Equal(45.83, GrowthRate.FromMultiple(6.5, 12, Averaging.Simple).PercentPerYear, 2);
    }

    [Fact]
    public void AsCompound_OfASimpleAverage_KeepsTheRise()
    {
        var simple = GrowthRate.FromAverage(16.5, 12, Averaging.Simple);
        Assert.Equal(9.53, simple.AsCompound().PercentPerYear, 2);
        Assert.Equal(16.5, simple.AsCompound().AsSimple().PercentPerYear, 10);
    }

    [Fact]
    public void DoublingYears_SevenPerCent_IsAboutTen()
    {
        Assert.Equal(10.24, GrowthRate.FromAverage(7, 5).DoublingYears!.Value, 2);
        Assert.Null(GrowthRate.FromAverage(-1, 5).DoublingYears);
    }

    [Fact]
    public void Over_AnotherPeriod_KeepsTheCompoundRate()
    {
        var rate = GrowthRate.FromMultiple(2, 4).Over(8);
        Assert.Equal((8, 4.0), (rate.Years, Math.Round(rate.Multiple, 10)));
    }

    [Fact]
    public void Path_StartsAtAHundredAndEndsAtTheIndex()
    {
        var rate = GrowthRate.FromAverage(10, 3);
        Assert.Equal([100, 110, 121, 133.1], rate.Path().Select(value => Math.Round(value, 6)));
        Assert.Equal(133.1, rate.Index, 6);
    }

    [Fact]
    public void FromAverage_FallOfTheWhole_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromAverage(-100, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromAverage(-50, 2, Averaging.Simple));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromAverage(5, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromMultiple(0, 5));
    }

    [Fact]
    public void ToString_Rate_SaysYearsKindAndRise() => Assert.Equal(
        "16.5 % a year over 12 years (compound), a 6.25-fold rise",
            GrowthRate.FromAverage(16.5, 12).ToString());
}
