using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>Ticks of an axis of calendar years.</summary>
internal static class YearTicks
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>Sets from fine to coarse; the first year is always among them unless a round one stands too
    /// near.</summary>
    /// <param name="from">First year.</param>
    /// <param name="to">A later year.</param>
    public static IEnumerable<IReadOnlyList<Tick>> Choices(int from, int to)
    {
        var steps = Steps.Where(step => step == 100 || (to - from) / step <= 8);
        return steps.Select(step => (IReadOnlyList<Tick>)[.. Years(from, to, step).Select(year => new Tick(
            (double)year,
            (double)(year - from) / (to - from),
            year.ToString(CultureInfo.InvariantCulture)))]);
    }

    private static IEnumerable<int> Years(int from, int to, int step)
    {
        var round = Enumerable.Range(from, to - from + 1).Where(year => year % step == 0).ToList();
        return round.Count > 0 && round[0] - from < step * 3 / 4.0 ? round : round.Prepend(from);
    }
}
