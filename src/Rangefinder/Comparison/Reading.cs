namespace Rangefinder.Comparing;

/// <summary>A claim as the comparison takes it.</summary>
/// <param name="Interval">The interval to compare; "almost X" reaches from one step below X to X.</param>
/// <param name="Near">X of an "almost X", which an envelope that rounds to X equals; else null.</param>
/// <param name="Precision">How precisely it is quoted.</param>
internal sealed record Reading(Interval Interval, double? Near, QuotedPrecision Precision)
{
    public static Reading Of(Claim claim)
    {
        var precision = QuotedPrecision.Of(claim);
        return claim is { Modifier: Modifier.Almost, Low: null, High: { } top } && precision.Step is { } step
            ? new(new(top - step, top), top, precision)
            : new(claim.Interval, null, precision);
    }

    /// <summary>
    /// The envelope to compare with: a claim with an open end or "almost" states a bound, so it is not
    /// rounded.
    /// </summary>
    public Interval Rounded(Interval envelope) =>
        Interval.IsOpen || Near is not null ? envelope : Precision.Round(envelope);
}
