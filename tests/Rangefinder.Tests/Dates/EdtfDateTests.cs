using NodaTime;
using Rangefinder.Dates;

namespace Rangefinder.Tests.EdtfDates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1941-06-22", "1941-06-22", "1941-06-22", DatePrecision.Day)]
    [InlineData("1939-08", "1939-08-01", "1939-08-31", DatePrecision.Month)]
    [InlineData("1932-21", "1932-03-01", "1932-05-31", DatePrecision.Season)]
    [InlineData("1932-24", "1932-12-01", "1933-02-28", DatePrecision.Season)]
    [InlineData("1937", "1937-01-01", "1937-12-31", DatePrecision.Year)]
    [InlineData("1924~", "1924-01-01", "1924-12-31", DatePrecision.Year)]
    [InlineData("1924?", "1924-01-01", "1924-12-31", DatePrecision.Year)]
    [InlineData("193X", "1930-01-01", "1939-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("1925/1927", "1925-01-01", "1927-12-31", DatePrecision.Span)]
    [InlineData("1917/195X", "1917-01-01", "1959-12-31", DatePrecision.Span)]
    [InlineData("1937/..", "1937-01-01", null, DatePrecision.Span)]
    [InlineData("../1937-05", null, "1937-05-31", DatePrecision.Span)]
    [InlineData("XXXX-06-22", null, null, DatePrecision.Unplaced)]
    [InlineData("XXXX-12", null, null, DatePrecision.Unplaced)]
    [InlineData("-0043", "-0043-01-01", "-0043-12-31", DatePrecision.Year)]
    public void Parse_Edtf_GivesItsFirstAndLastDay(
        string text, string? first, string? last, DatePrecision precision)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(
            (first, last, precision, text),
                (Iso(date.Earliest), Iso(date.Latest), date.Precision, date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("37")]
    [InlineData("1937-13")]
    [InlineData("1937-02-30")]
    [InlineData("1937-2-3")]
    [InlineData("1938/1937")]
    [InlineData("../..")]
    [InlineData("XXX7")]
    [InlineData("1937-25")]
    [InlineData("1924~~")]
    [InlineData("next year")]
    public void TryParse_NoDate_IsRefused(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _));
        Assert.Contains(
            $"'{text}'", Assert.Throws<FormatException>(() => EdtfDate.Parse(text)).Message,
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1917-10-25", "1917-11-07")]
    [InlineData("1917-02-23", "1917-03-08")]
    [InlineData("1878-12-06", "1878-12-18")]
    [InlineData("1900-02-29", "1900-03-13")]
    public void Parse_OldStyle_GivesTheGregorianDay(string julian, string gregorian) =>
        Assert.Equal(gregorian, Iso(EdtfDate.Parse(julian, DateCalendar.Julian).Earliest));

    [Fact]
    public void StyleGap_DayOfBothCalendars_CountsDays()
    {
        Assert.Equal(13, DateCalendars.StyleGap(1917, 10, 25));
        Assert.Equal(12, DateCalendars.StyleGap(1879, 12, 9));
        Assert.Null(DateCalendars.StyleGap(1900, 2, 29));
    }

    [Fact]
    public void IsApproximate_Marks_AreTold()
    {
        Assert.True(EdtfDate.Parse("1924~").IsApproximate);
        Assert.True(EdtfDate.Parse("1924%").IsApproximate && EdtfDate.Parse("1924%").IsUncertain);
        Assert.False(EdtfDate.Parse("1924").IsApproximate);
    }

    private static string? Iso(LocalDate? day) =>
        day?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
