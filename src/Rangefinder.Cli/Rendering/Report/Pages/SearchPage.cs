namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>Search over claims, quantities, sources, texts and notebooks, in the reader's browser.</summary>
internal static class SearchPage
{
    public static Page Make()
    {
        var body = new Html("search.html")
            .Markup("<form role=\"search\" action=\"search.html\" class=\"search\">\n")
            .Markup("<label for=\"search\">Words in claims, quantities, sources, texts and ")
            .Markup("notebooks</label>\n")
            .Markup("<input type=\"search\" id=\"search\" name=\"q\" autocomplete=\"off\"> <button ")
            .Markup("type=\"submit\">Search</button>\n")
            .Markup("</form>\n<p id=\"found\" role=\"status\">Type a word or two. All of them must occur; ")
            .Markup("accents and case do not ")
            .Markup("matter.</p>\n<ol id=\"results\" class=\"results\"></ol>\n")
            .Markup("<noscript><p>Searching needs scripts. The lists of ").Inner("claims.html", "claims")
            .Text(" and ")
            .Inner("bibliography.html", "sources").Markup(" hold the same.</p></noscript>\n");
        return new Page("Search", body) { IsSearch = true, Scripts = [SearchIndex.FileName, "search.js"] };
    }
}
