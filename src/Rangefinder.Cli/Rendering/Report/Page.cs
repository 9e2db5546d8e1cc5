namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The frame that every page of the report shares.</summary>
/// <param name="Title">What the page is about.</param>
/// <param name="Body">The page's own markup; its path is the page's.</param>
internal sealed record Page(string Title, Html Body)
{
    private static readonly (string Address, string Title, string Below)[] Menu =
    [
        ("claims.html", "Claims", "claims/"),
        ("quantities.html", "Quantities", "quantities/"),
        ("texts.html", "Texts", "texts/"),
        ("notebooks.html", "Notebooks", "notebooks/"),
        ("bibliography.html", "Bibliography", "bibliography/"),
        ("methods.html", "Methods", "methods/"),
    ];

    /// <summary>The page's place in the report folder, with forward slashes.</summary>
    public string Path => Body.Path;

    /// <summary>One sentence for lists of pages and search engines, or null.</summary>
    public string? Description { get; init; }

    /// <summary>True where a chart is drawn, so that the page loads plotly.js.</summary>
    public bool HasChart { get; init; }

    /// <summary>True where elements carry styles of their own: charts, and tables of notebooks.</summary>
    public bool HasInlineStyles { get; init; }

    /// <summary>Scripts of this page alone, by their names in the folder <c>assets</c>.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>True for the page that has a search box of its own.</summary>
    public bool IsSearch { get; init; }

    /// <summary>The whole page.</summary>
    public string Write(PlotlyFile plotly)
    {
        var html = new Html(Path);
        Head(html, plotly);
        Header(html);
        html.Markup("<main id=\"content\" tabindex=\"-1\">\n").Element("h1", Title).Line()
            .Markup(Body.ToString()).Markup("</main>\n<footer><p>");
        html.Text("A relation such as “above” says where a figure lies among cited studies. It is no verdict on a text. ")
            .Inner("methods.html", "How this was made, and its limits")
            .Markup("</p></footer>\n</body>\n</html>\n");
        return ShownText.Of(html.ToString());
    }

    private void Head(Html html, PlotlyFile plotly)
    {
        html.Markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Text(ContentPolicy.For(this, plotly))
            .Markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").Text(Title)
            .Markup(" · Rangefinder</title>\n");
        if (Description is not null)
        {
            html.Markup("<meta name=\"description\" content=\"").Text(Description).Markup("\">\n");
        }

        html.Markup("<link rel=\"icon\" href=\"data:,\">\n")
            .Markup($"<link rel=\"stylesheet\" href=\"{html.Root}assets/report.css\">\n");
        if (HasChart)
        {
            html.Markup(plotly.Tag(html.Root));
        }

        string[] common = HasChart ? ["report.js", "charts.js"] : ["report.js"];
        foreach (var script in common.Concat(Scripts))
        {
            html.Markup($"<script src=\"{html.Root}assets/{script}\" defer></script>\n");
        }

        html.Markup("</head>\n");
    }

    private void Header(Html html)
    {
        html.Markup("<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header>\n<div ")
            .Markup("class=\"bar\">\n")
            .Markup(Path == "index.html" ? "<a class=\"brand\" aria-current=\"page\"" : "<a class=\"brand\"")
            .Markup($" href=\"{html.Root}index.html\">Rangefinder</a>\n<nav aria-label=\"Pages\"><ul>\n");
        foreach (var (address, title, below) in Menu)
        {
            var current = address == Path ? " aria-current=\"page\""
                : Path.StartsWith(below, StringComparison.Ordinal) ? " aria-current=\"true\"" : "";
            html.Markup($"<li><a{current} href=\"{html.Root}{address}\">").Text(title).Markup("</a></li>\n");
        }

        html.Markup("</ul></nav>\n");
        if (!IsSearch)
        {
            html.Markup($"<form role=\"search\" action=\"{html.Root}search.html\">")
                .Markup("<label class=\"unseen\" for=\"search\">Search claims and sources</label>")
                .Markup("<input type=\"search\" id=\"search\" name=\"q\" placeholder=\"Claims, sources\">")
                .Markup("<button type=\"submit\">Search</button></form>\n");
        }

        html.Markup("</div>\n</header>\n");
    }
}
