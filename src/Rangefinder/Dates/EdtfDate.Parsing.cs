using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Rangefinder.Dates;

public sealed partial record EdtfDate
{
    /// <summary>Reads an EDTF string in the Gregorian calendar.</summary>
    /// <param name="text">For instance "1941-06-22" or "1925/1927".</param>
    /// <exception cref="FormatException">The string is no EDTF date that this library reads, or no such day
    /// exists. The message names the string and shows a form that works.</exception>
    public static EdtfDate Parse(string text) => Parse(text, DateCalendar.Gregorian);

    /// <summary>Reads an EDTF-shaped string in a given calendar; the bounds become Gregorian days.</summary>
    /// <param name="text">For instance "1917-10-25" with <see cref="DateCalendar.Julian"/>, which is 7
    /// November.</param>
    /// <param name="calendar">The calendar the string is written in.</param>
    /// <exception cref="FormatException">As <see cref="Parse(string)"/>.</exception>
    public static EdtfDate Parse(string text, DateCalendar calendar) => TryParse(text, calendar, out var date)
        ? date
        : throw new FormatException(
            $"'{text}' is no date in EDTF: write a year (1937), month (1937-08), day (1937-08-05), "
            + "season (1937-21), decade (193X), century (19XX) or a span (1937/1938, 1937/..).");

    /// <summary>Reads an EDTF string in the Gregorian calendar.</summary>
    /// <param name="text">The string; null is no date.</param>
    /// <param name="date">The date, or null.</param>
    /// <returns>Whether the string is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out EdtfDate? date) =>
        TryParse(text, DateCalendar.Gregorian, out date);

    /// <summary>Reads an EDTF-shaped string in a given calendar.</summary>
    /// <param name="text">The string; null is no date.</param>
    /// <param name="calendar">The calendar it is written in.</param>
    /// <param name="date">The date, or null.</param>
    /// <returns>Whether the string is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, DateCalendar calendar,
        [NotNullWhen(true)] out EdtfDate? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        date = slash < 0 ? Single(text, text, calendar) : Span(text, slash, calendar);
        return date is not null;
    }

    private static EdtfDate? Span(string text, int slash, DateCalendar calendar)
    {
        var (left, right) = (text[..slash], text[(slash + 1)..]);
        if (IsOpen(left) && IsOpen(right)) return null;
        var first = IsOpen(left) ? null : Single(left, left, calendar);
        var last = IsOpen(right) ? null : Single(right, right, calendar);
        if (!IsOpen(left) && first is null || !IsOpen(right) && last is null) return null;
        if (first?.Earliest is { } from && last?.Latest is { } to && from > to) return null;
        return new(text, first?.Earliest, last?.Latest, DatePrecision.Span);
    }

    private static bool IsOpen(string end) => end.Length == 0 || end == "..";

    private static EdtfDate? Single(string whole, string text, DateCalendar calendar)
    {
        var core = text.AsSpan().TrimEnd("~?%");
        if (text.Length - core.Length > 1) return null;
        var negative = core.StartsWith("-") ? 1 : 0;
        var parts = core[negative..].ToString().Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2)) return null;
        if (parts[0] == "XXXX") return Yearless(whole, parts);
        if (parts[0].EndsWith('X')) return parts.Length > 1 ? null : Masked(whole, parts[0], negative > 0);
        if (!Digits(parts[0], out var year)) return null;
        if (negative > 0) year = -year;
        return parts.Length switch
        {
            1 => Days(whole, year, 1, year, 12, DatePrecision.Year, calendar),
            2 when Digits(parts[1], out var month) => MonthOrSeason(whole, year, month, calendar),
            3 when Digits(parts[1], out var month) && Digits(parts[2], out var day)
                => OneDay(whole, year, month, day, calendar),
            _ => null,
        };
    }

    private static EdtfDate? Yearless(string whole, string[] parts)
    {
        if (parts.Length > 1 && !(Digits(parts[1], out var month) && month is >= 1 and <= 24)) return null;
        if (parts.Length > 2 && !(Digits(parts[2], out var day) && day is >= 1 and <= 31)) return null;
        return new(whole, null, null, DatePrecision.Unplaced);
    }

    private static EdtfDate? Masked(string whole, string year, bool negative)
    {
        if (negative) return null;
        var width = year.EndsWith("XX", StringComparison.Ordinal) ? 2 : 1;
        if (!Digits(year[..^width], out var head)) return null;
        var size = width == 2 ? 100 : 10;
        var precision = width == 2 ? DatePrecision.Century : DatePrecision.Decade;
        // A century in EDTF is 1900 to 1999; prose means 1901 to 2000. The bounds follow EDTF.
        return Days(whole, head * size, 1, head * size + size - 1, 12, precision, DateCalendar.Gregorian);
    }

    private static EdtfDate? MonthOrSeason(string whole, int year, int month, DateCalendar calendar) =>
        month switch
        {
            >= 1 and <= 12 => Days(whole, year, month, year, month, DatePrecision.Month, calendar),
            >= 21 and <= 23 =>
                Days(whole, year, 3 * (month - 20), year, 3 * (month - 20) + 2, DatePrecision.Season, calendar),
            24 => Days(whole, year, 12, year + 1, 2, DatePrecision.Season, calendar),
            _ => null,
        };

    private static EdtfDate? Days(string whole, int fromYear, int fromMonth, int toYear, int toMonth,
        DatePrecision precision, DateCalendar calendar)
    {
        var first = DateCalendars.Day(fromYear, fromMonth, 1, calendar);
        var last = DateCalendars.LastDay(toYear, toMonth, calendar);
        return first is null || last is null ? null : new(whole, first, last, precision);
    }

    private static EdtfDate? OneDay(string whole, int year, int month, int day, DateCalendar calendar) =>
        DateCalendars.Day(year, month, day, calendar) is { } date
            ? new(whole, date, date, DatePrecision.Day)
            : null;

    private static bool Digits(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
