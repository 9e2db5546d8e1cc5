namespace Rangefinder.Quantities.English;

/// <summary>The English lexicon, built once from the tables of this folder.</summary>
internal static class EnglishLexicon
{
    /// <summary>All words, ready for look-up.</summary>
    public static Lexicon Instance { get; } = Build();

    private static Lexicon Build()
    {
        var lexicon = new Lexicon();
        NumberWords.AddTo(lexicon);
        UnitWords.AddTo(lexicon);
        CalendarWords.AddTo(lexicon);
        ContextWords.AddTo(lexicon);
        VoiceWords.AddTo(lexicon);
        foreach (var phrase in ModifierWords.All)
        {
            lexicon.Entry(phrase.Words[^1]).Roles |= WordRole.ModifierTail;
            foreach (var word in phrase.Words) lexicon.Entry(word);
        }
        foreach (var degree in ModifierWords.Degrees) lexicon.Entry(degree);
        foreach (var word in Enum.GetValues<Word>())
        {
            if (word != Word.None) lexicon.Entry(Spelling(word)).Word = (int)word;
        }
        foreach (var word in VoiceWords.Others) lexicon.Entry(word).Traits |= WordTraits.Voices;
        foreach (var entry in lexicon.Entries)
        {
            if (EnglishReader.MayOpen(entry)) entry.Traits |= WordTraits.Opens;
            if (VoiceReader.MayTell(entry)) entry.Traits |= WordTraits.Voices;
        }
        return lexicon.Freeze();
    }

    private static string Spelling(Word word) => word.ToString().ToLowerInvariant();
}
