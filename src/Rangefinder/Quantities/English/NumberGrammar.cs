namespace Rangefinder.Quantities.English;

/// <summary>Cardinals in digits, words and both: "16.5 million", "two and a half million", "two hundred and
/// fifty", "half a million", "a dozen", "hundreds of thousands", "several hundred".</summary>
internal static class NumberGrammar
{
    // number = digits [fraction] [scale] | "half" "a" scale | vague | words ;
    public static bool TryRead(in TokenView t, int i, out NumberPhrase number)
    {
        number = new NumberPhrase { First = i, CoreFirst = i, Last = i, Scale = 1 };
        if (t.IsNumber(i)) return ReadDigits(t, i, ref number);
        if (Vulgar(t, i) is { } part) return ReadScales(t, ref number, part);
        if (!t.IsWord(i)) return false;
        return ReadVague(t, i, ref number) || ReadHalf(t, i, ref number) || ReadParts(t, i, ref number)
            || ReadWords(t, i, ref number);
    }

    /// <summary>"a quarter of a million" begins here: one number, not a share of another.</summary>
    public static bool IsParts(in TokenView t, int i)
    {
        var number = new NumberPhrase { Scale = 1 };
        return ReadParts(t, i, ref number);
    }

    private static bool ReadDigits(in TokenView t, int i, ref NumberPhrase number)
    {
        var value = t[i].Value;
        if (Vulgar(t, i + 1) is { } part && t[i + 1].Start - t[i].End <= 1)
        {
            value += part;
            number.Last = i + 1;
        }
        else
        {
            number.IsPlain = t.IsPlain(i);
        }
        if (t.Is(i + 1, WordRole.ScaleSuffix) && t.Joined(i + 1) && !(t.Joined(i + 2) && t.IsNumber(i + 2)))
        {
            number.Scale = t.Entry(i + 1).Value;
            number.Value = value * number.Scale;
            number.Last = i + 1;
            number.IsPlain = false;
            return true;
        }
        return ReadScales(t, ref number, value);
    }

    /// <summary>The value of a character such as ½, or null.</summary>
    public static double? Vulgar(in TokenView t, int i) =>
        t.Mark(i) is var c && c >= '\u00BC' && (c <= '\u00BE' || c is >= '\u2150' and <= '\u215E')
            ? Math.Round(char.GetNumericValue(c), 6)
            : null;

    // scales = { [ "-" ] ( "hundred" | "thousand" | "million" | "millions" | "dozen" ) } [ "and a half" ] ;
    private static bool ReadScales(in TokenView t, ref NumberPhrase number, double value)
    {
        number.Value = value;
        for (var next = NextScale(t, number.Last); next > 0; next = NextScale(t, number.Last))
        {
            number.Scale *= t.Entry(next).Value;
            number.Value *= t.Entry(next).Value;
            number.Last = next;
            number.IsPlain = false;
        }
        // Binary fractions of decimal mantissas: 16.7 times a million is a whole number of people.
        if (number.HasScale) number.Value = Math.Round(number.Value, 3);
        return true;
    }

    private static int NextScale(in TokenView t, int last)
    {
        var next = last + 1;
        if (t.IsTightHyphen(next)) next++;
        if (!t.Is(next, WordRole.Hundred | WordRole.Scale | WordRole.Dozen | WordRole.ScalePlural)) return 0;
        return t.At(next) is Word.None or Word.Hundred or Word.Thousand or Word.Million or Word.Billion
            || t.Is(next, WordRole.Scale) ? next : 0;
    }

    // vague = ( "several" | "a few" | "many" | "a couple of" ) scale | plural [ "of" plural ] ;
    private static bool ReadVague(in TokenView t, int i, ref NumberPhrase number)
    {
        var at = i;
        if (t.IsAny(at, Word.Several, Word.Many, Word.Some)) at++;
        else if (t.At(at) == Word.A && t.At(at + 1) == Word.Few) at += 2;
        else if (t.At(at) == Word.Few) at++;
        else if (t.At(at) == Word.A && t.At(at + 1) == Word.Couple && t.At(at + 2) == Word.Of) at += 3;
        if (at > i && t.Is(at, WordRole.Hundred | WordRole.Scale | WordRole.Dozen | WordRole.ScalePlural))
        {
            number.CoreFirst = at;
            number.Last = at - 1;
            number.IsVague = true;
            if (t.Is(at, WordRole.ScalePlural)) return ReadPlurals(t, at, ref number);
            return ReadScales(t, ref number, 1);
        }
        return at == i && t.Is(i, WordRole.ScalePlural) && ReadPlurals(t, i, ref number);
    }

