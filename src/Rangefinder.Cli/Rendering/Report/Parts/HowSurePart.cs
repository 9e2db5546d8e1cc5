using Rangefinder.Display;

namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>How sure all this is: how numbers were seen, how many studies stand behind a range, how many
/// relations hang on one choice.</summary>
internal static class HowSurePart
{
    public static void Write(Html body, ReportData data)
    {
        body.Heading("sure", "How sure this is");
        var compared = data.Comparisons.Where(c => c.Relation != Relation.NotComparable).ToList();
        var sensitive = compared.Count(c => c.IsSensitive);
        var coverage = data.Study.Coverage;
        body.Markup("<p>").Text(
            $"{Links.Number(compared.Count)} claims could be compared. For {Links.Number(sensitive)} of them another choice of studies "
            + "gives another relation; each comparison says which. Of the "
            + $"{Links.Number(coverage.Figures)} figures found, {Links.Number(coverage.FiguresClaimed)} stand in a claim and "
            + $"{Links.Number(coverage.FiguresExcluded)} were read and left out with a reason; the others have not been read by a person.")
            .Markup("</p>\n");
        Studies(body, data);
        Seen(body, data);
    }

    private static void Studies(Html body, ReportData data)
    {
        body.OpenTable("Independent studies", "independent studies behind a range", "#quantities spoken of",
            "#claims");
        var ranges = data.Comparisons.GroupBy(c => c.Claim.Quantity.Key, StringComparer.Ordinal)
            .Select(group => (Studies: Math.Min(group.First().Range.StudyCount, Coverage.EnoughStudies),
            Claims: group.Count()))
            .ToLookup(range => range.Studies, range => range.Claims);
        for (var count = 0; count <= Coverage.EnoughStudies; count++)
        {
            body.Markup("<tr>").Element("td", count == 0 ? "none" : Links.Number(count)
                + (count == Coverage.EnoughStudies ? " or more" : "")).Cell(ranges[count].Count())
                    .Cell(ranges[count].Sum())
                .Markup("</tr>\n");
        }

        body.CloseTable();
    }

    private static void Seen(Html body, ReportData data)
    {
        var used = data.Comparisons.SelectMany(c => c.Range.Studies).Distinct().ToList();
        body.OpenTable("How numbers were seen", "how a number was seen", "#all estimates",
            "#studies that claims are set against");
        foreach (var verification in Enum.GetValues<Verification>())
        {
            body.Markup("<tr>").Element("td", Words.Of(verification))
                .Cell(data.Study.Estimates.Count(e => e.Verification == verification))
                .Cell(used.Count(e => e.Verification == verification)).Markup("</tr>\n");
        }

        body.CloseTable();
    }
}
