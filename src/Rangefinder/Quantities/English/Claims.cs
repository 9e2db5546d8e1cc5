namespace Rangefinder.Quantities.English;

/// <summary>Words in a sentence that hand its content to someone else, or take it back.</summary>
internal static class Claims
{
    private const int LongestPhrase = 8;

    /// <summary>"supposedly", "supposed", "so-called", "falsely".</summary>
    public static bool IsHedge(in TokenView t, int i) =>
        t.At(i) == Word.Supposedly || t[i].Entry != 0
            && t.Slice(i) is "supposed" or "falsely" or "purportedly" or "allegedly"
        && !(t.Slice(i) is "supposed" && t.At(i + 1) == Word.To)
        || t.At(i) == Word.Called && t.IsHyphen(i - 1) && t.At(i - 2) == Word.So;

    /// <summary>A rejecting noun takes the figure as its content: "the myth of 20 million", "lies about the
    /// millions". </summary>
    public static bool Governs(in TokenView t, int noun, int figure)
    {
        for (var at = noun + 1; at < Math.Min(noun + 8, figure); at++)
        {
            if (t.IsStop(at)) return false;
            // What "that" opens is a whole clause, however long.
            if (t.At(at) == Word.That && at <= noun + 2) return !IsRelative(t, at);
            if (t.At(at) is Word.Of or Word.About or Word.That) return figure - noun <= 7;
        }
        return false;
    }

    /// <summary>A word of claiming whose content the figure is: "claimed that", "assertions about", "credited
    /// with". </summary>
    /// <param name="t">The passage.</param>
    /// <param name="before">Telling tokens of the clause before the figure.</param>
    /// <param name="figure">First token of the figure.</param>
    public static int? Find(in TokenView t, ReadOnlySpan<int> before, int figure)
    {
        for (var k = before.Length - 1; k >= 0; k--)
        {
            var at = before[k];
            if (!t.Is(at, WordRole.Claiming) && t.At(at) != Word.Credited || IsFirstPerson(t, at)) continue;
            if (Opens(t, at + 1, figure) || t.At(at) == Word.Credited && t.At(at + 1) == Word.With) return at;
        }
        return null;
    }

    // The content begins with "that", "of", "about", or at once with a subject and its verb.
    private static bool Opens(in TokenView t, int next, int figure)
    {
        for (var at = next; at < Math.Min(next + 8, figure); at++)
        {
            if (t.At(at) == Word.That && IsRelative(t, at)) return false;
            if (t.At(at) == Word.That) return true;
            // "the legend of the five million was born in 1935": the content is one noun phrase
            if (t.At(at) is Word.About or Word.Of) return figure - at <= LongestPhrase;
            if (at > next && t.Is(at, WordRole.Modal)) return true;
        }
        return next == figure;
    }

    // "charges that had been made": "that" stands for the charges and opens no content
    private static bool IsRelative(in TokenView t, int that) => t.Is(that + 1, WordRole.Modal);

    /// <summary>"denied that 600 were lost", "denied losing 600".</summary>
    public static bool IsDenial(in TokenView t, int i) =>
        t[i].Entry != 0 && t.Slice(i) is "denied" or "denies" or "deny" or "denying";

    /// <summary>A verb with "not" or "never" whose object the figure is: "could not have shot the
    /// 14,800".</summary>
    public static int? Negated(in TokenView t, int from, int figure)
    {
        for (var at = figure - 1; at >= Math.Max(from, figure - 7); at--)
        {
            if (!t.IsWord(at) || t.IsAny(at, Word.But, Word.Until, Word.That)) return null;
            if (t.At(at) is Word.Only or Word.Than or Word.Before or Word.After) return null;
            var negation = t.At(at) == Word.Never || t.At(at) == Word.Not && t.Is(at - 1, WordRole.Modal);
            if (negation) return figure - at > 1 && !t.Is(at + 1, WordRole.Preposition) ? at : null;
        }
        return null;
    }

    /// <summary>"no evidence", "not true", "without foundation" anywhere in the sentence.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="told">Telling tokens of the sentence, its last token excluded.</param>
    public static int? NoEvidence(in TokenView t, ReadOnlySpan<int> told)
    {
        foreach (var at in told)
        {
            if (t.IsAny(at, Word.No, Word.Not, Word.Without) && (t.At(at + 1) is Word.Evidence or Word.True
                || t.Slice(at + 1) is "proof" or "foundation" or "basis"))
                return t.At(at) == Word.Not && t.At(at + 1) != Word.True ? null : at;
        }
        return null;
    }

