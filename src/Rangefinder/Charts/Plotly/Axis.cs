namespace Rangefinder.Charts.Plotly;

/// <summary>One axis. Range is in log10 units when <see cref="Type"/> is "log", ISO dates when it is
/// "date".</summary>
internal sealed record Axis
{
    public string? Anchor { get; init; }

    public bool? AutoMargin { get; init; }

    public IReadOnlyList<double>? Domain { get; init; }

    public bool? FixedRange { get; init; }

    public string? GridColor { get; init; }

    public string? LineColor { get; init; }

    public double? LineWidth { get; init; }

    public IReadOnlyList<object>? Range { get; init; }

    public bool? ShowGrid { get; init; }

    public bool? ShowLine { get; init; }

    public bool? ShowTickLabels { get; init; }

    public string? Side { get; init; }

    public double? TickAngle { get; init; }

    public string? TickColor { get; init; }

    public Font? TickFont { get; init; }

    public double? TickLen { get; init; }

    public string? Ticks { get; init; }

    public IReadOnlyList<string>? TickText { get; init; }

    public IReadOnlyList<object>? TickVals { get; init; }

    public Title? Title { get; init; }

    public string? Type { get; init; }

    public bool? ZeroLine { get; init; }
}
