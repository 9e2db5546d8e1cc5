namespace Rangefinder.Quantities.English;

/// <summary>English readings of tokens.</summary>
internal static class WordView
{
    /// <summary>The grammar word at a token, or <see cref="Word.None"/>.</summary>
    public static Word At(this in TokenView t, int i) => (Word)t.Number(i);

    public static bool IsAny(this in TokenView t, int i, Word a, Word b) => t.At(i) is var w
        && (w == a || w == b);

    public static bool IsAny(this in TokenView t, int i, Word a, Word b, Word c) =>
        t.At(i) is var w && (w == a || w == b || w == c);

    /// <summary>"a" or "an".</summary>
    public static bool IsArticle(this in TokenView t, int i) => t.IsAny(i, Word.A, Word.An);

    /// <summary>A lower-case word that looks like a plural noun.</summary>
    public static bool IsPlural(this in TokenView t, int i)
    {
        if (!t.IsWord(i) || t.Has(i, TokenForm.Capital) || t.Is(i, WordRole.Function | WordRole.Preposition))
            return false;
        var word = t.Slice(i);
        if (word is "people" or "men" or "women" or "children" or "dead" or "feet" or "members") return true;
        return word.Length > 3 && word[^1] == 's' && !(word[^2] is 's' or 'u' or 'i');
    }

    /// <summary>The mark ends a clause or there is no token.</summary>
    public static bool IsStop(this in TokenView t, int i) =>
        t[i].Kind == TokenKind.None
            || t.Mark(i) is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–';

    /// <summary>Any mark or no token at all.</summary>
    public static bool IsMarkOrEnd(this in TokenView t, int i) =>
        t[i].Kind is TokenKind.None or TokenKind.Mark;

    /// <summary>The possessive ending "'s" begins at a token.</summary>
    public static bool IsPossessive(this in TokenView t, int i) =>
        t.IsApostrophe(i) && t.Joined(i) && t.Joined(i + 1) && t.At(i + 1) == Word.S;

    /// <summary>A word that cannot begin or be a noun: conjunction, auxiliary, preposition,
    /// pronoun.</summary>
    public static bool IsGrammatical(this in TokenView t, int i) =>
        t.Is(i, WordRole.Function | WordRole.Preposition | WordRole.Modal);

    /// <summary>A word for one person or one household.</summary>
    public static bool IsPerson(this in TokenView t, int i) =>
        t.Slice(i) is "man" or "woman" or "child" or "person"
        or "adult" or "boy" or "girl" or "lad" or "youth" or "widow" or "widower" or "family" or "household"
        or "worker" or "pupil" or "voter" or "soldier";
}
