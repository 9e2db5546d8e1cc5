namespace Rangefinder.Display;

/// <summary>The words in which tables, pages and charts speak of the library's terms.</summary>
public static class Words
{
    /// <summary>The relation alone: <c>within</c>, <c>above</c>, <c>not comparable</c>.</summary>
    /// <param name="relation">A relation.</param>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Within => "within",
        Relation.Below => "below",
        Relation.Above => "above",
        Relation.Overlaps => "overlaps",
        Relation.Equal => "equal",
        _ => "not comparable",
    };

    /// <summary>The relation of a comparison, with its reserves: a claim that is only partly comparable, a
    /// range whose numbers are all recalled.</summary>
    /// <param name="comparison">A comparison.</param>
    public static string Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Relation)
            + (comparison.IsPartly && comparison.Relation != Relation.NotComparable ? ", partly comparable" : "")
            + (comparison.IsRecalled ? ", recalled rows only" : "");
    }

    /// <summary>How far a claim can be compared.</summary>
    /// <param name="comparable">The degree.</param>
    public static string Of(Comparability comparable) => comparable switch
    {
        Comparability.Yes => "yes",
        Comparability.Partly => "partly",
        _ => "no",
    };

    /// <summary>What an estimate rests on.</summary>
    /// <param name="basis">The basis.</param>
    public static string Of(Basis basis) => basis switch
    {
        Basis.Archival => "archival",
        Basis.Demographic => "demographic",
        Basis.Official => "official",
        Basis.Reconstruction => "reconstruction",
        Basis.Survey => "survey",
        _ => "memoir",
    };

    /// <summary>How a number was seen.</summary>
    /// <param name="verification">The degree.</param>
    public static string Of(Verification verification) => verification switch
    {
        Verification.Primary => "read in the source",
        Verification.Abstract => "read in an abstract or extract",
        Verification.Secondary => "quoted elsewhere",
        _ => "recalled, not seen",
    };

    /// <summary>Whose voice, in one word.</summary>
    /// <param name="voice">The voice.</param>
    public static string Of(Voice voice) => voice switch
    {
        Rangefinder.Voice.Asserted => "asserted",
        Rangefinder.Voice.Attributed => "attributed",
        Rangefinder.Voice.Quoted => "quoted",
        _ => "denied",
    };

    /// <summary>Whose voice a claim is, and who speaks where it is reported.</summary>
    /// <param name="claim">A claim.</param>
    public static string Voice(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var voice = Of(claim.Attribution);
        return claim.Speaker is null || claim.IsOwn ? voice : $"{voice}: {claim.Speaker}";
    }

    /// <summary>The envelope in the quantity's unit, or an en dash without studies.</summary>
    /// <param name="range">A range.</param>
    public static string Envelope(EstimateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range is not { Low: { } low, High: { } high } ? "–"
            : range.Quantity.Measure == Measure.Date ? Comparing.DayAxis.Words(low, high)
            : low.Equals(high) ? range.Quantity.Format(low)
            : $"{range.Quantity.Format(low)} – {range.Quantity.Format(high)}";
    }
}
