using Rangefinder.Cli.Rendering.Report.Parts;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>The list of the corpus' documents.</summary>
internal static class TextsPage
{
    public static Page Make(ReportData data)
    {
        var body = new Html("texts.html")
            .Markup("<p>A file may hold several documents; the id is the number of the file, then of ")
            .Markup("the document in it. Figures are found mechanically; claims are those that a person ")
            .Markup("has read.</p>\n")
            .OpenTable("Texts", "id", "title", "author", "date", "published in", "genre", "#figures",
            "#claims");
        foreach (var document in data.Study.Documents)
        {
            body.Markup("<tr>").Element("td", document.Id, "key").Markup("<td>")
                .Inner(Links.To(document), Links.TitleOf(document)).Markup("</td>")
                .Element("td", document.Author)
                .Element("td", document.Date, "key").Element("td", document.PublishedIn)
                .Element("td", document.Genre)
                .Cell(document.Figures.Length).Cell(data.In(document).Count).Markup("</tr>\n");
        }

        body.CloseTable().Markup("<p class=\"soft\">Title, author and date are what the text says of ")
            .Markup("itself; empty where it is silent.</p>\n");
        return new Page("Texts", body);
    }
}
