namespace Rangefinder.Quantities.English;

/// <summary>Ordinals: "twentieth", "22nd", "twenty-first", and Roman numerals where they count ("World War
/// II", "XX Congress").</summary>
internal static class OrdinalGrammar
{
    /// <summary>Reads the value of an ordinal in words or digits.</summary>
    public static bool TryValue(in TokenView t, int i, out double value, out int last)
    {
        (value, last) = (0, i);
        if (t.IsPlain(i))
        {
            if (t.At(i + 1) != Suffix(t[i].Value) || t.Joined(i) && t.IsWord(i - 1)) return false;
            // A superscript that lost its place stands one space away: "61 st".
            if (!t.Joined(i + 1) && t[i + 1].Start - t[i].End > 3) return false;
            (value, last) = (t[i].Value, i + 1);
            return true;
        }
        if (t.Is(i, WordRole.Tens) && t.IsTightHyphen(i + 1) && t.Is(i + 2, WordRole.Ordinal)
            && t.Entry(i + 2).Value < 10)
        {
            (value, last) = (t.Entry(i).Value + t.Entry(i + 2).Value, i + 2);
            return true;
        }
        if (!t.Is(i, WordRole.Ordinal) || t.Slice(i)[^1] == 's') return false;
        value = t.Entry(i).Value;
        return true;
    }

    // A number that stands for itself; "first five-year plan" is a first plan.
    private static bool IsCount(in TokenView t, int i) =>
        (t.Is(i, WordRole.Small | WordRole.Tens) || t.IsNumber(i)) && !t.IsTightHyphen(i + 1)
            && !YearGrammar.IsYear(t, i);

    private static Word Suffix(double value) => (value % 100, value % 10) switch
    {
        ( >= 11 and <= 13, _) => Word.Th,
        (_, 1) => Word.St,
        (_, 2) => Word.Nd,
        (_, 3) => Word.Rd,
        _ => Word.Th,
    };

    public static bool TryRead(in TokenView t, int i, out Found found, out string? refusal)
    {
        found = default;
        refusal = null;
        if (!TryValue(t, i, out var value, out var last)) return TryRoman(t, i, out found);
        if (!t.IsPlain(i)) refusal = OrdinalRefusals.Find(t, i, last, value);
        if (refusal is not null) return false;
        // "the first 30 years" is one duration, "the first three" one count.
        if (last == i && IsCount(t, last + 1)) return false;
        Set(ref found, i, last, value);
        if (t.At(last + 1) == Word.Most || IsSuperlative(t, last + 1)) found.Unit = "rank";
        return true;
    }

    /// <summary>Reads a Roman numeral where one counts.</summary>
    // roman = "World War" numeral | numeral series ;
    public static bool TryRoman(in TokenView t, int i, out Found found)
    {
        found = default;
        if (!t.IsWord(i) || !t.Has(i, TokenForm.AllCapitals) || t[i].Length > 6) return false;
        var war = t.At(i - 1) == Word.War && t.At(i - 2) == Word.World;
        var series = t.Is(i + 1, WordRole.SeriesNoun) && (t[i].Length > 1 || t.Slice(i)[0] != 'I')
            || t.Is(i + 2, WordRole.SeriesNoun) && t.Has(i + 1, TokenForm.Capital) && t[i].Length > 1;
        var value = war || series ? RomanNumerals.Value(t.Slice(i)) : 0;
        if (value is 0 or > 100) return false;
        Set(ref found, i, i, value);
        if (war) found.Unit = "war";
        return true;
    }

    private static void Set(ref Found found, int first, int last, double value)
    {
        (found.First, found.CoreFirst, found.Last, found.CoreLast) = (first, first, last, last);
        found.Kind = FigureKind.Ordinal;
        found.Interval = Interval.Point(value);
        found.IsClosed = true;
    }

    private static bool IsSuperlative(in TokenView t, int i)
    {
        if (t.IsHyphen(i)) i++;
        return t.IsWord(i) && t[i].Length > 4 && t.Slice(i).EndsWith("est", StringComparison.Ordinal);
    }
}
