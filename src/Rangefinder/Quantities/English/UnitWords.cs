namespace Rangefinder.Quantities.English;

/// <summary>Units of time, length, money and the rest. <see cref="LexEntry.Value"/> of a time unit that is
/// counted in years (decade, century) is its number of years, else 1.</summary>
internal static class UnitWords
{
    public static void AddTo(Lexicon lexicon)
    {
        Time(lexicon);
        Length(lexicon);
        Money(lexicon);
        Others(lexicon);
    }

    private static void Time(Lexicon lexicon)
    {
        foreach (var unit in (string[])["year", "month", "week", "day", "hour", "minute", "night",
            "fortnight"])
            lexicon.Add(WordRole.TimeUnit, $"{unit} {unit}s", 1, unit + "s");
        lexicon.Add(WordRole.TimeUnit, "seconds", 1, "seconds");
        lexicon.Add(WordRole.TimeUnit, "generation generations", 1, "generations");
        lexicon.Add(WordRole.TimeUnit | WordRole.UnitAbbreviation, "yrs yr", 1, "years");
        lexicon.Add(WordRole.TimeUnit | WordRole.UnitAbbreviation, "hrs hr", 1, "hours");
        lexicon.Add(WordRole.TimeUnit | WordRole.UnitAbbreviation, "mins min", 1, "minutes");
        lexicon.Add(WordRole.TimeUnit | WordRole.UnitAbbreviation, "secs sec", 1, "seconds");
        lexicon.Add(WordRole.TimeUnit, "decade decades", 10, "years");
        lexicon.Add(WordRole.TimeUnit, "century centuries", 100, "years");
        lexicon.Add(WordRole.TimeUnit, "millennium millennia", 1000, "years");
    }

    private static void Length(Lexicon lexicon)
    {
        foreach (var unit in (string[])["mile", "yard", "verst", "league", "kilometre", "metre",
            "centimetre"])
            lexicon.Add(WordRole.LengthUnit, $"{unit} {unit}s", 1, unit + "s");
        lexicon.Add(WordRole.LengthUnit, "kilometer kilometers", 1, "kilometres");
        lexicon.Add(WordRole.LengthUnit, "meter meters", 1, "metres");
        lexicon.Add(WordRole.LengthUnit, "centimeter centimeters", 1, "centimetres");
        lexicon.Add(WordRole.LengthUnit, "foot feet", 1, "feet");
        lexicon.Add(WordRole.LengthUnit, "inch inches", 1, "inches");
        lexicon.Add(WordRole.LengthUnit | WordRole.UnitAbbreviation, "km kms", 1, "kilometres");
        lexicon.Add(WordRole.LengthUnit | WordRole.UnitAbbreviation, "cm", 1, "centimetres");
        lexicon.Add(WordRole.LengthUnit | WordRole.UnitAbbreviation, "mm", 1, "millimetres");
        lexicon.Add(WordRole.LengthUnit | WordRole.UnitAbbreviation, "ft", 1, "feet");
    }

    private static void Money(Lexicon lexicon)
    {
        lexicon.Add(WordRole.MoneyUnit, "rouble roubles ruble rubles", 1, "roubles");
        lexicon.Add(WordRole.MoneyUnit, "kopeck kopecks kopek kopeks", 1, "kopecks");
        foreach (var unit in (string[])
            ["dollar", "franc", "guilder", "dinar", "peso", "rupee", "euro", "lira", "shilling", "crown",
                "zloty", "florin", "guinea", "thaler", "ducat", "forint", "escudo", "drachma",
                "farthing"])
            lexicon.Add(WordRole.MoneyUnit, $"{unit} {unit}s", 1, unit + "s");
        lexicon.Add(WordRole.MoneyUnit, "pound pounds", 1, "pounds");
        lexicon.Add(WordRole.MoneyUnit, "cents", 1, "cents");
        lexicon.Add(WordRole.MoneyUnit, "pence", 1, "pence");
        lexicon.Add(WordRole.MoneyUnit, "krona kronor", 1, "kronor");
        lexicon.Add(WordRole.MoneyUnit, "krone kroner", 1, "kroner");
        lexicon.Add(WordRole.MoneyUnit, "pesetas", 1, "pesetas");
        lexicon.Add(WordRole.MoneyUnit, "yen", 1, "yen");
        lexicon.Add(WordRole.MoneyUnit, "yuan", 1, "yuan");
        lexicon.Add(WordRole.MoneyUnit, "lire", 1, "lire");
        lexicon.Add(WordRole.MoneyUnit, "marks reichsmark reichsmarks deutschmark deutschmarks", 1, "marks");
        lexicon.Add(WordRole.CurrencyCode, "usd", 1, "US dollars");
        lexicon.Add(WordRole.CurrencyCode, "gbp", 1, "pounds");
        lexicon.Add(WordRole.CurrencyCode, "eur", 1, "euros");
        lexicon.Add(WordRole.CurrencyCode, "pkr", 1, "Pakistani rupees");
        lexicon.Add(WordRole.CurrencyCode, "inr rs", 1, "Indian rupees");
        lexicon.Add(WordRole.CurrencyCode, "rub rur", 1, "roubles");
        lexicon.Add(WordRole.CurrencyCode, "chf", 1, "Swiss francs");
        lexicon.Add(WordRole.CurrencyCode, "jpy", 1, "yen");
        lexicon.Add(WordRole.CurrencyCode, "cny rmb", 1, "yuan");
        lexicon.Add(WordRole.CurrencyCode, "dm rm", 1, "marks");
    }

    private static void Others(Lexicon lexicon)
    {
        foreach (var unit in (string[])
            ["ton", "tonne", "kilogram", "gram", "milligram", "pood", "hectare", "acre", "centner", "litre",
                "gallon", "barrel", "bushel", "quintal", "ounce", "calorie", "kilowatt", "megawatt",
                "gigawatt", "watt", "volt", "hertz"])
            lexicon.Add(WordRole.OtherUnit, $"{unit} {unit}s", 1, unit + "s");
        lexicon.Add(WordRole.OtherUnit, "knots", 1, "knots");
        lexicon.Add(WordRole.OtherUnit, "hundredweight", 1, "hundredweight");
        lexicon.Add(WordRole.OtherUnit, "liter liters", 1, "litres");
        lexicon.Add(WordRole.OtherUnit, "kilos kilo kilogramme kilogrammes", 1, "kilograms");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "kg kgs", 1, "kilograms");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "mg", 1, "milligrams");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "lb lbs", 1, "pounds weight");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "oz", 1, "ounces");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "ha", 1, "hectares");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "kwh", 1, "kilowatt-hours");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "mw", 1, "megawatts");
        lexicon.Add(WordRole.OtherUnit | WordRole.UnitAbbreviation, "mph", 1, "miles per hour");
    }
}
