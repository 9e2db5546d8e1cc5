namespace Rangefinder.Quantities.English;

/// <summary>Whole datings: a point, a point with a qualifier ("early thirties", "late August 1939"), or a
/// span of two ("1925-27", "from 1917 to the early years of the 1950s", "14 September – 20 October
/// 1939").</summary>
internal static class DateGrammar
{
    /// <summary>Reads a dating that begins at a token.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="i">First token of the bare dating; qualifiers and "from" are looked for before
    /// it.</param>
    /// <param name="floor">First token that is still free.</param>
    /// <param name="found">The dating.</param>
    public static bool TryRead(in TokenView t, int i, int floor, out Found found)
    {
        found = default;
        if (TryDays(t, i, floor, out found)) return true;
        if (!TryPoint(t, i, out var first)) return false;
        first.First = Qualify(t, floor, ref first);
        var span = TrySpan(t, ref first, floor, out var last, out var start);
        found = new Found
        {
            First = span ? start : first.First,
            Last = span ? last.Last : first.Last,
            CoreFirst = first.CoreFirst,
            CoreLast = span ? last.Last : first.Last,
            Kind = span ? SpanKind(first, last) : first.Kind,
            Interval = new(first.LowYear, span ? last.HighYear : first.HighYear),
            Iso = span ? first.Iso + "/" + last.Iso : first.Iso,
            IsDate = true,
        };
        if (span) found.CoreFirst = first.First;
        found.Unit = UnitOf(found, first);
        return true;
    }

    // days = day ( "-" | "to" | "and" ) day month [ year ] ;   "and" only after "between"
    private static bool TryDays(in TokenView t, int i, int floor, out Found found)
    {
        found = default;
        if (!t.IsNumber(i) || !CalendarGrammar.TryDay(t, i, out var day, out var end)) return false;
        var between = i - 1 >= floor && t.At(i - 1) == Word.Between;
        var and = t.At(end + 1) == Word.And;
        if (!t.IsDash(end + 1) && t.At(end + 1) != Word.To && !and) return false;
        if (!t.IsNumber(end + 2) || !CalendarGrammar.TryRead(t, end + 2, out var last)) return false;
        if (last.Kind != FigureKind.Date || string.CompareOrdinal(Two(day), last.Iso[^2..]) >= 0)
            return false;
        var iso = string.Concat(last.Iso.AsSpan(0, last.Iso.Length - 2), Two(day));
        // "on 30 and 31 January": two days, of which this is the first
        if (and && !between) return OneDay(i, end, iso, last, out found);
        var first = i - 1 >= floor && (between || t.At(i - 1) == Word.From) ? i - 1 : i;
        found = new Found
        {
            First = first,
            CoreFirst = i,
            Last = last.Last,
            CoreLast = last.Last,
            Kind = FigureKind.Date,
            IsDate = true,
            Interval = new(last.LowYear, last.HighYear),
            Unit = "day",
            Iso = iso + "/" + last.Iso,
        };
        return true;
    }

    private static bool OneDay(int first, int last, string iso, in DatePoint dated, out Found found)
    {
        found = new Found
        {
            First = first,
            CoreFirst = first,
            Last = last,
            CoreLast = last,
            Kind = FigureKind.Date,
            IsDate = true,
            Interval = new(dated.LowYear, dated.HighYear),
            Unit = "day",
            Iso = iso,
        };
        return true;
    }

    /// <summary>Reads a dating without looking around it.</summary>
    public static bool TryPoint(in TokenView t, int i, out DatePoint date) =>
        CalendarGrammar.TryRead(t, i, out date) || DecadeGrammar.TryCentury(t, i, out date)
        || DecadeGrammar.TryRead(t, i, out date) || YearGrammar.TryRead(t, i, out date);

    private static string UnitOf(in Found found, in DatePoint first) => found.Kind switch
    {
        FigureKind.Date => "day",
        FigureKind.MonthYear => "month",
        FigureKind.Decade => "decade",
        FigureKind.Other => "century",
        FigureKind.YearSpan when first.Kind == FigureKind.Decade => "decade",
        _ => "year",
    };

    private static FigureKind SpanKind(in DatePoint first, in DatePoint last) =>
        (first.Kind, last.Kind) switch
        {
            (FigureKind.Date, _) => FigureKind.Date,
            (FigureKind.MonthYear, _) => FigureKind.MonthYear,
            (FigureKind.Other, _) => FigureKind.Other,
            _ => FigureKind.YearSpan,
        };

    // qualifier = ( "early" | "mid" | "late" ) [ "-" ] | ( "early" | "late" ) "years of the" ;
    private static int Qualify(in TokenView t, int floor, ref DatePoint date)
    {
        var at = date.First - 1;
        if (t.IsHyphen(at) && t.Joined(date.First)) at--;
        if (t.At(at) == Word.The && t.At(at - 1) == Word.Of && t.At(at - 2) == Word.Years) at -= 3;
        if (at < floor || !t.IsAny(at, Word.Early, Word.Late, Word.Mid)) return date.First;
        if (t.Is(at - 1, WordRole.Preposition) && t.At(at - 1) == Word.As) return date.First;
        // "as early as" never reaches here: its "as" stands between.
        if (date.Kind == FigureKind.Decade) Narrow(t.At(at), ref date);
        date.CoreFirst = date.First;
        return at;
    }

