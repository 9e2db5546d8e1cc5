namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>Tables that scroll inside their own box where the window is narrow, and that readers can
/// sort.</summary>
internal static class TablePart
{
    /// <summary>Opens a table with its headings; a heading that starts with <c>#</c> stands over
    /// numbers.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What the table holds, for readers who hear it.</param>
    /// <param name="headings">Titles of the columns.</param>
    public static Html OpenTable(this Html html, string name, params string[] headings)
    {
        html.OpenBox(name).Markup("<table class=\"sortable\">\n<thead><tr>");
        foreach (var heading in headings)
        {
            var isNumber = heading[0] == '#';
            html.Markup(isNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                .Text(isNumber ? heading[1..] : heading).Markup("</th>");
        }

        return html.Markup("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Closes what <see cref="OpenTable"/> opened.</summary>
    public static Html CloseTable(this Html html) => html.Markup("</tbody></table></div>\n");

    /// <summary>Opens a box that scrolls sideways; report.js lets the keyboard scroll it where it has
    /// to.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">What it holds.</param>
    /// <param name="cssClass">Style classes.</param>
    public static Html OpenBox(this Html html, string name, string cssClass = "wide") =>
        html.Markup($"<div class=\"{cssClass}\" role=\"group\" aria-label=\"").Text(name).Markup("\">");

    /// <summary>A cell with a whole number.</summary>
    public static Html Cell(this Html html, int number) => html.Element("td", Links.Number(number), "number");

    /// <summary>A cell whose text does not sort as the number behind it does.</summary>
    public static Html Cell(this Html html, string? text, double? sortBy, string? cssClass = null) =>
        html.Markup(cssClass is null ? "<td" : $"<td class=\"{cssClass}\"")
            .Markup(sortBy is { } value ? FormattableString.Invariant($" data-sort=\"{value:R}\">") : ">")
            .Text(text).Markup("</td>");
}
