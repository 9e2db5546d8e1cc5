namespace Rangefinder.Charts;

/// <summary>The width that a chart is drawn for. Rows have their words beside them, or, where that would
/// leave no room for the marks, above them.</summary>
/// <param name="Width">Pixels of the page, or null where they are not known: the drawing then stretches over
/// any page of at least <see cref="Least"/>.</param>
internal readonly record struct ChartRoom(int? Width)
{
    /// <summary>Pixels between the drawing's edge and its text.</summary>
    public const int Edge = 12;

    /// <summary>The narrowest page on which words fit beside the rows.</summary>
    public const int Least = 660;

    private const int LongestLine = 880;

    /// <summary>True where words go above the rows.</summary>
    public bool IsNarrow => Width < Least;

    /// <summary>Pixels that are there at least.</summary>
    public int Pixels => Width ?? Least;

    /// <summary>Pixels of a line of running text; a long line is hard to read on any page.</summary>
    public int TextWidth => Math.Min(Pixels - (2 * Edge), LongestLine);

    /// <summary>Pixels for the words left of a row.</summary>
    public int LabelWidth => IsNarrow ? TextWidth : Math.Clamp((int)(Pixels * 0.34), 220, 330);

    /// <summary>Pixels for the words right of a row.</summary>
    public int ValueWidth => IsNarrow ? TextWidth * 9 / 20 : Math.Clamp((int)(Pixels * 0.22), 145, 220);

    /// <summary>Pixels for the name at the end of a line.</summary>
    public int EndWidth => Math.Clamp((int)(Pixels * 0.33), 215, 320);
}
