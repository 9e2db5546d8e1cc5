using Rangefinder.Charts.Plotly;

namespace Rangefinder.Charts;

/// <content>Putting the finished figure together, from the top down.</content>
internal sealed partial class ChartFrame
{
    private const int TitleSize = 18;
    private const int TitleLine = 24;
    private const int TextLine = 17;
    private const int SmallLine = 16;
    private const int Menu = 34;

    private bool IsTall => PlotHeight > TallHeight;

    /// <summary>The finished figure.</summary>
    public Figure Build(IReadOnlyDictionary<string, Axis> axes)
    {
        var top = AddHeading();
        var bottom = AddFoot();
        _annotations.AddRange(_texts.Select(Words));
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
            Height = top + PlotHeight + bottom,
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
        })
        {
            Config = new() { DisplayModeBar = Room.IsNarrow ? false : null },
        };
    }

    /// <summary>Title, subtitle, and in a tall chart the legend and the axis. They are annotations: Plotly
    /// places a title of several lines differently from one release to the next, and cuts off its first
    /// line.</summary>
    /// <returns>Pixels over the plotting area.</returns>
    private int AddHeading()
    {
        // The row of buttons that appears under the pointer must not cover the title.
        var title = ChartText.Broken(
            _title, Room.TextWidth - (Room.IsNarrow ? 0 : Menu), TitleSize, isBold: true);
        var subtitle = ChartText.Broken(_subtitle, Room.TextWidth, TextSize);
        var caption = ChartText.Broken(Caption, Room.TextWidth, SmallSize);
        var blocks = new List<(int Height, Action<int> Draw)>
        {
            (10, _ => { }),
            (title.Count * TitleLine, y => AddText(title, TitleSize, y, isBold: true)),
            (subtitle.Count == 0 ? 0 : (subtitle.Count * TextLine) + 4, y => AddText(subtitle, TextSize, y)),
            (IsTall && Key.Height > 0 ? Key.Height + 10 : 0, y => AddKey(1, y - 6)),
            (caption.Count == 0 ? 0 : (caption.Count * SmallLine) + 8,
                y => AddText(caption, SmallSize, y - 6)),
            (TopAxisHeight(), AddTopAxis),
            (8, _ => { }),
        };
        var top = blocks.Sum(block => block.Height);
        var y = top;
        foreach (var (height, draw) in blocks.Where(block => block.Height > 0))
        {
            draw(y);
            y -= height;
        }
        return top;
    }

    /// <summary>Axis title, legend, source line.</summary>
    /// <returns>Pixels under the plotting area.</returns>
    private int AddFoot()
    {
        var footer = ChartText.Broken(_footer, Room.TextWidth, SmallSize);
        var axis = TickRoom + (_axisTitle.Count == 0 ? 0 : (_axisTitle.Count * SmallLine) + 6);
        var key = IsTall || Key.Height == 0 ? 0 : Key.Height + 10;
        var bottom = axis + key + (footer.Count == 0 ? 0 : (footer.Count * SmallLine) + 8) + Edge;
        if (key > 0)
        {
            AddKey(0, -axis - 6);
        }
        if (footer.Count > 0)
        {
            Add(Text(footer, SmallSize, 0, -axis - key - 8, isBold: false));
        }
        return bottom;
    }

    private void AddText(IReadOnlyList<string> lines, int size, int above, bool isBold = false) =>
        Add(Text(lines, size, 1, above, isBold));

    private Annotation Text(IReadOnlyList<string> lines, int size, int side, int above, bool isBold)
    {
        var text = string.Join("<br>", lines.Select(ChartText.Escape));
        return new(isBold ? $"<b>{text}</b>" : text, 0, side)
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

    private void AddKey(int side, int above)
    {
        var (texts, shapes) = Key.Draw(Edge - Left, above, side);
        _annotations.AddRange(texts);
        _shapes.AddRange(shapes);
    }

    private int TopAxisHeight() =>
        !IsTall || _topTicks.Count == 0 ? 0 : (_topTitle.Count * SmallLine) + 4 + TickRoom;

    private void AddTopAxis(int above)
    {
        Add(new Annotation(string.Join("<br>", _topTitle.Select(ChartText.Escape)), 0.5, 1)
        {
            Font = new() { Size = SmallSize },
            XAnchor = "center",
            XRef = "paper",
            YAnchor = "top",
            YRef = "paper",
            YShift = above,
        });
        foreach (var (position, text) in _topTicks)
        {
            Add(new Annotation(text, position, 1)
            {
                Font = new() { Size = TickSize },
                XAnchor = "center",
                XRef = "x",
                YAnchor = "bottom",
                YRef = "paper",
                YShift = 2,
            });
        }
    }

    private Annotation Words((RowText Text, double Y, TextPlace Place, string? Colour) words) =>
        new(words.Text.Markup, words.Place == TextPlace.Left ? 0 : 1, 1 - (words.Y / PlotHeight))
        {
            Align = words.Place == TextPlace.FarRight ? "right" : "left",
            Font = new() { Size = RowText.BaseSize, Color = words.Colour },
            XAnchor = words.Place == TextPlace.FarRight ? "right" : "left",
            XRef = "paper",
            XShift = words.Place switch
            {
                TextPlace.Left => Edge - Left,
                TextPlace.Right => _valueShift,
                _ => Right - Edge,
            },
            YAnchor = "middle",
            YRef = "paper",
        };
}
