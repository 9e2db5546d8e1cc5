namespace Rangefinder.Quantities.English;

/// <summary>A cardinal as read, before units and modifiers. Token indexes are inclusive.</summary>
internal struct NumberPhrase
{
    /// <summary>First and last token of the whole phrase, and first of the bare number ("Several
    /// decades").</summary>
    public int First, Last, CoreFirst;

    public double Value;

    /// <summary>The factor of its scale word ("million"), 1 when it has none.</summary>
    public double Scale;

    /// <summary>An indefinite plural: "millions", "a few hundred". The upper end is open.</summary>
    public bool IsVague;

    /// <summary>One token of plain digits.</summary>
    public bool IsPlain;

    public readonly bool HasScale => Scale > 1;

    /// <summary>The number before its scale word: 6 of "6 million".</summary>
    public readonly double Mantissa => Value / Scale;
}
