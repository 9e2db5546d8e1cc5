namespace Rangefinder.Quantities.English;

/// <summary>A modifier phrase that stands before a number.</summary>
/// <param name="Words">Lower-case words in order.</param>
/// <param name="Modifier">What it means.</param>
/// <param name="ForDates">It may also stand before a year or a date: "about 1924".</param>
internal sealed record ModifierPhrase(string[] Words, Modifier Modifier, bool ForDates);

/// <summary>The modifier phrases of English, the longer before the shorter that ends alike.</summary>
internal static class ModifierWords
{
    /// <summary>Every phrase that stands before a number.</summary>
    public static readonly ModifierPhrase[] All =
    [
        .. Phrases(
            Modifier.AtLeast, "at least", "at the least", "at the very least", "at a minimum",
                "no fewer than",
            "no less than", "not less than", "not fewer than", "never less than", "nothing less than",
            "not under", "not below",
            "a minimum of", "minimum of", "minimum", "upwards of", "upward of", "as few as", "as little as"),
        .. Phrases(
            Modifier.AtMost, "at most", "at the most", "no more than", "not more than", "no greater than",
            "never more than", "not above", "not over", "not exceeding", "not beyond", "a maximum of",
            "maximum of", "maximum", "up to", "as many as", "as much as",
                "within"),
        .. Phrases(
            Modifier.MoreThan, "more than", "greater than", "over", "above", "in excess of", "exceeding",
            "better than", "beyond", "upwards from", "north of", "longer than", "older than", "higher than",
            "larger than"),
        .. Phrases(
            Modifier.LessThan, "less than", "fewer than", "under", "below", "lower than", "smaller than",
            "younger than", "shorter than", "short of"),
        .. Phrases(Modifier.Almost, "almost", "nearly", "close to", "close on", "virtually", "practically",
            "approaching", "very nearly", "very almost", "getting on for", "just short of", "all but",
            "not quite", "just under", "just below", "nigh on",
            "near to", "verging on"),
        .. Dated(Modifier.About, "about", "around", "approximately", "approx", "roughly", "circa", "ca", "c",
            "somewhere around", "somewhere about", "sometime around", "round about"),
        .. Phrases(Modifier.About, "an estimated", "estimated", "some", "an approximate", "approximate",
            "in the region of", "on the order of", "of the order of", "in the order of",
                "in the neighborhood of",
            "in the neighbourhood of", "something like", "the best part of", "an average of about"),
    ];

    /// <summary>Words that strengthen or weaken the phrase behind them: "well over".</summary>
    public static readonly HashSet<string> Degrees = new(StringComparer.OrdinalIgnoreCase)
    {
        "well", "just", "slightly", "far", "considerably", "much", "rather", "somewhat", "significantly",
            "very",
        "substantially", "little", "only", "even", "barely", "perhaps", "probably", "possibly", "marginally",
            "way",
        "still",
    };

    private static IEnumerable<ModifierPhrase> Phrases(Modifier modifier, params string[] phrases) =>
        phrases.Select(p => new ModifierPhrase(p.Split(' '), modifier, false)).OrderByDescending(
            p => p.Words.Length);

    private static IEnumerable<ModifierPhrase> Dated(Modifier modifier, params string[] phrases) =>
        phrases.Select(p => new ModifierPhrase(p.Split(' '), modifier, true)).OrderByDescending(
            p => p.Words.Length);
}
