using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <summary>Where the words at a row stand.</summary>
internal enum TextPlace
{
    /// <summary>Flush with the left edge of the drawing.</summary>
    Left,

    /// <summary>Right of the plotting area, flush with one another.</summary>
    Right,

    /// <summary>Inside the plotting area, flush with the right edge of the drawing.</summary>
    FarRight,
}

/// <summary>What every chart has around its marks: title, subtitle, legend, source line, room, colours of
/// text.</summary>
internal sealed partial class ChartFrame
{
    public const int TextSize = 13;
    public const int TickSize = 12;
    public const int SmallSize = 12;
    public const int DetailSize = 11;

    private const int Edge = ChartRoom.Edge;

    /// <summary>From this height on the legend and the axis stand on top as well: their foot is out of
    /// sight.</summary>
    private const int TallHeight = 760;

    private readonly string _title;
    private readonly string _subtitle;
    private readonly string _footer;
    private readonly List<Annotation> _annotations = [];
    private readonly List<Shape> _shapes = [];
    private readonly List<Trace> _traces = [];
    private readonly List<(RowText Text, double Y, TextPlace Place, string? Colour)> _texts = [];
    private IReadOnlyList<string> _axisTitle = [];
    private IReadOnlyList<string> _topTitle = [];
    private IReadOnlyList<(double Position, string Text)> _topTicks = [];
    private int _valueShift = 10;

    public ChartFrame(ChartRoom room, string title, string subtitle, string footer)
    {
        (Room, _title, _subtitle, _footer) = (room, title, subtitle, footer);
        (Left, Right) = room.IsNarrow ? (Edge + 6, Edge + 6) : (24, 24);
        Key = new(room.TextWidth);
    }

    public ChartRoom Room { get; }

    /// <summary>Pixels left of the plotting area.</summary>
    public int Left { get; set; }

    /// <summary>Pixels right of the plotting area.</summary>
    public int Right { get; set; }

    /// <summary>Height of the plotting area.</summary>
    public int PlotHeight { get; set; }

    /// <summary>Width that the plotting area has at least.</summary>
    public int PlotWidth => Math.Max(80, Room.Pixels - Left - Right);

    /// <summary>Pixels that a tick's label may stick out of the plotting area on either side.</summary>
    public int TickOverhang => Math.Min(Left, Right) - 4;

    /// <summary>Pixels that tick labels need under the plotting area.</summary>
    public int TickRoom { get; set; } = 26;

    /// <summary>What the vertical axis measures: a line over the plotting area, for text on its side is hard
    /// to read. Empty where it needs no word.</summary>
    public string Caption { get; set; } = "";

    /// <summary>What the marks mean; drawn under the axis, in a tall chart over it.</summary>
    public Key Key { get; }

    public void Add(Trace trace) => _traces.Add(trace);

    public void Add(Shape shape) => _shapes.Add(shape);

    public void Add(Annotation annotation) => _annotations.Add(annotation);

    /// <summary>Puts words at a row. Plain text; the frame escapes it.</summary>
    /// <param name="text">The words.</param>
    /// <param name="y">Pixel of their middle, from the top of the plotting area.</param>
    /// <param name="place">On which side.</param>
    /// <param name="colour">Null for the colour of other text.</param>
    /// <param name="shift">Pixels from the plotting area, on its right.</param>
    /// <param name="widens">False where they may run over the plotting area.</param>
    public void Place(
        RowText text, double y, TextPlace place, string? colour = null, int shift = 10, bool widens = true)
    {
        if (text.Count == 0)
        {
            return;
        }
        _texts.Add((text, y, place, colour));
        if (Room.IsNarrow && place != TextPlace.Right || !widens)
        {
            return;
        }
        var width = (int)Math.Ceiling(text.Width);
        if (place == TextPlace.Left)
        {
            Left = Math.Max(Left, width + Edge + 14);
        }
        else
        {
            _valueShift = shift;
            Right = Math.Max(Right, width + shift + Edge);
        }
    }

    /// <summary>The title under the value axis, broken so that it stays inside the drawing. Ask for it when
    /// all words are placed.</summary>
    public Title AxisTitle(string text)
    {
        _axisTitle = AxisLines(text);
        return new(string.Join("<br>", _axisTitle.Select(ChartText.Escape)))
        {
            Font = new() { Size = SmallSize },
            Standoff = 8,
        };
    }

    /// <summary>Says what stands on the axis below, for the upper end of a tall chart.</summary>
    /// <param name="title">The title of the axis.</param>
    /// <param name="ticks">Places as annotations take them, with their labels.</param>
    public void RepeatOnTop(string title, IEnumerable<(double Position, string Text)> ticks) =>
        (_topTitle, _topTicks) = (AxisLines(title), [.. ticks]);

    private IReadOnlyList<string> AxisLines(string text) =>
        ChartText.Broken(text, PlotWidth + (2 * (Math.Min(Left, Right) - Edge)), SmallSize);

    /// <summary>Vertical lines through the marks, broken where words are.</summary>
    public void AddLines(
        IEnumerable<object> at, IReadOnlyList<(double Top, double Bottom)> strips, Line line,
        string suffix = "")
    {
        var pieces = at.SelectMany(x => strips.Select(strip => (X: x, strip.Top, strip.Bottom))).ToList();
        if (pieces.Count == 0)
        {
            return;
        }
        Add(new Scatter
        {
            HoverInfo = "skip",
            Line = line,
            Mode = "lines",
            ShowLegend = false,
            X = [.. pieces.SelectMany(piece => new[] { piece.X, piece.X, null })],
            XAxis = Suffixed("x", suffix),
            Y = [.. pieces.SelectMany(piece => new object?[] { piece.Top, piece.Bottom, null })],
            YAxis = Suffixed("y", suffix),
        });
    }

    /// <summary>A vertical band through the marks, broken where words are.</summary>
    public void AddBand(
        double from, double to, IReadOnlyList<(double Top, double Bottom)> strips, string colour)
    {
        if (strips.Count == 0)
        {
            return;
        }
        Add(new Scatter
        {
            Fill = "toself",
            FillColor = colour,
            HoverInfo = "skip",
            Line = new() { Width = 0 },
            Mode = "lines",
            ShowLegend = false,
            X = [.. strips.SelectMany(_ => new object?[] { from, to, to, from, from, null })],
            Y = [.. strips.SelectMany(s => new object?[] { s.Top, s.Top, s.Bottom, s.Bottom, s.Top, null })],
        });
    }

    private static string? Suffixed(string axis, string suffix) => suffix.Length == 0 ? null : axis + suffix;
}
