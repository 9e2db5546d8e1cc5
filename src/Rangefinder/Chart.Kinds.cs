using Rangefinder.Charts;

namespace Rangefinder;

/// <content>The kinds of chart.</content>
public sealed partial class Chart
{
    /// <summary>A forest plot: the claims on top as bands or lines, under them the independent studies that
    /// make the range, under those what is shown but stands outside it. A quantity of dates gives a
    /// <see cref="Timeline"/>. </summary>
    /// <param name="range">The estimates of one quantity.</param>
    /// <param name="comparisons">The claims to set against it, from top to bottom; may be empty.</param>
    /// <param name="title">The question over the chart; null asks where the quoted figures stand.</param>
    /// <exception cref="ArgumentException">A comparison is of another quantity.</exception>
    public static Chart Forest(EstimateRange range, IEnumerable<Comparison> comparisons, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(comparisons);
        var list = comparisons.ToList();
        foreach (var other in list.Select(c => c.Claim.Quantity.Key).Where(key => key != range.Quantity.Key))
        {
            throw new ArgumentException(
                $"A forest plot shows one quantity: the range is {range.Quantity.Key}, a claim {other}.",
                nameof(comparisons));
        }
        return range.Quantity.Measure == Measure.Date && list.Count > 0
            ? Timeline(list, title)
            : ForestBuilder.Build(ForestSource.Read(range, list, title)).Noting(list);
    }

    /// <summary>A forest plot of a range alone.</summary>
    /// <param name="range">The estimates of one quantity.</param>
    /// <param name="title">The question over the chart; null asks what the sources give.</param>
    public static Chart Forest(EstimateRange range, string? title = null) => Forest(range, [], title);

    /// <summary>Claimed dates against the sources' dates: one panel with an axis of its own for each
    /// quantity, in the order in which they first appear.</summary>
    /// <param name="comparisons">Comparisons; those that are not of dates are left out.</param>
    /// <param name="title">The question over the chart; null asks which dates are given.</param>
    /// <exception cref="ArgumentException">No comparison is of a date.</exception>
    public static Chart Timeline(IEnumerable<Comparison> comparisons, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        var list = comparisons.ToList();
        return list.Exists(c => c.Claim.Quantity.Measure == Measure.Date)
            ? TimelineBuilder.Build(TimelineSource.Read(list, title)).Noting(list)
            : throw new ArgumentException(
                "A timeline needs at least one claim about a date.", nameof(comparisons));
    }

    /// <summary>All claims by their distance from the range of their quantity, on a logarithmic axis of
    /// ratios, grouped by relation; own and reported claims have marks of their own. Claims that are not
    /// comparable are listed below. If no claim has a ratio, the axis counts days, or else percentage
    /// points.</summary>
    /// <param name="comparisons">Comparisons of any quantities; those measured otherwise are left
    /// out.</param>
    /// <param name="title">The question over the chart; null asks how far the figures lie from the
    /// range.</param>
    /// <exception cref="ArgumentException">There is no comparison.</exception>
    public static Chart Overview(IEnumerable<Comparison> comparisons, string? title = null)
    {
        var list = Filled(comparisons);
        return OverviewBuilder.Build(OverviewSource.Read(list, OverviewSource.AxisFor(list), title))
            .Noting(list);
    }

    /// <summary>All claims about dates by the days they lie before or after the nearest source date. The axis
    /// grows by powers of ten on both sides, so that days and decades both show.</summary>
    /// <param name="comparisons">Comparisons; those that are not of dates are left out.</param>
    /// <param name="title">The question over the chart; null asks how far the dates lie from the
    /// sources'.</param>
    /// <exception cref="ArgumentException">There is no comparison.</exception>
    public static Chart DateOverview(IEnumerable<Comparison> comparisons, string? title = null)
    {
        var list = Filled(comparisons);
        return OverviewBuilder.Build(OverviewSource.Read(list, OverviewAxis.Days, title)).Noting(list);
    }

