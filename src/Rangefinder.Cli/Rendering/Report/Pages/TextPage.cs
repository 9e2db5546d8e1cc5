using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>One document: its passages with the line of the raw file, and every figure marked where it
/// stands.</summary>
internal static class TextPage
{
    public static Page Make(Document document, ReportData data)
    {
        var body = new Html(Links.To(document));
        var comparisons = data.In(document);
        body.Facts(
            ("author", document.Author),
            ("date", document.Date),
            ("published in", document.PublishedIn),
            ("raw file", FormattableString.Invariant($"{document.File}, lines {document.LineStart} to {document.LineEnd}")),
            ("figures", $"{Links.Counted(document.Figures.Length, "figure", "figures")} found; "
                + Links.Counted(comparisons.Count, "claim", "claims")));
        if (comparisons.Count > 0)
        {
            Key(body);
        }

        body.Markup("<div class=\"text\">\n");
        Passages(body, document, comparisons, [.. data.Study.Exclusions.Where(e => e.Document == document)]);
        body.Markup("</div>\n");
        if (comparisons.Count > 0)
        {
            Claims(body, comparisons);
        }

        return new Page(Links.TitleOf(document), body);
    }

    private static void Key(Html body)
    {
        body.Markup("<p class=\"key\">A marked figure is a claim: a person has read it. The label behind ")
            .Markup("it says where it lies ")
            .Markup("against the cited studies and leads to the comparison: ");
        foreach (var relation in Enum.GetValues<Relation>())
        {
            body.Relation(relation).Text(" ");
        }

        body.Markup("A broken line under it: only partly comparable. A figure with a dotted line is not ")
            .Markup("compared; point at ")
            .Markup("it or move to it to see how it was read. ").Link("#claims", "All claims of this text")
            .Markup("</p>\n");
    }

    private static void Passages(
        Html body, Document document, IReadOnlyList<Comparison> comparisons,
            IReadOnlyList<Exclusion> exclusions)
    {
        var claims = comparisons.ToLookup(c => c.Claim.Passage.Index);
        var figures = document.Figures.ToLookup(f => f.PassageIndex);
        foreach (var passage in document.Passages)
        {
            var line = document.LineOf(passage.Start);
            body.Markup(FormattableString.Invariant($"<div class=\"passage\" id=\"p{passage.Index}\"><a class=\"place\" "))
                .Markup(FormattableString.Invariant($"href=\"#p{passage.Index}\">line {line}</a><p>"));
            new MarkedPassage(passage, [.. claims[passage.Index]], exclusions)
                .Write(body, figures[passage.Index]);
            body.Markup("</p></div>\n");
        }
    }

    private static void Claims(Html body, IReadOnlyList<Comparison> comparisons)
    {
        body.Heading("claims", "Claims in this text")
            .OpenTable("Claims in this text", "words", "figure", "of what", "voice", "relation", "distance");
        foreach (var comparison in comparisons)
        {
            var claim = comparison.Claim;
            body.Markup("<tr><td>").Link("#" + Links.Anchor(claim), claim.Exact.ReplaceLineEndings(" "))
                .Markup("</td>")
                .Element("td", claim.Figure).Markup("<td>").Inner(Links.To(claim), claim.Quantity.Title)
                .Markup("</td>")
                .Element("td", Words.Voice(claim)).Markup("<td>").Relation(comparison).Markup("</td>")
                .Element("td", comparison.Distance?.Text ?? "–").Markup("</tr>\n");
        }

        body.CloseTable();
    }
}
