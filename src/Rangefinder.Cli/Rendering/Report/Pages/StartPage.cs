using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>The page that a reader opens first.</summary>
internal static class StartPage
{
    public static Page Make(ReportData data)
    {
        var body = new Html("index.html");
        Lead(body, data.Study);
        Contents(body);
        Texts(body, data);
        body.Heading("overview", "How far the quoted figures stand from the cited ranges");
        if (data.Comparisons.Count > 0)
        {
            body.Chart(Chart.Overview(data.Comparisons));
        }

        body.Markup("<p>The picture holds claims whose distance is a ratio or counts percentage points. Dates ")
            .Markup("are measured in days; the lists below and the page of ")
            .Inner("claims.html", "all claims").Markup(" hold them.</p>\n");
        Relations(body, data.Comparisons);
        body.Heading("disagreements", "Strongest disagreements")
            .Markup("<p>Claims that lie farthest above or below every cited ")
            .Markup("study. Ratios, points and days cannot be ranked together. Repetitions are left ")
            .Markup("out.</p>\n");
        List(body, Findings.Disagreements(data.Comparisons));
        body.Heading("agreements", "Strongest agreements")
            .Markup("<p>Claims within their range or equal to it, at the precision ")
            .Markup("quoted: first those against most independent studies, then those that are fully ")
            .Markup("comparable.</p>\n");
        List(body, Findings.Agreements(data.Comparisons));
        NotComparedPart.Write(body, data);
        HowSurePart.Write(body, data);
        body.Heading("notebooks", "Notebooks");
        NotebooksPage.Cards(body, data.Notebooks, "h3");
        return new Page("Where the figures of the texts stand", body)
        {
            HasChart = data.Comparisons.Count > 0,
            HasInlineStyles = true,
            Description = "Figures that texts quote, set against the ranges that cited scholarship gives.",
        };
    }

    private static void Lead(Html body, Study study)
    {
        var figures = study.Documents.Sum(d => d.Figures.Length);
        body.Markup("<p class=\"lead\">").Text(
            $"{Links.Counted(figures, "figure was", "figures were")} found in "
            + $"{Links.Counted(study.Documents.Count, "document", "documents")}. A figure that a person has read, and of which "
            + "is written down what it counts and who says it, is a claim; there are "
            + $"{Links.Number(study.Claims.Count)}. Each is set against the range that independent studies of the "
            + "same quantity give: "
            + $"{Links.Counted(study.Estimates.Count, "estimate", "estimates")} of "
            + $"{Links.Counted(study.Quantities.Count, "quantity", "quantities")}, from "
            + $"{Links.Counted(study.Estimates.Select(e => e.Source).Distinct().Count(), "work", "works")}.")
            .Markup("</p>\n<p>A relation such as “above” is no verdict on a text: it says where a figure ")
            .Markup("lies, and the claim ")
            .Markup("says how far the two count the same thing. ")
            .Inner("methods.html", "How figures are read and ranges drawn")
            .Markup("</p>\n");
    }

    private static void Contents(Html body)
    {
        body.Markup("<nav class=\"contents\" aria-label=\"On this page\"><ul>\n");
        foreach (var (id, title) in ((string, string)[])
            [("corpus", "Corpus"), ("overview", "Overview"), ("disagreements", "Disagreements"),
                ("agreements", "Agreements"),
                ("not-compared", "Not compared"), ("sure", "How sure"), ("notebooks", "Notebooks")])
        {
            body.Markup("<li>").Link("#" + id, title).Markup("</li>\n");
        }

        body.Markup("</ul></nav>\n");
    }

    private static void Texts(Html body, ReportData data)
    {
        body.Heading("corpus", "The corpus")
            .OpenTable("Texts with claims", "text", "author", "date", "#figures", "#claims");
        foreach (var document in data.Study.Documents.Where(d => data.In(d).Count > 0))
        {
            body.Markup("<tr><td>").Inner(Links.To(document), Links.TitleOf(document)).Markup("</td>")
                .Element("td", document.Author).Element("td", document.Date, "key")
                .Cell(document.Figures.Length).Cell(data.In(document).Count).Markup("</tr>\n");
        }

        body.CloseTable().Markup("<p>").Inner("texts.html", "All texts, also those without claims")
            .Markup("</p>\n");
    }

    private static void Relations(Html body, IReadOnlyList<Comparison> comparisons)
    {
        body.OpenTable("Relations of all claims", "relation of all claims to the range of the studies",
            "#own voice", "#reported");
        foreach (var relation in Enum.GetValues<Relation>())
        {
            body.Markup("<tr><td>").Relation(relation).Markup("</td>")
                .Cell(comparisons.Count(c => c.Relation == relation && c.Claim.IsOwn))
                .Cell(comparisons.Count(c => c.Relation == relation && !c.Claim.IsOwn)).Markup("</tr>\n");
        }

        body.CloseTable();
    }

    private static void List(Html body, IReadOnlyList<FindingGroup> groups)
    {
        foreach (var group in groups)
        {
            body.Element("h3", group.Title).Markup("\n<ol class=\"findings\">\n");
            foreach (var comparison in group.Comparisons)
            {
                Finding(body, comparison);
            }

            body.Markup("</ol>\n");
        }
    }

    private static void Finding(Html body, Comparison comparison)
    {
        var claim = comparison.Claim;
        body.Markup($"<li class=\"claim {RelationTag.ClassOf(comparison)}\"><p class=\"title\">")
            .Inner(Links.To(claim), $"{claim.Figure}: {claim.Quantity.Title}").Text(" ").Relation(comparison)
            .Markup("</p>\n<p class=\"place\">").Text($"“{claim.Exact.ReplaceLineEndings(" ")}” ")
            .Inner(Links.ToPassage(claim), Links.TitleOf(claim.Document))
            .Text(FormattableString.Invariant($", line {claim.Line} · {Words.Voice(claim)}")).Markup("</p>\n")
            .Element("p", comparison.Reason).Markup("</li>\n");
    }
}
