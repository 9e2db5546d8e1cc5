namespace Rangefinder.Quantities.English;

/// <summary>Factors in one word: "doubled", "trebled", "halved", "tenfold", "twice as many", "double
/// the".</summary>
internal static class MultiplierGrammar
{
    public static bool TryRead(in TokenView t, int i, out Found found)
    {
        found = new Found
        {
            First = i,
            CoreFirst = i,
            Last = i,
            CoreLast = i,
            Kind = FigureKind.Multiplier,
            Unit = "times"
        };
        if (t.Is(i, WordRole.MultiplierVerb | WordRole.FoldWord))
        {
            found.Interval = Interval.Point(t.Entry(i).Value);
            // "redoubled their efforts" is another word; "doubled up", "doubled over" are idioms.
            return t.Is(i, WordRole.FoldWord) || t.At(i + 1) != Word.Up && !IsBent(t, i + 1);
        }
        if (Prefixed(t, i, ref found)) return true;
        double factor = t.At(i) switch { Word.Twice or Word.Double => 2, Word.Triple => 3, _ => 0 };
        if (factor == 0) return false;
        found.Interval = Interval.Point(factor);
        if (t.At(i) == Word.Twice)
        {
            if (!MeasureGrammar.IsFactor(t, i + 1)) found.Kind = FigureKind.Other;
            return !t.IsHyphen(i + 1);
        }
        // "double standards", "a double agent" count nothing.
        return t.IsAny(i + 1, Word.The, Word.That, Word.Its) || t.IsAny(i + 1, Word.Their, Word.His);
    }

    // "doubled over in pain", but "doubled over the decade"
    private static bool IsBent(in TokenView t, int i) =>
        t.At(i) == Word.Over && (t.IsStop(i + 1) || t.IsAny(i + 1, Word.In, Word.With));

    // "bi-annual", "semi-annual": twice a year
    private static bool Prefixed(in TokenView t, int i, ref Found found)
    {
        if (!t.IsAny(i, Word.Bi, Word.Semi) || !t.IsTightHyphen(i + 1)
            || !t.IsAny(i + 2, Word.Annual, Word.Annually))
            return false;
        found.Last = i + 2;
        found.Kind = FigureKind.Other;
        found.Unit = "per year";
        found.Interval = Interval.Point(2);
        found.IsClosed = true;
        return true;
    }
}
