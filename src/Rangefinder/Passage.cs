namespace Rangefinder;

/// <summary>
/// One paragraph of a document's normalised text; a title, a list item and a line of verse stand alone.
/// </summary>
/// <param name="Index">0-based position among the passages of the document.</param>
/// <param name="Start">UTF-16 offset of the first character in <see
/// cref="Text.NormalisedText.Value"/>.</param>
/// <param name="Text">The words, without a line end; never empty, no white space at either end.</param>
public sealed record Passage(int Index, int Start, string Text)
{
    /// <summary>UTF-16 offset just behind the last character in the document's normalised text.</summary>
    public int End => Start + Text.Length;
}
