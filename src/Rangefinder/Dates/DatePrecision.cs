namespace Rangefinder.Dates;

/// <summary>How finely a date is given, from fine to coarse.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One of the four seasons (EDTF 21 to 24).</summary>
    Season,

    /// <summary>One year.</summary>
    Year,

    /// <summary>Ten years ("193X").</summary>
    Decade,

    /// <summary>A hundred years ("19XX").</summary>
    Century,

    /// <summary>Two dates with a solidus between them; each end has a precision of its own.</summary>
    Span,

    /// <summary>The year is not given ("XXXX-06-12"): it has no place on a time line.</summary>
    Unplaced,
}
