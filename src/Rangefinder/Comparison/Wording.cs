using System.Globalization;
using NodaTime.Text;

namespace Rangefinder.Comparing;

/// <summary>
/// Numbers and intervals in the words that reasons, tables and charts share. Never depends on the culture.
/// </summary>
public static class Wording
{
    private const double Million = 1e6;
    private const double Billion = 1e9;

    /// <summary>
    /// A number as people write it: <c>26.6 million</c> where two decimals of a million say it wholly, else
    /// digits grouped in threes (<c>681,692</c>) with at most four decimals.
    /// </summary>
    /// <param name="value">Any finite number.</param>
    public static string Number(double value)
    {
        var size = Math.Abs(value);
        return size >= Billion && Says(value / Billion) ? Text(value / Billion, "0.##") + " billion"
            : size >= Million && Says(value / Million) ? Text(value / Million, "#,##0.##") + " million"
            : Text(value, "#,##0.####");
    }

    /// <summary>A computed number to three significant digits, in the form of <see cref="Number"/>.</summary>
    /// <param name="value">Any finite number.</param>
    public static string Rounded(double value) => Number(ToThreeDigits(value));

    /// <summary>
    /// A median or middle with its unit: dates to the day, values of at most four decimals whole, others
    /// (roots and thirds) to three significant digits.
    /// </summary>
    /// <param name="value">A position on the quantity's axis.</param>
    /// <param name="quantity">Whose axis it is.</param>
    public static string Middle(double value, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var isWhole = Math.Abs(value - Math.Round(value, 4)) < 1e-9 * Math.Max(1, Math.Abs(value) / 1e6);
        return quantity.Format(quantity.Measure == Measure.Date || isWhole ? value : ToThreeDigits(value));
    }

    /// <summary>A value with its unit; a date as <c>1878-12-18</c>.</summary>
    /// <param name="value">A position on the quantity's axis.</param>
    /// <param name="measure">What kind of number.</param>
    /// <param name="unit">The unit as in the tables.</param>
    public static string Value(double value, Measure measure, string unit) => measure switch
    {
        Measure.Date => LocalDatePattern.Iso.Format(DayAxis.Day(value)),
        Measure.GrowthRate => Number(value) + " % a year",
        Measure.Percent => Number(value) + " %",
        Measure.Duration => $"{Number(value)} {Unit(unit)}",
        _ => Number(value),
    };

    /// <summary>An interval on a quantity's axis: <c>5.5 million to 8.7 million</c>, a point once.</summary>
    /// <param name="interval">The interval; an open end is said.</param>
    /// <param name="quantity">Whose axis it is.</param>
    public static string Range(Interval interval, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return interval switch
        {
            { Low: { } low, High: { } high } when low.Equals(high) => quantity.Format(low),
            { Low: { } low, High: { } high } when quantity.Measure == Measure.Date =>
                DayAxis.Words(low, high),
            { Low: { } low, High: { } high } => $"{Number(low)} to {quantity.Format(high)}",
            { Low: { } low } => $"{quantity.Format(low)} or more",
            { High: { } high } => $"{quantity.Format(high)} or less",
            _ => "any value",
        };
    }

    /// <summary>
    /// The figure of an estimate: its central value and its ends; dates as they were written.
    /// </summary>
    /// <param name="estimate">The row.</param>
    public static string Of(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        var quantity = estimate.Quantity;
        if (quantity.Measure == Measure.Date)
        {
            return Dates(estimate);
        }

        return estimate.Bound switch
        {
            Bound.Floor when estimate.Low is { } low => "at least " + quantity.Format(low),
            Bound.Ceiling when estimate.High is { } high => "at most " + quantity.Format(high),
            _ when estimate.Central is { } central && !estimate.Interval.IsPoint =>
                $"{quantity.Format(central)} ({Range(estimate.Interval, quantity)})",
            _ => Range(estimate.Interval, quantity),
        };
    }

    /// <summary>
    /// A date of the tables as people read it: a season by its name (<c>1932-24</c>: "winter 1932/33"), a
    /// decade as "1930s"; every other date stays as it is.
    /// </summary>
    /// <param name="edtf">A date in EDTF.</param>
    public static string Date(string edtf)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        return edtf switch
        {
            [.., '-', '2', var season and >= '1' and <= '4'] when IsYear(edtf[..^3]) =>
                Season(edtf[..^3], season),
            [.. var decade, 'X'] when IsYear(decade + "0") => decade + "0s",
            _ => edtf,
        };
    }

    /// <summary>A unit of the tables in words: <c>hours-per-day</c> as "hours per day".</summary>
    /// <param name="unit">The unit.</param>
    public static string Unit(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Replace('-', ' ');
    }

    /// <summary>A calendar year without grouping.</summary>
    /// <param name="year">The year.</param>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number and its noun: <c>1 study</c>, <c>6 studies</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number.</param>
    public static string Count(int count, string one, string many) =>
        count.ToString("#,##0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    private static string Dates(Estimate estimate)
    {
        var low = Written(estimate.LowText ?? estimate.CentralText);
        var high = Written(estimate.HighText ?? estimate.CentralText);
        var text = estimate.Bound switch
        {
            Bound.Floor => "not before " + low,
            Bound.Ceiling => "not after " + high,
            _ => string.Equals(low, high, StringComparison.Ordinal) ? low ?? "" : $"{low} to {high}",
        };
        return estimate.Unit == Units.JulianDate ? text + " Old Style" : text;
    }

    private static bool IsYear(string text) => text.Length == 4 && text.All(char.IsAsciiDigit);

    private static string? Written(string? edtf) => edtf is null ? null : Date(edtf);

    private static string Season(string year, char season) => season switch
    {
        '1' => "spring " + year,
        '2' => "summer " + year,
        '3' => "autumn " + year,
        // Winter runs from December into the February that follows.
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"winter {year}/{(int.Parse(year, CultureInfo.InvariantCulture) + 1) % 100:00}"),
    };

    private static double ToThreeDigits(double value)
    {
        if (value == 0 || Math.Abs(value) > 1e24 || Math.Abs(value) < 1e-20)
        {
            return value;
        }

        var digits = 2 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        var factor = (decimal)Math.Pow(10, Math.Abs(digits));
        return (double)(digits >= 0
            ? Math.Round((decimal)value, digits, MidpointRounding.AwayFromZero)
            : Math.Round((decimal)value / factor, MidpointRounding.AwayFromZero) * factor);
    }

    private static bool Says(double mantissa) =>
        Math.Abs(mantissa - Math.Round(mantissa, 2)) < 1e-9 * Math.Max(1, Math.Abs(mantissa));

    private static string Text(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
