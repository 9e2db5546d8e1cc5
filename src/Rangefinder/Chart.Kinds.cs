using Rangefinder.Charts;

namespace Rangefinder;

/// <content>The kinds of chart.</content>
public sealed partial class Chart
{
    /// <summary>A forest plot: the claims on top as bands or lines, under them the independent studies that make the
    /// range, under those what is shown but stands outside it. A quantity of dates gives a <see cref="Timeline"/>.
    /// </summary>
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
                $"A forest plot shows one quantity: the range is of {range.Quantity.Key}, a claim of {other}.",
                nameof(comparisons));
        }
        return range.Quantity.Measure == Measure.Date && list.Count > 0
            ? Timeline(list, title)
            : ForestBuilder.Build(ForestSource.Read(range, list, title));
    }

    /// <summary>A forest plot of a range alone.</summary>
    /// <param name="range">The estimates of one quantity.</param>
    /// <param name="title">The question over the chart; null asks what the sources give.</param>
    public static Chart Forest(EstimateRange range, string? title = null) => Forest(range, [], title);

    /// <summary>Claimed dates against the sources' dates: one panel with an axis of its own for each quantity, in the
    /// order in which they first appear.</summary>
    /// <param name="comparisons">Comparisons; those that are not of dates are left out.</param>
    /// <param name="title">The question over the chart; null asks which dates are given.</param>
    /// <exception cref="ArgumentException">No comparison is of a date.</exception>
    public static Chart Timeline(IEnumerable<Comparison> comparisons, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        var list = comparisons.ToList();
        return list.Exists(c => c.Claim.Quantity.Measure == Measure.Date)
            ? TimelineBuilder.Build(TimelineSource.Read(list, title))
            : throw new ArgumentException("A timeline needs at least one claim about a date.", nameof(comparisons));
    }
}
