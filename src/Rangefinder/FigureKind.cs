namespace Rangefinder;

/// <summary>What sort of expression a quoted figure is. A measured thing keeps its kind when it is a range:
/// "two to three years" is a <see cref="Duration"/> whose ends differ.</summary>
public enum FigureKind
{
    /// <summary>A count: "fourteen states", "a million", "over 60,000".</summary>
    Cardinal,

    /// <summary>A count given by two ends: "6 to 9 million".</summary>
    Range,

    /// <summary>
    /// One of several alternatives enumerated for one count: "15 million, 20 million, 50 million".
    /// </summary>
    ListItem,

    /// <summary>Per cent, in points: "16.5%" is 16.5.</summary>
    Percent,

    /// <summary>A share as a decimal: "a third" is 0.333333.</summary>
    Fraction,

    /// <summary>A factor: "doubled" is 2, "halved" 0.5, "tenfold" 10.</summary>
    Multiplier,

    /// <summary>A place in a series: "twentieth", "22nd", the "II" of "World War II".</summary>
    Ordinal,

    /// <summary>A calendar year: "1937".</summary>
    Year,

    /// <summary>A day: "22 June 1941"; without a year the EDTF is "XXXX-06-22".</summary>
    Date,

    /// <summary>
    /// A month or season, with or without its year: "August 1939", "May-June 2014", "winter of 1932".
    /// </summary>
    MonthYear,

    /// <summary>A span of years: "1925-27", "between 1930 and 1940", "1920s-50s".</summary>
    YearSpan,

    /// <summary>Ten years, or an early, middle or late part of them: "1930s", "early thirties".</summary>
    Decade,

    /// <summary>A time of day, in hours from 0 to 24: "10:30" is 10.5.</summary>
    ClockTime,

    /// <summary>A length of time, in its own unit; decades and centuries in years.</summary>
    Duration,

    /// <summary>How old someone or something is.</summary>
    Age,

    /// <summary>An amount of money, in the currency of <c>Unit</c>.</summary>
    Currency,

    /// <summary>A length or a way, in its own unit.</summary>
    Distance,

    /// <summary>
    /// A figure of no other kind: centuries, frequencies, zero, temperatures, weights, areas.
    /// </summary>
    Other,
}
