using Rangefinder.Comparing;

namespace Rangefinder.Charts;

/// <summary>Makes a forest plot of a range and the claims set against it.</summary>
internal static class ForestSource
{
    public static ForestPlot Read(EstimateRange range, IReadOnlyList<Comparison> comparisons, string? title)
    {
        var quantity = range.Quantity;
        return new(title ?? Question(quantity, comparisons.Count), DomainWords.Unit(quantity))
        {
            Claims = [.. comparisons.Select(Claim)],
            EnvelopeHigh = range.High,
            EnvelopeLow = range.Low,
            MayBeLog = quantity.IsMultiplicative,
            Median = range.StudyCount > 1 ? range.Median : null,
            Others = [.. range.Outside.Select(row => Row(row.Estimate, row.Reason))],
            SourceLine = DomainWords.SourceLine(
                range.Studies.Concat(range.Outside.Select(row => row.Estimate))),
            Studies = [.. range.Studies.Select(estimate => Row(estimate, null))],
            Subtitle = DomainWords.Subtitle(quantity),
        };
    }

    private static string Question(Quantity quantity, int claims) => claims switch
    {
        0 => $"{quantity.Title}: what do the sources give?",
        1 => $"{quantity.Title}: where does the quoted figure stand?",
        _ => $"{quantity.Title}: where do the quoted figures stand?",
    };

    private static ForestClaim Claim(Comparison comparison)
    {
        var claim = comparison.Claim;
        var isNear = claim.Modifier == Modifier.Almost;
        var read = isNear ? Reading.Of(claim).Interval : claim.Interval;
        return new(claim.Exact, DomainWords.Who(claim), read.Low, read.High)
        {
            Near = isNear ? claim.Figure : "",
            IsOwn = claim.IsOwn,
            Limits = claim.Why ?? "",
            Outcome = DomainWords.Outcome(comparison),
        };
    }

    private static ForestRow Row(Estimate estimate, string? outsideBecause) =>
        new(estimate.Source.ShortCitation, estimate.Low, estimate.Central, estimate.High)
        {
            Basis = estimate.Basis.ToString().ToLowerInvariant(),
            Bound = estimate.Bound switch
            {
                Bound.Floor => RowBound.Floor,
                Bound.Ceiling => RowBound.Ceiling,
                _ => RowBound.Interval,
            },
            Citation = DomainWords.Citation(estimate),
            Fill = DomainWords.Fill(estimate.Verification),
            Kind = Display.CellText.Words(estimate.Kind.ToString()),
            Note = ForestText.JoinFilled(
                " ",
                estimate.Derived is { } derived ? $"Computed here: {derived}." : "",
                estimate.Note ?? ""),
            Outside = outsideBecause ?? "",
            Scope = estimate.Scope,
        };
}
