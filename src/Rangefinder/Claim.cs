using Rangefinder.Display;
using Rangefinder.Text;

namespace Rangefinder;

/// <summary>
/// How far a claim can be set against the estimates of its quantity. A person decides it, and says why.
/// </summary>
public enum Comparability
{
    /// <summary>Same definition, place and period.</summary>
    Yes,

    /// <summary>
    /// Part of the definition, place or period differs; the relation stands with that reserve.
    /// </summary>
    Partly,

    /// <summary>Not to be set side by side at all.</summary>
    No,
}

/// <summary>
/// A quoted figure that a person has read: which quantity it speaks of, in whose voice, and how far it is
/// comparable. A row of <c>claims.csv</c>, found again in its document by its exact words.
/// </summary>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed partial record Claim
{
    internal Claim()
    {
    }

    /// <summary>The row's own key.</summary>
    public required string Id { get; init; }

    /// <summary>The document it stands in.</summary>
    public required Document Document { get; init; }

    /// <summary>The quoted words, as in the normalised text.</summary>
    public required string Exact { get; init; }

    /// <summary>What it is a number of.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>
    /// The number as a closed or open interval in the quantity's unit (dates: days since 1970-01-01): "over
    /// five million" is open upwards, "almost 680,000" downwards.
    /// </summary>
    public required Interval Interval { get; init; }

    /// <summary>Lower end, or null where it is open.</summary>
    public double? Low => Interval.Low;

    /// <summary>Upper end, or null where it is open.</summary>
    public double? High => Interval.High;

    /// <summary>Lower end as written in the file, or null.</summary>
    public string? LowText { get; init; }

    /// <summary>Upper end as written in the file, or null.</summary>
    public string? HighText { get; init; }

    /// <summary>The unit of this row: the quantity's, or <c>date-julian</c> for Old Style dates.</summary>
    public required string Unit { get; init; }

    /// <summary>The word that bends the number.</summary>
    public required Modifier Modifier { get; init; }

    /// <summary>
    /// Whose voice: the document's own (asserted), or a figure it reports (attributed, quoted, denied).
    /// </summary>
    public required Voice Attribution { get; init; }

    /// <summary>Who says it where it is reported, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>How far it can be compared.</summary>
    public required Comparability Comparable { get; init; }

    /// <summary>Why it can or cannot, in words; null only where it is fully comparable.</summary>
    public string? Why { get; init; }

    /// <summary>
    /// Id of the first claim of the corpus that says the same number of the same quantity, or null where this
    /// one is the first or the only one. Voices may differ.
    /// </summary>
    public string? SameAs { get; init; }

    /// <summary>Start of <see cref="Exact"/> in the document's normalised text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>The paragraph it starts in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Its place in the raw file, in code points and lines.</summary>
    public required RawSpan Raw { get; init; }

    /// <summary>
    /// Line of <c>claims.csv</c> on which the row starts, counted from 1; 0 for a claim made in memory.
    /// </summary>
    public required int Row { get; init; }

    /// <summary>Length of <see cref="Exact"/> in UTF-16 units.</summary>
    public int Length => Exact.Length;

    /// <summary>First line of the quotation in the raw file, counted from 1.</summary>
    public int Line => Raw.LineStart;

    /// <summary>Name of the raw file.</summary>
    public string File => Document.File;

    /// <summary>
    /// True where the document says the number in its own voice; false where it reports it from others.
    /// </summary>
    public bool IsOwn => Attribution == Voice.Asserted;

    /// <summary>The number in words: <c>over 5 million</c>, <c>6 million to 9 million</c>.</summary>
    public string Figure => Claims.ClaimWording.Figure(this);

    /// <summary>The quotation with words around it; what is left out is marked by "...".</summary>
    /// <param name="around">How many characters to show on each side, cut at spaces.</param>
    public string Context(int around = 80) => Claims.ClaimWording.Context(this, around);

    /// <summary>Document, line and figure.</summary>
    public override string ToString() =>
        $"{Document.Id}:{Comparing.Wording.Year(Line)}: {Figure} ({Quantity.Key})";
}
