namespace CellSharp.Syntax;

/// <summary>A stretch of one cell's text.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units from the start of the cell.</param>
/// <param name="Length">Number of UTF-16 units; 0 marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last character, in UTF-16 units.</summary>
    public int End => Start + Length;

    /// <summary>The span that runs from <paramref name="start"/> up to, not including,
    /// <paramref name="end"/>. An end before the start gives an empty span at the start.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>Whether an offset lies inside, the end excluded.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the other span lies wholly inside this one; equal spans do.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The form <c>[start..end)</c>, as the syntax printer writes it.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
