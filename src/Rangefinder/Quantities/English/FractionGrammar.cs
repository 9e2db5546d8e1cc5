namespace Rangefinder.Quantities.English;

/// <summary>Shares: "a third", "two-thirds", "one-half", "half of", "3/4", "¾", "one in three", "nine out of
/// ten". The value is a decimal, rounded to six places.</summary>
internal static class FractionGrammar
{
    public static bool TryRead(in TokenView t, int i, out Found found)
    {
        found = new Found { First = i, CoreFirst = i, Kind = FigureKind.Fraction, Unit = "share" };
        if (!TryValue(t, i, out var value, out var last)) return false;
        if (TryPeriod(t, i, last, value, ref found)) return true;
        found.Last = found.CoreLast = last;
        found.Interval = Interval.Point(Math.Round(value, 6));
        TryRange(t, i, value, ref found);
        return true;
    }

    // range = "between" share "and" share | "from" share "to" share ;
    private static void TryRange(in TokenView t, int i, double low, ref Found found)
    {
        var joint = found.Last + 1;
        var between = t.At(i - 1) == Word.Between && t.At(joint) == Word.And;
        if (!between && !(t.At(i - 1) == Word.From && t.At(joint) == Word.To)) return;
        if (!TryValue(t, joint + 1, out var high, out var last) || high <= low) return;
        found.First = i - 1;
        found.Last = found.CoreLast = last;
        found.Interval = new(Math.Round(low, 6), Math.Round(high, 6));
    }

    /// <summary>Reads a share without what follows it.</summary>
    public static bool TryValue(in TokenView t, int i, out double value, out int last)
    {
        (value, last) = (0, i);
        return Half(t, i, ref value, ref last) || Parts(t, i, ref value, ref last)
            || OneIn(t, i, ref value, ref last)
            || Solidus(t, i, ref value, ref last) || Sign(t, i, ref value);
    }

    // half = "half" before "of", an article or a possessive, or after "by" ;
    private static bool Half(in TokenView t, int i, ref double value, ref int last)
    {
        if (t.At(i) != Word.Half || t.Joined(i + 1) && t.IsHyphen(i + 1)) return false;
        if (t.IsArticle(i + 1) && t.Is(i + 2, WordRole.Scale | WordRole.Hundred | WordRole.Dozen))
            return false;
        var next = t.At(i + 1);
        var head = next is Word.Of or Word.The or Word.Its or Word.Their or Word.His or Word.Our or Word.My
            or Word.All
                or Word.Those or Word.These or Word.This or Word.That or Word.An or Word.A
            || IsBareHalf(t, i) || t.IsPlural(i + 1);
        if (!head || t.Is(i - 1, WordRole.Ordinal) || t.Is(i - 1, WordRole.Season)
            || t.At(i - 1) == Word.Other) return false;
        if (t.Is(i - 1, WordRole.Small) && t.At(i - 1) != Word.One) return false;
        // "the half of" is fine, "the latter half of" is a part of a period.
        if (t.IsAny(i - 1, Word.Latter, Word.Last, Word.Early)) return false;
        value = 0.5;
        return true;
    }

    // "fell by half between", "by more than half.", "half were lost": nothing behind it that it could halve
    private static bool IsBareHalf(in TokenView t, int i)
    {
        var ends = t.IsStop(i + 1) || t.IsGrammatical(i + 1) && t.Slice(i + 1) is not "past";
        return ends && (t.At(i - 1) == Word.By || t.IsAny(i - 1, Word.Than, Word.Over, Word.Almost)
            || t.IsAny(i - 1, Word.Nearly, Word.About, Word.Exactly)) || t.Is(i + 1, WordRole.Modal);
    }

    // parts = ( "a" | small ) [ "-" ] denominator ;
    private static bool Parts(in TokenView t, int i, ref double value, ref int last)
    {
        var article = t.IsArticle(i);
        if (!article && !t.Is(i, WordRole.Small) && !(t.IsPlain(i) && t[i].Value < 100)) return false;
        var count = article ? 1 : t.IsPlain(i) ? t[i].Value : t.Entry(i).Value;
        var hyphen = t.IsTightHyphen(i + 1);
        var at = hyphen ? i + 2 : i + 1;
        if (!t.Is(at, WordRole.Denominator) || t.Has(at, TokenForm.Capital) && !t.Has(i, TokenForm.Capital))
            return false;
        var plural = t.Slice(at)[^1] is 's' or 'S' || t.At(at) == Word.Half && count == 1;
        if (count > 1 && !plural) return false;
        var denominator = t.Entry(at).Value;
        // "a third party", "one second front": a noun makes it an ordinal.
        var noun = t.IsWord(at + 1) && !t.IsGrammatical(at + 1)
            && !t.Is(at + 1, WordRole.Determiner | WordRole.TimeUnit)
            && !t.IsAny(at + 1, Word.More, Word.Less);
        if (noun && !plural && !hyphen || article && hyphen) return false;
        if (t.IsTightHyphen(at + 1) && !plural) return false;
        if (count > denominator) return false;
        (value, last) = (count / denominator, at);
        return true;
    }

