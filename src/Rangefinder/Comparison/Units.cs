namespace Rangefinder.Comparing;

/// <summary>Units that have a meaning to the comparison, and which measure may have which.</summary>
public static class Units
{
    /// <summary>Gregorian (New Style) dates in EDTF.</summary>
    public const string Date = "date";

    /// <summary>Julian (Old Style) dates, written like EDTF.</summary>
    public const string JulianDate = "date-julian";

    /// <summary>Yearly growth.</summary>
    public const string PercentPerYear = "percent-per-year";

    /// <summary>True where a quantity of this measure may have the unit.</summary>
    /// <param name="measure">The quantity's measure.</param>
    /// <param name="unit">A unit as in the tables.</param>
    public static bool Fits(Measure measure, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var isDate = unit is Date or JulianDate;
        var isPercent = unit.StartsWith("percent", StringComparison.Ordinal);
        return measure switch
        {
            Measure.Date => isDate,
            Measure.GrowthRate => unit == PercentPerYear,
            Measure.Percent => isPercent && unit != PercentPerYear,
            Measure.Deaths => unit == "persons",
            Measure.Duration => IsTime(unit),
            _ => !isDate && !isPercent && unit.Length > 0,
        };
    }

    /// <summary>The units of a measure in words, for messages.</summary>
    /// <param name="measure">The measure.</param>
    public static string Of(Measure measure) => measure switch
    {
        Measure.Date => "date or date-julian",
        Measure.GrowthRate => PercentPerYear,
        Measure.Percent => "percent or percent-of-something",
        Measure.Deaths => "persons",
        Measure.Duration => "years, months, weeks, days, hours, minutes or one of them with -per-something",
        _ => "a unit that is neither a date nor per cent",
    };

    private static bool IsTime(string unit)
    {
        var first = unit.Split('-')[0];
        return first is "years" or "months" or "weeks" or "days" or "hours" or "minutes";
    }
}
