using System.Collections.Immutable;
using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>Makes a growth chart of a range of yearly rates, the claims set against it, and series of
/// data.</summary>
internal static class GrowthSource
{
    /// <exception cref="ArgumentException">The quantity has no yearly rate or no period in years.</exception>
    public static GrowthPlot Read(
        EstimateRange range, IReadOnlyList<Comparison> comparisons, IReadOnlyList<Series> series,
        string? title)
    {
        var quantity = range.Quantity;
        if (quantity.Measure != Measure.GrowthRate || quantity.PeriodYears is not { } years
            || Start(quantity) is not { } from)
        {
            throw new ArgumentException(
                $"Growth paths need a quantity of yearly growth with a first and a last year; "
                + $"{quantity.Key} is not one.",
                nameof(range));
        }
        var paths = comparisons.SelectMany(c => ClaimPaths(c, from, years))
            .Concat(range.Studies.SelectMany(row => EstimatePaths(row, PathRole.Study, from, years)))
            .Concat(range.Outside.SelectMany(
                row => EstimatePaths(row.Estimate, PathRole.Outside, from, years)))
            .Concat(series.SelectMany(s => SeriesPath(s, from, from + years)));
        return new(
            title ?? $"{quantity.Title}: what do the quoted rates amount to?", from, from + years, [.. paths])
        {
            Range = range is { Low: { } low, High: { } high } ? (low, high) : null,
            SourceLine = Sources(range, series),
            Subtitle = DomainWords.Subtitle(quantity),
        };
    }

    private static int? Start(Quantity quantity) =>
        int.TryParse(quantity.PeriodStart?.Split('-')[0], CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    private static IEnumerable<GrowthPath> ClaimPaths(Comparison comparison, int from, int years)
    {
        var claim = comparison.Claim;
        var role = claim.IsOwn ? PathRole.Claim : PathRole.ReportedClaim;
        foreach (var percent in new[] { claim.Low, claim.High }.OfType<double>().Distinct())
        {
            var path = new GrowthPath(
                $"“{claim.Exact}”", role, GrowthPath.Of(from, years, percent, Averaging.Compound))
            {
                Citation = DomainWords.Who(claim),
                Rate = Rate(percent),
            };
            yield return path;
            yield return path with
            {
                IsSimple = true,
                Points = GrowthPath.Of(from, years, percent, Averaging.Simple),
            };
        }
    }

    private static IEnumerable<GrowthPath> EstimatePaths(
        Estimate estimate, PathRole role, int from, int years)
    {
        var percents = estimate.Central is { } central
            ? [central] : new[] { estimate.Low, estimate.High }.OfType<double>().Distinct();
        return percents.Select(percent => new GrowthPath(
            estimate.Source.ShortCitation, role, GrowthPath.Of(from, years, percent, Averaging.Compound))
        {
            Citation = DomainWords.Citation(estimate),
            Rate = Rate(percent),
        });
    }

    /// <summary>A series takes part if it has a value above zero in the first year and in a later
    /// one.</summary>
    private static IEnumerable<GrowthPath> SeriesPath(Series series, int from, int to)
    {
        if (series.At(from) is not (> 0 and var start))
        {
            yield break;
        }
        ImmutableArray<(int, double)> points =
        [
            .. series.Points.Where(point => point.Year >= from && point.Year <= to && point.Value > 0)
                .Select(point => (point.Year, point.Value / start)),
        ];
        if (points.Length > 1)
        {
            yield return new(
                $"{series.Source.ShortCitation}, {series.Name.Replace('-', ' ')}", PathRole.Series, points)
            {
                Citation = series.Source.FullCitation,
            };
        }
    }

    private static string Sources(EstimateRange range, IReadOnlyList<Series> series)
    {
        var works = range.Rows.Select(row => row.Source).Concat(series.Select(s => s.Source))
            .Select(source => source.ShortCitation).Distinct().ToList();
        return works.Count == 0 ? "" : $"Sources: {string.Join("; ", works).TrimEnd('.')}.";
    }

    private static string Rate(double percent) =>
        string.Create(CultureInfo.InvariantCulture, $"{percent:0.##} % a year");
}
