namespace Rangefinder.Text;

/// <summary>A line that holds something, between the white space at its edges.</summary>
/// <param name="Start">Offset of its first character in the present text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Tail">Characters since the last line end of the raw file inside it (a hyphenation was joined
/// there).</param>
/// <param name="Blanks">Blank lines right before it.</param>
/// <param name="PageStart">It begins a page: behind a form feed, or set in by a space without a blank line
/// before.</param>
/// <param name="Signs">What its two ends tell of the sentence in it.</param>
internal readonly record struct TextLine(
    int Start, int End, int Tail, int Blanks, bool PageStart, LineEnds Signs)
{
    public int Length => End - Start;

    /// <summary>A sentence closes at its end.</summary>
    public bool EndsSentence => (Signs & LineEnds.Sentence) != 0;

    /// <summary>It breaks off where something must follow.</summary>
    public bool EndsOpen => (Signs & LineEnds.Open) != 0;

    /// <summary>It begins small, in the middle of a sentence.</summary>
    public bool StartsLower => (Signs & LineEnds.Lower) != 0;
}

/// <summary>See the properties of <see cref="TextLine"/>.</summary>
[Flags]
internal enum LineEnds
{
    None = 0,
    Sentence = 1,
    Open = 2,
    Lower = 4,
}
