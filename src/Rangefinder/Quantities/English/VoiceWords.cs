namespace Rangefinder.Quantities.English;

/// <summary>Words that tell who answers for a clause.</summary>
internal static class VoiceWords
{
    /// <summary>Words that <see cref="Claims"/> names one by one, beside those with a role.</summary>
    public static readonly string[] Others =
    [
        "purportedly", "denied", "denies", "deny", "denying", "spoke", "spoken", "speaks", "speak", "talked",
    ];

    public static void AddTo(Lexicon lexicon)
    {
        // The writer reports and keeps out of it.
        lexicon.Add(WordRole.Reporting,
            "said says say stated states state reported reports wrote writes argued argues argue "
            + "estimated estimates estimate calculated calculates calculate held holds believed believes "
            + "believe maintained maintains noted notes concluded concludes showed shows show found finds "
            + "suggested suggests suggest announced announces declared declares admitted admits recalled "
            + "recalls told tell tells counted according put puts thought testified testifies testify "
            + "insisted insists insist repeated repeats repeat warned warns proposed proposes alleged");
        // The writer reports and distances himself, but the words alone do not reject.
        lexicon.Add(WordRole.Claiming,
            "claimed claims claim asserted asserts assert assertion assertions allegation allegations "
            + "alleged alleges allege accused accuses accuse proclaimed proclaim proclaims purported "
            + "purports insinuated reputed rumoured rumored charged charges accusation accusations pretend "
            + "pretended stories story propaganda tale tales legend");
        // The writer rejects.
        lexicon.Add(WordRole.Rejecting,
            "supposedly supposed allegedly myth myths lie lies lied falsehood falsehoods fabricated "
            + "fabrication fabrications invented slander slanders slandered unfounded false falsely "
            + "untrue nonsense baseless absurd fiction fictitious exaggerated debunk debunked refuted "
            + "disproved hoax falsified falsification falsifications rebutted refutes refuting disprove "
            + "disproves discredited discrediting smear smears folklore");
    }
}
