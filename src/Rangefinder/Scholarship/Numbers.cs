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
                return row.Date(column, EstimateReader.Calendar(unit)) is { } date ? DayAxis.Span(date) : null;
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
            row.Report("central", $"central lies outside low to high ({row.Text("low")} to {row.Text("high")})",
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

    private string? Expected(CsvRow row, Bound bound)
    {
        var isOne = Agree("low", "central") && Agree("central", "high") && Agree("low", "high");
        return bound switch
        {
            Bound.Floor when (Low, Central, High) is not (not null, null, null) =>
                "A floor has low and nothing else.",
            Bound.Ceiling when (Low, Central, High) is not (null, null, not null) =>
                "A ceiling has high and nothing else.",
            Bound.Point when Central is null || !isOne =>
                "A point has its number in central; low and high are empty or the same.",
            Bound.Interval when new[] { Low, Central, High }.Count(number => number is not null) < 2 || isOne =>
                "An interval has at least two different numbers; a single one is a point, floor or ceiling.",
            _ => null,
        };

        // Equal texts, or one of them empty.
        bool Agree(string one, string other) =>
            row.Text(one) is not { } first || row.Text(other) is not { } second
            || string.Equals(first, second, StringComparison.Ordinal);
    }
}
