namespace Rangefinder.Quantities.English;

/// <summary>Counts and measured things: an amount with its unit, currency sign, age or counted
/// noun.</summary>
internal static class MeasureGrammar
{
    /// <summary>A measuring unit begins at a token.</summary>
    public static bool IsUnitAt(in TokenView t, int i) => UnitGrammar.TryRead(t, i, out _);

    // measure = [ sign ] amount [ unit [ rate ] ] | amount "times" | amount "-" noun ;
    public static bool TryRead(in TokenView t, int i, int floor, out Found found)
    {
        found = default;
        if (Vague(t, i, ref found) || Thirties(t, i, ref found) || AndHalf(t, i, ref found)) return true;
        var start = i;
        string? currency = null;
        if (Money.TryPrefix(t, i, out var number, out var name)) (start, currency) = (number, name);
        if (!AmountGrammar.TryRead(t, start, floor, out var amount)) return false;
        found = new Found
        {
            First = currency is null ? amount.First : i,
            CoreFirst = amount.CoreFirst,
            Last = amount.Last,
            CoreLast = amount.Last,
            Interval = amount.IsVague ? Interval.From(amount.Low) : new(amount.Low, amount.High),
            Kind = amount.IsRange ? FigureKind.Range : FigureKind.Cardinal,
            Scale = amount.Scale,
        };
        if (currency is not null) AsCurrency(t, currency, ref found);
        else if (!AsTimes(t, ref found) && !AsUnit(t, ref found)) AsCount(t, ref found);
        Leading(t, floor, amount, ref found);
        return true;
    }

    // vague = ( "several" | "a few" | "few" ) time | ( "decades" | "centuries" ) ;
    private static bool Vague(in TokenView t, int i, ref Found found)
    {
        var at = i;
        if (t.At(at) == Word.A && t.At(at + 1) == Word.Few) at += 2;
        else if (t.IsAny(at, Word.Several, Word.Few)) at++;
        else if (!t.IsAny(at, Word.Decades, Word.Centuries)) return false;
        if (!t.Is(at, WordRole.TimeUnit) || t.Slice(at)[^1] != 's' || t.At(at) == Word.Seconds) return false;
        found = new Found
        {
            First = i,
            CoreFirst = at,
            Last = at,
            CoreLast = at,
            Kind = FigureKind.Duration,
            Interval = Interval.From(t.Entry(at).Value),
            Unit = t.Entry(at).Unit,
        };
        return true;
    }

    /// <summary>"a century and a half", "an hour and a half" begin at a token.</summary>
    public static bool IsAndHalf(in TokenView t, int i) =>
        t.IsArticle(i) && t.Is(i + 1, WordRole.TimeUnit | WordRole.LengthUnit) && t.At(i + 2) == Word.And
        && t.IsArticle(i + 3) && t.At(i + 4) == Word.Half;

    private static bool AndHalf(in TokenView t, int i, ref Found found)
    {
        if (!IsAndHalf(t, i)) return false;
        found = new Found
        {
            First = i,
            CoreFirst = i,
            Last = i + 4,
            CoreLast = i + 4,
            Kind = t.Is(i + 1, WordRole.TimeUnit) ? FigureKind.Duration : FigureKind.Distance,
            Interval = Interval.Point(1.5 * t.Entry(i + 1).Value),
            Unit = t.Entry(i + 1).Unit,
        };
        return true;
    }

    // thirties = possessive decade ;   "in his thirties" is an age
    private static bool Thirties(in TokenView t, int i, ref Found found)
    {
        if (!t.Is(i, WordRole.DecadeWord)) return false;
        var owner = t.IsAny(i - 1, Word.Early, Word.Late, Word.Mid) ? i - 2 : i - 1;
        if (t.Slice(owner) is not ("his" or "her" or "their" or "my" or "your" or "our")) return false;
        var age = t.Entry(i).Value;
        found = new Found
        {
            First = owner + 1,
            CoreFirst = i,
            Last = i,
            CoreLast = i,
            Kind = FigureKind.Age,
            Unit = "years",
            IsClosed = true,
            Interval = t.At(owner + 1) switch
            {
                Word.Early => new(age, age + 3),
                Word.Mid => new(age + 4, age + 6),
                Word.Late => new(age + 7, age + 9),
                _ => new(age, age + 9),
            },
        };
        return true;
    }

