using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>Every work that is named, in the order of a bibliography, with the numbers taken from
/// it.</summary>
internal static class BibliographyPage
{
    /// <summary>The same works as BibTeX, beside the page.</summary>
    public const string BibTexFile = "bibliography.bib";

    /// <summary>The same works as CSL-JSON, beside the page.</summary>
    public const string CslFile = "bibliography.csl.json";

    public static Page Make(ReportData data)
    {
        var body = new Html("bibliography.html")
            .Markup("<p>Every work that is named in the reference data, with the numbers taken ")
            .Markup("from it and how each was seen. Works without a number are named as the place where ")
            .Markup("one was seen, or for ")
            .Markup("their date. For citation managers: ").Link(BibTexFile, "BibTeX").Text(", ")
            .Link(CslFile, "CSL-JSON").Markup(".</p>\n");
        var groups = data.Study.Sources.OrderBy(s => s.FullCitation, StringComparer.Ordinal).GroupBy(Initial)
            .ToList();
        body.Markup("<nav class=\"letters\" aria-label=\"Letters\">");
        foreach (var group in groups)
        {
            body.Link("#" + IdOf(group.Key), group.Key).Text(" ");
        }

        body.Markup("</nav>\n");
        foreach (var group in groups)
        {
            body.Heading(IdOf(group.Key), group.Key).Markup("<ul class=\"works\">\n");
            foreach (var source in group)
            {
                Work(body, source, data);
            }

            body.Markup("</ul>\n");
        }

        return new Page("Bibliography", body);
    }

    private static string Initial(Source source) =>
        source.FullCitation.FirstOrDefault(char.IsLetterOrDigit) is var letter && char.IsLetter(letter)
            ? char.ToUpperInvariant(letter).ToString()
            : "#";

    private static string IdOf(string initial) => initial == "#" ? "letter-none" : "letter-"
        + Links.Name(initial);

    private static void Work(Html body, Source source, ReportData data)
    {
        var id = Links.Anchor(source);
        body.Markup($"<li id=\"{id}\">").Permalink(id, source.ShortCitation).Text(" ").Citation(source);
        Numbers(body, "Numbers taken from it", data.From(source));
        Numbers(body, "Numbers of others seen in it", data.SeenIn(source));
        body.Markup("</li>\n");
    }

    private static void Numbers(Html body, string title, IReadOnlyList<Estimate> estimates)
    {
        if (estimates.Count == 0)
        {
            return;
        }

        body.Markup("<details><summary>").Text($"{title}: {Links.Number(estimates.Count)}")
            .Markup("</summary><ul>\n");
        foreach (var estimate in estimates)
        {
            body.Markup("<li>").Inner(Links.To(estimate), estimate.Quantity.Title)
                .Text($": {estimate.Figure}, {Words.Of(estimate.Verification)}").Markup("</li>\n");
        }

        body.Markup("</ul></details>");
    }
}
