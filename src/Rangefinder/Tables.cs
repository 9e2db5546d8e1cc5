using Rangefinder.Display;

namespace Rangefinder;

/// <summary>The usual tables of the library's things, one line in a notebook each.</summary>
public static class Tables
{
    /// <summary>
    /// One row per comparison: place, figure, quantity, voice, range, studies, relation, distance.
    /// </summary>
    /// <param name="comparisons">In the order to show them. Where all speak of one quantity it stands over
    /// the table.</param>
    public static Table ToTable(this IEnumerable<Comparison> comparisons) => OfWhat(
        comparisons.ToList(),
        comparison => comparison,
        ("voice", c => Words.Of(c.Claim.Attribution)),
        ("range of studies", c => Words.Envelope(c.Range)),
        ("studies", c => Studies(c.Range)),
        ("relation", c => Words.Of(c)),
        ("distance", c => c.Distance?.Text));

    /// <summary>
    /// One row per comparison with its ground in words; what makes it only partly comparable has a column of
    /// its own and is not said twice.
    /// </summary>
    /// <param name="comparisons">In the order to show them. Where all speak of one quantity it stands over
    /// the table.</param>
    public static Table ToReasons(this IEnumerable<Comparison> comparisons) => OfWhat(
        comparisons.ToList(),
        comparison => comparison,
        ("voice", c => Words.Voice(c.Claim)),
        ("reason", c => c.IsPartly
            ? c.Reason[..^(Comparing.Reasons.Partly(c.Claim).Length + 1)]
            : c.Reason),
        ("how far comparable", c => c.Claim.Why));

    /// <summary>One row per choice of studies under which a relation changes.</summary>
    /// <param name="comparisons">In the order to show them; those whose relation never changes give no
    /// row. Where all rows speak of one quantity it stands over the table.</param>
    public static Table ToSensitivityTable(this IEnumerable<Comparison> comparisons) => OfWhat(
        comparisons.SelectMany(c => c.Sensitivity.Where(s => s.Changes).Select(s => (Comparison: c, Row: s)))
            .ToList(),
        pair => pair.Comparison,
        ("relation", p => Words.Of(p.Comparison.Relation)),
        ("under", p => p.Row.Name),
        ("studies", p => p.Row.Studies),
        ("becomes", p => Words.Of(p.Row.Relation)));

    /// <summary>
    /// One row per estimate: citation, figure, scope, basis, how it was verified, and its part in the range.
    /// </summary>
    /// <param name="range">The range whose rows to show: first its studies, then the rows outside.</param>
    public static Table ToTable(this EstimateRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        var outside = range.Outside.ToDictionary(o => o.Estimate.Id, o => o.Reason, StringComparer.Ordinal);
        return Table.From(
            range.Studies.Concat(range.Rows.Where(r => outside.ContainsKey(r.Id))),
            ("source", e => e.Citation),
            ("figure", e => e.Figure),
            ("scope", e => e.Scope),
            ("basis", e => Words.Of(e.Basis)),
            ("verified", e => Words.Of(e.Verification)),
            ("in the range", e => outside.TryGetValue(e.Id, out var reason) ? reason : "yes"));
    }

    /// <summary>
    /// One row per claim: place, voice, quotation, quantity, and how far it can be compared.
    /// </summary>
    /// <param name="claims">In the order to show them.</param>
    public static Table ToTable(this IEnumerable<Claim> claims) => Table.From(
        claims,
        ("line", c => Place(c)),
        ("voice", c => Words.Voice(c)),
        ("quotation", c => c.Exact),
        ("of what", c => c.Quantity.Title),
        ("comparable", c => Words.Of(c.Comparable)),
        ("why", c => c.Why));

    // Where the rows are of several quantities, a figure says nothing without its own.
    private static Table OfWhat<T>(
        List<T> rows, Func<T, Comparison> comparison, params (string, Func<T, object?>)[] columns)
    {
        var titles = rows.Select(row => comparison(row).Claim.Quantity.Title)
            .Distinct(StringComparer.Ordinal).ToList();
        (string, Func<T, object?>)[] place =
        [
            ("line", row => Place(comparison(row).Claim)),
            ("figure in the text", row => comparison(row).Claim.Figure),
        ];
        return titles.Count == 1
            ? Table.From(rows, [.. place, .. columns]).WithCaption(titles[0])
            : Table.From(
                rows, [.. place, ("of what", row => comparison(row).Claim.Quantity.Title), .. columns]);
    }

    private static string Place(Claim claim) =>
        FormattableString.Invariant($"{claim.Document.Id}:{claim.Line}");

    private static string Studies(EstimateRange range) => range.RowCount == 0
        ? "no row"
        : FormattableString.Invariant(
            $"{range.StudyCount} of {Comparing.Wording.Count(range.RowCount, "row", "rows")}");
}
