namespace Rangefinder.Quantities.English;

/// <summary>Tells "one" the number ("in one country") from "one" the pronoun ("one must understand", "the one
/// who") and from idioms ("on the one hand").</summary>
internal static class PronounOne
{
    /// <summary>The rule by which "one" is no figure, or null when it counts.</summary>
    public static string? Refuse(in TokenView t, int i)
    {
        var next = i + 1;
        if (t.Is(next, WordRole.Hundred | WordRole.Scale | WordRole.Dozen)) return null;
        if (IsIdiom(t, i)) return "idiom";
        if (t.IsHyphen(i - 1) && t.Joined(i)) return "pronoun-one";
        if (t.At(next) == Word.Of) return "partitive-one";
        if (t.IsTightHyphen(next)) return MeasureGrammar.IsUnitAt(t, next) ? null : "compound-one";
        if (t.IsAny(i - 1, Word.No, Word.Any, Word.The) || t.IsAny(i - 1, Word.This, Word.That, Word.Each)
            || t.IsAny(i - 1, Word.Every, Word.Only, Word.Which) || t.IsAny(i - 1, Word.Another, Word.Such))
            return t.At(i - 1) == Word.Only && IsNoun(t, next) && !IsVerbLike(t, next) ? null : "pronoun-one";
        if (t.IsAny(next, Word.Or, Word.And) && t.Is(next + 1, WordRole.Small)) return null;
        if (t.At(next) == Word.And && t.IsArticle(next + 1) && t.IsAny(next + 2, Word.Half, Word.Quarter))
            return null;
        if (t.At(next) == Word.Per && MeasureGrammar.IsUnitAt(t, next)) return null;
        if (t.At(next) == Word.More && IsNoun(t, next + 1)) return null;
        if (!IsNoun(t, next) || t.IsAny(next, Word.Another, Word.More)) return "pronoun-one";
        return IsVerbLike(t, next) ? "pronoun-one" : null;
    }

    private static bool IsIdiom(in TokenView t, int i)
    {
        if (t.At(i + 1) == Word.Hand && t.IsAny(i - 1, Word.The, Word.On)) return true;
        if (t.At(i - 1) == Word.At
            && t.Slice(i + 1) is "blow" or "stroke" or "time" or "point" or "stage" or "go" or "sitting")
            return true;
        if (t.At(i + 2) == Word.After && t.At(i + 3) == Word.Another || t.At(i + 1) == Word.By
            && t.At(i + 2) == Word.One
            || t.At(i - 1) == Word.By && t.At(i - 2) == Word.One)
            return true;
        if (t.At(i - 1) == Word.For && t.Slice(i + 1) is "thing") return true;
        if (t.At(i + 1) == Word.Day && !t.IsAny(i - 1, Word.In, Word.For) && t.At(i - 1) != Word.Within)
            return true;
        return t.At(i + 1) == Word.Way && t.At(i + 2) == Word.Or;
    }

    private static bool IsNoun(in TokenView t, int i) =>
        t.IsWord(i) && !t.IsGrammatical(i) && !t.Is(i, WordRole.Determiner | WordRole.Adverb)
            && !t.IsPossessive(i);

    // "one asks", "one inevitably", "one looked at": third person, adverb or past form and no noun behind it
    private static bool IsVerbLike(in TokenView t, int i)
    {
        if (t.Has(i, TokenForm.Capital)) return false;
        var word = t.Slice(i);
        if (word.Length < 3) return false;
        if (word[^1] == 's' && !(word[^2] is 's' or 'u' or 'i')) return true;
        if (word.EndsWith("ly", StringComparison.Ordinal)
            && word is not ("family" or "assembly" or "ally" or "monopoly"))
            return !(t.IsWord(i + 1) && !t.IsGrammatical(i + 1) && NounBehind(t, i + 2));
        if (!word.EndsWith("ed", StringComparison.Ordinal) || word is "shred" or "bed"
            || word.EndsWith("eed", StringComparison.Ordinal))
            return false;
        return t.IsMarkOrEnd(i + 1) || t.IsGrammatical(i + 1) || t.Is(i + 1, WordRole.Determiner);
    }

    private static bool NounBehind(in TokenView t, int i) => t.IsWord(i) && !t.IsGrammatical(i);
}
