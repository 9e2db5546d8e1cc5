namespace Rangefinder.Quantities.English;

/// <summary>Ordinal words that count nothing: adverbs, idioms, offices, grades.</summary>
internal static class OrdinalRefusals
{
    /// <summary>The rule by which an ordinal word is no figure, or null.</summary>
    public static string? Find(in TokenView t, int i, int last, double value)
    {
        var next = last + 1;
        if (t.IsTightHyphen(next)) return Hyphened(t, next + 1);
        if (Lexicalised(t, i, next) || InPlace(t, i, next)) return "idiom";
        if (t.Is(next, WordRole.Office)) return "title-ordinal";
        if (Discourse(t, i, next)) return "discourse-enumerator";
        if (OfPeriod(t, next)) return "part-of-period";
        if (value > 3 || t.Is(i, WordRole.Tens)) return null;
        return HasHead(t, i, next) ? null : "adverb-ordinal";
    }

    // "the second half of January 1937" divides a period that is reported itself
    private static bool OfPeriod(in TokenView t, int next)
    {
        if (t.Slice(next) is not ("half" or "part" or "quarter" or "third") || t.At(next + 1) != Word.Of)
            return false;
        var date = t.At(next + 2) == Word.The ? next + 3 : next + 2;
        return DateGrammar.TryPoint(t, date, out _);
    }

    // "third-largest" counts; "second-in-command", "first-rate" do not.
    private static string? Hyphened(in TokenView t, int next)
    {
        var word = t.Slice(next);
        if (t.At(next) is Word.Most or Word.Century || word.EndsWith("est", StringComparison.Ordinal))
            return null;
        return word is "year" or "day" or "generation" ? null : "idiom";
    }

    private static bool Lexicalised(in TokenView t, int i, int next) => t.At(i) switch
    {
        Word.First => t.IsAny(i - 1, Word.At, Word.From) || t.At(i - 1) == Word.The
            && t.IsAny(i - 2, Word.From, Word.At)
                && t.IsMarkOrEnd(next)
            || t.At(next) == Word.Of && t.At(next + 1) == Word.All || t.At(next) == Word.And
            && t.At(next + 1) == Word.Foremost
            || t.IsAny(next, Word.Hand, Word.Rate, Word.Class),
        Word.Second => t.IsAny(next, Word.Hand, Word.Rate, Word.Nature) || t.At(next) == Word.To
            && t.At(next + 1) == Word.None
            || t.Slice(next) is "thoughts" or "thought",
        Word.Third => t.IsAny(next, Word.Rate, Word.Class) || t.At(next) == Word.Party
            && t.At(next - 1) != Word.The
            || t.At(next) == Word.World && t.At(next + 1) != Word.War && t.Has(i, TokenForm.Capital),
        Word.Fifth => t.At(next) == Word.Column,
        Word.Sixth => t.At(next) == Word.Rate,
        _ => t.At(next) == Word.Rate,
    };

    // "in the second place" orders an argument; "in second place" is a rank
    private static bool InPlace(in TokenView t, int i, int next) =>
        t.At(next) == Word.Place && t.At(i - 1) == Word.The && t.At(i - 2) == Word.In
        && t.At(next + 1) != Word.Of;

    // "First, ..." and "Second: ..." at the head of a sentence
    private static bool Discourse(in TokenView t, int i, int next) =>
        t.Mark(next) is ',' or ':' or ';'
            && (i == 0 || t.Mark(i - 1) is '.' or ':' or ';' or '!' or '?' or ')' or '-' or '—' or '•');

    // "the first", "his second", "Nineteenth Party Congress"; not "first published in 1968"
    private static bool HasHead(in TokenView t, int i, int next)
    {
        if (t.Has(i, TokenForm.Capital) && t.Has(next, TokenForm.Capital)) return true;
        // "the Third, Communist, International": a name goes on behind the comma
        if (i > 0 && t.Has(i, TokenForm.Capital) && t.IsWord(i - 1) && t.Mark(next) == ','
            && t.Has(next + 1, TokenForm.Capital))
            return true;
        var determined = t.IsPossessive(i - 2);
        for (var at = i - 1; at >= i - 3 && !determined && t.IsWord(at); at--)
        {
            determined = t.Is(at, WordRole.Determiner);
            if (t.IsGrammatical(at) && !determined) break;
        }
        if (!determined && t.IsAny(i - 1, Word.And, Word.Or) && t.Is(i - 2, WordRole.Ordinal)) return true;
        // "a second" of time, "for a second"
        if (determined && t.At(i) == Word.Second && t.IsArticle(i - 1))
            return t.IsWord(next) && !t.IsGrammatical(next) || t.Mark(next) == ',';
        if (determined) return !(t.IsPronounBefore(i) && IsVerb(t, next));
        return t.IsWord(next) && t.Has(i, TokenForm.Capital) && !t.IsGrammatical(next) && !IsVerb(t, next)
            || t.At(i - 1) == Word.For && t.At(next) == Word.Time;
    }

    private static bool IsPronounBefore(this in TokenView t, int i) =>
        t.Is(i - 1, WordRole.Pronoun) && !t.Is(i - 1, WordRole.Determiner);

    private static bool IsVerb(in TokenView t, int i) =>
        t.IsWord(i) && !t.Has(i, TokenForm.Capital) && t.Slice(i).EndsWith("ed", StringComparison.Ordinal);
}
