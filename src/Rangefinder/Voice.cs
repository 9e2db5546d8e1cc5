namespace Rangefinder;

/// <summary>
/// Who answers for the clause a figure stands in. It says nothing about whether the figure is right.
/// </summary>
public enum Voice
{
    /// <summary>The writer says it.</summary>
    Asserted,

    /// <summary>
    /// The writer reports it from someone else and does not reject it ("according to", "held that").
    /// </summary>
    Attributed,

    /// <summary>It stands between quotation marks or in a set-off quotation.</summary>
    Quoted,

    /// <summary>The writer reports it in order to reject it ("supposedly", "is credited with").</summary>
    Denied,
}
