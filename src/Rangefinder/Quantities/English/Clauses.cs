namespace Rangefinder.Quantities.English;

/// <summary>Bounds of the sentence around a token. Looked for at most 120 tokens away, so that a passage
/// without a full stop costs no more than its length times a constant.</summary>
internal static class Clauses
{
    private const int Reach = 120;

    /// <summary>First token of the sentence.</summary>
    public static int SentenceStart(in TokenView t, int i)
    {
        var floor = Math.Max(0, i - Reach);
        var at = i;
        while (at > floor && !Ends(t, at - 1)) at--;
        return at;
    }

    /// <summary>The first token inside the bracket that a token stands in, else the start given: what a
    /// bracket holds is the writer's own gloss.</summary>
    public static int InnerStart(in TokenView t, int i, int start)
    {
        for (var at = i - 1; at > start; at--)
        {
            if (t.Mark(at) is ')' or ']') return start;
            if (t.Mark(at) is '(' or '[') return at + 1;
        }
        return start;
    }

    /// <summary>Last token of the sentence.</summary>
    public static int SentenceEnd(in TokenView t, int i)
    {
        var ceiling = Math.Min(t.Count - 1, i + Reach);
        var at = i;
        while (at < ceiling && !Ends(t, at)) at++;
        return at;
    }

    // A stop before a capital ends a sentence, but not behind an initial ("J. V. Stalin") or a short form
    // ("p.m.").
    private static bool Ends(in TokenView t, int i)
    {
        var mark = t.Mark(i);
        if (mark is '!' or '?') return true;
        if (mark != '.') return false;
        var next = t.IsWord(i + 1) || t.IsNumber(i + 1) ? i + 1 : i + 2;
        if (t.IsWord(next) && !t.Has(next, TokenForm.Capital)) return false;
        return !(t.IsWord(i - 1) && t[i - 1].Length == 1) && !t.IsNumber(i + 1) || t.IsNumber(i - 1)
            && t.Has(i + 1, TokenForm.Spaced);
    }
}
