namespace Rangefinder.Quantities.English;

/// <summary>Roman numerals in capitals.</summary>
internal static class RomanNumerals
{
    /// <summary>The value from 1 to 3999, or 0 when the word is no well-formed numeral ("IIX", "CIVIL",
    /// "i").</summary>
    public static int Value(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 9) return 0;
        var (value, before) = (0, 10000);
        for (var i = 0; i < word.Length; i++)
        {
            var digit = Digit(word[i]);
            if (digit == 0) return 0;
            var next = i + 1 < word.Length ? Digit(word[i + 1]) : 0;
            if (next > digit)
            {
                if (digit is not (1 or 10 or 100) || next > digit * 10 || next > before) return 0;
                value += next - digit;
                before = digit - 1;
                i++;
                continue;
            }
            if (digit > before || digit is 5 or 50 or 500 && digit == before) return 0;
            if (digit == before && i >= 3 && word[i - 1] == word[i] && word[i - 2] == word[i]
                && word[i - 3] == word[i])
                return 0;
            value += digit;
            before = digit;
        }
        return value;
    }

    private static int Digit(char c) => c switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
}
