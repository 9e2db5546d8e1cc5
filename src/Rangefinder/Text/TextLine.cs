namespace Rangefinder.Text;

/// <summary>A line that holds something, between the white space at its edges.</summary>
/// <param name="Start">Offset of its first character in the present text.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Tail">Characters since the last line end of the raw file inside it (a hyphenation was joined there).</param>
/// <param name="Blanks">Blank lines right before it.</param>
/// <param name="PageStart">It begins a page: behind a form feed, or set in by a space without a blank line before.</param>
internal readonly record struct TextLine(int Start, int End, int Tail, int Blanks, bool PageStart)
{
    public int Length => End - Start;
}
