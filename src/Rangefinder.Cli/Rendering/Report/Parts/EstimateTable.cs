using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>Every estimate of a quantity: first the independent studies, then the rows outside the range with
/// the reason.</summary>
internal static class EstimateTable
{
    public static Html Estimates(this Html html, EstimateRange range)
    {
        var outside = range.Outside.ToDictionary(o => o.Estimate.Id, o => o.Reason, StringComparer.Ordinal);
        html.OpenTable(
            "Estimates", "source", "#figure", "what the source counts", "basis", "how it was seen",
                "in the range", "note");
        foreach (var row in range.Studies.Concat(range.Rows.Except(range.Studies)))
        {
            var id = Links.Anchor(row);
            html.Markup($"<tr id=\"{id}\"{(outside.ContainsKey(row.Id) ? " class=\"outside\"" : "")}><td>")
                .Permalink(id, "the estimate of " + row.Source.ShortCitation).Text(" ")
                .Inner(Links.To(row.Source), row.Citation).Markup("</td>")
                .Cell(row.Figure, row.Middle ?? row.Low ?? row.High, "number").Element("td", row.Scope)
                .Element("td", Words.Of(row.Basis)).Markup("<td>").Seen(row).Markup("</td>")
                .Element("td", outside.TryGetValue(row.Id, out var reason) ? "no: " + reason : "yes")
                .Element("td", Note(row)).Markup("</tr>\n");
        }

        return html.CloseTable();
    }

    private static Html Seen(this Html html, Estimate row)
    {
        html.Markup($"<span class=\"seen {Words.Of(row.Verification).Split(',')[0].Replace(' ', '-')}\">")
            .Text(Words.Of(row.Verification)).Markup("</span>");
        if (row.SeenAt is { } place)
        {
            html.Markup("<br><small>").Address(place).Markup("</small>");
        }

        return html;
    }

    private static string? Note(Estimate row) =>
        row.Derived is null ? row.Note : $"Computed: {row.Derived}. {row.Note}".TrimEnd();
}
