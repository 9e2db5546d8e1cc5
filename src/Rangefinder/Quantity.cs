using Rangefinder.Dates;

namespace Rangefinder;

/// <summary>
/// What kind of number a <see cref="Quantity"/> has, which decides how two of them are set side by side.
/// </summary>
public enum Measure
{
    /// <summary>
    /// People who died; a count, told apart because a chart draws it by orders of magnitude.
    /// </summary>
    Deaths,

    /// <summary>An average yearly change in per cent.</summary>
    GrowthRate,

    /// <summary>A point or stretch of time.</summary>
    Date,

    /// <summary>Things or people other than the dead.</summary>
    Count,

    /// <summary>One number divided by another, 1 meaning equal.</summary>
    Ratio,

    /// <summary>A length of time, in the quantity's unit.</summary>
    Duration,

    /// <summary>A share of a whole, or an index, in per cent.</summary>
    Percent,
}

/// <summary>
/// Something that can be counted once: one definition, one place, one period. A row of <c>quantities.csv</c>.
/// Estimates and claims meet only where they speak of the same quantity.
/// </summary>
public sealed record Quantity
{
    internal Quantity()
    {
    }

    /// <summary>
    /// A quantity made in memory; <c>with</c> adds <see cref="Place"/>, <see cref="PeriodStart"/> and <see
    /// cref="PeriodEnd"/>.
    /// </summary>
    /// <param name="key">
    /// Small letters, digits and hyphens, such as <c>riverton-flood-deaths-1911</c>.
    /// </param>
    /// <param name="title">A name for headings.</param>
    /// <param name="measure">What kind of number it is.</param>
    /// <param name="unit">Unit of every value: <c>persons</c> for deaths, <c>days</c> ...</param>
    /// <param name="counts">What exactly is counted, and what is not.</param>
    /// <exception cref="ArgumentException">A text is empty, or the measure cannot have the unit.</exception>
    public static Quantity Of(string key, string title, Measure measure, string unit, string counts)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(counts);
        return Comparing.Units.Fits(measure, unit)
            ? new() { Key = key, Title = title, Measure = measure, Unit = unit, Counts = counts }
            : throw new ArgumentException(
                $"A quantity of the measure {measure} cannot have the unit '{unit}'. "
                + $"Its unit is {Comparing.Units.Of(measure)}.", nameof(unit));
    }

    /// <summary>The short name that other tables use, for example <c>executions-1937-1938</c>.</summary>
    public required string Key { get; init; }

    /// <summary>A name for headings, for example <c>Executions, 1937-38</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of number it is.</summary>
    public required Measure Measure { get; init; }

    /// <summary>
    /// Unit of every value: <c>persons</c>, <c>percent-per-year</c>, <c>days</c> ... For dates <c>date</c>:
    /// the single rows may also be in <c>date-julian</c>, which names the same days otherwise.
    /// </summary>
    public required string Unit { get; init; }

    /// <summary>What exactly is counted, and what is not.</summary>
    public required string Counts { get; init; }

    /// <summary>Where, or null if the definition has no place.</summary>
    public string? Place { get; init; }

    /// <summary>First year, month or day of the period in EDTF, or null if there is none.</summary>
    public string? PeriodStart { get; init; }

    /// <summary>Last year, month or day of the period in EDTF (included), or null if there is none.</summary>
    public string? PeriodEnd { get; init; }

    /// <summary>
    /// True where numbers are set side by side by their ratio (deaths, counts, ratios), false where by their
    /// difference (rates, per cents, durations, dates).
    /// </summary>
    public bool IsMultiplicative => Measure is Measure.Deaths or Measure.Count or Measure.Ratio;

    /// <summary>
    /// Whole years from the year of <see cref="PeriodStart"/> to that of <see cref="PeriodEnd"/> (1928 to
    /// 1940: 12), or null where either is missing.
    /// </summary>
    public int? PeriodYears =>
        EdtfDate.TryParse(PeriodStart, out var start) && EdtfDate.TryParse(PeriodEnd, out var end)
            ? end.Latest?.Year - start.Earliest?.Year
            : null;

    /// <summary>
    /// A position on this quantity's axis as people write it: <c>26.6 million</c>, <c>16.5 % a year</c>,
    /// <c>872 days</c>, <c>1878-12-18</c>.
    /// </summary>
    /// <param name="position">
    /// A value in <see cref="Unit"/>; for dates days since 1970-01-01 (Gregorian).
    /// </param>
    public string Format(double position) => Comparing.Wording.Value(position, Measure, Unit);

    /// <summary>Key and title.</summary>
    public override string ToString() => $"{Key}: {Title}";
}
