namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Every work that is cited, in the order of a bibliography.</summary>
internal static class SourcesPage
{
    public static Page Make(Study study)
    {
        var used = study.Estimates.GroupBy(e => e.Source.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var body = new Html().Markup("<p>Every work that is named in the reference data. “Estimates” counts the numbers taken from it; works ")
            .Markup("without a count are named as the place where a number was seen, or for their date.</p>\n<ul>\n");
        foreach (var source in study.Sources.OrderBy(s => s.FullCitation, StringComparer.Ordinal))
        {
            body.Markup("<li id=\"").Text(source.Id).Markup("\">");
            Citation(body, source);
            if (used.TryGetValue(source.Id, out var count))
            {
                body.Markup(" <span class=\"soft\">").Text(Links.Counted(count, "estimate", "estimates")).Markup("</span>");
            }

            body.Markup("</li>\n");
        }

        body.Markup("</ul>\n");
        return new Page("sources.html", "Sources", body);
    }

    // The citation ends with the address; only an address on the web becomes a link.
    private static void Citation(Html body, Source source)
    {
        var citation = source.FullCitation;
        var address = source.Doi is { } doi ? "doi:" + doi : source.Url;
        var web = source.Doi is { } name ? "https://doi.org/" + name : source.Url;
        if (address is null || !citation.EndsWith(address, StringComparison.Ordinal)
            || !Uri.TryCreate(web, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            body.Text(citation);
            return;
        }

        body.Text(citation[..^address.Length]).Link(web!, address);
    }
}
