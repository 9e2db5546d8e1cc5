using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>The index of quantities: first those that a text speaks of.</summary>
internal static class QuantitiesPage
{
    public static Page Make(ReportData data)
    {
        var body = new Html("quantities.html")
            .Markup("<p>A quantity is one thing that can be counted once: one definition, one place, ")
            .Markup("one period. The range of a quantity reaches over its independent studies; rows that ")
            .Markup("repeat one another count ")
            .Markup("once, and statements, floors, ceilings and works of reference are shown but stand ")
            .Markup("outside. Quantities that no ")
            .Markup("text of the corpus speaks of are kept too: they show what else the sources give.</p>\n");
        var all = data.Study.Quantities.OrderBy(q => q.Title, StringComparer.Ordinal)
            .ToLookup(q => data.About(q).Count > 0);
        body.Markup("<p>").Link("#claimed", $"{Links.Number(all[true].Count())} that a text speaks of")
            .Text(" · ")
            .Link("#others", $"{Links.Number(all[false].Count())} others").Markup("</p>\n");
        List(body, "claimed", "Quantities that a text speaks of", all[true], data);
        List(body, "others", "Other quantities of the sources", all[false], data);
        return new Page("Quantities", body);
    }

    /// <summary>A measure in words.</summary>
    public static string NameOf(Measure measure) => Scholarship.Words.Of(measure).Replace('-', ' ');

    /// <summary>Place and period of a quantity, or nothing.</summary>
    public static string WhereAndWhen(Quantity quantity) =>
        string.Join(", ", new[] { quantity.Place, Period(quantity) }.OfType<string>());

    private static void List(Html body, string id, string title, IEnumerable<Quantity> quantities,
        ReportData data)
    {
        body.Heading(id, title).OpenTable(
            title, "quantity", "measure", "where and when", "range of studies", "#studies", "#rows",
                "#claims");
        foreach (var quantity in quantities)
        {
            var range = data.Range(quantity);
            body.Markup("<tr><td>").Inner(Links.To(quantity), quantity.Title).Markup("</td>")
                .Element("td", NameOf(quantity.Measure)).Element("td", WhereAndWhen(quantity))
                .Cell(Words.Envelope(range), range.Low).Cell(range.StudyCount).Cell(range.RowCount)
                .Cell(data.About(quantity).Count).Markup("</tr>\n");
        }

        body.CloseTable();
    }

    private static string? Period(Quantity quantity) => (quantity.PeriodStart, quantity.PeriodEnd) switch
    {
        (null, null) => null,
        (var start, var end) when start == end || end is null => start,
        (null, var end) => $"to {end}",
        (var start, var end) => $"{start} to {end}",
    };
}
