namespace Rangefinder.Quantities.English;

/// <summary>Numbers that quote nothing: page and note numbers, labels, references, digits of names.</summary>
internal static class NoiseRules
{
    /// <summary>The rule by which a token that looks like a number is no figure, or null.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="i">A number token, a number word or a month.</param>
    /// <param name="last">Last token that falls with it.</param>
    public static string? Find(in TokenView t, int i, out int last)
    {
        last = i;
        if (t.IsNumber(i)) return Digits(t, i, ref last);
        if (t.At(i) == Word.One) return PronounOne.Refuse(t, i);
        if (t.Is(i, WordRole.Small) && LabelBefore(t, i, words: true)) return "label-number";
        if (t.Is(i, WordRole.Month) && t.Has(i, TokenForm.Capital)) return EventMonth(t, i);
        return null;
    }

    private static string? Digits(in TokenView t, int i, ref int last)
    {
        if (t.Joined(i) && t.IsWord(i - 1) && !t.Is(i - 1, WordRole.CurrencyCode) || IsCode(t, i)
            || IsModel(t, i))
            return "name-number";
        if (t.Mark(i - 1) is '#' or '№' or '§') return "issue-number";
        if (IsChain(t, i, ref last) || Telephone(t, i, ref last)) return "reference-number";
        if (t.Count == 1 && t[i].Length <= 3) return "page-number";
        if (Bracketed(t, i)) return i <= 1 ? "section-number" : "footnote-marker";
        if (FootnoteMark(t, i)) return "footnote-marker";
        if (ListNumber(t, i)) return "list-number";
        if (HeadingNumber(t, i)) return "section-number";
        if (Ratio(t, i))
        {
            last = i + 2;
            return "ratio";
        }
        if (RateBase(t, i)) return "rate-base";
        if (LabelBefore(t, i, words: false))
        {
            // "pp. 12-14", "Nos. 3 and 4"
            while ((t.IsDash(last + 1) || t.IsAny(last + 1, Word.And, Word.To) || t.Mark(last + 1) == ',')
                && t.IsPlain(last + 2)
                && t[last + 2].Length <= 4 && !YearGrammar.IsYear(t, last + 2))
                last += 2;
            // "Page 1 of 4"
            if (t.At(last + 1) == Word.Of && t.IsPlain(last + 2) && t[last + 2].Length <= 3) last += 2;
            return "label-number";
        }
        return NamedEvent(t, i) || NamedPlace(t, i) || StreetNumber(t, i) ? "name-number" : null;
    }

    // "Catch-22", "T-34": a name, a hyphen and a small number; a month before the hyphen makes a date
    private static bool IsModel(in TokenView t, int i) =>
        t.IsPlain(i) && t[i].Length <= 3 && t.IsTightHyphen(i - 1) && t.IsWord(i - 2)
        && t.Has(i - 2, TokenForm.Capital) && !t.Is(i - 2, WordRole.Month | WordRole.Small | WordRole.Tens)
        && !t.Joined(i + 1) && (t[i - 2].Length <= 2 || !t.Is(i - 2, WordRole.Season | WordRole.Preposition));

    // "3D", "4x4", "1937A": letters joined that are no suffix of a number
    private static bool IsCode(in TokenView t, int i)
    {
        if (!t.Joined(i + 1) || !t.IsWord(i + 1)) return false;
        // "747s" are things of that name, "1930s" and "30s" years.
        if (t.At(i + 1) == Word.S) return t.IsPlain(i) && t[i].Value % 10 != 0;
        if (t.IsAny(i + 1, Word.St, Word.Nd, Word.Rd) || t.IsAny(i + 1, Word.Th, Word.Am)) return false;
        if (t.At(i + 1) is Word.Pm or Word.A or Word.P or Word.Bc or Word.Ad or Word.Fold) return false;
        if (t.Slice(i + 1) is "x" or "X") return t.Joined(i + 2);
        return !t.Is(
            i + 1, WordRole.ScaleSuffix | WordRole.UnitAbbreviation | WordRole.TimeUnit | WordRole.LengthUnit
            | WordRole.OtherUnit | WordRole.Scale);
    }