    private static void AsCurrency(in TokenView t, string currency, ref Found found)
    {
        var unit = new UnitPhrase { Kind = FigureKind.Currency, Name = currency, Last = found.Last };
        UnitGrammar.ReadRate(t, ref unit);
        (found.Kind, found.Unit, found.Last) = (FigureKind.Currency, unit.Name, unit.Last);
    }

    private static bool AsUnit(in TokenView t, ref Found found)
    {
        if (!UnitGrammar.TryRead(t, found.Last + 1, out var unit)) return false;
        var tight = t.IsTightHyphen(found.Last + 1);
        if (t.Is(unit.Last, WordRole.TimeUnit) && !tight && IsPoint(found, 1) is false
            && IsSingular(t, unit.Last)) return false;
        if (unit.Kind == FigureKind.Duration && AsAge(t, unit, ref found)) return true;
        if (unit.Kind is not FigureKind.Duration && !tight) UnitGrammar.ReadRate(t, ref unit);
        // A speed is no length.
        if (unit.Kind == FigureKind.Distance && unit.Name.Contains(" per ", StringComparison.Ordinal))
            unit.Kind = FigureKind.Other;
        // Figures such as 0.1 times 10 carry binary dust.
        found.Interval = unit.Factor.Equals(1.0) ? found.Interval : Round(found.Interval.Times(unit.Factor));
        (found.Kind, found.Unit, found.Last) = (unit.Kind, unit.Name, unit.Last);
        if (unit.Kind is FigureKind.Percent or FigureKind.Currency) RateBefore(t, ref found);
        return true;
    }

    private static Interval Round(Interval value) => new(
        value.Low is { } low ? Math.Round(low, 6) : null, value.High is { } high ? Math.Round(high, 6)
            : null);

    private static bool IsPoint(in Found found, double value) => found.Interval.High is { } high
        && high.Equals(value);

    private static bool IsSingular(in TokenView t, int i) =>
        t.Slice(i)[^1] is not ('s' or 'a') && !t.Is(i, WordRole.UnitAbbreviation);

    // age = amount [ "-" ] "year" [ "s" ] [ "-" ] "old" | amount years "of age" ;
    private static bool AsAge(in TokenView t, in UnitPhrase unit, ref Found found)
    {
        var at = t.IsTightHyphen(unit.Last + 1) ? unit.Last + 2 : unit.Last + 1;
        if (t.At(at) == Word.Of && t.At(at + 1) == Word.Age) at++;
        else if (t.At(at) != Word.Old && t.Slice(at) is not "olds") return false;
        found.Interval = found.Interval.Times(unit.Factor);
        (found.Kind, found.Unit, found.Last) = (FigureKind.Age, unit.Name, at);
        return true;
    }

    // times = amount "times" | amount [ "-" ] "fold" ;
    private static bool AsTimes(in TokenView t, ref Found found)
    {
        var at = t.IsTightHyphen(found.Last + 1) ? found.Last + 2 : found.Last + 1;
        if (t.At(at) == Word.Fold)
        {
            (found.Kind, found.Unit, found.Last) = (FigureKind.Multiplier, "times", at);
            return true;
        }
        if (t.Slice(at) is "x" && t.Joined(at)) at = found.Last + 1;
        else if (t.At(at) != Word.Times || at != found.Last + 1) return false;
        found.Unit = "times";
        found.Last = at;
        found.Kind = at == found.CoreLast + 1 && t.Joined(at)
            || IsFactor(t, at + 1) || found.Interval.Low % 1 is > 0
                ? FigureKind.Multiplier : FigureKind.Other;
        return true;
    }

