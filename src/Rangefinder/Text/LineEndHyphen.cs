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
    public static Finder FindAll(ReadOnlySpan<char> value) => new(value);

    /// <summary>Goes from one of them to the next.</summary>
    public ref struct Finder(ReadOnlySpan<char> value)
    {
        private readonly ReadOnlySpan<char> _value = value;
        private int _next;

        public LineEndHyphen Current { get; private set; }

        public readonly Finder GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                var found = _value[_next..].IndexOfAny("-\u2010–\u00AD");
                if (found < 0)
                {
                    return false;
                }

                var at = _next + found;
                _next = at + 1;
                var gap = _value[_next..].IndexOfAnyExcept(' ', '\r');
                if (gap >= 0 && _value[_next + gap] == '\n'
                    && Read(_value, at, _next + gap) is { } broken)
                {
                    Current = broken;
                    return true;
                }
            }
        }
    }

    private static LineEndHyphen? Read(ReadOnlySpan<char> value, int at, int stop)
    {
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
        return broken
            ? new(at, next, blanks, value[start..at].ToString(),
            value[next..end].ToString(), goesOn)
            : null;
    }

    private static bool IsWordPart(char value) => char.IsLetterOrDigit(value) || value == '-';
}
