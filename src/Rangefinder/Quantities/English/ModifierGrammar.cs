namespace Rangefinder.Quantities.English;

/// <summary>Finds the words that bend a number: before it ("well over"), behind it ("or more"), and as
/// signs.</summary>
internal static class ModifierGrammar
{
    private static readonly Dictionary<string, ModifierPhrase[]> ByTail = ModifierWords.All
        .GroupBy(p => p.Words[^1], StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Extends a figure by its modifier and bends its interval.</summary>
    public static void Apply(in TokenView t, int floor, ref Found found)
    {
        if (found.IsClosed) return;
        var modifier = Modifier.None;
        if (found.First - 1 >= floor) modifier = Before(t, floor, ref found);
        if (modifier == Modifier.None && !found.IsDate) modifier = Behind(t, ref found);
        if (modifier == Modifier.None) return;
        found.Modifier = modifier;
        if (found.IsDate) found.Iso += found.Iso!.Contains('/', StringComparison.Ordinal) ? "" : "~";
        else found.Interval = Bend(found.Interval, modifier);
    }

    private static Interval Bend(Interval value, Modifier modifier) => modifier switch
    {
        Modifier.AtLeast or Modifier.MoreThan => new(value.Low, null),
        Modifier.AtMost or Modifier.LessThan or Modifier.Almost => new(null, value.High),
        _ => value,
    };

    private static Modifier Before(in TokenView t, int floor, ref Found found)
    {
        var at = found.First - 1;
        if (t.Mark(at) is var sign and not '\0' && Sign(t, at, sign) is { } signed)
        {
            found.First = at;
            return signed;
        }
        // "an average of", "a total of" and "a" between modifier and number stay outside.
        if (t.Mark(at) == '.' && t.IsAny(at - 1, Word.C, Word.Ca, Word.Approx)) at--;
        if (!t.Is(at, WordRole.ModifierTail) || !ByTail.TryGetValue(t.Entry(at).Spelling, out var phrases))
            return Modifier.None;
        foreach (var phrase in phrases)
        {
            var first = at - phrase.Words.Length + 1;
            if (first < floor || !Matches(t, first, phrase.Words) || !Suits(t, first, phrase, found))
                continue;
            found.First = Degree(t, floor, first, phrase);
            return phrase.Modifier;
        }
        return Modifier.None;
    }

    private static Modifier? Sign(in TokenView t, int at, char sign) => sign switch
    {
        '~' or '≈' or '±' => Modifier.About,
        '<' => Modifier.LessThan,
        '>' => Modifier.MoreThan,
        '≤' => Modifier.AtMost,
        '≥' => Modifier.AtLeast,
        _ => null,
    };

    private static bool Matches(in TokenView t, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (t.Entry(first + i).Spelling != words[i]) return false;
        }
        return true;
    }

    // A year takes only "about" and its like; "some" needs a number above one; "c" must be an abbreviation.
    private static bool Suits(in TokenView t, int first, ModifierPhrase phrase, in Found found)
    {
        var word = t.At(first);
        if (found.IsDate) return phrase.ForDates && (word != Word.C || t.Mark(first + 1) == '.');
        if (found.Interval.High is null
            && phrase.Modifier is not (Modifier.Almost or Modifier.About or Modifier.MoreThan)) return false;
        if (word == Word.Within) return found.Kind is FigureKind.Duration or FigureKind.Distance;
        return word switch
        {
            Word.Some => !(found.Interval.High <= 1),
            Word.C => t.Mark(first + 1) == '.',
            // "all but one", "under one roof"
            Word.All => found.Interval.Low > 10,
            // "above the 5 others" never reaches here; "over one" of two is a comparison
            Word.Over or Word.Above or Word.Under or Word.Below => found.Interval.High is null or > 1
                || found.Kind is not FigureKind.Cardinal,
            _ => true,
        };
    }

    // degree = { "well" | "just" | "slightly" | "a little" | ... } before "over", "more than" and their like
    // ;
    private static int Degree(in TokenView t, int floor, int first, ModifierPhrase phrase)
    {
        var comparative = phrase.Modifier is Modifier.MoreThan or Modifier.LessThan
            || phrase.Words[0] is "short";
        while (comparative && first - 1 >= floor
            && ModifierWords.Degrees.Contains(t.Entry(first - 1).Spelling))
        {
            first--;
            if (t.At(first) == Word.Little && t.At(first - 1) == Word.A && first - 1 >= floor) first--;
        }
        return first;
    }

    // behind = "or more" | "or so" | "or less" | "odd" | "plus" | "+" | "at least" ;   before or after the
    // unit
    private static Modifier Behind(in TokenView t, ref Found found)
    {
        var (at, modifier, last) = (found.Last + 1, Modifier.None, 0);
        if (t.Mark(at) == ',' && t.At(at + 1) == Word.Or) at++;
        if (t.Mark(at) == '+' && t.Joined(at)) (modifier, last) = (Modifier.AtLeast, at);
        else if (t.At(at) == Word.Or) (modifier, last) = (AfterOr(t.At(at + 1)), at + 1);
        else if (t.At(at) == Word.And && t.IsAny(at + 1, Word.Over, Word.Above, Word.More)
            && t.At(at + 2) != Word.Than)
            (modifier, last) = (Modifier.AtLeast, at + 1);
        else if (t.At(at) == Word.Plus && t.IsStopOrNoun(at + 1)) (modifier, last) = (Modifier.AtLeast, at);
        else if (t.At(at) == Word.Odd || t.IsTightHyphen(at) && t.At(at + 1) == Word.Odd)
            (modifier, last) = (Modifier.About, t.At(at) == Word.Odd ? at : at + 1);
        else if (t.At(at) == Word.At && t.IsAny(at + 1, Word.Least, Word.Most) && t.IsStop(at + 2))
            (modifier, last) = (t.At(at + 1) == Word.Least ? Modifier.AtLeast : Modifier.AtMost, at + 1);
        if (modifier == Modifier.None || t.At(last + 1) == Word.Than) return Modifier.None;
        if (last == at + 1 && t.At(at) == Word.Or && t.Is(last + 1, WordRole.Small)) return Modifier.None;
        found.Last = last;
        return modifier;
    }

    private static bool IsStopOrNoun(this in TokenView t, int i) => t.IsStop(i) || t.IsPlural(i);

    private static Modifier AfterOr(Word word) => word switch
    {
        Word.More or Word.Over or Word.Above => Modifier.AtLeast,
        Word.So or Word.Thereabouts => Modifier.About,
        Word.Less or Word.Fewer or Word.Under => Modifier.AtMost,
        _ => Modifier.None,
    };
}
