namespace Rangefinder.Cli.Rendering.Report;

/// <summary>A few claims of one kind of distance, the strongest first.</summary>
internal sealed record FindingGroup(string Title, IReadOnlyList<Comparison> Comparisons);

/// <summary>Picks the claims that lie farthest from the cited ranges and those that agree with most studies.
/// Ratios, days and percentage points cannot be ranked together, so each kind has a group. A claim that says
/// again what another says is left out, and each quantity stands once.</summary>
internal static class Findings
{
    private static readonly (string Title, int Most, Func<Measure, bool> Holds)[] Kinds =
    [
        ("Counts, deaths, ratios and durations", 5, m =>
            m is Measure.Deaths or Measure.Count or Measure.Ratio or Measure.Duration),
        ("Growth rates and percentages", 3, m => m is Measure.GrowthRate or Measure.Percent),
        ("Dates", 3, m => m is Measure.Date),
    ];

    /// <summary>Claims above or below their range, farthest first.</summary>
    public static IReadOnlyList<FindingGroup> Disagreements(IEnumerable<Comparison> comparisons) => Groups(
        comparisons.Where(c => c.Relation is Relation.Above or Relation.Below).OrderByDescending(Size));

    /// <summary>Claims that lie within their range or equal it: first those against most independent studies,
    /// then those fully comparable, then those that no other choice of studies changes.</summary>
    public static IReadOnlyList<FindingGroup> Agreements(IEnumerable<Comparison> comparisons) => Groups(
        comparisons.Where(c => c.Relation is Relation.Within or Relation.Equal)
            .OrderByDescending(c => c.Range.StudyCount).ThenBy(c => c.IsPartly).ThenBy(c => c.IsSensitive));

    private static List<FindingGroup> Groups(IEnumerable<Comparison> ordered)
    {
        var first = ordered.Where(c => c.Claim.SameAs is null).DistinctBy(c => c.Claim.Quantity.Key).ToList();
        return [.. Kinds
            .Select(kind => new FindingGroup(
                kind.Title, [.. first.Where(c => kind.Holds(c.Claim.Quantity.Measure)).Take(kind.Most)]))
            .Where(group => group.Comparisons.Count > 0)];
    }

    // Compared only within a group. A per cent has a ratio too, but is ranked by its points, like the rates.
    private static double Size(Comparison comparison) => Math.Abs(
        comparison.Distance?.Points ?? comparison.Distance?.LogRatio ?? comparison.Distance?.Difference ?? 0);
}
