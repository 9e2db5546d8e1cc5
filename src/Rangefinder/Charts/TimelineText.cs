using NodaTime.Text;

namespace Rangefinder.Charts;

/// <summary>What a timeline says in words: hover texts, the table, the alternative text.</summary>
internal static class TimelineText
{
    public static string Hover(TimelineRow row) => ForestText.HoverLines(
    [
        row.Citation.Length > 0 ? row.Citation : row.Label,
        ForestText.JoinFilled(": ", row.When, row.Distance),
        row.Detail,
        row.Distance.Length > 0 || row.Basis.Length == 0
            ? "" : $"{row.Basis}, seen: {MarkStyle.Word(row.Fill)}",
        row.Note,
    ]);

    public static Table Data(TimelinePlot plot) => Table.Of(
        ["Event", "Row", "Who", "When", "First day", "Last day", "Distance", "Rests on", "Seen"],
        plot.Panels.SelectMany(panel =>
            panel.Claims.Select(
                row => Cells(panel, row.IsOwn ? "claim" : "claim, reported", row, isClaim: true))
                .Concat(panel.Estimates.Select(row => Cells(panel, "source", row, isClaim: false)))));

    private static object?[] Cells(TimelinePanel panel, string kind, TimelineRow row, bool isClaim) =>
    [
        panel.Title, kind, ForestText.JoinFilled(", ", row.Label, isClaim ? row.Detail : ""), row.When,
        row.First is { } first ? LocalDatePattern.Iso.Format(first) : null,
        row.Last is { } last ? LocalDatePattern.Iso.Format(last) : null,
        row.Distance, row.Basis, isClaim ? "" : MarkStyle.Word(row.Fill),
    ];
}