    // 978-0-14-028, 555-1234-77: three joined groups; a full date is read before this is asked
    private static bool IsChain(in TokenView t, int i, ref int last)
    {
        var groups = 1;
        var at = i;
        while ((t.IsTightHyphen(at + 1) || t.Mark(at + 1) is '/' or '.' && t.Joined(at + 1))
            && t.Joined(at + 2) && t.IsNumber(at + 2))
        {
            groups++;
            at += 2;
        }
        if (groups < 3) return false;
        last = at;
        return true;
    }

    // "+44 20 7946 0018", "0161 496 0123": groups set apart by spaces, with a country's sign or a zero before
    private static bool Telephone(in TokenView t, int i, ref int last)
    {
        var end = i;
        while (t.IsNumber(end + 1) && t[end + 1].Start - t[end].End == 1) end++;
        if (end == i && t.IsTightHyphen(i + 1) && t.IsPlain(i + 2) && t.Slice(i + 2)[0] == '0'
            && t[i].Length > 2
            && t[i + 2].Length > 2)
        {
            last = i + 2;
            return true;
        }
        if (end == i || !(t.Mark(i - 1) == '+' && t.Joined(i)) && !(t.Slice(i)[0] == '0' && t[i].Length > 2))
            return false;
        last = end;
        return true;
    }

    // "3.2 Sources. The returns": a number in parts at the head of a passage, before a short title
    private static bool HeadingNumber(in TokenView t, int i) =>
        i == 0 && t.IsNumber(i) && t.Slice(i).Contains('.') && t[i].Length <= 5
        && t.IsWord(1) && t.Has(1, TokenForm.Capital) && !t.Is(1, WordRole.Scale | WordRole.Hundred)
        && !MeasureGrammar.IsUnitAt(t, 1);

    // "[5]", "(1)": a small plain number alone in brackets
    private static bool Bracketed(in TokenView t, int i) =>
        t.IsPlain(i) && t[i].Length <= 3 && (t.Mark(i - 1) == '[' && t.Mark(i + 1) == ']'
            || t.Mark(i - 1) == '(' && t.Mark(i + 1) == ')');

    private static bool FootnoteMark(in TokenView t, int i)
    {
        if (!t.IsPlain(i) || t[i].Length > 3) return false;
        var before = t.Mark(i - 1);
        var quote = before is '"' or '”' or '“' or '’' or '\'' or '»';
        var alone = t.IsStop(i + 1) || t.Has(i + 1, TokenForm.Capital);
        if (t.Joined(i))
        {
            // Set solid behind a closing mark that is itself set solid: anywhere."1
            var solid = t.Joined(i - 1) && (quote || before is '.' or ',' or '!' or '?' or ')' or ']' or ';');
            if (solid && !(before is ',' or '.' && t.IsNumber(i - 2))) return true;
            return quote && before != '’' && before != '\'' && t.Mark(i - 2) is '.' or '!' or '?' && alone;
        }
        if (!quote || t[i].Length > 2 || !alone) return false;
        return before == '”' || t.Joined(i - 1) || before == '“' && !t.Joined(i);
    }

    // "1. Stalin and Democracy" at the head of a passage or a sentence
    private static bool ListNumber(in TokenView t, int i)
    {
        if (!t.IsPlain(i) || t[i].Length > 3 || t.Mark(i + 1) is not ('.' or ')') || !t.Joined(i + 1))
            return false;
        var head = i == 0 || t.Mark(i - 1) is '.' or ':' or ';' or '?' or '!' or '•' or '*' || i == 1
            && t.Mark(0) == '(';
        return head && (t.IsWord(i + 2) || t.Mark(i + 2) is '"' or '“' or '‘' or '\'');
    }

    // "2:1", "John 3:16": a clock time is read before this is asked
    private static bool Ratio(in TokenView t, int i) =>
        t.Mark(i + 1) == ':' && t.Joined(i + 1) && t.Joined(i + 2) && t.IsNumber(i + 2);

