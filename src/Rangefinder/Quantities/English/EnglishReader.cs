namespace Rangefinder.Quantities.English;

/// <summary>Walks over the tokens of a passage and tries the grammars where a figure can begin.</summary>
internal static class EnglishReader
{
    private const WordRole Openers = WordRole.Small | WordRole.Tens | WordRole.Hundred | WordRole.Scale
        | WordRole.ScalePlural | WordRole.Ordinal | WordRole.Month | WordRole.Season | WordRole.DecadeWord
        | WordRole.MultiplierVerb | WordRole.FoldWord | WordRole.CurrencyCode | WordRole.Zero;

    /// <summary>Reads all figures of a passage.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="figures">Where they go, in reading order.</param>
    /// <param name="refusals">Where refusals go; null when nobody asks for them.</param>
    public static void Read(in TokenView t, List<Found> figures, List<Refusal>? refusals)
    {
        var (floor, next) = (0, 0);
        foreach (var i in t.Openers)
        {
            if (i < next || !CanBegin(t, i)) continue;
            if (TryRead(t, i, floor, out var found, out var rule, out var last))
            {
                figures.Add(found);
                floor = next = found.Last + 1;
            }
            else if (rule is not null)
            {
                refusals?.Add(RefusalReasons.Make(t, i, last, rule));
                next = Math.Max(i, last) + 1;
                if (rule != "partitive-one") floor = next;
            }
        }
        Enumerations.Mark(t, figures);
        OpenYears.Close(t, figures);
    }

    /// <summary>A figure may begin at the word: what the scanner notes and <see cref="CanBegin"/> looks at.
    /// A test holds the two together.</summary>
    public static bool MayOpen(LexEntry entry) => (entry.Roles & Openers) != 0 || (Word)entry.Word is
        Word.A or Word.An or Word.Half or Word.Quarter or Word.Several or Word.Few or Word.Decades
        or Word.Centuries or Word.Noon or Word.Midnight or Word.Twice or Word.Double or Word.Triple or Word.Ad
        or Word.Both or Word.Once or Word.Bi or Word.Semi or Word.Many or Word.Some or Word.Us or Word.C;

    /// <summary>A figure may begin at the token, as far as it and the ones next to it tell.</summary>
    public static bool CanBegin(in TokenView t, int i)
    {
        switch (t[i].Kind)
        {
            case TokenKind.Number:
                return true;
            case TokenKind.Mark:
                return t.IsApostrophe(i) && t.IsNumber(i + 1) || Money.IsSymbol(t, i)
                    || t.Mark(i) is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E';
            case TokenKind.Word:
                if (t[i].Entry == 0) return IsSignOrNumeral(t, i);
                return t.Is(i, Openers) || IsOpener(t, i);
            default:
                return false;
        }
    }

    private static bool IsOpener(in TokenView t, int i) => t.At(i) switch
    {
        Word.A or Word.An =>
            t.Is(i + 1, WordRole.Hundred | WordRole.Scale | WordRole.Dozen | WordRole.Denominator)
            || t.IsAny(i + 1, Word.Few, Word.Couple) || MeasureGrammar.IsAndHalf(t, i),
        Word.Half or Word.Quarter or Word.Several or Word.Few or Word.Decades or Word.Centuries or Word.Noon
            or Word.Midnight
            or Word.Twice or Word.Double or Word.Triple or Word.Ad or Word.Both or Word.Once or Word.Bi
            or Word.Semi => true,
        Word.Many or Word.Some => t.Is(i + 1, WordRole.ScalePlural),
        Word.Us or Word.C => Money.IsSymbol(t, i + 1),
        _ => IsSignOrNumeral(t, i),
    };

    // Of words in capitals only the country of a currency and Roman numerals begin a figure.
    private static bool IsSignOrNumeral(in TokenView t, int i) => t.Has(i, TokenForm.AllCapitals)
        && (Money.IsSymbol(t, i + 1) || OrdinalGrammar.TryRoman(t, i, out _));

    private static bool TryRead(
        in TokenView t, int i, int floor, out Found found, out string? rule, out int last)
    {
        rule = null;
        last = i;
        if (t.IsAny(i, Word.Both, Word.Once))
        {
            found = default;
            rule = t.At(i) == Word.Both ? "both" : "adverb-once";
            return false;
        }
        // "the Three of them" needs no look; a label or note number is refused before any grammar may take
        // it.
        if (ClockGrammar.TryRead(t, i, out found) && !Numbered(t, i)) return Finish(t, floor, ref found);
        var dated = DateGrammar.TryRead(t, i, floor, out found);
        if (!dated || found.Last == i) rule = NoiseRules.Find(t, i, out last);
        if (rule is "pronoun-one" or "compound-one" && FractionGrammar.TryRead(t, i, out var share))
        {
            (rule, found) = (null, share);
            return Finish(t, floor, ref found);
        }
        if (rule is not null) return false;
        if (dated) return Finish(t, floor, ref found);
        if (NumberGrammar.IsParts(t, i) && MeasureGrammar.TryRead(t, i, floor, out found))
            return Finish(t, floor, ref found);
        if (MultiplierGrammar.TryRead(t, i, out found) || FractionGrammar.TryRead(t, i, out found))
            return Finish(t, floor, ref found);
        if (OrdinalGrammar.TryRead(t, i, out found, out rule)) return Finish(t, floor, ref found);
        return rule is null && MeasureGrammar.TryRead(t, i, floor, out found) && Finish(t, floor, ref found);
    }

    private static bool Numbered(in TokenView t, int i) =>
        NoiseRules.Find(t, i, out _) is "label-number" or "name-number";

    private static bool Finish(in TokenView t, int floor, ref Found found)
    {
        ModifierGrammar.Apply(t, floor, ref found);
        return true;
    }
}
