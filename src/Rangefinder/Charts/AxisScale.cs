namespace Rangefinder.Charts;

/// <summary>The stretch of a value axis, linear or logarithmic, and where its ticks stand.</summary>
/// <param name="IsLog">True for a logarithmic axis.</param>
/// <param name="From">Left end in axis units: the value itself, or its log10.</param>
/// <param name="To">Right end in axis units.</param>
internal sealed record AxisScale(bool IsLog, double From, double To)
{
    private const double Room = 0.06;

    /// <summary>Fits an axis round values, with a little room on both sides; logarithmic where it may be and
    /// the values are all positive and span more than one order of magnitude.</summary>
    public static AxisScale Fit(IReadOnlyCollection<double> values, bool mayBeLog)
    {
        if (values.Count == 0)
        {
            return new(false, 0, 1);
        }
        var (low, high) = (values.Min(), values.Max());
        var isLog = mayBeLog && low > 0 && high / low > 10;
        var (from, to) = isLog ? (Math.Log10(low), Math.Log10(high)) : (low, high);
        var width = to - from > 0 ? to - from : Math.Max(Math.Abs(to) * 0.2, 1e-6);
        return new(isLog, from - (Room * width), to + (Room * width));
    }

    /// <summary>Widens the axis where an arrow that starts near an end would not fit.</summary>
    public AxisScale WithRoomForArrows(IEnumerable<double> leftwards, IEnumerable<double> rightwards)
    {
        const double Needed = 0.13;
        var width = To - From;
        var from = leftwards.Select(value => Position(value) - (Needed * width)).Append(From).Min();
        var to = rightwards.Select(value => Position(value) + (Needed * width)).Append(To).Max();
        return this with { From = from, To = to };
    }

    /// <summary>The value at a fraction of the axis, 0 left and 1 right.</summary>
    public double At(double fraction)
    {
        var position = From + (fraction * (To - From));
        return IsLog ? Math.Pow(10, position) : position;
    }

    /// <summary>The value a fraction of the axis to the right (or left, if negative) of another
    /// value.</summary>
    public double Beside(double value, double fraction)
    {
        var position = Position(value) + (fraction * (To - From));
        return IsLog ? Math.Pow(10, position) : position;
    }

    /// <summary>Where an annotation for this value must stand: log10 on a logarithmic axis.</summary>
    public double Position(double value) => IsLog ? Math.Log10(value) : value;

    /// <summary>Where a value lies on the axis: 0 at its left end, 1 at its right.</summary>
    public double Place(double value) => (Position(value) - From) / (To - From);

    /// <summary>Between three and eight round values inside the axis, ascending.</summary>
    public IReadOnlyList<double> Ticks() => TickChoices()[0];

    /// <summary>Sets of round values inside the axis, from fine to coarse.</summary>
    public IReadOnlyList<IReadOnlyList<double>> TickChoices() => IsLog
        ? [.. LogSteps().Select(steps => LogTicks(steps, 1)), LogTicks([1], 2), LogTicks([1], 3)]
        : [.. new[] { 5, 4, 3, 2 }.Select(LinearTicks)];

    private IEnumerable<double[]> LogSteps()
    {
        double[][] steps = [[1, 2, 5], [1, 3], [1]];
        return steps.Skip((To - From) switch { < 2.1 => 0, < 3.6 => 1, _ => 2 });
    }

    private List<double> LogTicks(double[] steps, int decades)
    {
        var ticks = new List<double>();
        for (var decade = (int)Math.Floor(From); decade <= (int)Math.Ceiling(To); decade++)
        {
            if (decade % decades == 0)
            {
                ticks.AddRange(steps.Select(step => step * Math.Pow(10, decade)));
            }
        }
        return [.. ticks.Where(tick => Math.Log10(tick) >= From && Math.Log10(tick) <= To)];
    }

    private List<double> LinearTicks(int about)
    {
        var raw = (To - From) / about;
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = power * ((raw / power) switch { < 1.5 => 1, < 3.5 => 2, < 7.5 => 5, _ => 10 });
        var ticks = new List<double>();
        for (var n = Math.Ceiling(From / step); n * step <= To; n++)
        {
            ticks.Add(n * step);
        }
        return ticks;
    }
}
