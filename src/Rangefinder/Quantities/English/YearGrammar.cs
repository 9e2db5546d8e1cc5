using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>Years: "1937", "'27", "nineteen thirty-seven", "44 BC", and the second year of
/// "1925-27".</summary>
internal static class YearGrammar
{
    private const int FirstLikely = 1700;
    private const int LastLikely = 2100;

    public static bool TryRead(in TokenView t, int i, out DatePoint date)
    {
        date = new DatePoint { First = i, CoreFirst = i, Last = i, Kind = FigureKind.Year };
        if (TryEra(t, i, ref date)) return true;
        if (TryShort(t, i, out var year)) date.Last = i + 1;
        else if (TryWords(t, i, out year, out var last)) date.Last = last;
        else if (IsYear(t, i)) year = (int)t[i].Value;
        else return false;
        Set(ref date, year, year);
        return true;
    }

    private static void Set(ref DatePoint date, int low, int high)
    {
        (date.LowYear, date.HighYear) = (low, high);
        date.Iso = low.ToString("0000", CultureInfo.InvariantCulture);
    }

    // era = digits ( "BC" | "BCE" | "AD" | "CE" ) | "AD" digits ;
    private static bool TryEra(in TokenView t, int i, ref DatePoint date)
    {
        var number = t.At(i) == Word.Ad && t.Has(i, TokenForm.AllCapitals) ? i + 1 : i;
        if (!t.IsPlain(number) || t[number].Value is 0 or > 9999) return false;
        var year = (int)t[number].Value;
        if (number > i)
        {
            date.Last = number;
            Set(ref date, year, year);
            return true;
        }
        if (!t.Is(i + 1, WordRole.Era) || !t.Has(i + 1, TokenForm.AllCapitals)) return false;
        date.Last = i + 1;
        var before = t.IsAny(i + 1, Word.Bc, Word.Bce);
        Set(ref date, year, year);
        if (!before) return true;
        (date.LowYear, date.HighYear) = (-year, -year);
        // EDTF counts astronomically: 1 BC is year 0000.
        date.Iso = (year == 1 ? "" : "-") + (year - 1).ToString("0000", CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Reads "'27": an apostrophe and two digits after a word that dates.</summary>
    public static bool TryShort(in TokenView t, int i, out int year)
    {
        year = 0;
        if (!t.IsApostrophe(i) || t.Joined(i) || !t.Joined(i + 1) || !t.IsPlain(i + 1)
            || t[i + 1].Length != 2) return false;
        if (t.Joined(i + 2) && (t.IsWord(i + 2) || t.Mark(i + 2) == '%')) return false;
        if (!t.Is(i - 1, WordRole.Preposition | WordRole.Month | WordRole.Season) && t.At(i - 1) != Word.And)
            return false;
        year = 1900 + (int)t[i + 1].Value;
        return true;
    }

    // words = ( "eighteen" | "nineteen" ) ( tens [ "-" small ] | teen ) | "nineteen" "hundred" ;
    private static bool TryWords(in TokenView t, int i, out int year, out int last)
    {
        (year, last) = (0, i);
        if (!t.Is(i, WordRole.Small) || t.Entry(i).Value is not (>= 17 and <= 19)) return false;
        var at = t.IsTightHyphen(i + 1) ? i + 2 : i + 1;
        var value = t.Entry(at).Value;
        if (t.Is(at, WordRole.Tens))
        {
            last = at;
            var small = t.IsTightHyphen(at + 1) ? at + 2 : at + 1;
            if (t.Is(small, WordRole.Small) && t.Entry(small).Value < 10)
            {
                last = small;
                value += t.Entry(small).Value;
            }
        }
        else if (t.Is(at, WordRole.Small) && value >= 10)
        {
            last = at;
        }
        else
        {
            return false;
        }
        year = (int)(t.Entry(i).Value * 100 + value);
        return true;
    }

    /// <summary>Decides that four digits are a year and no count.</summary>
    public static bool IsYear(in TokenView t, int i)
    {
        if (!t.IsPlain(i) || t[i].Length != 4 || t[i].Value is < 1000 or >= LastLikely) return false;
        if (t.Joined(i) && (t.IsWord(i - 1) || Money.IsSymbol(t, i - 1))) return false;
        if (t.Is(i - 1, WordRole.CurrencyCode) || t.Joined(i + 1) && t.IsWord(i + 1)) return false;
        if (MeasureGrammar.IsUnitAt(t, i + 1) || t.Is(i + 1, WordRole.Scale | WordRole.Dozen)) return false;
        var dated = t.Is(i - 1, WordRole.Preposition | WordRole.Month | WordRole.Season | WordRole.Determiner)
            || t.IsAny(i - 1, Word.And, Word.Or, Word.Year)
            || t.Mark(i - 1) is '(' or ',' or '/' or '-' or '–';
        if (t[i].Value < FirstLikely && !dated) return false;
        if (!t.IsPlural(i + 1)) return true;
        var round = t[i].Value % 100 == 0;
        // "the 1999 elections" against "some 2000 workers" and "of 2000 workers".
        return t.Is(i - 1, WordRole.Determiner) || dated && !round || t.IsPossessive(i - 2);
    }

    /// <summary>Reads the second year of a span after a dash or solidus: "-27", "–1938", " - 1992",
    /// "/29".</summary>
    /// <param name="t">The passage.</param>
    /// <param name="end">Last token of the first year.</param>
    /// <param name="from">The first year.</param>
    /// <param name="year">The second year.</param>
    /// <param name="last">Last token of the second year.</param>
    public static bool TryTail(in TokenView t, int end, int from, out int year, out int last)
    {
        (year, last) = (0, end + 2);
        var slash = t.Mark(end + 1) == '/';
        if (!t.IsDash(end + 1) && !slash || !t.IsPlain(last)) return false;
        var tight = t.Joined(end + 1) && t.Joined(last);
        if (slash && !tight || !tight && t[last].Length != 4) return false;
        if (t.Joined(last + 1) && t.IsWord(last + 1)) return false;
        // A chain such as 1937-10-11 is no span.
        if (t.Joined(last + 1) && t.IsHyphen(last + 1) && t.Joined(last + 2) && t.IsNumber(last + 2))
            return false;
        var value = (int)Math.Min(t[last].Value, 99999);
        year = t[last].Length switch
        {
            1 => from / 10 * 10 + value,
            2 => from / 100 * 100 + value,
            4 => value,
            _ => 0,
        };
        if (t[last].Length == 2 && year <= from) year += 100;
        return year > from && year - from <= 1000 && year < LastLikely;
    }
}
