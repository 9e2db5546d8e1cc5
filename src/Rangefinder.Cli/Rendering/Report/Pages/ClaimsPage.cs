using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>Every claim in a table, each linked to its passage and its comparison.</summary>
internal static class ClaimsPage
{
    public static Page Make(ReportData data)
    {
        var body = new Html("claims.html")
            .Markup("<p>Each quoted figure that a person has read: what it counts, whose voice it is, and ")
            .Markup("where it lies against the independent studies of the same quantity. A figure that a ")
            .Markup("text reports from others is ")
            .Markup("not the text’s own, so the two stand apart. One passage may be set against several ")
            .Markup("quantities, where its words ")
            .Markup("leave open which is meant. Dates are shown in the New Style calendar unless they say ")
            .Markup("Old Style.</p>\n");
        Section(body, "In the texts’ own voice", "own", data.Comparisons.Where(c => c.Claim.IsOwn));
        Section(body, "Reported from others: attributed, quoted or denied", "reported",
            data.Comparisons.Where(c => !c.Claim.IsOwn));
        return new Page("Claims", body);
    }

    private static void Section(Html body, string title, string id, IEnumerable<Comparison> comparisons)
    {
        body.Heading(id, title).OpenTable(
            title, "passage", "figure", "of what", "voice", "range of studies", "#studies", "relation",
                "distance",
            "how far comparable, and why");
        foreach (var comparison in comparisons)
        {
            Row(body, comparison);
        }

        body.CloseTable();
    }

    private static void Row(Html body, Comparison comparison)
    {
        var claim = comparison.Claim;
        body.Markup($"<tr id=\"{Links.Anchor(claim)}\"><td>").Permalink(Links.Anchor(claim), "this row")
            .Text(" ")
            .Inner(Links.ToPassage(claim), Links.PlaceOf(claim))
            .Markup("<br><q>").Text(claim.Exact.ReplaceLineEndings(" ")).Markup("</q></td>")
            .Cell(claim.Figure, claim.Low ?? claim.High).Markup("<td>")
            .Inner(Links.To(claim), claim.Quantity.Title)
            .Markup("</td>").Element("td", Words.Voice(claim))
            .Cell(Words.Envelope(comparison.Range), comparison.Range.Low).Cell(comparison.Range.StudyCount)
            .Markup("<td>").Relation(comparison).Markup("</td>")
            .Cell(comparison.Distance?.Text ?? "–",
            comparison.Distance?.LogRatio ?? comparison.Distance?.Difference)
            .Markup("<td class=\"reason\">").Text(claim.Why ?? comparison.Reason).Markup("</td></tr>\n");
    }
}
