namespace Rangefinder.Quantities.English;

/// <summary>A figure as the grammar builds it; token indexes are inclusive.</summary>
internal struct Found
{
    public int First, Last, CoreFirst, CoreLast;

    public FigureKind Kind;

    public Interval Interval;

    public string? Iso;

    public Modifier Modifier;

    public string? Unit;

    /// <summary>A dating: only "about" and its like may bend it.</summary>
    public bool IsDate;

    /// <summary>An indefinite plural or an ordinal: no modifier is looked for.</summary>
    public bool IsClosed;

    /// <summary>The number had a scale word, or was written for an enumeration to share one.</summary>
    public double Scale;
}
