namespace Rangefinder.Quantities.English;

/// <summary>One number or a range of two, with nothing yet said of its unit. Token indexes are
/// inclusive.</summary>
internal struct Amount
{
    public int First, Last, CoreFirst;

    public double Low, High;

    public bool IsVague, IsPlain, IsRange;

    public double Scale;
}

/// <summary>Numbers and ranges of numbers: "6 to 9 million", "3-5", "between 3 and 5", "fifty or a
/// hundred".</summary>
internal static class AmountGrammar
{
    public static bool TryRead(in TokenView t, int i, int floor, out Amount amount)
    {
        amount = default;
        if (!NumberGrammar.TryRead(t, i, out var number)) return false;
        amount = new Amount
        {
            First = number.First,
            Last = number.Last,
            CoreFirst = number.CoreFirst,
            Low = number.Value,
            High = number.Value,
            IsVague = number.IsVague,
            IsPlain = number.IsPlain,
            Scale = number.Scale,
        };
        if (!number.IsVague || number.CoreFirst == number.First) TryRange(t, number, floor, ref amount);
        return true;
    }

    // range = number [ unit ] ( "-" | "to" | "or" | "and" ) [ sign ] number ;   "and" only after "between"
    private static void TryRange(in TokenView t, in NumberPhrase low, int floor, ref Amount amount)
    {
        var at = low.Last + 1;
        if (t.Mark(at) == '%' || t.At(at) == Word.Percent) at++;
        else if (t.At(at) == Word.Per && t.At(at + 1) == Word.Cent) at += 2;
        var shares = at > low.Last + 1;
        // "ten- to twelve-hour days"
        if (t.IsHyphen(at) && t.Joined(at) && !t.Joined(at + 1) && t.IsAny(at + 1, Word.To, Word.Or)) at++;
        if (!Joins(t, at, low, floor, out var changes) || changes) return;
        var start = at + 1;
        if (t.IsAny(start, Word.Even, Word.As)) start++;
        if (Money.IsSymbol(t, start)) start++;
        if (!NumberGrammar.TryRead(t, start, out var high) || high.IsVague != low.IsVague) return;
        // "fell 7 per cent to 418 pence" names two things
        if (shares && !UnitGrammar.IsPercent(t, high.Last + 1)) return;
        var bottom = low.Value;
        var inherits = !low.HasScale && high.HasScale && !low.IsVague && bottom < high.Mantissa;
        if (inherits) bottom *= high.Scale;
        if (bottom >= high.Value || IsYearLike(t, high, low) || !Alike(t, at, low, high, inherits)) return;
        amount.Low = bottom;
        amount.High = high.Value;
        amount.Last = high.Last;
        amount.IsRange = true;
        amount.IsPlain = false;
        amount.Scale = high.Scale;
    }

    private static bool Joins(in TokenView t, int at, in NumberPhrase low, int floor, out bool changes)
    {
        changes = false;
        var before = low.First - 1;
        if (before >= floor && Money.IsSymbol(t, before)) before--;
        if (t.IsDash(at))
        {
            // Both sides tight, or both open: "20-30", "20 – 30"; an em dash with spaces opens an aside.
            var tight = t.Joined(at) && t.Joined(at + 1);
            return tight || !t.Joined(at) && !t.Joined(at + 1) && t.Mark(at) != '—' && t.IsNumber(at - 1)
                && t.IsNumber(at + 1);
        }
        switch (t.At(at))
        {
            case Word.To:
                changes = t.At(before) == Word.From && ChangeBefore(t, before);
                return true;
            case Word.And:
                return t.At(before) == Word.Between || t.At(before) == Word.About
                    && t.At(before - 1) == Word.Between;
            case Word.Or:
                // "15, 20 or 50 million" enumerates.
                return !(t.Mark(before) == ','
                    && (t.IsNumber(before - 1) || t.Is(before - 1, WordRole.Small | WordRole.Scale)));
            default:
                return false;
        }
    }

    // "rose from 3 to 5 million" gives two figures, not a range.
    private static bool ChangeBefore(in TokenView t, int from)
    {
        // "rose threefold, from 3 to 9 million": a comma may stand between
        var comma = t.Mark(from - 1) == ',' ? 1 : 0;
        for (var at = from - 1 - comma; at >= from - 6; at--)
        {
            if (t[at].Kind is not (TokenKind.Word or TokenKind.Number)) return false;
            if (t.Is(at, WordRole.ChangeVerb)) return true;
        }
        return false;
    }

    private static bool IsYearLike(in TokenView t, in NumberPhrase high, in NumberPhrase low) =>
        high.IsPlain && YearGrammar.IsYear(t, high.First) && !(low.IsPlain && t[low.First].Length == 4);

    // "two or 300" mixes styles; "one or two", "5 or 6", "6 to 9 million" do not. "five to the third" is
    // none.
    private static bool Alike(
        in TokenView t, int joint, in NumberPhrase low, in NumberPhrase high, bool inherits)
    {
        if (t.At(joint) != Word.Or) return true;
        return inherits || low.HasScale == high.HasScale || high.Value <= 20 * low.Value;
    }
}
