namespace Rangefinder;

/// <summary>What an estimate's numbers are.</summary>
public enum Bound
{
    /// <summary>A lower and an upper end, perhaps with a central value.</summary>
    Interval,

    /// <summary>"More than X": only the lower end is given.</summary>
    Floor,

    /// <summary>"At most X": only the upper end is given.</summary>
    Ceiling,

    /// <summary>One number.</summary>
    Point,
}

/// <summary>What kind of work an estimate stands in. Only studies enter an envelope.</summary>
public enum EstimateKind
{
    /// <summary>A scholar's own work on the matter.</summary>
    Study,

    /// <summary>A document of the time, as an archive keeps it.</summary>
    ArchivalDocument,

    /// <summary>What a state, party or court declared.</summary>
    OfficialStatement,

    /// <summary>A work of reference.</summary>
    Encyclopaedia,

    /// <summary>A newspaper, a magazine or a web page.</summary>
    PressOrWeb,
}

/// <summary>What an estimate rests on.</summary>
public enum Basis
{
    /// <summary>Records of the time.</summary>
    Archival,

    /// <summary>Censuses and population balances.</summary>
    Demographic,

    /// <summary>Published statistics or declarations of a state.</summary>
    Official,

    /// <summary>A calculation from scattered evidence.</summary>
    Reconstruction,

    /// <summary>Answers of people asked.</summary>
    Survey,

    /// <summary>Recollection.</summary>
    Memoir,
}

/// <summary>How the number was seen by whoever entered it.</summary>
public enum Verification
{
    /// <summary>Read in the source's own text.</summary>
    Primary,

    /// <summary>Read in its abstract, blurb or first page, or in a translation or extract of it.</summary>
    Abstract,

    /// <summary>Attributed to it in another work, named by <see cref="Estimate.Via"/>.</summary>
    Secondary,

    /// <summary>Not seen.</summary>
    Recalled,
}

/// <summary>One source's number for one quantity. A row of <c>estimates.csv</c>.</summary>
/// <remarks>
/// <see cref="Low"/>, <see cref="Central"/> and <see cref="High"/> are in the quantity's unit; null is not
/// given. For dates they are days since 1970-01-01 (Gregorian), and the texts beside them keep what was
/// written.
/// </remarks>
public sealed record Estimate
{
    internal Estimate()
    {
    }

    /// <summary>
    /// An estimate made in memory, to see what a range would be with it: a study's reconstruction, recalled
    /// and not seen, until <c>with</c> says otherwise.
    /// </summary>
    /// <param name="quantity">What it is an estimate of; no date.</param>
    /// <param name="source">The work that gives the number.</param>
    /// <param name="low">Lower end in the quantity's unit; null for "at most".</param>
    /// <param name="high">Upper end; the same as <paramref name="low"/> for one number, null for "at
    /// least".</param>
    /// <param name="scope">What exactly the source counts; what the quantity counts when not said.</param>
    /// <exception cref="ArgumentException">
    /// The quantity is a date (the command <c>rangefinder new estimate</c> takes those), both ends are null,
    /// <paramref name="low"/> is greater than <paramref name="high"/>, or an end is not a number or is below
    /// zero where the quantity starts at zero.
    /// </exception>
    /// <remarks>Its <see cref="Id"/> is the work's and the quantity's, its <see cref="Line"/> 0.</remarks>
    public static Estimate Of(
        Quantity quantity, Source source, double? low, double? high, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(source);
        RequireNumbers(quantity, low, high);
        var isPoint = low is not null && low.Equals(high);
        return new()
        {
            Id = $"{source.Id}-{quantity.Key}",
            Quantity = quantity,
            Scope = scope ?? quantity.Counts,
            Low = isPoint ? null : low,
            Central = isPoint ? low : null,
            High = isPoint ? null : high,
            Interval = new(low, high),
            Unit = quantity.Unit,
            Bound = isPoint ? Bound.Point
                : high is null ? Bound.Floor
                : low is null ? Bound.Ceiling
                : Bound.Interval,
            Source = source,
            Kind = EstimateKind.Study,
            Basis = Basis.Reconstruction,
            Verification = Verification.Recalled,
            DependsOn = new([]),
            Line = 0,
        };
    }

    /// <summary>The row's own key.</summary>
    public required string Id { get; init; }

