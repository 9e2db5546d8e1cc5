namespace Rangefinder;

/// <summary>One year's value of a time series. A row of <c>series.csv</c>.</summary>
public sealed record SeriesPoint
{
    internal SeriesPoint()
    {
    }

    /// <summary>Name of the series.</summary>
    public required string Series { get; init; }

    /// <summary>The quantity whose course it shows, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The work that gives the value.</summary>
    public required Source Source { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public required double Value { get; init; }

    /// <summary>Unit, for example <c>index</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What an index is counted from, for example <c>1928=100</c>, or null.</summary>
    public string? Base { get; init; }

    /// <summary>How the number was seen.</summary>
    public required Verification Verification { get; init; }

    /// <summary>Address or place where it was seen, or null.</summary>
    public string? SeenAt { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Year and value.</summary>
    public override string ToString() => $"{Comparing.Wording.Year(Year)}: {Comparing.Wording.Number(Value)}";
}

/// <summary>The points of one series as one source gives them, in order of years.</summary>
public sealed record Series
{
    internal Series()
    {
    }

    /// <summary>Name of the series.</summary>
    public required string Name { get; init; }

    /// <summary>The work that gives the values.</summary>
    public required Source Source { get; init; }

    /// <summary>The quantity whose course it shows, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Unit of the values.</summary>
    public required string Unit { get; init; }

    /// <summary>What an index is counted from, or null.</summary>
    public string? Base { get; init; }

    /// <summary>At least one point, in rising order of years, no year twice.</summary>
    public required ValueList<SeriesPoint> Points { get; init; }

    /// <summary>First year.</summary>
    public int FirstYear => Points[0].Year;

    /// <summary>Last year.</summary>
    public int LastYear => Points[^1].Year;

    /// <summary>
    /// The value of a year, or null where the series has none; nothing is filled in between.
    /// </summary>
    /// <param name="year">Calendar year.</param>
    public double? At(int year) => Points.FirstOrDefault(point => point.Year == year)?.Value;

    /// <summary>The compound rate between two years, or null where either has no value above zero.</summary>
    /// <param name="from">First year.</param>
    /// <param name="to">A later year.</param>
    public GrowthRate? Growth(int from, int to) =>
        to > from && At(from) is > 0 and var start && At(to) is > 0 and var end
            ? GrowthRate.FromMultiple(end / start, to - from)
            : null;

    /// <summary>
    /// The arithmetic mean of the yearly changes in per cent, or null unless every year from the first to the
    /// last has a value above zero. It is never below the compound rate.
    /// </summary>
    /// <param name="from">First year.</param>
    /// <param name="to">A later year.</param>
    public double? MeanOfYearlyRates(int from, int to)
    {
        if (to <= from)
        {
            return null;
        }

        var values = Enumerable.Range(from, to - from + 1).Select(At).ToList();
        return values.All(value => value > 0)
            ? values.Zip(values.Skip(1)).Average(pair => 100 * ((pair.Second!.Value / pair.First!.Value) - 1))
            : null;
    }

    /// <summary>Name, source and years.</summary>
    public override string ToString() =>
        $"{Name} ({Source.ShortCitation}), "
        + $"{Comparing.Wording.Year(FirstYear)}-{Comparing.Wording.Year(LastYear)}";
}
