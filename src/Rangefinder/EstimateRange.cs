using Rangefinder.Comparing;
using Rangefinder.Display;

namespace Rangefinder;

/// <summary>A row that is shown beside a range but does not enter its envelope or median.</summary>
/// <param name="Estimate">The row.</param>
/// <param name="Reason">Why, in words: what kind of work, which bound, or which study it repeats.</param>
public sealed record OutsideRow(Estimate Estimate, string Reason);

/// <summary>
/// The estimates of one quantity drawn together. The envelope reaches from the least lower end to the
/// greatest upper end of the independent studies; the median is that of their central values. README.md in
/// <c>Comparison/</c> defines every word with worked examples.
/// </summary>
/// <remarks>
/// Independent: rows joined by <c>depends_on</c>, directly or through others of the same quantity, count
/// once. Only rows of kind study with an interval or a point take part; every other row is listed in <see
/// cref="Outside"/>.
/// </remarks>
[TypeFormatterSource(typeof(NounFormatterSource), PreferredMimeTypes = [Mime.Html, Mime.Plain])]
public sealed class EstimateRange
{
    internal const string Whole = "all studies";

    private readonly EstimatePool _pool;
    private readonly Func<Estimate, bool> _filter;

    internal EstimateRange(
        EstimatePool pool, string name, Func<Estimate, bool> filter, bool everyKind = false)
    {
        (_pool, _filter, IsEveryKind) = (pool, filter, everyKind);
        Name = name;
        Rows = [.. pool.Rows.Where(filter)];
        (Studies, Outside) = pool.Divide(Rows, everyKind);
        if (Studies.Count > 0)
        {
            Low = Studies.Min(study => study.Interval.Low);
            High = Studies.Max(study => study.Interval.High);
            Median = Comparing.Median.Of(Studies.Select(study => study.Middle!.Value), Quantity);
        }
    }

