namespace Rangefinder.Quantities.English;

/// <summary>Guesses what a number counts: the first plural noun soon after it.</summary>
internal static class NounGrammar
{
    private const int Reach = 5;

    /// <summary>The counted noun, or null when none is seen before the clause turns.</summary>
    public static string? Counted(in TokenView t, int next)
    {
        for (var at = next; at < next + Reach; at++)
        {
            if (t.IsTightHyphen(at)) continue;
            if (!t.IsWord(at)) return null;
            if (t.IsPlural(at)) return t.Slice(at).ToString();
            if (t.IsGrammatical(at) && t.At(at) != Word.Of || t.Is(at, WordRole.Determiner)) return null;
        }
        return null;
    }
}
