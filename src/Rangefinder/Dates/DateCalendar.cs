using NodaTime;

namespace Rangefinder.Dates;

/// <summary>The calendar a date is written in. Russia changed from the Julian (Old Style) to the Gregorian
/// calendar (New Style) after 31 January 1918, which was followed by 14 February.</summary>
public enum DateCalendar
{
    /// <summary>New Style.</summary>
    Gregorian,

    /// <summary>Old Style: 13 days behind from March 1900 to February 2100, 12 days in the 19th
    /// century.</summary>
    Julian,
}

/// <summary>Days of both calendars as Gregorian days.</summary>
public static class DateCalendars
{
    /// <summary>The Gregorian day of a date in a calendar.</summary>
    /// <param name="year">Astronomical year: 0 is 1 BC.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    /// <param name="calendar">The calendar of the three numbers.</param>
    /// <returns>The day, or null when the calendar has no such day.</returns>
    public static LocalDate? Day(int year, int month, int day, DateCalendar calendar)
    {
        var system = calendar == DateCalendar.Julian ? CalendarSystem.Julian : CalendarSystem.Gregorian;
        if (year <= system.MinYear || year >= system.MaxYear || month is < 1 or > 12) return null;
        if (day < 1 || day > system.GetDaysInMonth(year, month)) return null;
        return new LocalDate(year, month, day, system).WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The Gregorian day on which a month of a calendar ends.</summary>
    /// <param name="year">Astronomical year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="calendar">The calendar of the month.</param>
    /// <returns>The day, or null when the calendar has no such month.</returns>
    public static LocalDate? LastDay(int year, int month, DateCalendar calendar)
    {
        var system = calendar == DateCalendar.Julian ? CalendarSystem.Julian : CalendarSystem.Gregorian;
        if (year <= system.MinYear || year >= system.MaxYear || month is < 1 or > 12) return null;
        return Day(year, month, system.GetDaysInMonth(year, month), calendar);
    }

    /// <summary>Days between the Old Style and the New Style reading of one written date.</summary>
    /// <param name="year">Astronomical year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31.</param>
    /// <returns>13 for 25 October 1917; null when either calendar has no such day.</returns>
    public static int? StyleGap(int year, int month, int day) =>
        Day(year, month, day, DateCalendar.Julian) is { } old
            && Day(year, month, day, DateCalendar.Gregorian) is { } @new
            ? Period.DaysBetween(@new, old)
            : null;
}
