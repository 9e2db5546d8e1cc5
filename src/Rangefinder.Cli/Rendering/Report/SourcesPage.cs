namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Every work that is cited, in the order of a bibliography.</summary>
internal static class SourcesPage
{
    public static Page Make(Study study)
    {
        var used = study.Estimates.GroupBy(e => e.Source.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var body = new Html().Markup("<ul>\n");
        foreach (var source in study.Sources.OrderBy(s => s.FullCitation, StringComparer.Ordinal))
        {
            body.Markup("<li id=\"").Text(source.Id).Markup("\">").Text(source.FullCitation);
            if (used.TryGetValue(source.Id, out var count))
            {
                body.Markup(" <span class=\"soft\">").Text(Links.Counted(count, "estimate", "estimates")).Markup("</span>");
            }

            body.Markup("</li>\n");
        }

        body.Markup("</ul>\n");
        return new Page("sources.html", "Sources", body);
    }
}
