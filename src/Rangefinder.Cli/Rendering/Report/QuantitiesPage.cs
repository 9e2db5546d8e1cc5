using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report;

/// <summary>Every quantity with its estimates, its claims and the citations.</summary>
internal static class QuantitiesPage
{
    public static Page Make(Study study)
    {
        var body = new Html().Markup("<p>A quantity is one thing that can be counted once: one definition, one place, one period. The ")
            .Markup("range of a quantity reaches over its independent studies; rows that repeat one another count once, and ")
            .Markup("statements, floors, ceilings and works of reference are shown but stand outside. Quantities that no text of the corpus ")
            .Markup("speaks of are kept too: they show what else the sources give.</p>\n");
        var claims = study.CompareAll().ToLookup(c => c.Claim.Quantity.Key);
        foreach (var quantity in study.Quantities.OrderBy(q => q.Title, StringComparer.Ordinal))
        {
            Section(body, study.Range(quantity.Key), claims[quantity.Key]);
        }

        return new Page("quantities.html", "Quantities", body);
    }

    private static void Section(Html body, EstimateRange range, IEnumerable<Comparison> comparisons)
    {
        var quantity = range.Quantity;
        body.Markup("<section>\n<h2 id=\"").Text(quantity.Key).Markup("\">").Text(quantity.Title).Markup("</h2>\n<dl class=\"facts\">");
        Fact(body, "counts", quantity.Counts);
        Fact(body, "where and when", string.Join(", ", new[] { quantity.Place, Period(quantity) }.OfType<string>()));
        Fact(body, "unit", quantity.Unit);
        Fact(body, "range", range.IsEmpty
            ? "no independent study found"
            : $"{Words.Envelope(range)}; {Links.Counted(range.StudyCount, "independent study", "independent studies")} in "
                + Links.Counted(range.RowCount, "row", "rows"));
        body.Markup("</dl>\n");
        if (range.RowCount > 0)
        {
            Estimates(body, range);
        }

        foreach (var comparison in comparisons)
        {
            body.Markup("<p>").Link(Links.To(comparison.Claim), Links.PlaceOf(comparison.Claim))
                .Text($" ({Words.Voice(comparison.Claim)}): ").Text(comparison.Reason).Markup("</p>\n");
        }

        body.Markup("</section>\n");
    }

    private static void Estimates(Html body, EstimateRange range)
    {
        var outside = range.Outside.ToDictionary(o => o.Estimate.Id, o => o.Reason, StringComparer.Ordinal);
        body.Markup("<div class=\"wide\"><table>\n<thead><tr><th>source</th><th>figure</th><th>scope</th><th>basis</th>")
            .Markup("<th>verified</th><th>in the range</th><th>note</th></tr></thead>\n<tbody>\n");
        foreach (var row in range.Studies.Concat(range.Rows.Except(range.Studies)))
        {
            body.Markup("<tr id=\"").Text(row.Id).Markup("\"><td>").Link(Links.To(row.Source), row.Citation)
                .Markup("</td>").Element("td", row.Figure, "number").Element("td", row.Scope)
                .Element("td", Words.Of(row.Basis)).Element("td", Words.Of(row.Verification))
                .Element("td", outside.TryGetValue(row.Id, out var reason) ? reason : "yes")
                .Element("td", Note(row)).Markup("</tr>\n");
        }

        body.Markup("</tbody></table></div>\n");
    }

    private static string? Note(Estimate row) =>
        row.Derived is null ? row.Note : $"Computed: {row.Derived}. {row.Note}".TrimEnd();

    private static string? Period(Quantity quantity) => (quantity.PeriodStart, quantity.PeriodEnd) switch
    {
        (null, null) => null,
        (var start, var end) when start == end || end is null => start,
        (null, var end) => $"to {end}",
        (var start, var end) => $"{start} to {end}",
    };

    private static void Fact(Html body, string name, string value)
    {
        if (value.Length > 0)
        {
            body.Element("dt", name).Element("dd", value).Line();
        }
    }
}
