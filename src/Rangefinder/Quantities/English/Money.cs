namespace Rangefinder.Quantities.English;

/// <summary>Currency signs and codes before an amount: "$5", "US$ 3.2 billion", "£2bn", "PKR 300", "Rs.
/// 500".</summary>
internal static class Money
{
    public static bool IsSymbol(in TokenView t, int i) =>
        t.Mark(i) is '$' or '£' or '€' or '¥' or '₽' or '₹' or '¢';

    /// <summary>Reads a sign or code that begins at a token and stands before a number.</summary>
    /// <param name="t">The passage.</param>
    /// <param name="i">First token of the sign.</param>
    /// <param name="number">Token of the number.</param>
    /// <param name="unit">Name of the currency.</param>
    public static bool TryPrefix(in TokenView t, int i, out int number, out string unit)
    {
        (number, unit) = (i + 1, "");
        if (IsSymbol(t, i))
        {
            unit = Name(t.Mark(i));
        }
        else if (t.IsWord(i) && t.Has(i, TokenForm.AllCapitals) && t[i].Length <= 3 && IsSymbol(t, i + 1)
            && t.Joined(i + 1))
        {
            unit = Country(t.Slice(i)) + Name(t.Mark(i + 1));
            number = i + 2;
        }
        else if (t.Is(i, WordRole.CurrencyCode) && t.Has(i, TokenForm.Capital))
        {
            unit = t.Entry(i).Unit!;
            if (t.Mark(number) == '.' && t.Joined(number)) number++;
        }
        else
        {
            return false;
        }
        return t.IsNumber(number) || t.Is(i, WordRole.CurrencyCode) is false && t.Is(number, WordRole.Small);
    }

    private static string Country(ReadOnlySpan<char> code) => code switch
    {
        "US" or "U" or "S" => "US ",
        "C" or "CA" => "Canadian ",
        "A" or "AU" => "Australian ",
        "HK" => "Hong Kong ",
        "NZ" => "New Zealand ",
        _ => "",
    };

    private static string Name(char sign) => sign switch
    {
        '$' => "dollars",
        '£' => "pounds",
        '€' => "euros",
        '¥' => "yen",
        '₽' => "roubles",
        '₹' => "Indian rupees",
        _ => "cents",
    };
}
