using System.Collections.Immutable;

namespace Rangefinder.Charts;

/// <summary>Makes an overview of comparisons.</summary>
internal static class OverviewSource
{
    /// <summary>The axis that most kinds of claims share: ratios where there are any, else days, else
    /// points.</summary>
    public static OverviewAxis AxisFor(IReadOnlyList<Comparison> comparisons) =>
        comparisons.Any(c => Value(c, OverviewAxis.Ratio) is not null) ? OverviewAxis.Ratio
        : comparisons.Any(c => Value(c, OverviewAxis.Days) is not null) ? OverviewAxis.Days
        : OverviewAxis.Points;

    public static OverviewPlot Read(IReadOnlyList<Comparison> comparisons, OverviewAxis axis, string? title)
    {
        List<OverviewAxis> axes = axis == OverviewAxis.Ratio ? [axis, OverviewAxis.Points] : [axis];
        var unplaced = comparisons.Where(
            c => c.Relation == Relation.NotComparable && axes.Exists(a => Belongs(c, a)));
        return new(
            title ?? (axis == OverviewAxis.Days
                ? "How far do the quoted dates lie from the sources'?"
                : "How far do the quoted figures lie from the range of scholarship?"),
            axis, Rows(comparisons, axis))
        {
            LeftOut = LeftOut(comparisons.Count(c => !axes.Exists(a => Belongs(c, a))), axis),
            PointRows = axis == OverviewAxis.Ratio ? Rows(comparisons, OverviewAxis.Points) : [],
            Unplaced = [.. unplaced.Select(c => $"“{c.Claim.Exact}” ({c.Claim.Quantity.Title})")],
        };
    }

    private static ImmutableArray<OverviewRow> Rows(IEnumerable<Comparison> comparisons, OverviewAxis axis) =>
        [.. comparisons.Where(c => Value(c, axis) is not null).Select(c => Row(c, axis))];

    private static string LeftOut(int count, OverviewAxis axis) => (count, axis) switch
    {
        (0, _) => "",
        (_, OverviewAxis.Days) =>
            $"Left out: {ChartText.Count(count, "claim")} about something else than dates.",
        (_, OverviewAxis.Points) =>
            $"Left out: {ChartText.Count(count, "claim")} measured otherwise than in percentage points.",
        _ => $"Left out: {ChartText.Count(count, "claim")} about dates, which are measured in days.",
    };

    private static bool Belongs(Comparison comparison, OverviewAxis axis) =>
        comparison.Claim.Quantity.Measure switch
        {
            Measure.Date => axis == OverviewAxis.Days,
            Measure.GrowthRate or Measure.Percent => axis == OverviewAxis.Points,
            _ => axis == OverviewAxis.Ratio,
        };

    private static double? Value(Comparison comparison, OverviewAxis axis) =>
        comparison.Distance is not { } distance
        || comparison.Relation == Relation.NotComparable || !Belongs(comparison, axis)
        ? null
        : axis switch
        {
            OverviewAxis.Ratio => IsInside(comparison) ? 1 : distance.Ratio,
            OverviewAxis.Days => IsInside(comparison) ? 0 : distance.Days,
            _ => IsInside(comparison) ? 0 : distance.Points,
        };

    private static bool IsInside(Comparison comparison) =>
        comparison.Relation is Relation.Within or Relation.Overlaps or Relation.Equal;

    private static OverviewRow Row(Comparison comparison, OverviewAxis axis)
    {
        var claim = comparison.Claim;
        return new(
            $"{claim.Figure}: {claim.Quantity.Title}", DomainWords.Who(claim),
            Group(comparison.Relation, axis),
            Value(comparison, axis)!.Value)
        {
            IsLeast = comparison.Distance!.IsLeast,
            IsOwn = claim.IsOwn,
            IsPartly = comparison.IsPartly,
            Outcome = comparison.Relation is Relation.Below or Relation.Above ? comparison.Distance.Text : "",
            Reason = comparison.Reason,
        };
    }

    private static string Group(Relation relation, OverviewAxis axis) => relation switch
    {
        Relation.Below => axis == OverviewAxis.Days ? "Earlier than the sources" : "Below the range",
        Relation.Above => axis == OverviewAxis.Days ? "Later than the sources" : "Above the range",
        Relation.Overlaps => "Overlapping the range",
        Relation.Equal => "Equal",
        _ => "Within the range",
    };
}
