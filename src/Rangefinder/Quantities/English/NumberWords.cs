namespace Rangefinder.Quantities.English;

/// <summary>Number words: cardinals, ordinals, scales, fractions, factors.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
            "nineteenth",
    ];

    public static void AddTo(Lexicon lexicon)
    {
        for (var i = 0; i < Small.Length; i++) lexicon.Add(WordRole.Small, Small[i], i + 1);
        lexicon.Add(WordRole.Zero, "zero nil", 0);
        for (var i = 0; i < Tens.Length; i++) AddTens(lexicon, Tens[i], 20 + 10 * i);
        AddTens(lexicon, "fourty", 40);
        for (var i = 0; i < Ordinals.Length; i++) lexicon.Add(WordRole.Ordinal, Ordinals[i], i + 1);
        for (var i = 3; i <= 12; i++)
        {
            lexicon.Add(WordRole.Denominator, Ordinals[i - 1], i);
            lexicon.Add(WordRole.Denominator, Ordinals[i - 1] + "s", i);
        }
        lexicon.Add(WordRole.Denominator, "sixteenth sixteenths", 16);
        lexicon.Add(WordRole.Denominator, "twentieth twentieths", 20);
        lexicon.Add(WordRole.Denominator, "half halves", 2);
        lexicon.Add(WordRole.Denominator, "quarter quarters", 4);
        lexicon.Add(WordRole.Ordinal | WordRole.Denominator, "hundredth hundredths", 100);
        lexicon.Add(WordRole.Ordinal | WordRole.Denominator, "thousandth", 1000);
        lexicon.Add(WordRole.Ordinal, "millionth", 1e6);
        AddScales(lexicon);
        AddFactors(lexicon);
    }

    private static void AddTens(Lexicon lexicon, string word, int value)
    {
        lexicon.Add(WordRole.Tens, word, value);
        // twenty, twentieth, twenties
        lexicon.Add(WordRole.Ordinal, word[..^1] + "ieth", value);
        lexicon.Add(WordRole.DecadeWord, word[..^1] + "ies", value);
    }

    private static void AddScales(Lexicon lexicon)
    {
        lexicon.Add(WordRole.Hundred, "hundred", 100);
        lexicon.Add(WordRole.Scale, "thousand", 1e3);
        lexicon.Add(WordRole.Scale, "million", 1e6);
        lexicon.Add(WordRole.Scale, "lakh", 1e5);
        lexicon.Add(WordRole.Scale, "crore", 1e7);
        lexicon.Add(WordRole.Scale, "billion milliard", 1e9);
        lexicon.Add(WordRole.Scale, "trillion", 1e12);
        lexicon.Add(WordRole.ScalePlural, "tens", 10);
        lexicon.Add(WordRole.ScalePlural, "dozens", 12);
        lexicon.Add(WordRole.ScalePlural, "hundreds", 100);
        lexicon.Add(WordRole.ScalePlural, "thousands", 1e3);
        lexicon.Add(WordRole.ScalePlural, "millions", 1e6);
        lexicon.Add(WordRole.ScalePlural, "billions milliards", 1e9);
        lexicon.Add(WordRole.ScalePlural, "trillions", 1e12);
        lexicon.Add(WordRole.Dozen, "dozen", 12);
        lexicon.Add(WordRole.ScaleSuffix, "k", 1e3);
        lexicon.Add(WordRole.ScaleSuffix, "m mn mln", 1e6);
        lexicon.Add(WordRole.ScaleSuffix, "bn bln", 1e9);
        lexicon.Add(WordRole.ScaleSuffix, "tn trn", 1e12);
    }

    private static void AddFactors(Lexicon lexicon)
    {
        lexicon.Add(WordRole.MultiplierVerb, "doubled doubling", 2);
        lexicon.Add(WordRole.MultiplierVerb, "trebled trebling tripled tripling", 3);
        lexicon.Add(WordRole.MultiplierVerb, "quadrupled quadrupling", 4);
        lexicon.Add(WordRole.MultiplierVerb, "quintupled", 5);
        lexicon.Add(WordRole.MultiplierVerb, "sextupled", 6);
        lexicon.Add(WordRole.MultiplierVerb, "halved halving", 0.5);
        for (var i = 0; i < Small.Length; i++) lexicon.Add(WordRole.FoldWord, Small[i] + "fold", i + 1);
        for (var i = 0; i < Tens.Length; i++) lexicon.Add(WordRole.FoldWord, Tens[i] + "fold", 20 + 10 * i);
        lexicon.Add(WordRole.FoldWord, "hundredfold", 100);
        lexicon.Add(WordRole.FoldWord, "thousandfold", 1000);
    }
}
