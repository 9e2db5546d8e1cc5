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
        var body = new Html();
        Lead(body, study);
        Notebooks(body, notebooks);
        var chart = Chart.Overview(comparisons);
        body.Markup("<h2>How far the quoted figures stand from the cited ranges</h2>\n");
        NotebookPage.WriteChart(body, JsonNode.Parse(chart.ToJson())!, chart.ToString());
        body.Markup("<p>The picture holds claims whose distance is a ratio: counts, deaths, ratios and durations. Dates, rates ")
            .Markup("and percentages have distances of other kinds; they are in the table of relations and on the page of claims.</p>\n");
        Relations(body, comparisons);
        return new Page("index.html", "Where the figures of the texts stand", body);
    }

    private static void Lead(Html body, Study study)
    {
        var figures = study.Documents.Sum(d => d.Figures.Length);
        body.Markup("<p>").Text(
            $"{Links.Counted(figures, "figure was", "figures were")} found in "
            + $"{Links.Counted(study.Documents.Count, "document", "documents")}. A figure that a person has read, and of which "
            + $"is written down what it counts and who says it, is a claim; there are "
            + $"{Links.Number(study.Claims.Count)}. Each is set against the range that independent studies of the "
            + "same quantity give. The reference data hold "
            + $"{Links.Counted(study.Estimates.Count, "estimate", "estimates")} of "
            + $"{Links.Counted(study.Quantities.Count, "quantity", "quantities")}, with "
            + $"{Links.Counted(study.Sources.Count, "source", "sources")} named.").Markup("</p>\n<p>").Text(
            "How sure a number is stands beside it: how many independent studies there are, and whether it was read in the "
            + "source itself, in an abstract, as another work quotes it, or only recalled. A relation such as “above” is no "
            + "verdict on a text: it says where a figure lies, and the claim says how far the two count the same thing.")
            .Markup("</p>\n");
    }

    private static void Notebooks(Html body, IReadOnlyList<NotebookResult> notebooks)
    {
        body.Markup("<h2>Notebooks</h2>\n<ul class=\"cards\">\n");
        foreach (var notebook in notebooks)
        {
            var claims = notebook.Claims();
            body.Markup("<li><h3>").Link(NotebookPage.PathOf(notebook), NotebookPage.TitleOf(notebook)).Markup("</h3><p>")
                .Text($"{Links.Counted(notebook.Charts().Count(), "chart", "charts")}, {Links.Counted(claims.Count, "claim", "claims")} in them");
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
        body.Markup("<h2>Relations of all claims</h2>\n<table><thead><tr><th>relation to the range of the studies</th>")
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
