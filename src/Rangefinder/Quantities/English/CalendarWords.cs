namespace Rangefinder.Quantities.English;

/// <summary>Months, seasons, weekdays, eras and the words that go before a bare month.</summary>
internal static class CalendarWords
{
    private static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
    ];

    public static void AddTo(Lexicon lexicon)
    {
        for (var i = 0; i < Months.Length; i++) lexicon.Add(WordRole.Month, Months[i], i + 1);
        // EDTF 21 to 24; Value is read as a season only where the Season role is asked for.
        lexicon.Add(WordRole.Season, "spring", 21);
        lexicon.Add(WordRole.Season, "summer", 22);
        lexicon.Add(WordRole.Season, "autumn fall", 23);
        lexicon.Add(WordRole.Season, "winter", 24);
        lexicon.Add(WordRole.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        lexicon.Add(WordRole.Era, "bc bce ad ce");
        lexicon.Add(WordRole.MonthPreposition,
            "in since until till to by during of from through throughout last this next every early late "
            + "mid before after");
        // What a month names when it names an event: the October Revolution.
        lexicon.Add(WordRole.EventNoun,
            "revolution uprising insurrection manifesto days coup plot crisis plenum putsch massacre events");
        lexicon.Add(
            WordRole.EventNoun, "exhibition games olympics expo fair championship cup summit festival");
        lexicon.Add(WordRole.Frequency, "weekly monthly yearly annually daily hourly annual");
    }
}