    /// <summary>What it is an estimate of.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What exactly the source counts, in words.</summary>
    public required string Scope { get; init; }

    /// <summary>Lower end, or null.</summary>
    public double? Low { get; init; }

    /// <summary>The source's own best value, or null where it gives only bounds.</summary>
    public double? Central { get; init; }

    /// <summary>Upper end, or null.</summary>
    public double? High { get; init; }

    /// <summary>Lower end as written in the file, or null.</summary>
    public string? LowText { get; init; }

    /// <summary>Central value as written in the file, or null.</summary>
    public string? CentralText { get; init; }

    /// <summary>Upper end as written in the file, or null.</summary>
    public string? HighText { get; init; }

    /// <summary>
    /// Everything the row allows: from the least to the greatest of its numbers, open upwards for a floor and
    /// downwards for a ceiling. A date given as a year or month fills it.
    /// </summary>
    public required Interval Interval { get; init; }

    /// <summary>The unit of this row: the quantity's, or <c>date-julian</c> for Old Style dates.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the numbers are an interval, a floor, a ceiling or a point.</summary>
    public required Bound Bound { get; init; }

    /// <summary>The work that gives the number.</summary>
    public required Source Source { get; init; }

    /// <summary>Page, table or chapter, or null.</summary>
    public string? Locator { get; init; }

    /// <summary>What kind of work it is.</summary>
    public required EstimateKind Kind { get; init; }

    /// <summary>What it rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>How the number was seen.</summary>
    public required Verification Verification { get; init; }

    /// <summary>
    /// The work it was seen quoted in, or null unless <see cref="Verification"/> is secondary.
    /// </summary>
    public Source? Via { get; init; }

    /// <summary>Address or place where it was seen, or null.</summary>
    public string? SeenAt { get; init; }

    /// <summary>The formula where the value was computed here rather than read, or null.</summary>
    public string? Derived { get; init; }

    /// <summary>Ids of the estimates it repeats or builds on, in the file's order.</summary>
    public required ValueList<string> DependsOn { get; init; }

    /// <summary>A remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// Line of <c>estimates.csv</c> on which the row starts, counted from 1; 0 for one made in memory.
    /// </summary>
    public required int Line { get; init; }

    /// <summary>
    /// The value that stands for this row in a median: <see cref="Central"/>, else the middle of its two ends
    /// (geometric for deaths, counts and ratios, arithmetic otherwise); null for a floor or ceiling.
    /// </summary>
    public double? Middle => Central ?? Comparing.Median.Between(Interval, Quantity);

    /// <summary>True where <see cref="Middle"/> was made here because the source gives only bounds.</summary>
    public bool MiddleIsOurs => Central is null && Middle is not null;

    /// <summary>Year in which the source appeared, or null if unknown.</summary>
    public int? Year => Source.Year;

    /// <summary>
    /// Author, year and locator, and the work it was seen in: <c>Conquest 1968, via Rummel 1990</c>.
    /// </summary>
    public string Citation => Scholarship.Citations.InText(Source, Locator, Via);

    /// <summary>
    /// The numbers in words: <c>5.5 million to 6.5 million</c>, <c>more than 20 million</c>.
    /// </summary>
    public string Figure => Comparing.Wording.Of(this);

    /// <summary>Citation and figure.</summary>
    public override string ToString() => $"{Citation}: {Figure}";

    private static void RequireNumbers(Quantity quantity, double? low, double? high)
    {
        if (quantity.Measure == Measure.Date)
        {
            throw new ArgumentException(
                $"{quantity.Key} is a date. Add its estimates by the command rangefinder new estimate.",
                nameof(quantity));
        }

        if (low is null && high is null)
        {
            throw new ArgumentException("Give low, high or both; one of them may be null.", nameof(low));
        }

        foreach (var end in new[] { low, high }.OfType<double>())
        {
            if (!double.IsFinite(end) || (end < 0 && quantity.IsMultiplicative))
            {
                throw new ArgumentException(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"An estimate of {quantity.Key} cannot end at {end}. Give a number")
                    + (quantity.IsMultiplicative ? " from 0." : "."), nameof(low));
            }
        }

        if (low > high)
        {
            throw new ArgumentException(
                $"low ({Comparing.Wording.Number(low.Value)}) is greater than high "
                + $"({Comparing.Wording.Number(high.Value)}). Exchange the two.", nameof(low));
        }
    }
}
