namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The frame that every page of the report shares.</summary>
/// <param name="Path">The page's place in the report folder, with forward slashes.</param>
/// <param name="Title">What the page is about.</param>
/// <param name="Body">The page's own markup.</param>
internal sealed record Page(string Path, string Title, Html Body)
{
    private static readonly (string Address, string Title)[] Menu =
    [
        ("index.html", "Start"),
        ("claims.html", "Claims"),
        ("quantities.html", "Quantities"),
        ("texts.html", "Texts"),
        ("sources.html", "Sources"),
    ];

    /// <summary>The way from this page to the report's root: empty or <c>../</c>.</summary>
    public string Root => string.Concat(Enumerable.Repeat("../", Path.Count(c => c == '/')));

    /// <summary>The whole page.</summary>
    public string Write(PlotlyFile plotly)
    {
        var html = new Html().Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<title>").Text(Title).Markup(" · Rangefinder</title>\n")
            .Markup("<link rel=\"icon\" href=\"data:,\">\n")
            .Markup($"<link rel=\"stylesheet\" href=\"{Root}assets/report.css\">\n")
            .Markup(plotly.Tag(Root))
            .Markup($"<script src=\"{Root}assets/report.js\" defer></script>\n</head>\n<body>\n<header><nav aria-label=\"Pages\">");
        foreach (var (address, title) in Menu)
        {
            html.Markup(address == Path ? "<a aria-current=\"page\"" : "<a").Markup($" href=\"{Root}{address}\">").Text(title).Markup("</a>");
        }

        return html.Markup("</nav></header>\n<main>\n").Element("h1", Title).Line()
            .Markup(Body.ToString())
            .Markup("</main>\n</body>\n</html>\n").ToString();
    }
}
