namespace Rangefinder.Quantities;

/// <summary>A stretch of one passage, in UTF-16 units.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two offsets.</summary>
    /// <param name="start">First character.</param>
    /// <param name="end">One past the last character.</param>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}