    private static bool ReadPlurals(in TokenView t, int i, ref NumberPhrase number)
    {
        number.IsVague = true;
        number.Value = t.Entry(i).Value;
        number.Scale = number.Value;
        number.Last = i;
        while (t.At(number.Last + 1) == Word.Of && t.Is(number.Last + 2, WordRole.ScalePlural))
        {
            number.Value *= t.Entry(number.Last + 2).Value;
            number.Last += 2;
        }
        // "tens" alone is a part of speech about columns and digits more often than a count.
        return number.Last > i || t.Entry(i).Value > 10;
    }

    // half = "half" ( "a" | "an" ) ( "million" | "dozen" | ... ) ;
    private static bool ReadHalf(in TokenView t, int i, ref NumberPhrase number)
    {
        if (t.At(i) != Word.Half || !t.IsArticle(i + 1)) return false;
        if (!t.Is(i + 2, WordRole.Hundred | WordRole.Scale | WordRole.Dozen)) return false;
        number.Last = i + 1;
        return ReadScales(t, ref number, 0.5);
    }

    // parts = ( "a" | small ) ( "quarter" | "quarters" | "third" | ... ) "of a" scale ;
    private static bool ReadParts(in TokenView t, int i, ref NumberPhrase number)
    {
        var at = t.IsTightHyphen(i + 1) ? i + 2 : i + 1;
        if (!t.Is(at, WordRole.Denominator) || t.At(at + 1) != Word.Of || !t.IsArticle(at + 2)) return false;
        if (!t.Is(at + 3, WordRole.Scale | WordRole.Dozen) || !t.IsArticle(i) && !t.Is(i, WordRole.Small))
            return false;
        number.Last = at + 2;
        return ReadScales(t, ref number, (t.IsArticle(i) ? 1 : t.Entry(i).Value) / t.Entry(at).Value);
    }

    // words = ( "a" | small | tens [ "-" small ] ) { "hundred" | "thousand" | ... | "and" words } ;
    private static bool ReadWords(in TokenView t, int i, ref NumberPhrase number)
    {
        double total = 0, current = 0;
        var at = i;
        number.Last = -1;
        if (t.IsArticle(at) && t.Is(at + 1, WordRole.Hundred | WordRole.Scale | WordRole.Dozen))
        {
            current = 1;
            at++;
        }
        while (true)
        {
            if (!TryStep(t, at, ref total, ref current, ref number)) break;
            at = number.Last + 1;
            at = SkipJoint(t, at, total, current);
        }
        if (number.Last < 0) return false;
        number.Value = total + current;
        return true;
    }

    private static bool TryStep(
        in TokenView t, int at, ref double total, ref double current, ref NumberPhrase number)
    {
        var roles = t.Roles(at);
        var value = t.Entry(at).Value;
        if ((roles & (WordRole.Small | WordRole.Tens)) != 0)
        {
            var room = (roles & WordRole.Tens) != 0 ? 100 : value >= 10 ? 100 : 10;
            if (current % room != 0 || room == 10 && current % 100 == 10) return false;
            current += value;
        }
        else if ((roles & (WordRole.Hundred | WordRole.Dozen)) != 0 && current > 0 && current < 100)
        {
            current *= value;
            number.Scale = value;
        }
        else if ((roles & WordRole.Scale) != 0 && (current > 0 || total > 0 && total < 1e6 && value > 1e3)
            || (roles & WordRole.ScalePlural) != 0 && current > 0 && value >= 100)
        {
            if (current == 0) (current, total) = (total, 0);
            total += current * value;
            number.Scale = value;
            current = 0;
        }
        else if ((roles & WordRole.Zero) != 0 && number.Last < 0)
        {
            number.Last = at;
            return true;
        }
        else
        {
            return false;
        }
        number.Last = at;
        AddHalf(t, ref total, ref current, ref number);
        return true;
    }

    // "two and a half" [ million ] | "a million and a half" | "three and a quarter" ;
    private static void AddHalf(in TokenView t, ref double total, ref double current, ref NumberPhrase number)
    {
        var at = number.Last + 1;
        if (t.At(at) != Word.And || !(t.IsArticle(at + 1) || t.At(at + 1) == Word.Three)) return;
        if (!t.IsAny(at + 2, Word.Half, Word.Quarter, Word.Quarters)) return;
        var part = (t.At(at + 1) == Word.Three ? 3 : 1) / t.Entry(at + 2).Value;
        if (current == 0 && total > 0) total += part * number.Scale;
        else current += part;
        number.Last = at + 2;
    }

    private static int SkipJoint(in TokenView t, int at, double total, double current)
    {
        if (t.IsTightHyphen(at) && t.Is(at + 1, WordRole.Small | WordRole.Hundred | WordRole.Scale))
            return at + 1;
        var complete = total > 0 || current >= 100;
        if (complete && t.At(at) == Word.And && t.Is(at + 1, WordRole.Small | WordRole.Tens)) return at + 1;
        return at;
    }
}