    /// <summary>Growth paths: the level that each yearly rate amounts to, the first year of the quantity's
    /// period being 1, on a logarithmic axis whose ticks are doublings. A claim's rate is drawn as a compound
    /// rate and, dotted, as a simple average.</summary>
    /// <param name="range">Estimates of a quantity of yearly growth that has a first and a last year.</param>
    /// <param name="comparisons">The claims to set against it; may be empty.</param>
    /// <param name="series">Data year by year, drawn where they have a value in the first year; null for
    /// none.</param>
    /// <param name="title">The question over the chart; null asks what the quoted rates amount to.</param>
    /// <exception cref="ArgumentException">The quantity is no yearly growth, or has no period in
    /// years.</exception>
    public static Chart GrowthPaths(
        EstimateRange range, IEnumerable<Comparison> comparisons, IEnumerable<Series>? series = null,
        string? title = null)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(comparisons);
        var list = comparisons.ToList();
        return GrowthBuilder.Build(GrowthSource.Read(range, list, [.. series ?? []], title)).Noting(list);
    }

    /// <summary>How many rows fall into each category, as lying bars. Categories keep the order of their
    /// enum, or that of their first appearance.</summary>
    /// <param name="title">The question over the chart.</param>
    /// <param name="rows">What is counted.</param>
    /// <param name="category">The bar a row belongs to.</param>
    /// <param name="part">The part of the bar it belongs to, told apart by hatching; null for undivided
    /// bars.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <typeparam name="T">The type of a row.</typeparam>
    public static Chart Bars<T>(
        string title, IEnumerable<T> rows, Func<T, object?> category, Func<T, object?>? part = null,
        string unit = "claims")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(category);
        return BarsBuilder.Build(BarsBuilder.Count(title, [.. rows], category, part, unit)).Noting([]);
    }

    /// <summary>Series of data as lines over the years, each with its name at its end. All in one unit, or,
    /// with a base year, as multiples of each series' own value in that year, which may be of any unit. The
    /// axis starts at zero, or is logarithmic (and says so) where the values differ more than thirtyfold.
    /// </summary>
    /// <param name="series">At least one, from top to bottom of the table.</param>
    /// <param name="title">The question over the chart.</param>
    /// <param name="baseYear">The year that is 1; earlier years are left out. Null draws the values as they
    /// are.</param>
    /// <param name="unit">What stands on the axis; null for the series' own unit.</param>
    /// <param name="source">The line under the chart; null names the series' sources.</param>
    /// <exception cref="ArgumentException">There is no series, the units differ without a base year, or a
    /// series has no value above zero in the base year.</exception>
    public static Chart Lines(
        IEnumerable<Series> series, string title, int? baseYear = null, string? unit = null,
        string? source = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return LinesBuilder.Build(LinesSource.Read([.. series], title, baseYear, unit, source)).Noting([]);
    }

    /// <summary>Any values over the years as lines, each with its name at its end.</summary>
    /// <param name="title">The question over the chart.</param>
    /// <param name="rows">One row for each line and year.</param>
    /// <param name="line">The name of the line a row belongs to.</param>
    /// <param name="year">Calendar year; no line has a year twice.</param>
    /// <param name="value">The value in <paramref name="unit"/>; null is a gap.</param>
    /// <param name="unit">The unit of all values.</param>
    /// <param name="source">Where the numbers come from, printed under the chart.</param>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <exception cref="ArgumentException">No row has a value, or a line has a year twice.</exception>
    public static Chart Lines<T>(
        string title, IEnumerable<T> rows, Func<T, string> line, Func<T, int> year, Func<T, double?> value,
        string unit, string source = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(value);
        return LinesBuilder.Build(
            LinesSource.Read(title, rows, line, year, value, unit) with { SourceLine = source }).Noting([]);
    }

    private static List<Comparison> Filled(IEnumerable<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        var list = comparisons.ToList();
        return list.Count > 0
            ? list
            : throw new ArgumentException("An overview needs at least one comparison.", nameof(comparisons));
    }
}
