using System.Text.Json.Nodes;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>A Plotly figure with what stands in for it: its alternative text and the same as a table or as
/// text.</summary>
internal static class ChartPart
{
    // What a page of 380 pixels leaves between its margins.
    private const int Narrow = 340;

    /// <summary>A chart of the report's own, with its numbers as a table.</summary>
    public static Html Chart(this Html html, Chart chart)
    {
        html.Open(chart.ToJson(), chart.Alt, chart.ForWidth(Narrow).ToJson()).Markup("<p>").Text(chart.Alt).Markup("</p>\n")
            .OpenBox("Numbers of the chart: " + chart.Title).Markup(chart.Data.ToHtml()).Markup("</div>\n");
        if (chart.SourceLine.Length > 0)
        {
            html.Element("p", chart.SourceLine, "soft");
        }

        return html.Markup("</details></figure>\n");
    }

    /// <summary>A chart of a notebook, with the text that the notebook holds beside it.</summary>
    public static Html Chart(this Html html, JsonNode figure, string text)
    {
        var alt = figure["layout"]?["meta"]?["alt"]?.GetValue<string>();
        return html.Open(figure.ToJsonString(), string.IsNullOrWhiteSpace(alt)
            ? "Chart; its numbers follow as text" : alt)
            .Markup("<pre>").Text(text)
            .Markup("</pre></details></figure>\n");
    }

    // The stand-in is open until the drawing is there, so that a page without scripts or plotly.js still says
    // it all.
    private static Html Open(this Html html, string json, string alt, string? narrow = null) =>
        html.Markup("<figure class=\"chart\"><div class=\"plot\" role=\"img\" aria-label=\"").Text(alt)
            .Markup("\"></div>\n").Figure("figure", json).Figure("narrow", narrow)
            .Markup("<details class=\"stand-in\" open><summary>The chart as text and numbers</summary>\n");

    private static Html Figure(this Html html, string name, string? json) => json is null ? html
        : html.Markup($"<script type=\"application/json\" class=\"{name}\">").Markup(json).Markup("</script>\n");
}
