using Rangefinder.Comparing;
using Rangefinder.Dates;

namespace Rangefinder.Tests.Comparison;

public sealed class WordingTests
{
    [Theory]
    [InlineData(26.6e6, "26.6 million")]
    [InlineData(681_692, "681,692")]
    [InlineData(41_979_417, "41,979,417")]
    [InlineData(2e9, "2 billion")]
    [InlineData(1_000, "1,000")]
    [InlineData(0.62, "0.62")]
    [InlineData(0, "0")]
    [InlineData(-1.5, "-1.5")]
    public void Number_AnySize_IsWrittenAsPeopleDo(double value, string expected) =>
        Assert.Equal(expected, Wording.Number(value));

    [Theory]
    [InlineData(7_348_469.2, "7.35 million")]
    [InlineData(825_647, "826,000")]
    [InlineData(2.29885, "2.3")]
    [InlineData(0.012345, "0.0123")]
    public void Rounded_ComputedNumber_HasThreeDigits(double value, string expected) =>
        Assert.Equal(expected, Wording.Rounded(value));

    [Fact]
    public void Number_SwedishCulture_StaysAsItIs()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("sv-SE");
            Assert.Equal("-1.5", Wording.Number(-1.5));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1938-01-01", "1938-12-31", "1938")]
    [InlineData("1918-01-01", "1922-12-31", "1918 to 1922")]
    [InlineData("1930-08-01", "1930-09-30", "1930-08 to 1930-09")]
    [InlineData("1930-08-14", "1930-08-14", "1930-08-14")]
    public void Words_StretchOfDays_NamesWholeYearsAndMonths(string first, string last, string expected) =>
        Assert.Equal(expected, DayAxis.Words(
            DayAxis.Span(EdtfDate.Parse(first)).Low!.Value,
            DayAxis.Span(EdtfDate.Parse(last)).High!.Value));

    [Theory]
    [InlineData("1932-21", "spring 1932")]
    [InlineData("1937-22", "summer 1937")]
    [InlineData("1938-23", "autumn 1938")]
    [InlineData("1932-24", "winter 1932/33")]
    [InlineData("1999-24", "winter 1999/00")]
    [InlineData("193X", "1930s")]
    [InlineData("19XX", "19XX")]
    [InlineData("1941-06-22", "1941-06-22")]
    [InlineData("1941-12", "1941-12")]
    [InlineData("-2", "-2")]
    public void Date_SeasonsAndDecades_AreSaidInWords(string edtf, string words) =>
        Assert.Equal(words, Wording.Date(edtf));
}
