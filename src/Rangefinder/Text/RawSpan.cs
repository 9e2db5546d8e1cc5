namespace Rangefinder.Text;

/// <summary>A stretch of a raw file, in the three ways of counting that people and tools use.</summary>
/// <param name="Start">UTF-16 offset of the first unit in the raw text.</param>
/// <param name="End">UTF-16 offset behind the last unit.</param>
/// <param name="CodePointStart">The same start, in Unicode code points.</param>
/// <param name="CodePointEnd">The same end, in Unicode code points.</param>
/// <param name="LineStart">1-based line of the first character, counted by LF.</param>
/// <param name="LineEnd">1-based line of the last character; equal to LineStart for an empty span.</param>
public readonly record struct RawSpan(
    int Start, int End, int CodePointStart, int CodePointEnd, int LineStart, int LineEnd)
{
    /// <summary>Length in UTF-16 units of the raw text.</summary>
    public int Length => End - Start;
}
