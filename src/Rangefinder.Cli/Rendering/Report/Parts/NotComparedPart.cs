namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>What is not compared, and why: claims without a study, claims that count another thing, figures
/// left out.</summary>
internal static class NotComparedPart
{
    private static readonly Dictionary<ExclusionKind, string> Reasons = new()
    {
        [ExclusionKind.Name] = "part of a name or title",
        [ExclusionKind.Vague] = "too loose to be set against a number",
        [ExclusionKind.Rhetoric] = "a hope, a demand or a figure of speech",
        [ExclusionKind.Opinion] = "an opinion on what has no agreed definition",
        [ExclusionKind.Setting] = "only places something else in time",
        [ExclusionKind.AboutTheText] = "about the text’s own making",
        [ExclusionKind.SaidAlready] = "says again what a claim of the same passage says",
    };

    public static void Write(Html body, ReportData data)
    {
        var none = data.Comparisons.Where(c => c.Relation == Relation.NotComparable).ToList();
        body.Heading("not-compared", "What is not compared, and why");
        Claims(body, "The figure and the studies do not count the same thing",
            none.Where(c => c.Claim.Comparable == Comparability.No));
        Claims(body, "No independent study was found", none.Where(c =>
            c.Claim.Comparable != Comparability.No));
        var coverage = data.Study.Coverage;
        if (coverage.FiguresExcluded == 0)
        {
            return;
        }

        body.Markup("<details><summary>")
            .Text($"Figures read and left out: {Links.Number(coverage.FiguresExcluded)}")
            .Markup("</summary>\n<ul>\n");
        foreach (var (kind, count) in coverage.ByReason.Where(row => row.Exclusions > 0))
        {
            body.Markup("<li>").Text($"{Links.Number(count)}: {Reasons[kind]}").Markup("</li>\n");
        }

        body.Markup("</ul></details>\n");
    }

    private static void Claims(Html body, string title, IEnumerable<Comparison> comparisons)
    {
        var list = comparisons.ToList();
        if (list.Count == 0)
        {
            return;
        }

        body.Markup("<details><summary>").Text($"{title}: {Links.Counted(list.Count, "claim", "claims")}")
            .Markup("</summary>\n").OpenTable(title, "figure", "of what", "why");
        foreach (var comparison in list)
        {
            var claim = comparison.Claim;
            body.Markup("<tr>").Element("td", claim.Figure).Markup("<td>")
                .Inner(Links.To(claim), claim.Quantity.Title)
                .Markup("</td>").Element("td", claim.Comparable == Comparability.No ? claim.Why
                : comparison.Reason, "reason")
                .Markup("</tr>\n");
        }

        body.CloseTable().Markup("</details>\n");
    }
}
