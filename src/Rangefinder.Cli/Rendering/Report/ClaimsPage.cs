using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Every claim in a table, each linked to its passage and its quantity.</summary>
internal static class ClaimsPage
{
    public static Page Make(Study study)
    {
        var body = new Html().Markup("<p>Each quoted figure that a person has read: what it counts, whose voice it is, and where it ")
            .Markup("lies against the independent studies of the same quantity. A figure that a text reports from others is not ")
            .Markup("the text’s own, so the two stand apart. One passage may be set against several quantities, where its words ")
            .Markup("leave open which is meant. Dates are shown in the New Style calendar unless they say Old Style.</p>\n");
        Section(body, "In the texts’ own voice", "own", study.OwnClaims.Select(study.Compare));
        Section(body, "Reported from others: attributed, quoted or denied", "reported", study.ReportedClaims.Select(study.Compare));
        return new Page("claims.html", "Claims", body);
    }

    private static void Section(Html body, string title, string id, IEnumerable<Comparison> comparisons)
    {
        body.Markup($"<h2 id=\"{id}\">").Text(title).Markup("</h2>\n<div class=\"wide\"><table>\n<thead><tr>")
            .Markup("<th>passage</th><th>figure</th><th>of what</th><th>voice</th><th>range of studies</th><th>studies</th>")
            .Markup("<th>relation</th><th>distance</th><th>how far comparable, and why</th></tr></thead>\n<tbody>\n");
        foreach (var comparison in comparisons)
        {
            Row(body, comparison);
        }

        body.Markup("</tbody></table></div>\n");
    }

    private static void Row(Html body, Comparison comparison)
    {
        var claim = comparison.Claim;
        body.Markup("<tr id=\"").Text(claim.Id).Markup("\"><td>")
            .Link(Links.To(claim), Links.PlaceOf(claim))
            .Markup("<br><q>").Text(claim.Exact.ReplaceLineEndings(" ")).Markup("</q></td>")
            .Element("td", claim.Figure).Markup("<td>").Link(Links.To(claim.Quantity), claim.Quantity.Title)
            .Markup("</td>").Element("td", Words.Voice(claim))
            .Element("td", Words.Envelope(comparison.Range)).Element("td", Links.Number(comparison.Range.StudyCount), "number")
            .Element("td", Words.Of(comparison), "relation").Element("td", comparison.Distance?.Text ?? "–")
            .Markup("<td class=\"reason\">").Text(claim.Why ?? comparison.Reason).Markup("</td></tr>\n");
    }
}
