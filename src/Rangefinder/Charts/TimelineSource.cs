using Rangefinder.Comparing;

namespace Rangefinder.Charts;

/// <summary>Makes a timeline of claims about dates, one panel for each quantity.</summary>
internal static class TimelineSource
{
    public static TimelinePlot Read(IReadOnlyList<Comparison> comparisons, string? title)
    {
        var dates = comparisons.Where(c => c.Claim.Quantity.Measure == Measure.Date).ToList();
        var groups = dates.GroupBy(c => c.Claim.Quantity.Key).ToList();
        return new(
            title ?? (groups.Count == 1
                ? $"{dates[0].Claim.Quantity.Title}: which date does the text give, and which the sources?"
                : "Which dates do the texts give, and which the sources?"),
            [.. groups.Select(Panel)])
        {
            SourceLine = DomainWords.SourceLine(groups.SelectMany(group => group.First().Range.Rows)),
            Subtitle = "Drawn New Style (Gregorian; O.S. = quoted Old Style); a month or a year is drawn as "
                + "long as it is."
                + (groups.Count > 1 ? " Each event has an axis of its own." : ""),
        };
    }

    private static TimelinePanel Panel(IEnumerable<Comparison> group)
    {
        var comparisons = group.ToList();
        return new(
            comparisons[0].Claim.Quantity.Title,
            [.. comparisons.Select(Claim)],
            [.. comparisons[0].Range.Rows.Select(Source)]);
    }

    private static TimelineRow Claim(Comparison comparison)
    {
        var claim = comparison.Claim;
        var (first, last) = DomainWords.Days(claim.Interval);
        return new($"“{claim.Exact}”", first, last, Written(claim.LowText, claim.HighText, claim.Unit))
        {
            Detail = DomainWords.Who(claim),
            Distance = comparison.Distance is { Days: not 0 and not null } distance
                ? distance.Text
                : DomainWords.Outcome(comparison),
            Voice = claim.Attribution,
            IsVague = IsVague(claim.LowText) || IsVague(claim.HighText),
            Note = claim.Why ?? "",
        };
    }

    private static TimelineRow Source(Estimate estimate)
    {
        var (first, last) = DomainWords.Days(estimate.Interval);
        var when = Written(
            estimate.LowText ?? (estimate.Bound == Bound.Ceiling ? null : estimate.CentralText),
            estimate.HighText
                ?? (estimate.Bound == Bound.Floor ? null : estimate.CentralText), estimate.Unit);
        return new(estimate.Source.ShortCitation, first, last, when)
        {
            Basis = estimate.Basis.ToString().ToLowerInvariant(),
            Citation = DomainWords.Citation(estimate),
            Fill = DomainWords.Fill(estimate.Verification),
            IsVague = IsVague(estimate.LowText ?? estimate.CentralText),
            Note = ForestText.JoinFilled(" ", estimate.Scope + ".", estimate.Note ?? ""),
        };
    }

    private static bool IsVague(string? written) =>
        written is not null && written.AsSpan().IndexOfAny('~', '?', '%') >= 0;

    private static string Written(string? low, string? high, string unit)
    {
        var text = (low, high) switch
        {
            ({ } from, { } to) when from == to => DomainWords.When(from),
            ({ } from, { } to) => $"{DomainWords.When(from)} to {DomainWords.When(to)}",
            ({ } from, null) => $"from {DomainWords.When(from)}",
            (null, { } to) => $"until {DomainWords.When(to)}",
            _ => "",
        };
        return unit == Units.JulianDate ? $"{text} (O.S.)" : text;
    }
}
