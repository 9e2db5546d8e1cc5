namespace Rangefinder.Cli.Rendering.Report;

/// <summary>The list of the corpus' documents.</summary>
internal static class TextsPage
{
    public static Page Make(Study study)
    {
        var body = new Html().Markup("<p>A file may hold several documents; the id is the number of the file, then of the document in it. ")
            .Markup("Figures are found mechanically; claims are those that a person has read.</p>\n<div class=\"wide\"><table>\n<thead><tr><th>id</th><th>title</th><th>author</th><th>date</th>")
            .Markup("<th>published in</th><th>genre</th><th>figures</th><th>claims</th></tr></thead>\n<tbody>\n");
        foreach (var document in study.Documents)
        {
            body.Markup("<tr>").Element("td", document.Id, "key").Markup("<td>").Link(Links.To(document), Links.TitleOf(document))
                .Markup("</td>").Element("td", document.Author).Element("td", document.Date, "key").Element("td", document.PublishedIn)
                .Element("td", document.Genre).Element("td", Links.Number(document.Figures.Length), "number")
                .Element("td", Links.Number(study.Claims.In(document.Id).Count), "number").Markup("</tr>\n");
        }

        body.Markup("</tbody></table></div>\n<p class=\"soft\">Title, author and date are what the text says of itself; empty where it is silent.</p>\n");
        return new Page("texts.html", "Texts", body);
    }
}
