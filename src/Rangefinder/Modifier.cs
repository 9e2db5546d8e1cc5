namespace Rangefinder;

/// <summary>
/// How a text bends a number. It decides which end of the interval is open: "over" leaves the upper end open,
/// "almost" and "up to" the lower one, "about" neither.
/// </summary>
public enum Modifier
{
    /// <summary>The number stands as it is.</summary>
    None,

    /// <summary>"about", "some", "an estimated": both ends equal the number.</summary>
    About,

    /// <summary>"at least", "no fewer than", "or more": the upper end is open.</summary>
    AtLeast,

    /// <summary>"at most", "up to", "no more than", "within": the lower end is open.</summary>
    AtMost,

    /// <summary>"over", "more than", "in excess of": the upper end is open.</summary>
    MoreThan,

    /// <summary>"under", "less than", "fewer than": the lower end is open.</summary>
    LessThan,

    /// <summary>
    /// "almost", "nearly", "close to": the lower end is open, and the value lies near the upper one.
    /// </summary>
    Almost,
}
