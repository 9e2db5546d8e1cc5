using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>What every chart has around its marks: title, subtitle, legend, source line, room, colours of text.</summary>
internal sealed class ChartFrame
{
    public const int TextSize = 12;
    public const int SmallSize = 11;
    public const int DetailSize = 10;

    private const int TitleSize = 17;
    private const int TitleWidth = 74;
    private const int FooterWidth = 104;
    private const int Edge = 12;
    private const int LegendLine = 20;
    private const double NarrowestPage = 660;

    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly IReadOnlyList<string> _footer;
    private readonly List<Annotation> _annotations = [];
    private readonly List<Shape> _shapes = [];
    private readonly List<Trace> _traces = [];
    private readonly List<string> _legend = [];
    private readonly List<(RowText Text, double Y, string? Colour)> _left = [];
    private readonly List<(RowText Text, double Y, string? Colour)> _right = [];

    public ChartFrame(string title, string subtitle, string footer)
    {
        _title = ChartText.Lines(title, TitleWidth);
        _subtitle = subtitle.Length == 0 ? [] : ChartText.Lines(subtitle, FooterWidth);
        _footer = footer.Length == 0 ? [] : ChartText.Lines(footer, FooterWidth);
    }

    /// <summary>Pixels left of the plotting area.</summary>
    public int Left { get; set; } = 24;

    /// <summary>Pixels right of the plotting area.</summary>
    public int Right { get; set; } = 24;

    /// <summary>Height of the plotting area.</summary>
    public int PlotHeight { get; set; }

    /// <summary>Pixels that tick labels and axis titles need under the plotting area.</summary>
    public int AxisRoom { get; set; } = 52;

    public void Add(Trace trace) => _traces.Add(trace);

    public void Add(Shape shape) => _shapes.Add(shape);

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    /// <summary>Adds an entry to the legend: a mark that stands for itself, drawn nowhere else.</summary>
    public void AddKey(string text, Marker marker) =>
        AddKey(text, new Scatter { Mode = "markers", Marker = marker });

    /// <summary>Adds an entry to the legend that shows how a trace looks.</summary>
    public void AddKey(string text, Scatter look)
    {
        _legend.Add(text);
        _traces.Add(look with
        {
            HoverInfo = "skip",
            Name = ChartText.Escape(text),
            ShowLegend = true,
            X = [null],
            Y = [null],
        });
    }

    /// <summary>Puts a text left of the plotting area, flush with the left edge of the chart. The first lines stand
    /// out, the details are smaller. Plain text; the frame escapes it.</summary>
    public void AddLabel(RowText text, double y, string? colour = null)
    {
        _left.Add((text, y, colour));
        Left = Math.Max(Left, (int)Math.Ceiling(text.Width) + Edge + 14);
    }

    /// <summary>Puts a text right of the plotting area.</summary>
    public void AddValue(RowText text, double y, string? colour = null)
    {
        _right.Add((text, y, colour));
        Right = Math.Max(Right, (int)Math.Ceiling(text.Width) + 10 + Edge);
    }

    /// <summary>The finished figure.</summary>
    public Figure Build(IReadOnlyDictionary<string, Axis> axes)
    {
        var top = 16 + (_title.Count * 22) + (_subtitle.Count * 17) + 8;
        var legendRoom = LegendRows() * LegendLine;
        var footerRoom = _footer.Count * RowStack.LineHeight;
        var bottom = AxisRoom + legendRoom + (legendRoom > 0 ? 8 : 0) + footerRoom + Edge;
        var height = top + PlotHeight + bottom;
        AddFooter(bottom);
        _annotations.AddRange(_left.Select(label => Beside(label, 0, Edge - Left)));
        _annotations.AddRange(_right.Select(value => Beside(value, 1, 10)));
        return new(_traces, new()
        {
            Annotations = _annotations,
            Axes = axes,
            Font = new()
            {
                Color = Palette.NeutralText,
                Family = "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif",
                Size = TextSize,
            },
            Height = height,
            HoverLabel = new() { Align = "left", Font = new() { Size = TextSize } },
            HoverMode = "closest",
            Legend = LegendAt((footerRoom + Edge) / (double)height),
            Margin = new(Left, Right, top, bottom),
            PaperColor = Palette.Clear,
            PlotColor = Palette.Clear,
            Shapes = _shapes,
            ShowLegend = _legend.Count > 0,
            Title = Heading(),
        });
    }

    private static Annotation Beside((RowText Text, double Y, string? Colour) label, double side, int shift) =>
        new(label.Text.Markup, side, label.Y)
        {
            Align = "left",
            Font = new() { Size = TextSize, Color = label.Colour },
            XAnchor = "left",
            XRef = "paper",
            XShift = shift,
            YAnchor = "middle",
            YRef = "y",
        };

    private void AddFooter(int bottom)
    {
        if (_footer.Count == 0)
        {
            return;
        }
        Add(new Annotation(string.Join("<br>", _footer), 0, 0)
        {
            Align = "left",
            Font = new() { Size = SmallSize },
            XAnchor = "left",
            XRef = "paper",
            XShift = Edge - Left,
            YAnchor = "bottom",
            YRef = "paper",
            YShift = (Edge / 2) - bottom,
        });
    }

    /// <summary>Rows that the legend takes on the narrowest page it is meant for.</summary>
    private int LegendRows()
    {
        var (rows, used) = (_legend.Count > 0 ? 1 : 0, 0.0);
        foreach (var entry in _legend)
        {
            var width = _legend.Max(text => ChartText.Width(text, SmallSize)) + 45;
            if (used + width > NarrowestPage)
            {
                rows++;
                used = 0;
            }
            used += width;
        }
        return rows;
    }

    private Legend? LegendAt(double y) => _legend.Count == 0 ? null : new()
    {
        BgColor = Palette.Clear,
        Font = new() { Size = SmallSize },
        ItemClick = false,
        ItemDoubleClick = false,
        Orientation = "h",
        X = 0,
        XAnchor = "left",
        XRef = "container",
        Y = y,
        YAnchor = "bottom",
        YRef = "container",
    };

    private Title Heading()
    {
        var text = $"<b>{string.Join("<br>", _title)}</b>";
        if (_subtitle.Count > 0)
        {
            text += $"<br><span style=\"font-size:{TextSize}px\">{string.Join("<br>", _subtitle)}</span>";
        }
        return new()
        {
            Font = new() { Size = TitleSize },
            Pad = new() { L = Edge, T = Edge },
            Text = text,
            X = 0,
            XAnchor = "left",
            XRef = "container",
            Y = 1,
            YAnchor = "top",
            YRef = "container",
        };
    }
}
