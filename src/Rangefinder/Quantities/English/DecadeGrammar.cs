using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>Decades and centuries: "1930s", "the '30s", "nineteen-thirties", "early thirties", "20th
/// century", "3rd century BC".</summary>
internal static class DecadeGrammar
{
    // decade = year [ "'" ] "s" | "'" digits "s" | [ "nineteen" ] word ;
    public static bool TryRead(in TokenView t, int i, out DatePoint date)
    {
        date = new DatePoint { First = i, CoreFirst = i, Kind = FigureKind.Decade };
        if (!TryStart(t, i, out var year, out date.Last)) return false;
        (date.LowYear, date.HighYear) = (year, year + 9);
        date.Iso = (year / 10).ToString("000", CultureInfo.InvariantCulture) + "X";
        return true;
    }

    private static bool TryStart(in TokenView t, int i, out int year, out int last)
    {
        (year, last) = (0, i);
        if (t.IsPlain(i) && t[i].Length is 4 or 2 && PluralEnd(t, i) is var end and > 0)
        {
            last = end;
            year = (int)t[i].Value;
            if (t[i].Length == 2)
            {
                // "the 30s": needs the article, and an apostrophe when it has one belongs to the span.
                if (year % 10 != 0 || year < 10 || t.At(i - 1) != Word.The && !HasQualifier(t, i - 1)
                    && !IsSecond(t, i)) return false;
                year += 1900;
            }
            return year % 10 == 0 && year is >= 1000 and < 2100;
        }
        if (t.IsApostrophe(i) && t.Joined(i + 1) && t.IsPlain(i + 1) && t[i + 1].Length == 2)
        {
            year = CenturyBefore(t, i) + (int)t[i + 1].Value;
            last = PluralEnd(t, i + 1);
            return last > 0 && year % 10 == 0;
        }
        return TryWords(t, i, out year, out last);
    }

    // "the 60s and 70s"
    private static bool IsSecond(in TokenView t, int i) =>
        t.IsAny(i - 1, Word.And, Word.Or) && t.At(i - 2) == Word.S && t.Joined(i - 2) && t.IsPlain(i - 3)
        && t[i - 3].Length == 2;

    // "the 1780s and '90s": the century of the decade before
    private static int CenturyBefore(in TokenView t, int i) =>
        t.IsAny(i - 1, Word.And, Word.Or) && t.At(i - 2) == Word.S && t.IsPlain(i - 3) && t[i - 3].Length == 4
            ? (int)t[i - 3].Value / 100 * 100
            : 1900;

    private static int PluralEnd(in TokenView t, int number)
    {
        var s = t.IsApostrophe(number + 1) && t.Joined(number + 1) ? number + 2 : number + 1;
        return t.At(s) == Word.S && t.Joined(s) ? s : 0;
    }

    private static bool TryWords(in TokenView t, int i, out int year, out int last)
    {
        (year, last) = (0, i);
        if (t.Is(i, WordRole.DecadeWord))
        {
            year = 1900 + (int)t.Entry(i).Value;
            if (HasQualifier(t, i - 1))
                return t.Slice(i - 2) is not ("his" or "her" or "their" or "my" or "your" or "our");
            return t.At(i - 1) == Word.The;
        }
        var at = t.IsTightHyphen(i + 1) ? i + 2 : i + 1;
        if (!t.Is(i, WordRole.Small) || t.Entry(i).Value < 16 || !t.Is(at, WordRole.DecadeWord)) return false;
        year = (int)(t.Entry(i).Value * 100 + t.Entry(at).Value);
        last = at;
        return true;
    }

    private static bool HasQualifier(in TokenView t, int i) =>
        t.IsAny(i, Word.Early, Word.Late, Word.Mid) || t.IsHyphen(i) && t.At(i - 1) == Word.Mid;

    // century = ordinal [ "-" ] ( "century" | "centuries" ) [ "BC" ] | ordinal "and" ordinal "centuries" ;
    public static bool TryCentury(in TokenView t, int i, out DatePoint date)
    {
        date = new DatePoint { First = i, CoreFirst = i, Kind = FigureKind.Other };
        if (!OrdinalGrammar.TryValue(t, i, out var number, out var last) || number is < 1 or > 30)
            return false;
        var at = last + 1;
        if (t.IsTightHyphen(at)) at++;
        if (t.IsAny(at, Word.Century, Word.Centuries))
        {
            date.Last = at;
            // "the third century of socialism" and "a second century" are ordinals of another series.
            if (t.At(at) == Word.Century && t.IsArticle(i - 1) && at == last + 1) return false;
        }
        else if (t.IsAny(at, Word.And, Word.To, Word.Or)
            && OrdinalGrammar.TryValue(t, t.At(at + 1) == Word.The ? at + 2 : at + 1, out _, out var second)
            && (t.At(second + 1) == Word.Centuries || t.At(second + 1) == Word.Century
                && t.At(at) == Word.To))
        {
            date.Last = last;
        }
        else
        {
            return false;
        }
        SetCentury(t, ref date, (int)number);
        return true;
    }

    private static void SetCentury(in TokenView t, ref DatePoint date, int number)
    {
        if (t.IsAny(date.Last + 1, Word.Bc, Word.Bce) && t.Has(date.Last + 1, TokenForm.AllCapitals))
        {
            date.Last++;
            (date.LowYear, date.HighYear) = (-100 * number, -100 * number + 99);
            date.Iso = string.Create(CultureInfo.InvariantCulture,
                $"-{100 * number - 1:0000}/{(number == 1 ? "" : "-")}{100 * number - 100:0000}");
            return;
        }
        if (t.IsAny(date.Last + 1, Word.Ad, Word.Ce) && t.Has(date.Last + 1, TokenForm.AllCapitals))
            date.Last++;
        (date.LowYear, date.HighYear) = (100 * number - 99, 100 * number);
        date.Iso = string.Create(CultureInfo.InvariantCulture, $"{number - 1:00}XX");
    }
}
