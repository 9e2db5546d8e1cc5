namespace Rangefinder.Quantities.English;

/// <summary>What each rule of refusal says to a person.</summary>
internal static class RefusalReasons
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["both"] = "'both' joins two things or repeats a count of two; it states no figure",
        ["adverb-once"] = "'once' is an adverb or a conjunction here",
        ["name-number"] = "the digits belong to a name or a code",
        ["issue-number"] = "the sign before it makes it the number of an issue or a section",
        ["reference-number"] = "joined groups of digits are a reference, telephone or catalogue number",
        ["page-number"] = "a number alone in a passage is a page number",
        ["section-number"] = "a number in brackets at the head of a passage numbers a section",
        ["footnote-marker"] =
            "a small number set against a closing mark or alone in brackets points to a note",
        ["list-number"] = "a number and a stop at the head of a sentence number a list",
        ["ratio"] = "two numbers joined by a colon are a score, a verse or a ratio, not a time of day",
        ["rate-base"] = "the number after 'per' is what a rate is counted against",
        ["label-number"] = "the word before it makes it the number of a page, volume, order or room",
        ["event-name-month"] = "the month is part of the name of an event",
        ["idiom"] = "a set phrase that counts nothing",
        ["pronoun-one"] = "'one' is a pronoun here",
        ["partitive-one"] = "'one of' picks out of a group and gives no size",
        ["compound-one"] = "'one-' forms an adjective without a unit",
        ["title-ordinal"] = "the ordinal belongs to an office or a name",
        ["discourse-enumerator"] = "it numbers an argument",
        ["part-of-period"] = "the ordinal divides a period; the period itself is reported",
        ["adverb-ordinal"] = "an adverb: no place in a series is named",
    };

    public static Refusal Make(in TokenView t, int first, int last, string rule) =>
        new(TextSpan.Between(t[first].Start, t[Math.Max(first, last)].End), rule, Reasons[rule]);

    /// <summary>All rules, for the test that each one fires.</summary>
    public static IReadOnlyCollection<string> Rules => Reasons.Keys;
}