    /// <summary>"according to" someone, before or behind the figure.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="told">Telling tokens of the sentence, its last token excluded.</param>
    /// <param name="figure">First token of the figure.</param>
    public static int? According(in TokenView t, ReadOnlySpan<int> told, int figure)
    {
        foreach (var at in told)
        {
            if (t.At(at) != Word.According || t.At(at + 1) != Word.To) continue;
            return at > figure || HasTurn(t, at + 2, figure) ? at : null;
        }
        return null;
    }

    // The source named after "according to" ends with a comma, or where a verb shows that the clause has
    // begun.
    private static bool HasTurn(in TokenView t, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (t.Mark(at) == ',' || t.Is(at, WordRole.Modal)) return true;
        }
        return false;
    }

    /// <summary>A verb of saying before the figure, with its content open: "held that", "show him as",
    /// "estimated at". </summary>
    /// <param name="t">The passage.</param>
    /// <param name="before">Telling tokens of the clause before the figure.</param>
    /// <param name="figure">First token of the figure.</param>
    public static int? Saying(in TokenView t, ReadOnlySpan<int> before, int figure)
    {
        for (var k = before.Length - 1; k >= 0; k--)
        {
            var at = before[k];
            if (!t.Is(at, WordRole.Reporting) || IsFirstPerson(t, at) || t.Has(at, TokenForm.Capital))
                continue;
            if (Reports(t, at, figure)) return at;
        }
        return null;
    }

    private static bool Reports(in TokenView t, int verb, int figure)
    {
        // "it must be noted that" speaks for the writer
        if (t.At(verb - 1) == Word.Be && t.Is(verb - 2, WordRole.Modal)) return false;
        if (TakesFigure(t, verb, figure)) return true;
        var passive = t.At(verb - 1) is Word.Was or Word.Were or Word.Been or Word.Be or Word.Is;
        for (var at = verb + 1; at < Math.Min(verb + 12, figure); at++)
        {
            if (t.At(at) == Word.That && !IsShowing(t, verb)) return true;
            if (passive) continue;
            if (t.At(at) == Word.As && at - verb is 2 or 3) return true;
            if (at - verb is >= 2 and <= 5 && t.Is(at, WordRole.Modal)
                && !t.Is(verb + 1, WordRole.Preposition)) return true;
        }
        return false;
    }

    // "the city said 80,000", "Curtin proposed 9 million", "others put the total at 60 or 70"
    private static bool TakesFigure(in TokenView t, int verb, int figure)
    {
        if (t.Slice(verb) is "put" or "puts")
            return figure - verb is > 2 and < 10 && t.At(figure - 1) == Word.At;
        return verb + 1 == figure && !t.Is(verb - 1, WordRole.Modal)
            && t.Slice(verb) is "said" or "says" or "estimated" or "estimates" or "proposed" or "proposes";
    }

    /// <summary>"had spoken of 31 dead", "speak today of 31 dead".</summary>
    public static int? SpokenOf(in TokenView t, int figure)
    {
        for (var at = figure - 2; t.At(figure - 1) == Word.Of && at >= figure - 4 && t.IsWord(at); at--)
        {
            if (t.Slice(at) is "spoke" or "spoken" or "speaks" or "speak" or "talked")
                return IsFirstPerson(t, at) ? null : at;
        }
        return null;
    }

    // Evidence that shows something speaks for the writer; a poll that shows someone as something does not.
    private static bool IsShowing(in TokenView t, int verb) =>
        t.Slice(verb) is "show" or "shows" or "showed" or "found" or "finds" or "concluded" or "concludes";

    // "I think", "we know", "as I have said"
    private static bool IsFirstPerson(in TokenView t, int verb)
    {
        for (var at = verb - 1; at >= verb - 3 && t.IsWord(at); at--)
        {
            if (t.At(at) is Word.I or Word.We) return true;
            if (!t.Is(at, WordRole.Modal | WordRole.Adverb)) return false;
        }
        return false;
    }
}
