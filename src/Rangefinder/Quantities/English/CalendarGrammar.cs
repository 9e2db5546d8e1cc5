using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>Days, months and seasons with or without a year: "17th June 2014", "March 8, 2014", "October of
/// 1917", "winter of 1932-33", "5.III.1953".</summary>
internal static class CalendarGrammar
{
    public static bool TryRead(in TokenView t, int i, out DatePoint date)
    {
        date = new DatePoint { First = i, CoreFirst = i, Iso = "" };
        return ReadNumeric(t, i, ref date) || ReadDayMonth(t, i, ref date) || ReadMonthDay(t, i, ref date)
            || ReadMonth(t, i, ref date) || ReadSeason(t, i, ref date);
    }

    // numeric = day sep month sep year | year "-" month "-" day ;   sep = "." | "/" ; month may be Roman
    private static bool ReadNumeric(in TokenView t, int i, ref DatePoint date)
    {
        if (!t.IsPlain(i) || !t.Joined(i + 1) || !t.Joined(i + 2) || !t.Joined(i + 3) || !t.Joined(i + 4))
            return false;
        var mark = t.Mark(i + 1);
        if (mark != t.Mark(i + 3) || mark is not ('.' or '/' or '-') || !t.IsPlain(i + 4)) return false;
        if (t.Joined(i) && t.IsHyphen(i - 1)) return false;
        var middle = t.IsPlain(i + 2) ? (int)Math.Min(t[i + 2].Value, 9999)
            : RomanNumerals.Value(t.Slice(i + 2));
        var (first, last) = ((int)Math.Min(t[i].Value, 9999), (int)Math.Min(t[i + 4].Value, 9999));
        var (year, month, day) = mark == '-' ? (first, middle, last)
            : middle > 12 ? (last, first, middle)
            : (last, middle, first);
        if (t[mark == '-' ? i : i + 4].Length != 4) return false;
        return SetDay(t, ref date, i + 4, year, month, day);
    }

    // dayMonth = day [ "st" | "nd" | "rd" | "th" ] [ "of" ] month [ "," | "of" ] [ year ] ;
    private static bool ReadDayMonth(in TokenView t, int i, ref DatePoint date)
    {
        if (!TryDay(t, i, out var day, out var last)) return false;
        var month = last + 1;
        var tight = t.IsTightHyphen(month) ? 1 : 0;
        if (t.At(month) == Word.Of) month++;
        else if (t.Is(i, WordRole.Ordinal)) return false;
        month += tight;
        if (!t.Is(month, WordRole.Month) || !t.Has(month, TokenForm.Capital)) return false;
        var (year, end) = YearAfter(t, SkipStop(t, month), allowBare: true);
        return SetDay(t, ref date, year is null ? month : end, year, (int)t.Entry(month).Value, day);
    }

    // monthDay = month [ "the" ] day [ suffix ] [ "," ] [ year ] ;
    private static bool ReadMonthDay(in TokenView t, int i, ref DatePoint date)
    {
        if (!IsMonth(t, i)) return false;
        var at = SkipStop(t, i) + 1;
        if (t.At(at) == Word.The) at++;
        if (!t.IsNumber(at) || !TryDay(t, at, out var day, out var last)) return false;
        // "May 20 million people": the number goes on.
        if (t.Is(last + 1, WordRole.Scale | WordRole.Hundred) || t.Mark(last + 1) == '%') return false;
        var (year, end) = YearAfter(t, last, allowBare: true);
        return SetDay(t, ref date, year is null ? last : end, year, (int)t.Entry(i).Value, day);
    }

    // month = month [ "," | "of" ] year | month ;   a bare month needs a preposition before it
    private static bool ReadMonth(in TokenView t, int i, ref DatePoint date)
    {
        if (!IsMonth(t, i)) return false;
        var (year, end) = YearAfter(t, SkipStop(t, i), allowBare: true);
        date.Kind = FigureKind.MonthYear;
        date.Last = year is null ? i : end;
        if (year is null && !IsBareMonth(t, i)) return false;
        date.LowYear = date.HighYear = year;
        date.Iso = Year(year) + "-" + Two((int)t.Entry(i).Value);
        return true;
    }

