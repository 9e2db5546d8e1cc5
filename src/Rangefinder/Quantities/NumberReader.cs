namespace Rangefinder.Quantities;

/// <summary>Reads digits of any script with grouping and decimals.</summary>
/// <remarks>English convention: a comma or thin space before exactly three digits groups ("1,900"); a point
/// before digits is decimal ("12.500" is twelve and a half), unless two or more group ("1.250.000"); a comma
/// before one or two last digits is read as the decimal comma of other languages ("12,5"), because it cannot
/// group.</remarks>
internal static class NumberReader
{
    /// <summary>Reads the number at an offset.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">Offset of the first digit; afterwards one past the last.</param>
    /// <param name="value">The value; digits beyond the 17th count only as powers of ten.</param>
    public static TokenForm Read(ReadOnlySpan<char> text, ref int at, out double value)
    {
        var start = at;
        value = Run(text, ref at);
        var form = TokenForm.None;
        if (at - start <= 3)
        {
            while (IsGroup(text, at))
            {
                at++;
                value = value * 1000 + Run(text, ref at);
                form |= TokenForm.Grouped;
            }
        }
        if (form == TokenForm.None && PointedEnd(text, start, at) is var end and > 0)
        {
            while (at < end)
            {
                at++;
                value = value * 1000 + Run(text, ref at);
            }

            return TokenForm.Grouped;
        }
        if (!HasDecimals(text, start, at, form)) return form;
        at++;
        var first = at;
        var digits = Run(text, ref at);
        value += digits / Math.Pow(10, at - first);
        value = Math.Round(value, Math.Min(15, at - first));
        return form | TokenForm.Decimal;
    }

    private static double Run(ReadOnlySpan<char> text, ref int at)
    {
        var value = 0.0;
        while (at < text.Length && char.IsDigit(text[at]))
            value = value * 10 + CharDigit(text[at++]);
        return value;
    }

    private static int CharDigit(char c) => c < 128 ? c - '0' : (int)char.GetNumericValue(c);

    private static bool IsGroup(ReadOnlySpan<char> text, int at)
    {
        if (at + 3 >= text.Length || !DigitsAt(text, at + 1, 3) || DigitsAt(text, at + 4, 1)) return false;
        if (text[at] is ',' or '\u00A0' or '\u2009' or '\u202F' or '\'') return true;
        // A plain space groups only before 000: "10 000", but not "in 12 300 men".
        return text[at] == ' ' && text.Slice(at + 1, 3).SequenceEqual("000");
    }

    // "1.250.000": two points or more with three digits behind each; "192.168.178.100" is an address.
    private static int PointedEnd(ReadOnlySpan<char> text, int start, int at)
    {
        if (at - start > 3) return 0;
        var (groups, zero) = (0, false);
        while (at < text.Length && text[at] == '.' && DigitsAt(text, at + 1, 3) && !DigitsAt(text, at + 4, 1))
        {
            groups++;
            zero |= text[at + 1] == '0';
            at += 4;
        }

        return groups == 2 || groups > 2 && zero ? at : 0;
    }

    private static bool HasDecimals(ReadOnlySpan<char> text, int start, int at, TokenForm form)
    {
        if (at + 1 >= text.Length || !char.IsDigit(text[at + 1])) return false;
        var end = at + 1;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        var chained = end + 1 < text.Length && text[end] is '.' or ',' && DigitsAt(text, end + 1, 1);
        // Dates and section numbers: 14.9.1939, 2.3.1.
        var behind = start > 1 && text[start - 1] is '.' && DigitsAt(text, start - 2, 1);
        if (text[at] == '.' || text[at] == '\u00B7') return !chained && !behind;
        return text[at] == ',' && end - at - 1 <= 2 && !chained && at - start <= 3 && form == TokenForm.None
            && (start == 0 || text[start - 1] != ',');
    }

    private static bool DigitsAt(ReadOnlySpan<char> text, int at, int count)
    {
        if (at + count > text.Length) return false;
        for (var i = at; i < at + count; i++)
        {
            if (!char.IsDigit(text[i])) return false;
        }
        return true;
    }
}
