namespace Rangefinder.Quantities.English;

/// <summary>Times of day: "4:30 p.m.", "6 am", "8 o'clock", "10.30 a.m.", "at noon". The value is in
/// hours.</summary>
internal static class ClockGrammar
{
    public static bool TryRead(in TokenView t, int i, out Found found)
    {
        found = new Found
        {
            First = i,
            CoreFirst = i,
            Kind = FigureKind.ClockTime,
            Unit = "hours of the day"
        };
        return Named(t, i, ref found) || Past(t, i, ref found) || Digits(t, i, ref found);
    }

    private static bool Named(in TokenView t, int i, ref Found found)
    {
        if (!t.IsAny(i, Word.Noon, Word.Midnight)) return false;
        var before = t.At(i - 1) is Word.At or Word.By or Word.Until or Word.Till or Word.Before or Word.After
            or Word.Since or Word.About or Word.Around or Word.Towards or Word.To;
        if (!before) return false;
        (found.Last, found.CoreLast) = (i, i);
        found.Interval = Interval.Point(t.At(i) == Word.Noon ? 12 : 0);
        return true;
    }

    // past = ( "half" | "quarter" ) ( "past" | "to" ) hour ;
    private static bool Past(in TokenView t, int i, ref Found found)
    {
        if (t.IsArticle(i) && t.At(i + 1) == Word.Quarter) i++;
        if (!t.IsAny(i, Word.Half, Word.Quarter) || !t.Is(i + 2, WordRole.Small) || t.Entry(i + 2).Value > 12)
            return false;
        var before = t.At(i + 1) == Word.To;
        if (!before && t.At(i + 1) != Word.Past || before && t.At(i) == Word.Half) return false;
        var hour = t.Entry(i + 2).Value;
        found.Last = found.CoreLast = i + 2;
        found.Interval = Interval.Point(hour + (before ? -1 : 1) / t.Entry(i).Value);
        return true;
    }

    // clock = hour [ ( ":" | "." ) minutes ] ( "a.m." | "p.m." | "o'clock" ) | preposition hour ":" minutes ;
    private static bool Digits(in TokenView t, int i, ref Found found)
    {
        var word = t.Is(i, WordRole.Small) && t.Entry(i).Value <= 12;
        if (!t.IsNumber(i) && !word) return false;
        var hours = word ? t.Entry(i).Value : t[i].Value;
        var last = i;
        var colon = t.Mark(i + 1) == ':' && t.Joined(i + 1) && t.Joined(i + 2) && t.IsPlain(i + 2)
            && t[i + 2].Length == 2;
        if (colon)
        {
            if (t[i + 2].Value >= 60 || t.Mark(i + 3) == ':' && t.Joined(i + 3)) return false;
            hours += t[i + 2].Value / 60;
            last = i + 2;
        }
        else if (t.Has(i, TokenForm.Decimal))
        {
            // "10.30 a.m."
            var minutes = Math.Round(t[i].Value % 1 * 100);
            hours = Math.Floor(hours) + minutes / 60;
            if (minutes >= 60) return false;
        }
        if (hours > 24 || t.IsNumber(i) && t.Has(i, TokenForm.Grouped)) return false;
        found.CoreLast = last;
        if (!Half(t, ref last, ref hours) && !(colon && IsTimed(t, i, last))) return false;
        found.Last = last;
        found.Interval = Interval.Point(Math.Round(hours, 6));
        return true;
    }

    private static bool IsTimed(in TokenView t, int i, int last) =>
        t.At(i - 1) is Word.At or Word.By or Word.Until or Word.Till or Word.Before or Word.After or Word.From
            or Word.To or Word.About or Word.Around
        || t.Is(last + 1, WordRole.TimeUnit);

    private static bool Half(in TokenView t, ref int last, ref double hours)
    {
        var at = last + 1;
        if (t.At(at) == Word.O && t.IsApostrophe(at + 1) && t.At(at + 2) == Word.Clock)
        {
            last = at + 2;
            return true;
        }
        var afternoon = t.At(at) is Word.P or Word.Pm;
        if (!afternoon && t.At(at) is not (Word.A or Word.Am)) return false;
        if (t.IsAny(at, Word.Pm, Word.Am) && t[at].Length == 2) last = at;
        else if (t.Mark(at + 1) == '.' && t.At(at + 2) == Word.M && t.Joined(at + 2))
            last = t.Mark(at + 3) == '.' && t.Joined(at + 3) ? at + 3 : at + 2;
        else return false;
        if (hours > 13) return true;
        hours = hours % 12 + (afternoon ? 12 : 0);
        return true;
    }
}
