using System.Globalization;

namespace Rangefinder.Quantities;

/// <summary>Gives a day without a year ("On June 12") the last year that the passage before it names. A
/// passage that names none passes nothing on: a year further back is a guess.</summary>
internal static class OpenYear
{
    private const string Unknown = "XXXX-";

    /// <summary>The year a dating ends in; null for other figures, and for decades and centuries.</summary>
    public static int? YearOf(FoundFigure figure) =>
        figure.Kind is FigureKind.Year or FigureKind.Date or FigureKind.MonthYear or FigureKind.YearSpan
        && figure.Interval.High is { } year
            ? (int)year
            : null;

    /// <summary>The same figure with the year filled in, where it is a day whose year is open.</summary>
    public static FoundFigure Fill(FoundFigure figure, int? year)
    {
        if (year is not { } known || figure.Kind != FigureKind.Date) return figure;
        if (figure.Iso?.StartsWith(Unknown, StringComparison.Ordinal) != true) return figure;
        var digits = known.ToString("0000", CultureInfo.InvariantCulture) + "-";
        return figure with
        {
            Iso = figure.Iso.Replace(Unknown, digits, StringComparison.Ordinal),
            Interval = Interval.Point(known),
        };
    }
}
