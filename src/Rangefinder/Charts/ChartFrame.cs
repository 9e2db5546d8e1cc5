using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>What every chart has around its marks: title, subtitle, legend, source line, room, colours of
/// text.</summary>
internal sealed class ChartFrame
{
    public const int TextSize = 12;
    public const int SmallSize = 11;
    public const int DetailSize = 10;

    private const int TitleSize = 17;
    private const int TitleLine = 23;
    private const int TitleWidth = 74;
    private const int FooterWidth = 118;
    private const int Edge = 12;
    private const int NarrowestPage = 660;

    private readonly IReadOnlyList<string> _title;
    private readonly IReadOnlyList<string> _subtitle;
    private readonly IReadOnlyList<string> _footer;
    private readonly List<Annotation> _annotations = [];
    private readonly List<Shape> _shapes = [];
    private readonly List<Trace> _traces = [];
    private int _valueShift = 10;
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

    /// <summary>What the marks mean; drawn under the axis.</summary>
    public Key Key { get; } = new(NarrowestPage);

    public void Add(Trace trace) => _traces.Add(trace);

    public void Add(Shape shape) => _shapes.Add(shape);

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    /// <summary>Puts a text left of the plotting area, flush with the left edge of the chart. The first lines
    /// stand out, the details are smaller. Plain text; the frame escapes it.</summary>
    public void AddLabel(RowText text, double y, string? colour = null)
    {
        _left.Add((text, y, colour));
        Left = Math.Max(Left, (int)Math.Ceiling(text.Width) + Edge + 14);
    }

    /// <summary>Puts a text right of the plotting area, a number of pixels away from it.</summary>
    public void AddValue(RowText text, double y, string? colour = null, int shift = 10)
    {
        _right.Add((text, y, colour));
        _valueShift = shift;
        Right = Math.Max(Right, (int)Math.Ceiling(text.Width) + shift + Edge);
    }

    /// <summary>The title of an axis, in the size of the other texts.</summary>
    public static Title AxisTitle(string text) =>
        new(ChartText.Escape(text)) { Font = new() { Size = TextSize }, Standoff = 8 };

    /// <summary>The finished figure.</summary>
    public Figure Build(IReadOnlyDictionary<string, Axis> axes)
    {
        var top = 14 + (_title.Count * TitleLine) + (_subtitle.Count * 17) + 6;
        var keyRoom = Key.Height > 0 ? Key.Height + 8 : 0;
        var bottom = AxisRoom + keyRoom + (_footer.Count * RowStack.LineHeight) + Edge;
        var height = top + PlotHeight + bottom;
        var (keyTexts, keyShapes) = Key.Draw(Edge - Left, -AxisRoom);
        _annotations.AddRange(keyTexts);
        _shapes.AddRange(keyShapes);
        AddFooter(bottom);
        AddHeading(top);
        _annotations.AddRange(_left.Select(label => Beside(label, 0, Edge - Left)));
        _annotations.AddRange(_right.Select(value => Beside(value, 1, _valueShift)));
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
            BarMode = _traces.Exists(trace => trace is Bar) ? "stack" : null,
            DragMode = false,
            Margin = new(Left, Right, top, bottom),
            ModeBar = new(Palette.Clear, Palette.AxisLine),
            PaperColor = Palette.Clear,
            PlotColor = Palette.Clear,
            Shapes = _shapes,
            ShowLegend = false,
        });
    }

    private Annotation Beside((RowText Text, double Y, string? Colour) label, double side, int shift) =>
        new(label.Text.Markup, side, 1 - (label.Y / PlotHeight))
        {
            Align = "left",
            Font = new() { Size = TextSize, Color = label.Colour },
            XAnchor = "left",
            XRef = "paper",
            XShift = shift,
            YAnchor = "middle",
            YRef = "paper",
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

    /// <summary>The heading is made of annotations: Plotly places a title of several lines differently from
    /// one release to the next, and cuts off its first line.</summary>
    private void AddHeading(int top)
    {
        Add(Heading($"<b>{string.Join("<br>", _title)}</b>", TitleSize, top - (Edge / 2)));
        if (_subtitle.Count > 0)
        {
            Add(Heading(string.Join("<br>", _subtitle), TextSize, top - Edge - (_title.Count * TitleLine)));
        }
    }

    private Annotation Heading(string text, int size, int above) => new(text, 0, 1)
    {
        Align = "left",
        Font = new() { Size = size },
        XAnchor = "left",
        XRef = "paper",
        XShift = Edge - Left,
        YAnchor = "top",
        YRef = "paper",
        YShift = above,
    };
}
