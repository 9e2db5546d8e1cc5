namespace Rangefinder.Comparing;

/// <summary>Middles: of one interval, and of several values.</summary>
public static class Median
{
    /// <summary>
    /// The middle of two numbers on a quantity's axis: geometric (the square root of their product) for
    /// deaths, counts and ratios above zero, arithmetic otherwise. Of 6 and 9 million dead it is 7.35
    /// million.
    /// </summary>
    /// <param name="low">Lower number.</param>
    /// <param name="high">Upper number.</param>
    /// <param name="quantity">Whose axis it is.</param>
    public static double Between(double low, double high, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return low.Equals(high) ? low
            : quantity.IsMultiplicative && low > 0 && high > 0 ? Math.Sqrt(low) * Math.Sqrt(high)
            : (low + high) / 2;
    }

    /// <summary>The middle of an interval, or null where an end is open.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="quantity">Whose axis it is.</param>
    public static double? Between(Interval interval, Quantity quantity) =>
        interval is { Low: { } low, High: { } high } ? Between(low, high, quantity) : null;

    /// <summary>
    /// The value with as many below as above it; of an even number of values the middle, in the sense of
    /// <see cref="Between(double, double, Quantity)"/>, of the two that stand in the centre. Null without
    /// values.
    /// </summary>
    /// <param name="values">Values in any order.</param>
    /// <param name="quantity">Whose axis it is.</param>
    public static double? Of(IEnumerable<double> values, Quantity quantity)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? null
            : Between(sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2], quantity);
    }
}