    // oneIn = number ( "in" | "out of" ) [ "every" ] number ;   the first smaller than the second
    private static bool OneIn(in TokenView t, int i, ref double value, ref int last)
    {
        if (!Count(t, i, out var part)) return false;
        var at = i + 1;
        if (t.At(at) == Word.In) at++;
        else if (t.At(at) == Word.Out && t.At(at + 1) == Word.Of) at += 2;
        else return PersonIn(t, i, part, ref value, ref last);
        if (t.At(at) == Word.Every) at++;
        if (!Count(t, at, out var whole) || part >= whole || part < 1) return false;
        if (t.IsPlain(at) && t[at].Length == 4 || MeasureGrammar.IsUnitAt(t, at + 1)) return false;
        if (t.Is(at + 1, WordRole.Scale | WordRole.Hundred | WordRole.Month) || t.IsDash(at + 1))
            return false;
        (value, last) = (part / whole, at);
        return true;
    }

    // personIn = "one" noun "in" number ;   "one man in seven", but "one man in two boats"
    private static bool PersonIn(in TokenView t, int i, double part, ref double value, ref int last)
    {
        var at = i + 3;
        if (!part.Equals(1.0) || !t.IsWord(i + 1) || t.IsGrammatical(i + 1) || t.IsArticle(i - 1)
            || t.At(i + 2) != Word.In || t.IsPlain(at) && t[at].Length == 4 || !Count(t, at, out var whole)
            || whole < 2 || MeasureGrammar.IsUnitAt(t, at + 1)) return false;
        // "one man in seven goes", but "one ship in seven convoys"
        if (t.IsWord(at + 1) && !t.IsGrammatical(at + 1) && !t.IsPerson(i + 1)) return false;
        (value, last) = (part / whole, at);
        return true;
    }

    private static bool Count(in TokenView t, int i, out double value)
    {
        value = t.IsPlain(i) ? t[i].Value : t.Is(i, WordRole.Small | WordRole.Tens) ? t.Entry(i).Value : 0;
        if (t.IsArticle(i - 1) && t.Is(i, WordRole.Hundred)) value = 100;
        return value > 0;
    }

    // solidus = digits "/" digits ;   at most two digits each, smaller over larger
    private static bool Solidus(in TokenView t, int i, ref double value, ref int last)
    {
        if (!t.IsPlain(i) || t.Mark(i + 1) != '/' || !t.IsPlain(i + 2) || !t.Joined(i + 1)
            || !t.Joined(i + 2)) return false;
        if (t[i].Length > 2 || t[i + 2].Length > 3 || t[i].Value >= t[i + 2].Value || t[i].Value < 1)
            return false;
        if (t.Mark(i - 1) == '/' || t.Mark(i + 3) == '/' && t.Joined(i + 3)) return false;
        (value, last) = (t[i].Value / t[i + 2].Value, i + 2);
        return true;
    }

    private static bool Sign(in TokenView t, int i, ref double value)
    {
        if (NumberGrammar.Vulgar(t, i) is not { } part) return false;
        if (t.Is(i + 1, WordRole.Scale | WordRole.Hundred) || MeasureGrammar.IsUnitAt(t, i + 1)) return false;
        value = part;
        return true;
    }

    // period = share [ "of" ] ( "a" | "an" ) ( time | length ) | "quarter" "century" ;   half a century is 50
    // years
    private static bool TryPeriod(in TokenView t, int i, int last, double value, ref Found found)
    {
        var at = last + 1;
        if (t.At(at) == Word.Of) at++;
        if (t.IsArticle(at)) at++;
        else if (at != last + 1) return false;
        if (at > last + 1 && t.At(at - 1) == Word.Of) return false;
        if (at > last + 1 && UnitGrammar.IsPercent(t, at) && UnitGrammar.TryRead(t, at, out var share))
        {
            (found.Last, found.CoreLast, found.Kind) = (share.Last, last, FigureKind.Percent);
            (found.Unit, found.Interval) = (share.Name, Interval.Point(value));
            return true;
        }
        if (!t.Is(at, WordRole.TimeUnit | WordRole.LengthUnit)) return false;
        var years = t.Entry(at).Value;
        if (at == last + 1 && years < 10) return false;
        found.Last = at;
        found.CoreLast = last;
        found.Kind = t.Is(at, WordRole.LengthUnit) ? FigureKind.Distance : FigureKind.Duration;
        found.Unit = t.Entry(at).Unit;
        found.Interval = Interval.Point(Math.Round(value * years, 6));
        return true;
    }
}
