using System.Globalization;
using System.Text.Json.Nodes;
using Rangefinder.Cli.Commands;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The page that a reader opens first.</summary>
internal static class StartPage
{
    public static Page Make(Study study, IReadOnlyList<NotebookResult> notebooks)
    {
        var comparisons = study.CompareAll();
        var body = new Html().Markup("<p>").Text(
            $"{Links.Counted(study.Documents.Count, "document", "documents")} quote figures; "
            + $"{Links.Counted(study.Claims.Count, "claim", "claims")} have been read and set against "
            + $"{Links.Counted(study.Estimates.Count, "estimate", "estimates")} of "
            + $"{Links.Counted(study.Quantities.Count, "quantity", "quantities")} in "
            + $"{Links.Counted(study.Sources.Count, "cited work", "cited works")}.").Markup("</p>\n");
        Notebooks(body, notebooks);
        var chart = Chart.Overview(comparisons);
        body.Markup("<h2>How far the quoted figures stand from the cited ranges</h2>\n");
        NotebookPage.WriteChart(body, JsonNode.Parse(chart.ToJson())!, chart.ToString());
        Relations(body, comparisons);
        return new Page("index.html", "Where the figures of the texts stand", body);
    }

    private static void Notebooks(Html body, IReadOnlyList<NotebookResult> notebooks)
    {
        body.Markup("<h2>Notebooks</h2>\n<ul class=\"cards\">\n");
        foreach (var notebook in notebooks)
        {
            var claims = notebook.Claims();
            body.Markup("<li><h3>").Link(NotebookPage.PathOf(notebook), NotebookPage.TitleOf(notebook)).Markup("</h3><p>")
                .Text($"{Links.Counted(notebook.Charts().Count(), "chart", "charts")}, {Links.Counted(claims.Count, "claim", "claims")} compared");
            if (!notebook.Run.Succeeded)
            {
                body.Markup(" <strong>a cell failed</strong>");
            }

            body.Markup("</p></li>\n");
        }

        body.Markup("</ul>\n");
    }

    private static void Relations(Html body, IReadOnlyList<Comparison> comparisons)
    {
        body.Markup("<h2>Relations</h2>\n<table><thead><tr><th>relation to the range of the studies</th>")
            .Markup("<th class=\"number\">own voice</th><th class=\"number\">reported</th></tr></thead>\n<tbody>\n");
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var own = comparisons.Count(c => c.Relation == relation && c.Claim.IsOwn);
            var reported = comparisons.Count(c => c.Relation == relation && !c.Claim.IsOwn);
            body.Markup("<tr>").Element("td", Words.Of(relation))
                .Element("td", own.ToString(CultureInfo.InvariantCulture), "number")
                .Element("td", reported.ToString(CultureInfo.InvariantCulture), "number").Markup("</tr>\n");
        }

        body.Markup("</tbody></table>\n<p>").Link("claims.html", "All claims").Markup("</p>\n");
    }
}
