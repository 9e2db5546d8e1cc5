using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>One document: its passages with raw file and line, and every claim marked where it stands.</summary>
internal static class TextPage
{
    public static Page Make(Document document, Study study)
    {
        var body = new Html().Markup("<dl class=\"facts\">");
        Fact(body, "author", document.Author);
        Fact(body, "date", document.Date);
        Fact(body, "published in", document.PublishedIn);
        Fact(body, "raw file", FormattableString.Invariant($"{document.File}, lines {document.LineStart} to {document.LineEnd}"));
        body.Markup("</dl>\n");
        var claims = study.Claims.In(document.Id).OrderBy(c => c.Start).ToList();
        foreach (var passage in document.Passages)
        {
            var line = document.LineOf(passage.Start);
            body.Markup(FormattableString.Invariant($"<div class=\"passage\" id=\"p{passage.Index}\"><a class=\"place\" href=\"#p{passage.Index}\" title=\""))
                .Text($"{document.File}:{line}").Markup("\">").Text(FormattableString.Invariant($"line {line}")).Markup("</a>");
            WritePassage(body, passage, [.. claims.Where(c => c.Passage.Index == passage.Index)]);
            body.Markup("</div>\n");
        }

        if (claims.Count > 0)
        {
            Claims(body, claims, study);
        }

        return new Page(Links.To(document), Links.TitleOf(document), body);
    }

    // Claims may lie inside one another, so the text is cut at every border and each piece marked by those that cover it.
    private static void WritePassage(Html body, Passage passage, IReadOnlyList<Claim> claims)
    {
        var cuts = claims.SelectMany(c => new[] { c.Start - passage.Start, c.Start + c.Length - passage.Start })
            .Append(0).Append(passage.Text.Length).Where(c => c >= 0 && c <= passage.Text.Length).Distinct().Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var piece = passage.Text[cuts[i]..cuts[i + 1]];
            var at = passage.Start + cuts[i];
            foreach (var claim in claims.Where(c => c.Start == at))
            {
                body.Markup("<span id=\"").Text(Links.Anchor(claim)).Markup("\"></span>");
            }

            if (claims.Any(c => c.Start <= at && at < c.Start + c.Length))
            {
                body.Markup("<mark>").Text(piece).Markup("</mark>");
            }
            else
            {
                body.Text(piece);
            }
        }
    }

    private static void Claims(Html body, List<Claim> claims, Study study)
    {
        body.Markup("<h2>Claims in this text</h2>\n<ul>\n");
        foreach (var comparison in claims.Select(study.Compare))
        {
            var claim = comparison.Claim;
            body.Markup("<li><a href=\"#").Text(Links.Anchor(claim)).Markup("\">").Text(claim.Exact).Markup("</a> (")
                .Text(Words.Voice(claim)).Markup("): ").Text(comparison.Reason).Text(" ")
                .Link("../" + Links.To(claim.Quantity), claim.Quantity.Title).Markup("</li>\n");
        }

        body.Markup("</ul>\n");
    }

    private static void Fact(Html body, string name, string? value)
    {
        if (value is not null)
        {
            body.Element("dt", name).Element("dd", value).Line();
        }
    }
}
