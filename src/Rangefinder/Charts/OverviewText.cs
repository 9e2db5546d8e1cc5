namespace Rangefinder.Charts;

/// <summary>What an overview says in words.</summary>
internal static class OverviewText
{
    public static string Hover(OverviewRow row) =>
        ForestText.HoverLines([row.Label, row.Who, row.Outcome, row.Reason]);

    public static Table Data(OverviewPlot plot) => Table.Of(
        ["Group", "Claim", "Voice", "Distance", "In words", "Who"],
        plot.Rows.Select(row => Cells(row, row.Group)).Concat(
            plot.PointRows.Select(row => Cells(row, row.Group + " (percentage points)"))).Concat(
            plot.Unplaced.Select(text => new object?[] { "Not on this axis", text, "", null, "", "" })));

    private static object?[] Cells(OverviewRow row, string group) =>
    [
        group, row.Label, row.IsOwn ? "own" : "reported", Math.Round(row.Distance, 3), InWords(row), row.Who,
    ];

    private static string InWords(OverviewRow row) => string.Join(
        "; ", new[] { row.Outcome, row.IsPartly ? "partly comparable" : "" }.Where(words => words.Length > 0));
}
