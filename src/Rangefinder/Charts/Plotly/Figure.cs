namespace Rangefinder.Charts.Plotly;

// The part of Plotly's figure format that the charts need, as typed records. A property is written under its
// own name in lower case, or under the name its attribute gives; null is left out.

/// <summary>A whole figure.</summary>
internal sealed record Figure(IReadOnlyList<Trace> Data, Layout Layout)
{
    public Config Config { get; init; } = new();
}

/// <summary>What the drawing area may do. The cloud link is switched off because plotly.js 4 shows it by
/// default.</summary>
internal sealed record Config
{
    public bool DisplayLogo { get; init; }

    /// <summary>False leaves out the row of buttons under the pointer; null is Plotly's own way.</summary>
    [JsonName("displayModeBar")]
    public bool? DisplayModeBar { get; init; }

    public bool Responsive { get; init; } = true;

    /// <summary>Selecting marks means nothing here.</summary>
    [JsonName("modeBarButtonsToRemove")]
    public IReadOnlyList<string> ButtonsToRemove { get; init; } = ["select2d", "lasso2d"];

    [JsonName("showSendToCloud")]
    public bool ShowSendToCloud { get; init; }

    [JsonName("toImageButtonOptions")]
    public ImageOptions Image { get; init; } = new();
}

/// <summary>The format of the picture that a reader can save from the mode bar.</summary>
internal sealed record ImageOptions
{
    public string Format { get; init; } = "svg";

    public string FileName { get; init; } = "rangefinder-chart";
}

/// <summary>Everything around the traces.</summary>
internal sealed record Layout
{
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    public double? BarGap { get; init; }

    public string? BarMode { get; init; }

    /// <summary>False: dragging must not zoom by accident, and a page must scroll under a finger.</summary>
    public bool? DragMode { get; init; }

    public Font? Font { get; init; }

    public int? Height { get; init; }

    public string? HoverMode { get; init; }

    public HoverLabel? HoverLabel { get; init; }

    public Margin? Margin { get; init; }

    /// <summary>What Plotly keeps for programs and never draws.</summary>
    public Meta? Meta { get; init; }

    public ModeBar? ModeBar { get; init; }

    [JsonName("paper_bgcolor")]
    public string? PaperColor { get; init; }

    [JsonName("plot_bgcolor")]
    public string? PlotColor { get; init; }

    public IReadOnlyList<Shape>? Shapes { get; init; }

    public bool? ShowLegend { get; init; }

    /// <summary>Axes by Plotly's key: xaxis, xaxis2, yaxis …</summary>
    [JsonSpread]
    public IReadOnlyDictionary<string, Axis>? Axes { get; init; }
}

/// <summary>What a figure compares: alternative text, each claim's id with its relation, title.</summary>
internal sealed record Meta(string Alt, IReadOnlyDictionary<string, string> Claims, string Title)
{
    /// <summary>Whose numbers are drawn, in short citations; null if none.</summary>
    public string? Sources { get; init; }
}

/// <summary>Room in pixels outside the plotting area.</summary>
internal sealed record Margin(int L, int R, int T, int B)
{
    public int Pad { get; init; }
}

/// <summary>A type face.</summary>
internal sealed record Font
{
    public string? Color { get; init; }

    public string? Family { get; init; }

    public double? Size { get; init; }
}

/// <summary>The title of an axis; plotly.js from 3 on takes no bare string here.</summary>
internal sealed record Title(string Text)
{
    public Font? Font { get; init; }

    public double? Standoff { get; init; }
}

/// <summary>How the box beside the pointer looks.</summary>
internal sealed record HoverLabel
{
    public string? Align { get; init; }

    public Font? Font { get; init; }
}

/// <summary>The row of buttons that appears under the pointer.</summary>
internal sealed record ModeBar(string BgColor, string Color);
