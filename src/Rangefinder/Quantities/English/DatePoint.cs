using System.Globalization;

namespace Rangefinder.Quantities.English;

/// <summary>One end of a dating: a day, month, season, year, decade or century.</summary>
internal struct DatePoint
{
    /// <summary>First and last token, inclusive.</summary>
    public int First, Last, CoreFirst;

    public FigureKind Kind;

    /// <summary>First and last year it can mean; null when the year is not given.</summary>
    public int? LowYear, HighYear;

    /// <summary>EDTF.</summary>
    public string Iso;

    /// <summary>EDTF without its year ("-09-14"), when the year is still open.</summary>
    public readonly string? Yearless => Iso.StartsWith("XXXX", StringComparison.Ordinal) ? Iso[4..] : null;

    /// <summary>The same with a year that another part of the text gives.</summary>
    public void TakeYear(int year)
    {
        Iso = year.ToString("0000", CultureInfo.InvariantCulture) + Yearless;
        LowYear = HighYear = year;
    }

    /// <summary>Becomes the end of a span of years.</summary>
    public void TakeHigh(int year)
    {
        Iso = year.ToString("0000", CultureInfo.InvariantCulture);
        (LowYear, HighYear) = (year, year);
    }

    /// <summary>Becomes the last decade of a span of decades.</summary>
    public void TakeDecade(int year)
    {
        Iso = (year / 10).ToString("000", CultureInfo.InvariantCulture) + "X";
        (LowYear, HighYear) = (year, year + 9);
    }
}
