using NodaTime;
using NodaTime.Text;
using Rangefinder.Dates;

namespace Rangefinder.Comparing;

/// <summary>Days as numbers, so that dates of both calendars stand on one axis.</summary>
/// <remarks>
/// A Julian date is turned into the same day of the Gregorian calendar before anything is subtracted, so that
/// the 10 to 13 days between the calendars never enter a distance.
/// </remarks>
public static class DayAxis
{
    private static readonly LocalDate Origin = new(1970, 1, 1);

    /// <summary>Days from 1970-01-01 to a Gregorian day; negative before it.</summary>
    /// <param name="day">A day in the ISO calendar.</param>
    public static int Number(LocalDate day) => Period.DaysBetween(Origin, day);

    /// <summary>The Gregorian day of a number; a half day is cut off.</summary>
    /// <param name="number">Days since 1970-01-01.</param>
    public static LocalDate Day(double number) => Origin.PlusDays((int)Math.Floor(number));

    /// <summary>
    /// First and last day that a date can mean; an end is open where the date leaves it open.
    /// </summary>
    /// <param name="date">The date.</param>
    public static Interval Span(EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new(
            date.Earliest is { } first ? Number(first) : null,
            date.Latest is { } last ? Number(last) : null);
    }

    /// <summary>First day of the month, season, year, decade or century that a day lies in.</summary>
    /// <param name="number">Days since 1970-01-01.</param>
    /// <param name="precision">How coarse; a day or a span is left as it is.</param>
    /// <param name="calendar">Whose months and years.</param>
    public static double Floor(double number, DatePrecision precision, DateCalendar calendar) =>
        Unit(number, precision, calendar).First;

    /// <summary>Last day of the month, season, year, decade or century that a day lies in.</summary>
    /// <param name="number">Days since 1970-01-01.</param>
    /// <param name="precision">How coarse; a day or a span is left as it is.</param>
    /// <param name="calendar">Whose months and years.</param>
    public static double Ceiling(double number, DatePrecision precision, DateCalendar calendar) =>
        Unit(number, precision, calendar).Last;

    /// <summary>A stretch of days in words: whole years and months as such, else by day.</summary>
    /// <param name="first">First day.</param>
    /// <param name="last">Last day.</param>
    public static string Words(double first, double last)
    {
        var (from, to) = (Day(first), Day(last));
        var startsYear = from is { Month: 1, Day: 1 };
        var isMonths = from.Day == 1 && to.PlusDays(1).Day == 1;
        var pattern = startsYear && to is { Month: 12, Day: 31 } ? "uuuu"
            : isMonths ? "uuuu-MM"
            : "uuuu-MM-dd";
        var format = LocalDatePattern.CreateWithInvariantCulture(pattern);
        var (start, end) = (format.Format(from), format.Format(to));
        return string.Equals(start, end, StringComparison.Ordinal) ? start : $"{start} to {end}";
    }

    private static (double First, double Last) Unit(
        double number, DatePrecision precision, DateCalendar calendar)
    {
        var system = calendar == DateCalendar.Julian ? CalendarSystem.Julian : CalendarSystem.Iso;
        var day = Day(number).WithCalendar(system);
        var year = day.Year;
        return precision switch
        {
            DatePrecision.Month => Between(year, day.Month, 1, system),
            DatePrecision.Season => Season(day, system),
            DatePrecision.Year => Between(year, 1, 12, system),
            DatePrecision.Decade => Between(year - Modulo(year, 10), 1, 120, system),
            DatePrecision.Century => Between(year - Modulo(year, 100), 1, 1200, system),
            _ => (number, number),
        };
    }

    // Seasons follow EDTF as EdtfDate reads it: spring starts in March,
    // winter in December of the year before.
    private static (double First, double Last) Season(LocalDate day, CalendarSystem system) =>
        day.Month switch
        {
            12 => Between(day.Year, 12, 3, system),
            < 3 => Between(day.Year - 1, 12, 3, system),
            _ => Between(day.Year, day.Month / 3 * 3, 3, system),
        };

    private static (double First, double Last) Between(int year, int month, int months, CalendarSystem system)
    {
        var first = new LocalDate(year, month, 1, system);
        var next = first.PlusMonths(months);
        return (Number(first.WithCalendar(CalendarSystem.Iso)),
            Number(next.WithCalendar(CalendarSystem.Iso)) - 1);
    }

    private static int Modulo(int value, int size) => ((value % size) + size) % size;
}
