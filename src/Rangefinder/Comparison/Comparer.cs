namespace Rangefinder.Comparing;

/// <summary>
/// Sets a claim against a range. README.md beside this file defines every step with worked examples.
/// </summary>
public static class Comparer
{
    /// <summary>Relation, distance, reason and sensitivity of one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="range">The range of the claim's quantity, or a subset of it.</param>
    /// <exception cref="ArgumentException">The two speak of different quantities.</exception>
    public static Comparison Compare(Claim claim, EstimateRange range)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(range);
        if (!string.Equals(claim.Quantity.Key, range.Quantity.Key, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The claim speaks of {claim.Quantity.Key}, the range of {range.Quantity.Key}.",
                nameof(range));
        }

        var reading = Reading.Of(claim);
        var relation = Relate(claim, reading, range);
        return new()
        {
            Claim = claim,
            Range = range,
            Relation = relation,
            Distance = relation == Relation.NotComparable ? null
                : Distances.Between(claim, reading, range, relation),
            Reason = Reasons.Of(claim, reading, range, relation),
            CoversEnvelope = relation != Relation.NotComparable && reading.Interval.Contains(range.Envelope),
            Precision = reading.Precision.Words,
            Sensitivity = new(claim.Comparable == Comparability.No ? []
                : Variants.Of(claim, reading, range, relation)),
        };
    }

    /// <summary>
    /// The relation of an interval to an envelope whose ends have been rounded to the interval's precision
    /// already. Touching ends count as common. An interval with an open end is never Within or Equal.
    /// </summary>
    /// <param name="claim">The interval.</param>
    /// <param name="envelope">The envelope, closed at both ends.</param>
    public static Relation Relate(Interval claim, Interval envelope) =>
        claim.High < envelope.Low ? Relation.Below
        : claim.Low > envelope.High ? Relation.Above
        : claim.IsOpen || !envelope.Contains(claim) ? Relation.Overlaps
        : claim.Contains(envelope) ? Relation.Equal
        : Relation.Within;

    internal static Relation Relate(Claim claim, Reading reading, EstimateRange range)
    {
        if (claim.Comparable == Comparability.No || range.IsEmpty
            || claim.Interval is { Low: null, High: null })
        {
            return Relation.NotComparable;
        }

        return reading.Near is { } near && reading.Precision.Round(range.Envelope) == Interval.Point(near)
            ? Relation.Equal
            : Relate(reading.Interval, reading.Rounded(range.Envelope));
    }
}
