using System.Runtime.InteropServices;

namespace Rangefinder.Text;

/// <summary>A line of a raw file that holds something, seen as a candidate for page furniture.</summary>
internal struct PageLine
{
    // Nobody puts two blank lines between the lines of a text, not even of a double-spaced one.
    private const int EdgeBlanks = 2;

    // A line shorter than this may be verse, which runs on without a stop.
    private const int ProseLength = 40;

    private readonly string _raw;
    private readonly int _start;

    private PageLine(string raw, int number, int start, int length, int blanksBefore, bool feed)
    {
        _raw = raw;
        _start = start;
        Number = number;
        Length = length;
        var content = raw.AsSpan(start, length);
        BlanksBefore = blanksBefore;
        AfterFeed = feed;
        Opens = char.IsLower(content[0]);
        Closes = content[^1] is '.' or '!' or '?' or ':' or ';' or '…' or '"' or '”' or '’' or '\'' or ')';
    }

    /// <summary>1-based line in the file.</summary>
    public readonly int Number { get; }

    /// <summary>Characters without the white space at the edges.</summary>
    public readonly int Length { get; }

    /// <summary>Hash of the characters, every run of digits taken as one mark.</summary>
    public readonly ulong Shape => Describe().Shape;

    /// <summary>The last number of the line, or -1.</summary>
    public readonly int LastNumber => Describe().LastNumber;

    /// <summary>Nothing but digits.</summary>
    public readonly bool IsNumber => !Content.ContainsAnyExceptInRange('0', '9');

    /// <summary>A digit stands in it.</summary>
    public readonly bool HasDigit => Content.ContainsAnyInRange('0', '9');

    /// <summary>A form feed, two blank lines or the edge of the file right before or behind.</summary>
    public bool AtPageEdge { get; private set; }

    /// <summary>
    /// The line stands inside a sentence of prose, or next to a form feed: nothing but a page does that.
    /// </summary>
    public bool CutsIn { get; private set; }

    private readonly ReadOnlySpan<char> Content => _raw.AsSpan(_start, Length);

    private int BlanksBefore { get; }

    private bool AfterFeed { get; }

    private bool Opens { get; }

    private bool Closes { get; }

    /// <summary>Every line of a file that is not blank, in order.</summary>
    /// <param name="source">The file.</param>
    /// <param name="lines">Where they go; empty.</param>
    public static void ReadAll(SourceText source, List<PageLine> lines)
    {
        var blanks = EdgeBlanks;
        var feed = false;
        var feeds = source.Raw.Contains('\f', StringComparison.Ordinal);
        for (var number = 1; number <= source.LineCount; number++)
        {
            var start = source.LineStart(number);
            var line = source.Raw.AsSpan(start, source.LineStart(number + 1) - start);
            feed |= feeds && line.Contains('\f');
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            content = content.TrimEnd();
            if (content.Length == 0)
            {
                blanks++;
                continue;
            }

            lines.Add(new(source.Raw, number, start + indent, content.Length, blanks, feed));
            blanks = 0;
            feed = false;
        }

        var all = CollectionsMarshal.AsSpan(lines);
        for (var i = 0; i < all.Length; i++)
        {
            all[i].Judge(all, i, blanks);
        }
    }

    private void Judge(ReadOnlySpan<PageLine> lines, int index, int blanksAtEnd)
    {
        var last = index + 1 == lines.Length;
        var feed = AfterFeed || (!last && lines[index + 1].AfterFeed);
        var blanksAfter = last ? blanksAtEnd : lines[index + 1].BlanksBefore;
        AtPageEdge = feed || BlanksBefore >= EdgeBlanks || blanksAfter >= EdgeBlanks || last;
        CutsIn = feed || Breaks(lines, index - 1, index + 1)
            || Breaks(lines, index - 1, index + 2) || Breaks(lines, index - 2, index + 1);
        AtPageEdge |= CutsIn;
    }

    private static bool Breaks(ReadOnlySpan<PageLine> lines, int before, int behind) =>
        before >= 0 && behind < lines.Length
        && lines[before].Length >= ProseLength && !lines[before].Closes && lines[behind].Opens;

    private readonly (ulong Shape, int LastNumber) Describe()
    {
        const ulong Prime = 1099511628211;
        var shape = 14695981039346656037;
        var number = -1;
        var inDigits = false;
        foreach (var c in Content)
        {
            var digit = char.IsAsciiDigit(c);
            if (digit)
            {
                number = !inDigits ? c - '0' : number > 99_999_999 ? number : (number * 10) + c - '0';
            }

            if (!digit || !inDigits)
            {
                shape = unchecked((shape ^ (digit ? '#' : c)) * Prime);
            }

            inDigits = digit;
        }

        return (shape, number);
    }
}
