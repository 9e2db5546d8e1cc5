namespace Rangefinder.Text;

/// <summary>A word that breaks off with a hyphen at a line end, and where it may go on.</summary>
/// <param name="At">Offset of the hyphen.</param>
/// <param name="Next">Offset of the first character of the next line that holds something.</param>
/// <param name="Blanks">Blank lines between the two.</param>
/// <param name="Left">The letters and digits before the hyphen, with hyphens inside.</param>
/// <param name="Right">The letters and digits that begin the next line, up to any hyphen.</param>
/// <param name="RightGoesOn">A hyphen follows the right part.</param>
internal readonly record struct LineEndHyphen(
    int At, int Next, int Blanks, string Left, string Right, bool RightGoesOn)
{
    public const char Soft = '\u00AD';
    private const int LongestWord = 40;

    /// <summary>Both parts written as one word.</summary>
    public string Joined => Left + Right;

    /// <summary>Both parts with the hyphen between them.</summary>
    public string Hyphenated => Left + "-" + Right;

    /// <summary>Every word that breaks off at a line end, in order.</summary>
    public static IEnumerable<LineEndHyphen> FindAll(string value)
    {
        for (var stop = value.IndexOf('\n', StringComparison.Ordinal); stop >= 0;)
        {
            if (Read(value, stop) is { } found)
            {
                yield return found;
            }

            var next = value.AsSpan(stop + 1).IndexOf('\n');
            stop = next < 0 ? -1 : stop + 1 + next;
        }
    }

    private static LineEndHyphen? Read(string value, int stop)
    {
        var at = stop - 1;
        while (at >= 0 && value[at] is ' ' or '\r')
        {
            at--;
        }

        if (at < 1 || value[at] is not ('-' or '\u2010' or '–' or Soft))
        {
            return null;
        }

        var start = at;
        while (start > 0 && at - start < LongestWord && IsWordPart(value[start - 1]))
        {
            start--;
        }

        int next = stop, blanks = -1;
        for (; next < value.Length && char.IsWhiteSpace(value[next]); next++)
        {
            blanks += value[next] == '\n' ? 1 : 0;
        }

        var end = next;
        while (end < value.Length && end - next < LongestWord && char.IsLetterOrDigit(value[end]))
        {
            end++;
        }

        var broken = start < at && value[start] != '-' && char.IsLetterOrDigit(value[at - 1]) && end > next;
        var goesOn = end < value.Length && value[end] == '-';
        return broken ? new(at, next, blanks, value[start..at], value[next..end], goesOn) : null;
    }

    private static bool IsWordPart(char value) => char.IsLetterOrDigit(value) || value == '-';
}
