namespace Rangefinder.Cli.Rendering.Report.Parts;

/// <summary>One passage of a text with its figures marked: claims coloured by relation and followed by a
/// label that leads to the comparison, other figures plain, with a note of how they were read.</summary>
/// <remarks>Claims may lie inside one another, so the text is cut at every border and each piece marked by
/// those that cover it. A figure that overlaps a claim belongs to it.</remarks>
internal sealed class MarkedPassage(Passage passage, IReadOnlyList<Comparison> claims,
    IReadOnlyList<Exclusion> exclusions)
{
    /// <summary>Writes the passage.</summary>
    /// <param name="html">The page.</param>
    /// <param name="figures">The figures of the passage in reading order.</param>
    public void Write(Html html, IEnumerable<QuotedFigure> figures)
    {
        var plain = Free(figures);
        var cuts = claims.SelectMany(c => new[] { StartOf(c), EndOf(c) })
            .Concat(plain.SelectMany(f => new[] { f.Found.Start, f.Found.End }))
            .Append(0).Append(passage.Text.Length).Where(c => c >= 0 && c <= passage.Text.Length).Distinct()
            .Order().ToList();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            Piece(html, cuts[i], cuts[i + 1], plain.FirstOrDefault(f => f.Found.Start == cuts[i]));
        }
    }

    private void Piece(Html html, int start, int end, QuotedFigure? figure)
    {
        foreach (var comparison in claims.Where(c => StartOf(c) == start))
        {
            html.Markup($"<span id=\"{Links.Anchor(comparison.Claim)}\"></span>");
        }

        var covering = claims.Where(c => StartOf(c) <= start && start < EndOf(c)).ToList();
        var words = passage.Text[start..end];
        if (covering.Count > 0)
        {
            html.Markup($"<mark class=\"{RelationTag.ClassOf(covering[0])}\">").Text(words).Markup("</mark>");
        }
        else if (figure is not null)
        {
            Plain(html, figure, words);
        }
        else
        {
            html.Text(words);
        }

        var ending = claims.Where(c => EndOf(c) == end || (end == passage.Text.Length && EndOf(c) > end));
        foreach (var comparison in ending.Where(c => StartOf(c) < end))
        {
            Label(html, comparison);
        }
    }

    // The label is a link of its own, so that claims on the same words each have one.
    private static void Label(Html html, Comparison comparison)
    {
        var claim = comparison.Claim;
        html.Markup($"<a class=\"relation {RelationTag.ClassOf(comparison)}\" href=\"")
            .Text(html.Root + Links.To(claim)).Markup("\" title=\"").Text(claim.Quantity.Title).Markup("\">")
            .Text(Display.Words.Of(comparison.Relation))
            .Markup(comparison.IsPartly ? "<span class=\"unseen\">, partly comparable</span>" : "")
            .Markup("<span class=\"unseen\">: ").Text($"{claim.Figure}, {claim.Quantity.Title}")
            .Markup("</span></a>");
    }

    private void Plain(Html html, QuotedFigure figure, string words)
    {
        var at = passage.Start + figure.Found.Start;
        var exclusion = exclusions.FirstOrDefault(e => e.Start < at + figure.Found.Length && at < e.Start
            + e.Exact.Length);
        var id = FormattableString.Invariant($"figure-{figure.CharStart}");
        html.Markup($"<a class=\"figure\" id=\"{id}\" href=\"#{id}\" title=\"")
            .Text(FigureNote.Of(figure, exclusion))
            .Markup("\">").Text(words).Markup("</a>");
    }

    // Without those that belong to a claim, or overlap the figure before them.
    private List<QuotedFigure> Free(IEnumerable<QuotedFigure> figures)
    {
        var free = new List<QuotedFigure>();
        foreach (var figure in figures)
        {
            var found = figure.Found;
            if (!claims.Any(c => StartOf(c) < found.End && found.Start < EndOf(c))
                && (free.Count == 0 || free[^1].Found.End <= found.Start))
            {
                free.Add(figure);
            }
        }

        return free;
    }

    private int StartOf(Comparison comparison) => comparison.Claim.Start - passage.Start;

    private int EndOf(Comparison comparison) => StartOf(comparison) + comparison.Claim.Length;
}