    private static bool IsMonth(in TokenView t, int i) =>
        t.Is(i, WordRole.Month) && t.Has(i, TokenForm.Capital)
            && (!t.IsTightHyphen(i - 1) || t.At(i - 2) == Word.Mid || t.Is(i - 2, WordRole.Month));

    private static bool IsBareMonth(in TokenView t, int i)
    {
        if (t.Is(i + 1, WordRole.EventNoun) || t.Entry(i).Spelling.Length < 3) return false;
        // "the October Socialist Revolution", "In March Hare": a capital follows within the name.
        if (t.IsWord(i + 1) && t.Has(i + 1, TokenForm.Capital) && !t.Is(i + 1, WordRole.Function))
            return false;
        // "May-June 2014": the year stands behind the second month.
        if ((t.IsDash(i + 1) || t.Mark(i + 1) == '/' || t.At(i + 1) == Word.To
                || t.At(i + 1) == Word.And && t.At(i - 1) == Word.Between)
            && t.Is(i + 2, WordRole.Month)
            && YearAfter(t, SkipStop(t, i + 2), allowBare: true).Year is not null)
            return true;
        return t.Is(i - 1, WordRole.MonthPreposition)
            || t.At(i - 1) == Word.And && t.Is(i - 2, WordRole.Month)
            && t.Is(i - 3, WordRole.MonthPreposition);
    }

    private static int SkipStop(in TokenView t, int month) =>
        t.Mark(month + 1) == '.' && t.Joined(month + 1) && t[month].Length <= 4 && t.At(month) != Word.May
            ? month + 1
            : month;

    // season = season [ "," | "of" ] year [ "-" year ] ;
    private static bool ReadSeason(in TokenView t, int i, ref DatePoint date)
    {
        if (!t.Is(i, WordRole.Season)) return false;
        var (year, end) = YearAfter(t, i, allowBare: true);
        if (year is null) return false;
        date.Kind = FigureKind.MonthYear;
        date.Last = end;
        date.LowYear = date.HighYear = year;
        date.Iso = Year(year) + "-" + Two((int)t.Entry(i).Value);
        // The winter of 1932-33 is one season.
        if (YearGrammar.TryTail(t, end, year.Value, out var high, out var last) && high == year + 1)
        {
            date.Last = last;
            date.HighYear = high;
        }
        return true;
    }

    private static (int? Year, int Last) YearAfter(in TokenView t, int last, bool allowBare)
    {
        var at = last + 1;
        if (t.Mark(at) == ',' || t.At(at) == Word.Of) at++;
        else if (!allowBare) return (null, last);
        if (t.IsHyphen(at) && t.Joined(at) && t.Joined(at + 1)) at++;
        if (t.IsPlain(at) && t[at].Length == 4 && t[at].Value is >= 1000 and < 2200 && !t.IsGluedToLetter(at)
            && !t.Is(at + 1, WordRole.Scale))
            return ((int)t[at].Value, at);
        return YearGrammar.TryShort(t, at, out var year) ? (year, at + 1) : (null, last);
    }

    /// <summary>Reads a day of the month: "17th", "8", "the first".</summary>
    public static bool TryDay(in TokenView t, int i, out int day, out int last)
    {
        (day, last) = (0, i);
        if (t.Is(i, WordRole.Ordinal))
        {
            day = (int)t.Entry(i).Value;
        }
        else
        {
            if (!t.IsPlain(i) || t[i].Length > 2 || t.Joined(i) && t.IsWord(i - 1)) return false;
            day = (int)t[i].Value;
            if (t.Joined(i + 1) && t.IsAny(i + 1, Word.St, Word.Nd) || t.Joined(i + 1)
                && t.IsAny(i + 1, Word.Rd, Word.Th))
                last = i + 1;
            else if (t.Joined(i + 1) && t.IsWord(i + 1))
                return false;
        }
        return day is >= 1 and <= 31;
    }

    private static bool SetDay(in TokenView t, ref DatePoint date, int last, int? year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month)) return false;
        date.Kind = FigureKind.Date;
        date.Last = last;
        date.LowYear = date.HighYear = year;
        date.Iso = Year(year) + "-" + Two(month) + "-" + Two(day);
        return true;
    }

    private static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "XXXX";

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
