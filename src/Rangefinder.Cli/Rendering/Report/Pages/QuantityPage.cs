using Rangefinder.Cli.Rendering.Report.Parts;
using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Pages;

/// <summary>One quantity: what it counts, the chart, every claim about it, every estimate of it, the works
/// cited.</summary>
internal static class QuantityPage
{
    public static Page Make(Quantity quantity, ReportData data)
    {
        var body = new Html(Links.To(quantity));
        var range = data.Range(quantity);
        var comparisons = data.About(quantity);
        body.Facts(
            ("counts", quantity.Counts),
            ("where and when", QuantitiesPage.WhereAndWhen(quantity)),
            ("unit", quantity.Measure == Measure.Date ? "date" : Comparing.Wording.Unit(quantity.Unit)),
            ("range", RangeOf(range)),
            ("median of the studies", range.Median is { } median && range.StudyCount > 1
                ? Comparing.Wording.Middle(median, quantity) : null));
        var hasChart = range.RowCount > 0 && range.RowCount + comparisons.Count > 1;
        if (hasChart)
        {
            body.Chart(Chart.Forest(range, comparisons));
        }

        Claims(body, comparisons, data);
        Implied(body, quantity, data);
        Estimates(body, range);
        return new Page(quantity.Title, body)
        {
            HasChart = hasChart,
            HasInlineStyles = hasChart,
            Description = $"{quantity.Counts}: {RangeOf(range)}.",
        };
    }

    private static string RangeOf(EstimateRange range) => range.IsEmpty
        ? "no independent study found"
        : $"{Words.Envelope(range)}; {Links.Counted(range.StudyCount, "independent study", "independent studies")} in "
            + Links.Counted(range.RowCount, "row", "rows");

    private static void Claims(Html body, IReadOnlyList<Comparison> comparisons, ReportData data)
    {
        body.Heading("claims", "What the texts say");
        if (comparisons.Count == 0)
        {
            body.Markup("<p>No text of the corpus speaks of this quantity.</p>\n");
        }

        foreach (var comparison in comparisons)
        {
            body.Claim(comparison, data);
        }
    }

    private static void Implied(Html body, Quantity quantity, ReportData data)
    {
        var implied = data.Study.Arithmetic.Where(figure => figure.Quantity == quantity).ToList();
        if (implied.Count == 0)
        {
            return;
        }

        body.Heading("implied", "What figures of the texts imply").Markup("<ul>\n");
        foreach (var figure in implied)
        {
            body.Markup("<li>").Text($"{figure.Implies}: {figure.Figure}. ")
                .Relation(figure.RelationTo(data.Range(quantity)))
                .Text(" Reckoned from ");
            foreach (var claim in figure.Claims)
            {
                body.Inner(Links.To(claim), $"{claim.Figure} ({Links.PlaceOf(claim)})").Text("; ");
            }

            body.Markup("<code>").Text(figure.Expression).Markup("</code> ").Text(figure.Note)
                .Markup("</li>\n");
        }

        body.Markup("</ul>\n");
    }

    private static void Estimates(Html body, EstimateRange range)
    {
        body.Heading("estimates", "What the sources say");
        if (range.RowCount == 0)
        {
            body.Markup("<p>No source has been found that gives this number.</p>\n");
            return;
        }

        body.Estimates(range).Heading("works", "Works cited").Markup("<ul class=\"works\">\n");
        var works = range.Rows.Select(row => row.Source).Concat(range.Rows.Select(row => row.Via)
            .OfType<Source>()).Distinct()
            .OrderBy(source => source.FullCitation, StringComparer.Ordinal);
        foreach (var source in works)
        {
            body.Markup("<li>").Citation(source).Text(" ")
                .Inner(Links.To(source), "All that is taken from it")
                .Markup("<span class=\"unseen\">: ").Text(source.ShortCitation).Markup("</span></li>\n");
        }

        body.Markup("</ul>\n");
    }
}
