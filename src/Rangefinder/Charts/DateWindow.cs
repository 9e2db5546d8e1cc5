using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>The stretch of time that one panel of a timeline shows, and its ticks.</summary>
internal sealed record DateWindow(LocalDate From, LocalDate To)
{
    private const int MostTicks = 5;

    /// <summary>Ticks in months; below the first, in days.</summary>
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

    private static readonly int[] DaySteps = [1, 2, 5, 10, 15];

    private int Days => Period.DaysBetween(From, To);

    /// <summary>Fits all dates with room on both sides, never shorter than a number of days.</summary>
    public static DateWindow Fit(IEnumerable<TimelineRow> rows, int shortest)
    {
        var dates = rows.SelectMany(row => new[] { row.First, row.Last }).OfType<LocalDate>().ToList();
        if (dates.Count == 0)
        {
            return new(new(1900, 1, 1), new(2000, 1, 1));
        }
        var (first, last) = (dates.Min(), dates.Max().PlusDays(1));
        var length = Period.DaysBetween(first, last);
        var room = Math.Max((shortest - length + 1) / 2, (length / 8) + 1);
        return new(first.PlusDays(-room), last.PlusDays(room));
    }

    /// <summary>Ends of a row as ISO dates: the day after the last, so that a year is as long as a year; an
    /// open end reaches to the edge.</summary>
    public (string From, string To) Ends(TimelineRow row)
    {
        var margin = Days / 40;
        var isDay = row.First == row.Last;
        var to = isDay ? row.Last : row.Last?.PlusDays(1);
        return (Iso(row.First ?? From.PlusDays(margin)), Iso(to ?? To.PlusDays(-margin)));
    }

    /// <param name="most">Most ticks that have room.</param>
    public Axis Axis(int most = MostTicks)
    {
        var ticks = Ticks(Math.Min(most, MostTicks));
        return AxisStyle.Values with
        {
            Range = [Iso(From), Iso(To)],
            TickText = [.. ticks.Select(tick => tick.Text)],
            TickVals = [.. ticks.Select(tick => Iso(tick.Date))],
            Type = "date",
        };
    }

    private List<(LocalDate Date, string Text)> Ticks(int most)
    {
        foreach (var step in Days <= DaySteps[^1] * most ? DaySteps : [])
        {
            var days = DayTicks(step);
            if (days.Count <= most)
            {
                return days;
            }
        }
        foreach (var step in MonthSteps)
        {
            var months = MonthTicks(step);
            if (months.Count <= most)
            {
                return months;
            }
        }
        return [];
    }

    private List<(LocalDate, string)> DayTicks(int step)
    {
        var ticks = new List<(LocalDate, string)>();
        for (var date = From; date <= To; date = date.PlusDays(1))
        {
            // Multiples within the month, the first of the month standing for the 30th and 31st as well.
            if (date.Day == 1 || (date.Day % step == 0 && date.Day <= 31 - step))
            {
                ticks.Add((date, Text(date, "d MMM'<br>'yyyy")));
            }
        }
        return ticks;
    }

    private List<(LocalDate, string)> MonthTicks(int step)
    {
        var ticks = new List<(LocalDate, string)>();
        var months = (((From.Year * 12) + From.Month - 1) / step) * step;
        for (; months <= (To.Year * 12) + To.Month; months += step)
        {
            var date = new LocalDate(months / 12, (months % 12) + 1, 1);
            if (date >= From && date <= To)
            {
                ticks.Add((date, Text(date, step < 12 ? "MMM'<br>'yyyy" : "yyyy")));
            }
        }
        return ticks;
    }

    private static string Text(LocalDate date, string pattern) =>
        date.ToString(pattern, CultureInfo.InvariantCulture);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
