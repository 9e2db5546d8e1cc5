using System.Globalization;

namespace Rangefinder;

/// <summary>How a quoted average yearly rate was made from a rise over several years.</summary>
public enum Averaging
{
    /// <summary>Each year's rise builds on the last: (1 + r)^n is the multiple.</summary>
    Compound,

    /// <summary>The whole rise in per cent divided by the number of years: 1 + n r is the multiple.</summary>
    Simple,
}

/// <summary>
/// An average yearly change over a number of years, with the rise that it amounts to. Two averages may only
/// be set side by side when both are of one <see cref="Averaging"/>: 16.5 % a year over 12 years is a
/// 6.25-fold rise if compound, a 2.98-fold rise if simple.
/// </summary>
public sealed record GrowthRate
{
    private GrowthRate(double percent, int years, Averaging averaging) =>
        (PercentPerYear, Years, Averaging) = (percent, years, averaging);

    /// <summary>The rate as quoted, in per cent a year.</summary>
    public double PercentPerYear { get; }

    /// <summary>Number of yearly steps, at least 1: from 1928 to 1940 there are 12.</summary>
    public int Years { get; }

    /// <summary>How the average is meant.</summary>
    public Averaging Averaging { get; }

    /// <summary>A quoted average.</summary>
    /// <param name="percentPerYear">Per cent a year.</param>
    /// <param name="years">Number of yearly steps, at least 1.</param>
    /// <param name="averaging">How the average is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// No years, or a fall of 100 % or more over the whole time.
    /// </exception>
    public static GrowthRate FromAverage(
        double percentPerYear, int years, Averaging averaging = Averaging.Compound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        var least = averaging == Averaging.Compound ? -100.0 : -100.0 / years;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(percentPerYear, least);
        return new(percentPerYear, years, averaging);
    }

    /// <summary>The average that a rise to a multiple amounts to.</summary>
    /// <param name="multiple">End divided by start, above 0; 6.5 is a 6.5-fold rise, 2 a doubling.</param>
    /// <param name="years">Number of yearly steps, at least 1.</param>
    /// <param name="averaging">Which average to make of it.</param>
    /// <exception cref="ArgumentOutOfRangeException">No years, or a multiple of 0 or less.</exception>
    public static GrowthRate FromMultiple(
        double multiple, int years, Averaging averaging = Averaging.Compound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(multiple, 0);
        var percent = averaging == Averaging.Compound
            ? 100 * (Math.Pow(multiple, 1.0 / years) - 1)
            : 100 * (multiple - 1) / years;
        return new(percent, years, averaging);
    }

    /// <summary>End divided by start.</summary>
    public double Multiple => Averaging == Averaging.Compound
        ? Math.Pow(1 + (PercentPerYear / 100), Years)
        : 1 + (Years * PercentPerYear / 100);

    /// <summary>The end where the start is 100.</summary>
    public double Index => 100 * Multiple;

    /// <summary>
    /// Years until the start has doubled at the compound rate, or null where it never does.
    /// </summary>
    public double? DoublingYears
    {
        get
        {
            var rate = AsCompound().PercentPerYear;
            return rate > 0 ? Math.Log(2) / Math.Log(1 + (rate / 100)) : null;
        }
    }

    /// <summary>The same rise as a compound average.</summary>
    public GrowthRate AsCompound() => FromMultiple(Multiple, Years);

    /// <summary>The same rise as a simple average.</summary>
    public GrowthRate AsSimple() => FromMultiple(Multiple, Years, Averaging.Simple);

    /// <summary>The rise if the compound rate had gone on for another number of years.</summary>
    /// <param name="years">Number of yearly steps, at least 1.</param>
    public GrowthRate Over(int years) => FromAverage(AsCompound().PercentPerYear, years);

    /// <summary>The path from 100: one value for each year from the start (0) to the end.</summary>
    public IReadOnlyList<double> Path() => [.. Enumerable.Range(0, Years + 1).Select(year =>
        Averaging == Averaging.Compound
            ? 100 * Math.Pow(1 + (PercentPerYear / 100), year)
            : 100 * (1 + (year * PercentPerYear / 100)))];

    /// <summary>
    /// Rate, years and multiple: <c>16.5 % a year over 12 years (compound), a 6.25-fold rise</c>.
    /// </summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{PercentPerYear:0.##} % a year over {Years} {(Years == 1 ? "year" : "years")} "
        + $"({(Averaging == Averaging.Compound ? "compound" : "simple")}), a {Multiple:0.00}-fold rise");
}
