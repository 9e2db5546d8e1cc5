namespace Rangefinder.Charts.Plotly;

/// <summary>A list of marks that share a look.</summary>
internal abstract record Trace
{
    public abstract string Type { get; }

    public IReadOnlyList<string>? CustomData { get; init; }

    public string? HoverInfo { get; init; }

    public string? HoverTemplate { get; init; }

    public string? Name { get; init; }

    public double? Opacity { get; init; }

    public bool? ShowLegend { get; init; }

    public IReadOnlyList<string>? Text { get; init; }

    public string? TextPosition { get; init; }

    /// <summary>Numbers, ISO dates, or null for a gap.</summary>
    public IReadOnlyList<object?>? X { get; init; }

    public string? XAxis { get; init; }

    public IReadOnlyList<object?>? Y { get; init; }

    public string? YAxis { get; init; }
}

/// <summary>Points, lines or both.</summary>
internal sealed record Scatter : Trace
{
    public override string Type => "scatter";

    public bool? ClipOnAxis { get; init; }

    public bool? ConnectGaps { get; init; }

    public string? Fill { get; init; }

    public string? FillColor { get; init; }

    public Line? Line { get; init; }

    public Marker? Marker { get; init; }

    public string? Mode { get; init; }
}

/// <summary>Bars from the axis.</summary>
internal sealed record Bar : Trace
{
    public override string Type => "bar";

    public bool? ClipOnAxis { get; init; }

    public string? InsideTextAnchor { get; init; }

    public Marker? Marker { get; init; }

    public string? Orientation { get; init; }

    public double? Width { get; init; }
}

/// <summary>A stroke.</summary>
internal sealed record Line
{
    public string? Color { get; init; }

    public string? Dash { get; init; }

    public double? Width { get; init; }
}

/// <summary>A point or the body of a bar.</summary>
internal sealed record Marker
{
    public string? Color { get; init; }

    public Line? Line { get; init; }

    public double? Opacity { get; init; }

    public Pattern? Pattern { get; init; }

    public double? Size { get; init; }

    /// <summary>One for each point, in order.</summary>
    [JsonName("symbol")]
    public IReadOnlyList<string>? Symbols { get; init; }

    /// <summary>One for all points.</summary>
    [JsonName("symbol")]
    public string? Symbol { get; init; }
}

/// <summary>A hatching, so that bars differ in more than colour.</summary>
internal sealed record Pattern(string Shape)
{
    public string? FillMode { get; init; }

    public double? Size { get; init; }

    public double? Solidity { get; init; }
}
