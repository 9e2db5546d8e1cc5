using Rangefinder.Comparing;

namespace Rangefinder.Scholarship;

/// <summary>
/// The low, central and high of one row, each as the stretch it covers: a year is its days, a number itself.
/// </summary>
internal sealed record Numbers(Interval? Low, Interval? Central, Interval? High)
{
    public bool AreAny => Low is not null || Central is not null || High is not null;

    public static Numbers Read(CsvRow row, Quantity quantity, string unit)
    {
        return new(One("low"), One("central"), One("high"));

        Interval? One(string column)
        {
            if (quantity.Measure == Measure.Date)
            {
                return row.Date(column, EstimateReader.Calendar(unit)) is { } date
                    ? DayAxis.Span(date)
                    : null;
            }

            var number = row.Number(column);
            if (number < 0 && quantity.IsMultiplicative)
            {
                row.Report(column, $"{column} is below zero", $"A {Words.Of(quantity.Measure)} starts at 0.");
            }

            return number is { } value ? Interval.Point(value) : null;
        }
    }

    /// <summary>Reports where low, central, high and bound contradict one another.</summary>
    public void Check(CsvRow row, Bound bound)
    {
        if (Low?.Low > High?.High)
        {
            row.Report("low", $"low is greater than high ({row.Text("high")})", "Exchange the two.");
        }
        else if (Central?.High < Low?.Low || Central?.Low > High?.High)
        {
            row.Report("central",
                $"central lies outside low to high ({row.Text("low")} to {row.Text("high")})",
                "Correct it, or make it a row of its own.");
        }

        if (Expected(row, bound) is { } mend)
        {
            row.Report("bound", "bound does not fit the numbers given", mend);
        }
    }

    /// <summary>From the least to the greatest of the numbers; open where the bound leaves it open.</summary>
    public Interval Whole(Bound bound)
    {
        var given = new[] { Low, Central, High }.OfType<Interval>().ToList();
        return new(
            bound == Bound.Ceiling ? null : given.Min(number => number.Low),
            bound == Bound.Floor ? null : given.Max(number => number.High));
    }

    // Looks at what is written, so that a number that cannot be read is not reported a second time.
    private static string? Expected(CsvRow row, Bound bound)
    {
        var (low, central, high) = (row.Text("low"), row.Text("central"), row.Text("high"));
        var given = new[] { low, central, high }.OfType<string>().ToList();
        var isOne = given.Distinct(StringComparer.Ordinal).Count() <= 1;
        return bound switch
        {
            Bound.Floor when given.Count != 1 || low is null => "A floor has low and nothing else.",
            Bound.Ceiling when given.Count != 1 || high is null => "A ceiling has high and nothing else.",
            Bound.Point when central is null || !isOne =>
                "A point has its number in central; low and high are empty or the same.",
            Bound.Interval when isOne =>
                "An interval has at least two different numbers; a single one is a point, floor or ceiling.",
            _ => null,
        };
    }
}
