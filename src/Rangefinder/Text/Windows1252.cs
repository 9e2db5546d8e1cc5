namespace Rangefinder.Text;

/// <summary>
/// The code page in which broken and old texts come; table of the WHATWG Encoding Standard.
/// </summary>
internal static class Windows1252
{
    // Characters of the bytes 0x80 to 0x9F; U+0000 where the code page defines none.
    private const string Upper =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
        + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    /// <summary>
    /// The character of a byte; U+0000 for the five bytes that have none, and for the byte 0.
    /// </summary>
    public static char ToChar(byte value) => value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;

    /// <summary>
    /// The byte above 0x7F that reads as a character; the undefined five read as their control characters.
    /// </summary>
    public static bool TryToByte(char value, out byte found)
    {
        found = 0;
        if (value is >= '\u0080' and <= '\u00FF')
        {
            found = (byte)value;
            return true;
        }

        var at = value > '\u00FF' ? Upper.IndexOf(value, StringComparison.Ordinal) : -1;
        if (at < 0)
        {
            return false;
        }

        found = (byte)(0x80 + at);
        return true;
    }
}