    /// <summary>What follows compares: "as many", "more than", "the level of", "its".</summary>
    public static bool IsFactor(in TokenView t, int i) =>
        t.IsAny(i, Word.As, Word.More, Word.Less) || t.IsAny(i, Word.The, Word.That, Word.Its)
        || t.IsAny(i, Word.Greater, Word.His, Word.Their) || t.Slice(i) is "what"
        || t.IsWord(i) && t[i].Length > 4 && t.Slice(i).EndsWith("er", StringComparison.Ordinal)
        && !t.IsGrammatical(i);

    // count = amount [ "-" noun ] ;
    private static void AsCount(in TokenView t, ref Found found)
    {
        var next = found.Last + 1;
        if (t.IsTightHyphen(next) && t.IsWord(next + 1) && !t.Has(next + 1, TokenForm.Capital)
            && t.At(next + 1) != Word.Odd)
        {
            found.Last = next + 1;
            found.Unit = t.Slice(next + 1).ToString() + (t.Slice(next + 1)[^1] == 's' ? "" : "s");
            return;
        }
        if (!found.Interval.IsOpen && found.Interval.Low is 0.0) found.Kind = FigureKind.Other;
        if (IsAgeBefore(t, found.First - 1, next) && found.Interval.High < 130)
            (found.Kind, found.Unit) = (FigureKind.Age, "years");
        else found.Unit = NounGrammar.Counted(t, next);
    }

    // "aged 19", "aged between 20 and 40", "at the age of 15", "at age 15", "a woman of 34,"
    private static bool IsAgeBefore(in TokenView t, int i, int next)
    {
        if (t.IsAny(i, Word.About, Word.Around) || t.IsAny(i, Word.Over, Word.Under)
            || t.IsAny(i, Word.Between, Word.From)) i--;
        if (t.IsAny(i, Word.Aged, Word.Age)) return true;
        return t.At(i) == Word.Of && (t.At(i - 1) == Word.Age || t.IsPerson(i - 1) && t.IsStop(next));
    }

    // "monthly wages of 20 roubles", "an average growth of 16.5%": the rate stands before the amount
    private static void RateBefore(in TokenView t, ref Found found)
    {
        if (found.Unit!.Contains(" per ", StringComparison.Ordinal)) return;
        var growth = false;
        for (var at = found.First - 1; at >= found.First - 12 && !t.IsStop(at); at--)
        {
            var word = t.At(at);
            growth |= word is Word.Growth or Word.Grew;
            var rate = word switch
            {
                Word.Monthly => " per month",
                Word.Weekly => " per week",
                Word.Daily => " per day",
                Word.Annual or Word.Annually or Word.Yearly => " per year",
                Word.Average when growth => " per year",
                _ => null,
            };
            if (rate is null) continue;
            found.Unit += rate;
            return;
        }
    }

    // What stands before an amount and belongs to it: "from", "between", "the first" before a duration.
    private static void Leading(in TokenView t, int floor, in Amount amount, ref Found found)
    {
        var before = found.First - 1;
        if (before < floor) return;
        if (amount.IsRange && t.IsAny(before, Word.From, Word.Between)) found.First = before;
        else if (found.Kind == FigureKind.Duration && t.At(before) == Word.First
            && !t.IsTightHyphen(amount.Last + 1))
            found.First = before;
        else if (t.Slice(before) is "minus") Negate(before, ref found);
        else if (t.At(before) == Word.Of && t.Slice(before - 1) is "factor"
            && found.Kind == FigureKind.Cardinal)
            (found.First, found.Kind, found.Unit) = (before - 1, FigureKind.Multiplier, "times");
        else if (t.Mark(before) is '\u2212' or '-' && t.Joined(found.First) && !t.Joined(before))
            Negate(before, ref found);
    }

    private static void Negate(int sign, ref Found found)
    {
        found.First = found.CoreFirst = sign;
        found.Interval = new(-found.Interval.High, -found.Interval.Low);
    }
}
