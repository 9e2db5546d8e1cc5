using System.Globalization;
using Rangefinder.Comparing;
using Rangefinder.Dates;

namespace Rangefinder.Claims;

/// <summary>
/// The two ends of a quoted figure as <c>claims.csv</c> writes them for a quantity: numbers in digits, dates
/// in EDTF (New Style).
/// </summary>
/// <param name="Low">Lower end, or null where the figure is open below.</param>
/// <param name="High">Upper end, or null where the figure is open above.</param>
public sealed record QuotedBounds(string? Low, string? High)
{
    /// <summary>The ends that the extractor read in the words.</summary>
    /// <param name="figure">A figure of a text.</param>
    /// <param name="quantity">What it counts; a date takes the figure's EDTF, all else its number.</param>
    /// <returns>Both null where the quantity is a date and the figure is none.</returns>
    public static QuotedBounds Of(QuotedFigure figure, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(quantity);
        return quantity.Measure == Measure.Date
            ? new(Day(figure.Iso, 0), Day(figure.Iso, ^1))
            : new(Number(figure.Low), Number(figure.High));
    }

    /// <summary>Days since 1970-01-01 that two written dates take in; open where an end is.</summary>
    internal Interval Days() => new(Span(Low)?.Low, Span(High)?.High);

    /// <summary>
    /// What keeps a figure from being a number of the quantity (a length in years for one in days), in words;
    /// null where nothing does.
    /// </summary>
    internal static string? Misfit(QuotedFigure figure, Quantity quantity)
    {
        var isShare = figure.Kind == FigureKind.Percent || figure.Unit is "share";
        var isPercent = figure.Kind == FigureKind.Percent
            || figure.Unit?.StartsWith("per cent", StringComparison.Ordinal) == true;
        var fits = quantity.Measure switch
        {
            Measure.Date => figure.Iso is not null,
            _ when figure.Iso is not null => false,
            Measure.Percent or Measure.GrowthRate => isPercent,
            Measure.Duration => figure.Unit == Wording.Unit(quantity.Unit),
            Measure.Ratio => true,
            _ => !isShare && !isPercent,
        };
        return fits ? null
            : $"'{figure.Text}' is in {figure.Unit ?? "no unit"}, but {quantity.Key} is in "
                + $"{Wording.Unit(quantity.Unit)}";
    }

    private static Interval? Span(string? date) =>
        date is null ? null : DayAxis.Span(EdtfDate.Parse(date, DateCalendar.Gregorian));

    private static string? Day(string? edtf, Index end) =>
        edtf?.Split('/')[end] is { Length: > 0 } and not ".." and var date ? date : null;

    private static string? Number(double? value) =>
        value?.ToString("0.############", CultureInfo.InvariantCulture);
}
