using Rangefinder.Display;

namespace Rangefinder;

/// <summary>
/// Where a claim lies against an envelope, once the envelope is rounded to the claim's quoted precision.
/// </summary>
public enum Relation
{
    /// <summary>The claim lies wholly inside.</summary>
    Within,

    /// <summary>The claim ends below the lower end; for dates, before it.</summary>
    Below,

    /// <summary>The claim starts above the upper end; for dates, after it.</summary>
    Above,

    /// <summary>
    /// The two share a part, and neither of the other relations holds; so every open claim that meets it.
    /// </summary>
    Overlaps,

    /// <summary>Both ends agree.</summary>
    Equal,

    /// <summary>The claim is not comparable, or there is no independent study to compare it with.</summary>
    NotComparable,
}

/// <summary>
/// How far a claim lies from the nearest end of an envelope. Zero, or a ratio of 1, where they meet.
/// </summary>
public sealed record Distance
{
    internal Distance()
    {
    }

    /// <summary>
    /// Claim minus nearest end in the quantity's unit, days for dates; negative below or before. It is the
    /// unrounded difference of the nearer ends.
    /// </summary>
    public required double Difference { get; init; }

    /// <summary>
    /// Claim divided by the nearest end, above 1 above it and below 1 below it; null for dates, growth rates
    /// and where either is not above zero.
    /// </summary>
    public double? Ratio { get; init; }

    /// <summary>
    /// Logarithm to base 10 of <see cref="Ratio"/>: 0 where they meet, 1 for ten times the upper end.
    /// </summary>
    public double? LogRatio => Ratio is { } ratio ? Math.Log10(ratio) : null;

    /// <summary>Days for a date (negative: earlier), else null.</summary>
    public int? Days { get; init; }

    /// <summary>
    /// Percentage points: a year for a growth rate, plain for a per cent; else null.
    /// </summary>
    public double? Points { get; init; }

    /// <summary>
    /// The claim's middle divided by the median; null for dates and rates, and for a claim with an open end.
    /// </summary>
    public double? RatioToMedian { get; init; }

    /// <summary>
    /// True where the claim is open on its far side, so that the distance is the least there is.
    /// </summary>
    public required bool IsLeast { get; init; }

    /// <summary>The distance in words: <c>2.3 times the upper end</c>, <c>608 days later</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The distance in words.</summary>
    public override string ToString() => Text;
}

/// <summary>
/// How a comparison comes out under another choice of rows, or another reading of the claim.
/// </summary>
/// <param name="Name">The choice in words: <c>archival basis only</c>, <c>without Conquest 1986</c>.</param>
/// <param name="Studies">How many independent studies it leaves.</param>
/// <param name="Envelope">Their envelope; open at both ends without studies.</param>
/// <param name="Relation">The relation under it; NotComparable where no study is left.</param>
/// <param name="Changes">
/// True where a study is left and the relation differs from that of the comparison; never where that is
/// NotComparable.
/// </param>
/// <param name="Reason">The relation in words.</param>
/// <param name="LeftOut">The work left out, or null where the choice is another.</param>
public sealed record SensitivityRow(
    string Name, int Studies, Interval Envelope, Relation Relation, bool Changes, string Reason,
    Source? LeftOut = null);

/// <summary>
/// A claim set against the range of its quantity: relation, distance, reason, and what would change it.
/// </summary>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed record Comparison
{
    internal Comparison()
    {
    }

    /// <summary>
    /// A claim set against any range of its quantity: a subset, or one widened by <see
    /// cref="EstimateRange.With"/>.
    /// </summary>
    /// <param name="claim">The claim; one made in memory will do.</param>
    /// <param name="range">The range.</param>
    /// <exception cref="ArgumentException">The two speak of different quantities.</exception>
    public static Comparison Of(Claim claim, EstimateRange range) => Comparing.Comparer.Compare(claim, range);

    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The range it is set against.</summary>
    public required EstimateRange Range { get; init; }

    /// <summary>The relation at the claim's quoted precision.</summary>
    public required Relation Relation { get; init; }

    /// <summary>How far apart, or null where they cannot be compared.</summary>
    public Distance? Distance { get; init; }

    /// <summary>
    /// One or more whole sentences that state figure, envelope, relation, distance and every reserve.
    /// </summary>
    public required string Reason { get; init; }

    /// <summary>True where the claim is only partly comparable; <see cref="Claim.Why"/> says why.</summary>
    public bool IsPartly => Claim.Comparable == Comparability.Partly;

    /// <summary>
    /// True where the relation rests on recalled numbers alone; the reason then says so.
    /// </summary>
    public bool IsRecalled => Relation != Relation.NotComparable && Range.IsRecalled;

    /// <summary>
    /// True where the whole envelope lies in the claim: an open "over 5 million" against 5.5 to 8.7 million,
    /// or a claim wider than the envelope.
    /// </summary>
    public required bool CoversEnvelope { get; init; }

    /// <summary>
    /// How precisely the claim is quoted, in words: <c>to the nearest million</c>, <c>to the year</c>.
    /// </summary>
    public required string Precision { get; init; }

    /// <summary>
    /// Other choices in fixed order: the four subsets, every cited row, a growth rate read as a simple
    /// average, then the range without each single work. Empty where the claim itself is not comparable.
    /// </summary>
    public required ValueList<SensitivityRow> Sensitivity { get; init; }

    /// <summary>The works of which leaving out one alone changes the relation.</summary>
    public IReadOnlyList<Source> ChangingSources =>
        [.. Sensitivity.Where(row => row.Changes).Select(row => row.LeftOut).OfType<Source>()];

    /// <summary>True where any of the other choices changes the relation.</summary>
    public bool IsSensitive => Sensitivity.Any(row => row.Changes);

    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
