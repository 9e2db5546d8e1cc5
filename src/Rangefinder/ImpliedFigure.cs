using Rangefinder.Comparing;

namespace Rangefinder;

/// <summary>
/// A number that figures of a text imply without saying it, reckoned by the library: what 27 million and 20
/// million make together. A row of <c>arithmetic.csv</c>.
/// </summary>
public sealed record ImpliedFigure
{
    internal ImpliedFigure()
    {
    }

    /// <summary>The row's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The claims it is reckoned from; the expression calls them a, b, c in this order.</summary>
    public required ValueList<Claim> Claims { get; init; }

    /// <summary>The reckoning, for example <c>growth(a, b, 4)</c>.</summary>
    public required string Expression { get; init; }

    /// <summary>What the result is a number of, in words.</summary>
    public required string Implies { get; init; }

    /// <summary>Unit of <see cref="Interval"/>.</summary>
    public required string Unit { get; init; }

    /// <summary>The result; open where an end of a figure it rests on is open.</summary>
    public required Interval Interval { get; init; }

    /// <summary>The claim of the corpus it is set against, or null.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The quantity whose studies it is set against, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>What to mind, in a sentence, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Line of <c>arithmetic.csv</c> on which the row starts, counted from 1.</summary>
    public required int Row { get; init; }

    /// <summary>
    /// How the result, rounded to the precision of <see cref="Claim"/>, stands to it; null without one.
    /// </summary>
    public Relation? RelationToClaim => Claim is null ? null
        : Comparer.Relate(QuotedPrecision.Of(Claim).Round(Interval), Claim.Interval);

    /// <summary>
    /// The result in words: <c>47 million persons</c>, <c>at most 2.09</c>, <c>20.2 % a year</c>. What starts
    /// at 0 has an upper end only.
    /// </summary>
    public string Figure => Interval switch
    {
        { IsPoint: true, Low: { } value } => Number(value) + UnitWords,
        { Low: 0, High: { } high } => "at most " + Number(high) + UnitWords,
        { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}{UnitWords}",
        { Low: { } low } => "at least " + Number(low) + UnitWords,
        { High: { } high } => "at most " + Number(high) + UnitWords,
        _ => "any number" + (UnitWords.Length > 0 ? " of" + UnitWords : ""),
    };

    private string UnitWords => Unit switch
    {
        "ratio" => "",
        "percent" => " %",
        Units.PercentPerYear => " % a year",
        _ => " " + Wording.Unit(Unit),
    };

    /// <summary>How the result stands to the envelope of its quantity's studies.</summary>
    /// <param name="range">The range of <see cref="Quantity"/>.</param>
    /// <returns>Not comparable where the range has no study.</returns>
    /// <exception cref="ArgumentException">The range is of another quantity.</exception>
    public Relation RelationTo(EstimateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return range.Quantity != Quantity
            ? throw new ArgumentException($"The range is of {range.Quantity.Key}.", nameof(range))
            : range.IsEmpty ? Relation.NotComparable : Comparer.Relate(Interval, range.Envelope);
    }

    /// <summary>What is implied, and the number.</summary>
    public override string ToString() => $"{Implies}: {Figure}";

    private static string Number(double value) => Wording.Rounded(value);
}