    private static void Narrow(Word part, ref DatePoint date)
    {
        var year = date.LowYear ?? 0;
        (date.LowYear, date.HighYear) = part switch
        {
            Word.Early => (year, year + 3),
            Word.Mid => (year + 4, year + 6),
            _ => (year + 7, year + 9),
        };
    }

    private static bool TrySpan(
        in TokenView t, ref DatePoint first, int floor, out DatePoint last, out int start)
    {
        start = first.First;
        var at = first.Last + 1;
        var before = first.First - 1;
        if (before >= floor && t.At(before) == Word.The && t.IsAny(before - 1, Word.From, Word.Between))
            before--;
        var from = before >= floor && t.At(before) == Word.From;
        var between = before >= floor && t.At(before) == Word.Between;
        if (TryYearTail(t, first, out last))
        {
            if (from || between) start = before;
            return true;
        }
        if (TryDayTail(t, ref first, out last))
        {
            return true;
        }
        // "from July 1, 1916, to November 18, 1916"
        if (from && t.Mark(at) == ',' && t.At(at + 1) == Word.To) at++;
        var joined = t.IsDash(at) || t.Mark(at) == '/' && t.Joined(at)
            || t.IsAny(at, Word.To, Word.Until, Word.Till) || from && t.At(at) == Word.Through
            || between && t.At(at) == Word.And;
        if (!joined || !TryEnd(t, at + 1, out last) || !Fits(t, ref first, ref last, at)) return false;
        if (from || between) start = before;
        return true;
    }

    private static bool TryYearTail(in TokenView t, in DatePoint first, out DatePoint last)
    {
        last = default;
        if (first.Kind is not (FigureKind.Year or FigureKind.Decade) || first.LowYear is not > 0)
            return false;
        if (first.Kind == FigureKind.Decade) return TryDecadeTail(t, first, out last);
        if (!YearGrammar.TryTail(t, first.Last, first.LowYear.Value, out var year, out var end)) return false;
        last = first;
        last.Last = end;
        last.TakeHigh(year);
        return true;
    }

    // "1920s-50s"
    private static bool TryDecadeTail(in TokenView t, in DatePoint first, out DatePoint last)
    {
        last = first;
        var at = first.Last + 2;
        if (!t.IsDash(at - 1) || !t.IsPlain(at) || t[at].Length != 2 || t.At(at + 1) != Word.S
            || !t.Joined(at + 1))
            return false;
        var year = (first.LowYear ?? 0) / 100 * 100 + (int)t[at].Value;
        if (year % 10 != 0 || year <= first.LowYear) return false;
        last.Last = at + 1;
        last.TakeDecade(year);
        return true;
    }

    // "August 19-24, 1936": the day runs on, the year stands behind both
    private static bool TryDayTail(in TokenView t, ref DatePoint first, out DatePoint last)
    {
        last = first;
        var at = first.Last + 1;
        if (first.Kind != FigureKind.Date || first.LowYear is not null || !t.IsDash(at)) return false;
        if (!t.IsPlain(first.Last) || !CalendarGrammar.TryDay(t, at + 1, out var day, out var end))
            return false;
        if (t.Is(end + 1, WordRole.Month)) return false;
        last.Last = end;
        last.Iso = string.Concat(first.Iso.AsSpan(0, first.Iso.Length - 2), Two(day));
        var year = t.Mark(end + 1) == ',' ? end + 2 : end + 1;
        if (t.IsPlain(year) && t[year].Length == 4)
        {
            last.Last = year;
            first.TakeYear((int)t[year].Value);
            last.TakeYear((int)t[year].Value);
        }
        return true;
    }

    private static string Two(int day) =>
        day.ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    private static bool TryEnd(in TokenView t, int i, out DatePoint last)
    {
        if (t.At(i) == Word.The) i++;
        var at = i;
        if (t.IsAny(at, Word.Early, Word.Late, Word.Mid))
        {
            at++;
            if (t.IsHyphen(at)) at++;
            if (t.At(at) == Word.Years && t.At(at + 1) == Word.Of && t.At(at + 2) == Word.The) at += 3;
        }
        if (!TryPoint(t, at, out last)) return false;
        if (at > i && last.Kind == FigureKind.Decade) Narrow(t.At(i), ref last);
        return true;
    }

    // Both ends must be of like precision or both dated, and run forward.
    private static bool Fits(in TokenView t, ref DatePoint first, ref DatePoint last, int joint)
    {
        if (first.Yearless is not null && last.LowYear is { } year) first.TakeYear(year);
        if (last.Yearless is not null && first.HighYear is { } before) last.TakeYear(before);
        if (first.LowYear is { } low && last.HighYear is { } high && high < low) return false;
        if (first.Kind == FigureKind.Year && last.Kind is FigureKind.Date or FigureKind.MonthYear)
            return t.IsAny(joint, Word.To, Word.Until, Word.Till);
        if (t.Mark(joint) == '/' && last.Kind != first.Kind) return false;
        return first.LowYear is not null == last.LowYear is not null
            && string.CompareOrdinal(first.Iso, last.Iso) <= 0;
    }
}