    // "31 burglaries per 1,000 homes", "(per 100,000)": what is counted against
    private static bool RateBase(in TokenView t, int i) =>
        t.At(i - 1) == Word.Per && Math.Log10(Math.Max(1, t[i].Value)) is >= 2 and var size
            && size % 1 < 1e-9;

    private static bool LabelBefore(in TokenView t, int i, bool words)
    {
        var at = t.Mark(i - 1) == '.' && t.Joined(i - 1) ? i - 2 : i - 1;
        if (!t.Is(at, WordRole.Label) || t.IsHyphen(i + 1) && t.Joined(i + 1) && words) return false;
        if (t.At(at) == Word.No && !t.Has(at, TokenForm.Capital) && at == i - 1) return false;
        if (words)
            return !MeasureGrammar.IsUnitAt(t, i + 1) && (!t.IsPlural(i + 1) || NumbersParts(t, at))
                && !t.Is(i + 1, WordRole.Scale | WordRole.Hundred)
            && t.At(at) != Word.No;
        if (MeasureGrammar.IsUnitAt(t, i + 1) || t.Is(i + 1, WordRole.Scale | WordRole.Hundred)) return false;
        // "Section 2.4", "version 2.1"
        if (!t.IsPlain(i)) return t.Slice(i).Contains('.') && t[i].Length <= 5 && NumbersParts(t, at);
        // "the factory 1937", "Order 1942" stay years; "p. 1937" does not.
        var bare = at == i - 1 && !t.Has(at, TokenForm.Capital) && t[at].Length > 2;
        return t[i].Length < 4 || !YearGrammar.IsYear(t, i) || !bare && t[at].Length <= 3;
    }

    private static bool NumbersParts(in TokenView t, int label) => t.Slice(label) is "Section" or "section"
        or "Sections" or "sections" or "Chapter" or "chapter" or "Table" or "Figure" or "Fig" or "Appendix"
        or "Version" or "version" or "Versions" or "versions" or "Article" or "Clause" or "clause";

    // "Georgia 2000 exhibition", "Expo 58": a name and the event behind or before its number
    private static bool NamedEvent(in TokenView t, int i) =>
        t.IsPlain(i) && t[i].Length is 2 or 4 && t.Has(i - 1, TokenForm.Capital) && t.IsWord(i - 1)
        && !t.Is(i - 1, Datable) && t.Is(i + 1, WordRole.EventNoun) && !t.Has(i + 1, TokenForm.Capital)
        && t.Slice(i + 1) is not ("days" or "events" or "crisis" or "revolution" or "uprising");

    // "a stone near Lock 41.": a name at the end of a sentence, not at its beginning ("Total 41.")
    private static bool NamedPlace(in TokenView t, int i) =>
        t.IsPlain(i) && t[i].Length <= 3 && t.IsWord(i - 1) && t.Has(i - 1, TokenForm.Capital)
        && t.IsWord(i - 2)
        && !t.Is(i - 1, Datable | WordRole.Small | WordRole.Weekday | WordRole.CurrencyCode)
        && (t.Mark(i + 1) is '.' or ')' || t[i + 1].Kind == TokenKind.None);

    // "14 Mill Lane"
    private static bool StreetNumber(in TokenView t, int i)
    {
        if (!t.IsPlain(i) || t[i].Length > 3) return false;
        for (var at = i + 1; at <= i + 3 && t.IsWord(at) && t.Has(at, TokenForm.Capital); at++)
        {
            if (at == i + 1) continue;
            if (t.Slice(at) is "Street" or "Road" or "Lane" or "Avenue" or "Square" or "Terrace")
                return true;
        }
        return false;
    }

    private const WordRole Datable = WordRole.Month | WordRole.Season | WordRole.Function
        | WordRole.Determiner | WordRole.Preposition;

    // "the October Revolution", "the Great October Socialist Revolution"
    private static string? EventMonth(in TokenView t, int i)
    {
        if (t.Is(i + 1, WordRole.EventNoun)) return "event-name-month";
        var named = t.IsWord(i + 1) && t.Has(i + 1, TokenForm.Capital) && t.Is(i + 2, WordRole.EventNoun);
        return named ? "event-name-month" : null;
    }
}
