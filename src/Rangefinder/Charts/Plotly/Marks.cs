namespace Rangefinder.Charts.Plotly;

/// <summary>A line, rectangle or path laid under or over the traces. On a log axis it takes data values. A
/// path has no corners: plotly.js 4 rejects what a shape does not use.</summary>
internal sealed record Shape(string Type, object? X0, object? X1, object? Y0, object? Y1)
{
    public string? FillColor { get; init; }

    public string? Layer { get; init; }

    public Line? Line { get; init; }

    public double? Opacity { get; init; }

    /// <summary>An SVG path, for shapes of type "path".</summary>
    public string? Path { get; init; }

    /// <summary>Where offset 0 lies when <see cref="XSizeMode"/> is "pixel".</summary>
    public double? XAnchor { get; init; }

    public string? XRef { get; init; }

    /// <summary>"pixel": the horizontal coordinates are pixels from the anchor.</summary>
    public string? XSizeMode { get; init; }

    /// <summary>Where offset 0 lies when <see cref="YSizeMode"/> is "pixel".</summary>
    public double? YAnchor { get; init; }

    public string? YRef { get; init; }

    /// <summary>"pixel": the vertical coordinates are pixels from the anchor, upwards.</summary>
    public string? YSizeMode { get; init; }
}

/// <summary>A text in the drawing. On a log axis its position is the log10 of the value.</summary>
internal sealed record Annotation(string Text, object X, object Y)
{
    public string? Align { get; init; }

    public Font? Font { get; init; }

    public bool ShowArrow { get; init; }

    public string? XAnchor { get; init; }

    public string? XRef { get; init; }

    public double? XShift { get; init; }

    public string? YAnchor { get; init; }

    public string? YRef { get; init; }

    public double? YShift { get; init; }
}
