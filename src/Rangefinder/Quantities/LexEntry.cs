namespace Rangefinder.Quantities;

/// <summary>What a word can do in a figure or around one. A word may have several roles ("third").</summary>
[Flags]
internal enum WordRole : long
{
    None = 0,
    Small = 1L << 0,
    Tens = 1L << 1,
    Hundred = 1L << 2,
    Scale = 1L << 3,
    ScaleSuffix = 1L << 4,
    ScalePlural = 1L << 5,
    Dozen = 1L << 6,
    Ordinal = 1L << 7,
    Denominator = 1L << 8,
    Month = 1L << 9,
    Season = 1L << 10,
    DecadeWord = 1L << 11,
    TimeUnit = 1L << 12,
    LengthUnit = 1L << 13,
    MoneyUnit = 1L << 14,
    OtherUnit = 1L << 15,
    MultiplierVerb = 1L << 16,
    FoldWord = 1L << 17,
    Modal = 1L << 18,
    Adverb = 1L << 19,
    Determiner = 1L << 20,
    Preposition = 1L << 21,
    Weekday = 1L << 22,
    Office = 1L << 23,
    Label = 1L << 24,
    Reporting = 1L << 25,
    Rejecting = 1L << 26,
    ChangeVerb = 1L << 27,
    MonthPreposition = 1L << 28,
    Era = 1L << 29,
    Degree = 1L << 30,
    EventNoun = 1L << 31,
    ModifierTail = 1L << 32,
    Function = 1L << 33,
    CurrencyCode = 1L << 34,
    VaguePlural = 1L << 35,
    UnitAbbreviation = 1L << 36,
    SeriesNoun = 1L << 37,
    Zero = 1L << 38,
    Claiming = 1L << 39,
    Pronoun = 1L << 40,
    Frequency = 1L << 41,
}

/// <summary>Why the scanner notes a word beside the tokens.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>A figure may begin here.</summary>
    Opens = 1,

    /// <summary>It may tell who speaks.</summary>
    Voices = 2,
}

/// <summary>What the grammar asks of a word most often, close together in memory.</summary>
/// <param name="Roles">What it can do.</param>
/// <param name="Word">Its number in the language's own list; 0 when it has none.</param>
internal readonly record struct WordFacts(WordRole Roles, int Word);

/// <summary>A word the language knows: its identity for the grammar, its roles and its value.</summary>
internal sealed class LexEntry(string spelling)
{
    /// <summary>Lower-case spelling.</summary>
    public string Spelling { get; } = spelling;

    /// <summary>Number of the word in the language's own list of grammar words; 0 when it has none.</summary>
    public int Word { get; set; }

    public WordRole Roles { get; set; }

    public WordTraits Traits { get; set; }

    /// <summary>Value of the number word, month, unit factor: what it is depends on the role.</summary>
    public double Value { get; set; }

    /// <summary>Name of the unit in the output.</summary>
    public string? Unit { get; set; }
}
