using System.Text.Json.Nodes;
using Rangefinder.Display;
using Rangefinder.Exports;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>One claim set against its range: the words in their context, the relation and its ground, what
/// would change it, and the same as schema.org ClaimReview for search engines.</summary>
internal static class ClaimSection
{
    public static Html Claim(this Html html, Comparison comparison, ReportData data)
    {
        var claim = comparison.Claim;
        var id = Links.Anchor(claim);
        html.Markup($"<article class=\"claim {RelationTag.ClassOf(comparison)}\" id=\"{id}\">\n<h3>")
            .Text(claim.Figure)
            .Text(" ").Relation(comparison).Text(" ").Permalink(id, "this claim")
            .Markup("</h3>\n<blockquote>");
        Quotation(html, claim);
        html.Markup("</blockquote>\n<p class=\"place\">")
            .Inner(Links.ToPassage(claim), Links.TitleOf(claim.Document))
            .Text(FormattableString.Invariant($", line {claim.Line} · {Words.Voice(claim)}")).Markup("</p>\n")
            .Element("p", comparison.Reason).Line();
        html.Facts(
            ("figure is quoted", comparison.Precision),
            ("distance", comparison.Distance?.Text),
            ("comparable", Words.Of(claim.Comparable)));
        Related(html, claim, data);
        Sensitivity(html, comparison);
        return html.Markup("<script type=\"application/ld+json\">").Markup(ReviewOf(comparison))
            .Markup("</script>\n</article>\n");
    }

    private static void Quotation(Html html, Claim claim)
    {
        var context = claim.Context(160);
        var at = context.IndexOf(claim.Exact, StringComparison.Ordinal);
        if (at < 0)
        {
            html.Text(context);
            return;
        }

        html.Text(context[..at]).Element("mark", claim.Exact).Text(context[(at + claim.Exact.Length)..]);
    }

    private static void Related(Html html, Claim claim, ReportData data)
    {
        if (data.Study.Claims.FirstOrDefault(other => other.Id == claim.SameAs) is { } first)
        {
            html.Markup("<p>Says again what is said first in ").Inner(Links.To(first), Links.PlaceOf(first))
                .Markup(".</p>\n");
        }

        foreach (var pair in data.Study.Contradictions.Where(pair => pair.A == claim || pair.B == claim))
        {
            var other = pair.A == claim ? pair.B : pair.A;
            html.Markup("<p>Another claim says otherwise: ")
                .Inner(Links.To(other), $"{other.Figure}, {Links.PlaceOf(other)}")
                .Text(". " + pair.Note).Markup("</p>\n");
        }
    }

    private static void Sensitivity(Html html, Comparison comparison)
    {
        var changes = comparison.Sensitivity.Where(row => row.Changes).ToList();
        if (comparison.Sensitivity.Count == 0 || comparison.Relation == Relation.NotComparable)
        {
            return;
        }

        if (changes.Count == 0)
        {
            html.Markup("<p class=\"soft\">No other choice of studies tried here changes the ")
                .Markup("relation.</p>\n");
            return;
        }

        html.Markup("<details><summary>What would change the relation</summary>\n")
            .OpenTable("What would change the relation", "choice", "#studies", "range", "relation");
        foreach (var row in changes)
        {
            html.Markup("<tr>").Element("td", row.Name).Cell(row.Studies)
                .Element("td", Comparing.Wording.Range(row.Envelope, comparison.Claim.Quantity))
                .Markup("<td>").Relation(row.Relation).Markup("</td></tr>\n");
        }

        html.CloseTable().Markup("</details>\n");
    }

    private static string ReviewOf(Comparison comparison)
    {
        var graph = ClaimReviews.ToGraph([comparison]);
        graph["@graph"]![0]!["url"] = (JsonNode)("#" + Links.Anchor(comparison.Claim));
        return graph.ToJsonString();
    }
}