    /// <summary>
    /// A range drawn from estimates made in memory, by the same rules as one of the tables.
    /// </summary>
    /// <param name="quantity">What they are estimates of.</param>
    /// <param name="estimates">The estimates; none gives an empty range.</param>
    /// <exception cref="ArgumentException">
    /// An estimate is of another quantity, or two have the same id.
    /// </exception>
    public static EstimateRange Of(Quantity quantity, params Estimate[] estimates)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new(Pool(quantity, [], estimates), Whole, _ => true);
    }

    /// <summary>What the rows are estimates of.</summary>
    public Quantity Quantity => _pool.Quantity;

    /// <summary>Which rows take part, in words: <c>all studies</c>, <c>archival basis only</c> ...</summary>
    public string Name { get; }

    /// <summary>Every row of the subset, in the file's order.</summary>
    public IReadOnlyList<Estimate> Rows { get; }

    /// <summary>
    /// The independent studies, one row each, in the file's order. Never a floor or a ceiling.
    /// </summary>
    public IReadOnlyList<Estimate> Studies { get; }

    /// <summary>The other rows of the subset, in the file's order, each with the reason.</summary>
    public IReadOnlyList<OutsideRow> Outside { get; }

    /// <summary>Lower end of the envelope in the quantity's unit, or null without studies.</summary>
    public double? Low { get; }

    /// <summary>Upper end of the envelope in the quantity's unit, or null without studies.</summary>
    public double? High { get; }

    /// <summary>
    /// Median of the studies' central values, or null without studies. Where a study gives only bounds their
    /// middle stands for it (<see cref="Estimate.MiddleIsOurs"/>): geometric for deaths, counts and ratios,
    /// else arithmetic.
    /// </summary>
    public double? Median { get; }

    /// <summary>The envelope, open at both ends without studies.</summary>
    public Interval Envelope => new(Low, High);

    /// <summary>How many independent studies there are.</summary>
    public int StudyCount => Studies.Count;

    /// <summary>How many rows there are, repetitions and rows outside included.</summary>
    public int RowCount => Rows.Count;

    /// <summary>True without any independent study, so that there is no envelope.</summary>
    public bool IsEmpty => Studies.Count == 0;

    /// <summary>
    /// How many of the studies' middles were made here because the source gives only bounds.
    /// </summary>
    public int MiddlesMadeHere => Studies.Count(study => study.MiddleIsOurs);

    /// <summary>The works of the independent studies, each once, in the file's order.</summary>
    public IReadOnlyList<Source> Sources => [.. Studies.Select(study => study.Source).Distinct()];

    /// <summary>Rows that rest on archives.</summary>
    public EstimateRange Archival => Only("archival basis only", row => row.Basis == Basis.Archival);

    /// <summary>Rows that rest on censuses and population balances.</summary>
    public EstimateRange Demographic => Only("demographic basis only", row => row.Basis == Basis.Demographic);

    /// <summary>Rows of works published in 1992 or later, when the archives had been opened.</summary>
    public EstimateRange After1991 => Only("published after 1991", row => row.Year > 1991);

    /// <summary>Rows whose number was read in the source's own text.</summary>
    public EstimateRange PrimaryVerified =>
        Only("read in the source's own text", row => row.Verification == Verification.Primary);

    /// <summary>
    /// Every row that has an interval or a point, whatever kind of work it stands in; repetitions still count
    /// once. Not scholarship: it serves to say where a figure lies among what is cited.
    /// </summary>
    public EstimateRange EveryRow => new(_pool, "every cited row, of any kind", _filter, everyKind: true);

    /// <summary>
    /// True where there are studies and none of their numbers was seen: each is <see
    /// cref="Verification.Recalled"/>.
    /// </summary>
    public bool IsRecalled =>
        !IsEmpty && Studies.All(study => study.Verification == Verification.Recalled);

    /// <summary>True for <see cref="EveryRow"/>, whose <see cref="Studies"/> are rows of any kind.</summary>
    public bool IsEveryKind { get; }

    /// <summary>The four named subsets: archival, demographic, after 1991, primary-verified.</summary>
    public IReadOnlyList<EstimateRange> Subsets => [Archival, Demographic, After1991, PrimaryVerified];

    /// <summary>The range without one work; a row that repeats it then stands for their group.</summary>
    /// <param name="source">Id of the work.</param>
    public EstimateRange Without(string source) => Only(
        $"without {_pool.NameOf(source)}",
        row => !string.Equals(row.Source.Id, source, StringComparison.Ordinal));

    /// <summary>The rows of this range that meet a condition.</summary>
    /// <param name="name">What to call the subset, for reasons and charts.</param>
    /// <param name="condition">True for the rows to keep.</param>
    public EstimateRange Only(string name, Func<Estimate, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(_pool, name, row => _filter(row) && condition(row), IsEveryKind);
    }

    /// <summary>
    /// The range with estimates added, in memory. The rules are the same: only studies enter the envelope,
    /// and of rows that depend on one another one counts. A subset keeps its condition, so that it leaves out
    /// an added row that does not meet it.
    /// </summary>
    /// <param name="estimates">Estimates of the same quantity.</param>
    /// <returns>A new range, whose <see cref="Name"/> says what was added; this one is unchanged.</returns>
    /// <exception cref="ArgumentException">
    /// An estimate is of another quantity, or its id is taken; the message says which.
    /// </exception>
    public EstimateRange With(params Estimate[] estimates)
    {
        var pool = Pool(Quantity, _pool.Rows, estimates);
        var added = string.Join(" and ", estimates.Select(estimate => estimate.Source.ShortCitation));
        return new(pool, added.Length == 0 ? Name : $"{Name}, with {added}", _filter, IsEveryKind);
    }

    /// <summary>Quantity, envelope, median and counts on one line.</summary>
    public override string ToString() => Low is { } && Median is { } median
        ? $"{Quantity.Key}: {Wording.Range(Envelope, Quantity)}, median {Wording.Middle(median, Quantity)}; "
            + $"{Wording.Count(StudyCount, "study", "studies")}, "
            + $"{Wording.Count(RowCount, "row", "rows")} ({Name})"
        : $"{Quantity.Key}: no study; {Wording.Count(RowCount, "row", "rows")} ({Name})";

    private static EstimatePool Pool(
        Quantity quantity, IReadOnlyList<Estimate> rows, Estimate[] added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var ids = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var estimate in added)
        {
            ArgumentNullException.ThrowIfNull(estimate, nameof(added));
            if (!string.Equals(estimate.Quantity.Key, quantity.Key, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"The estimate {estimate.Id} is of {estimate.Quantity.Key}, the range of {quantity.Key}.",
                    nameof(added));
            }

            if (!ids.Add(estimate.Id))
            {
                throw new ArgumentException(
                    $"The range has an estimate {estimate.Id} already. Give the other one an id of its own: "
                    + "estimate with { Id = \"...\" }.", nameof(added));
            }
        }

        return new(quantity, rows.Concat(added));
    }
}
