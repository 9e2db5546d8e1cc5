using System.Collections.Immutable;
using System.Globalization;

namespace Rangefinder.Charts;

/// <summary>An axis of distances from the range. 0 is always "not outside".</summary>
/// <param name="Axis">What it measures.</param>
/// <param name="Rows">The claims on it.</param>
internal sealed record DistanceScale(OverviewAxis Axis, ImmutableArray<OverviewRow> Rows)
{
    /// <summary>Left end, in axis units.</summary>
    public double From => Span.Low - Room;

    /// <summary>Right end, in axis units.</summary>
    public double To => Span.High + Room;

    /// <summary>What stands under the axis.</summary>
    public string Title => Axis switch
    {
        OverviewAxis.Ratio => "claim divided by the nearest end of the range (logarithmic scale)",
        OverviewAxis.Days => "days before (−) or after the nearest source date (grows by powers of ten)",
        _ => "percentage points below (−) or above the range",
    };

    private (double Low, double High) Span
    {
        get
        {
            var positions = Rows.Select(row => Position(row.Distance)).Append(0).ToList();
            return (positions.Min(), positions.Max());
        }
    }

    private double Room => Math.Max(0.1, (Span.High - Span.Low) * 0.06);

    /// <summary>True where the claim is not outside the range.</summary>
    public bool IsZero(OverviewRow row) => Position(row.Distance) == 0;

    /// <summary>Where a distance stands: log10 of a ratio; days by powers of ten to both sides of 0; points
    /// as they are.</summary>
    public double Position(double distance) => Axis switch
    {
        OverviewAxis.Ratio => Math.Log10(distance),
        OverviewAxis.Days => Math.Sign(distance) * Math.Log10(1 + Math.Abs(distance)),
        _ => distance,
    };

    /// <summary>Ticks that have room in a drawing.</summary>
    public IReadOnlyList<Tick> Ticks(ChartFrame frame)
    {
        var (from, to) = (From, To);
        return TickFit.Choose(
            [.. Choices().Select(ticks => (IReadOnlyList<Tick>)[.. ticks.Select(
                tick => new Tick(tick.Position, (tick.Position - from) / (to - from), tick.Text))])],
            frame.PlotWidth, frame.TickOverhang);
    }

    private IEnumerable<IEnumerable<(double Position, string Text)>> Choices() => Axis switch
    {
        OverviewAxis.Days => [DayTicks([10, 365, 3653, 36525]), DayTicks([30, 3653]), DayTicks([365])],
        OverviewAxis.Points => AxisScale.Fit([.. Rows.Select(row => row.Distance).Append(0)], mayBeLog: false)
            .TickChoices().Select(values => values.Select(tick => (tick, Points(tick)))),
        _ => RatioTicks(),
    };

    private static string Points(double value) =>
        ChartText.Value(value).Replace("-", "−", StringComparison.Ordinal);

    private IEnumerable<(double Position, string Text)> DayTicks(int[] steps)
    {
        var texts = steps.Select(days => (days, days switch
        {
            >= 3653 => string.Create(CultureInfo.InvariantCulture, $"{days / 365} y"),
            >= 365 => "1 y",
            _ => string.Create(CultureInfo.InvariantCulture, $"{days} d"),
        })).ToList();
        return texts.AsEnumerable().Reverse().Select(tick => (Position(-tick.days), "−" + tick.Item2))
            .Append((0.0, "0"))
            .Concat(texts.Select(tick => (Position(tick.days), tick.Item2)));
    }

    private IEnumerable<IEnumerable<(double Position, string Text)>> RatioTicks()
    {
        double[][] choices =
        [
            .. Span.High - Span.Low < 1.2
                ? new double[][] { [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10] } : [],
            [0.001, 0.01, 0.1, 0.2, 0.5, 1, 2, 5, 10, 100, 1000],
            [0.001, 0.01, 0.1, 1, 10, 100, 1000],
        ];
        return choices.Select(ratios => ratios.Select(
            ratio => (Math.Log10(ratio), "× " + ratio.ToString("0.###", CultureInfo.InvariantCulture))));
    }
}
