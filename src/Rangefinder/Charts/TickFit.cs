namespace Rangefinder.Charts;

/// <summary>One tick.</summary>
/// <param name="Value">The value, as Plotly takes it.</param>
/// <param name="Place">Where it stands: 0 at the left end of the axis, 1 at the right.</param>
/// <param name="Text">Its label; a line break is Plotly's.</param>
internal sealed record Tick(object Value, double Place, string Text);

/// <summary>Chooses ticks whose labels neither touch each other nor stick out of the drawing.</summary>
internal static class TickFit
{
    private const double Gap = 9;

    /// <summary>The first choice that fits, or the first thinned out until it does.</summary>
    /// <param name="choices">Sets of ticks from fine to coarse, at least one; places rise.</param>
    /// <param name="pixels">Length of the axis.</param>
    /// <param name="room">Pixels beyond either end that a label may take.</param>
    public static IReadOnlyList<Tick> Choose(
        IReadOnlyList<IReadOnlyList<Tick>> choices, double pixels, double room)
    {
        var whole = choices.Select(
            ticks => ticks.Where(tick => IsInside(tick, pixels, room)).ToList()).ToList();
        var fitting = whole.Find(ticks => ticks.Count >= 2 && AreApart(ticks, pixels));
        if (fitting is not null)
        {
            return fitting;
        }
        var kept = new List<Tick>();
        foreach (var tick in whole.MaxBy(ticks => ticks.Count)!)
        {
            if (kept.Count == 0 || AreApart([kept[^1], tick], pixels))
            {
                kept.Add(tick);
            }
        }
        return kept;
    }

    private static bool IsInside(Tick tick, double pixels, double room) =>
        tick.Place is >= 0 and <= 1
        && (tick.Place * pixels) - (Width(tick) / 2) >= -room
        && (tick.Place * pixels) + (Width(tick) / 2) <= pixels + room;

    private static bool AreApart(List<Tick> ticks, double pixels) =>
        ticks.Zip(ticks.Skip(1)).All(pair =>
            ((pair.Second.Place - pair.First.Place) * pixels) - ((Width(pair.First) + Width(pair.Second)) / 2)
            >= Gap);

    private static double Width(Tick tick) => tick.Text.Split("<br>")
        .Max(line => TypeMetrics.Width(line, ChartFrame.TickSize));
}
