using Rangefinder.Cli.Commands;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>The list of executed notebooks.</summary>
internal static class NotebooksPage
{
    public static Page Make(ReportData data)
    {
        var body = new Html("notebooks.html")
            .Markup("<p>Each notebook asks one question, answers it from the data, and says what would ")
            .Markup("change the answer. The pages show the code, folded, and what it printed and drew in ")
            .Markup("this run.</p>\n");
        Cards(body, data.Notebooks, "h2");
        return new Page("Notebooks", body);
    }

    /// <summary>A card for each notebook.</summary>
    /// <param name="body">The page.</param>
    /// <param name="notebooks">The notebooks in order.</param>
    /// <param name="heading">The element of a card's title: one rank below the heading above the
    /// cards.</param>
    public static void Cards(Html body, IReadOnlyList<NotebookResult> notebooks, string heading)
    {
        body.Markup("<ul class=\"cards\">\n");
        foreach (var notebook in notebooks)
        {
            body.Markup($"<li><{heading}>").Inner(Links.To(notebook), NotebookPage.TitleOf(notebook))
                .Markup($"</{heading}>")
                .Element("p", NotebookPage.SummaryOf(notebook))
                .Markup("<p class=\"soft\">").Text(Links.Counted(notebook.Charts()
                .Count(), "chart", "charts"));
            if (!notebook.Run.Succeeded)
            {
                body.Markup(" <strong>a cell failed</strong>");
            }

            body.Markup("</p></li>\n");
        }

        body.Markup("</ul>\n");
    }
}
