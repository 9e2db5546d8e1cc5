using System.Globalization;
using Rangefinder.Dates;

namespace Rangefinder.Comparing;

/// <summary>How far a claim lies from an envelope, in the way that suits the measure.</summary>
internal static class Distances
{
    public static Distance Between(Claim claim, Reading reading, EstimateRange range, Relation relation)
    {
        var measure = range.Quantity.Measure;
        var (near, end) = relation switch
        {
            Relation.Above => (reading.Interval.Low, range.High),
            Relation.Below => (reading.Interval.High, range.Low),
            _ => (null, null),
        };
        var difference = (near - end) ?? 0;
        var ratio = measure is Measure.Date or Measure.GrowthRate ? null
            : near is null || end is null ? 1
            : near > 0 && end > 0 ? near / end
            : null;
        var isLeast = relation == Relation.Above ? claim.High is null
            : relation == Relation.Below && claim.Low is null && reading.Near is null;
        return new()
        {
            Difference = difference,
            Ratio = ratio,
            Days = measure == Measure.Date ? (int)difference : null,
            Points = measure is Measure.GrowthRate or Measure.Percent ? difference : null,
            RatioToMedian = ToMedian(reading, range),
            IsLeast = isLeast,
            Text = near is null ? "none" : Words(range, reading, relation, difference, ratio, isLeast),
        };
    }

    private static double? ToMedian(Reading reading, EstimateRange range) =>
        range.Quantity.Measure is not (Measure.Date or Measure.GrowthRate)
        && (reading.Near ?? Median.Between(reading.Interval, range.Quantity)) is > 0 and var middle
        && range.Median is > 0 and var median
            ? middle / median
            : null;

    private static string Words(
        EstimateRange range, Reading reading, Relation relation, double difference, double? ratio,
        bool isLeast)
    {
        var isAbove = relation == Relation.Above;
        var end = range.Envelope.IsPoint ? "the value" : isAbove ? "the upper end" : "the lower end";
        var least = isLeast ? "at least " : "";
        var size = Math.Abs(difference);
        var side = isAbove ? "above" : "below";
        return range.Quantity.Measure switch
        {
            Measure.Date => Dates(range, reading, isAbove, isLeast),
            Measure.GrowthRate => $"{least}{Wording.Rounded(size)} percentage points a year {side} {end}",
            Measure.Percent => $"{least}{Wording.Rounded(size)} percentage points {side} {end}",
            Measure.Duration =>
                $"{least}{Wording.Rounded(size)} {Wording.Unit(range.Quantity.Unit)} {side} {end}",
            _ => Ratio(ratio, size, end, isAbove, isLeast),
        };
    }

    private static string Ratio(double? ratio, double size, string end, bool isAbove, bool isLeast)
    {
        var side = isAbove ? "above" : "below";
        var most = isAbove ? "at least " : "at most ";
        return ratio switch
        {
            null => $"{(isLeast ? "at least " : "")}{Wording.Rounded(size)} {side} {end}",
            > 0.9 and < 1.1 => string.Create(CultureInfo.InvariantCulture,
                $"{(isLeast ? "at least " : "")}{100 * Math.Abs(ratio.Value - 1):0.##} % {side} {end}"),
            _ => $"{(isLeast ? most : "")}{Wording.Rounded(ratio.Value)} times {end}",
        };
    }

    // A claim that gives only the year is told apart in years; the days then are the fewest there can be.
    private static string Dates(EstimateRange range, Reading reading, bool isAbove, bool isLeast)
    {
        var (from, to) = isAbove
            ? (range.High.GetValueOrDefault(), reading.Interval.Low.GetValueOrDefault())
            : (reading.Interval.High.GetValueOrDefault(), range.Low.GetValueOrDefault());
        var side = isAbove ? "later" : "earlier";
        var days = Wording.Count((int)(to - from), "day", "days");
        var years = DayAxis.Day(to).Year - DayAxis.Day(from).Year;
        if (reading.Precision.Date == DatePrecision.Year
            && reading.Precision.Calendar == DateCalendar.Gregorian)
        {
            var count = Wording.Count(years, "year", "years");
            return $"{(isLeast ? "at least " : "")}{count} {side} (at least {days})";
        }

        const double Year = 365.2425;
        var least = isLeast || reading.Precision.Date != DatePrecision.Day ? "at least " : "";
        return $"{least}{days} {side}"
            + (to - from < 2 * Year ? "" : $" ({Wording.Rounded((to - from) / Year)} years)");
    }
}
